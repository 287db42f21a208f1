//! Clocks that run while the person is present, and can be set back to what they were.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::Steady;

/// A length of time that grows while it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PresentClock {
    #[serde(with = "crate::time::millis")]
    base: Duration,
    from: Steady,
    runs: bool,
}

impl PresentClock {
    pub(crate) fn new(now: Steady) -> Self {
        Self {
            base: Duration::ZERO,
            from: now,
            runs: false,
        }
    }

    /// What it shows at `at`; before its last change, what it showed then.
    pub(crate) fn value(&self, at: Steady) -> Duration {
        if self.runs {
            self.base + at.since(self.from)
        } else {
            self.base
        }
    }

    /// When it shows `value` if nothing changes; none while it stands still.
    pub(crate) fn reaches(&self, value: Duration) -> Option<Steady> {
        self.runs
            .then(|| self.from + value.saturating_sub(self.base))
    }

    /// When it last ran, as of `at`.
    pub(crate) fn last_ran(&self, at: Steady) -> Steady {
        if self.runs { at } else { self.from }
    }

    /// Shows `value` from `at` on.
    pub(crate) fn put(&mut self, at: Steady, value: Duration) {
        self.base = value;
        self.from = at;
    }

    /// Runs, or stands still, from `at` on; an earlier `at` sets it back.
    pub(crate) fn run(&mut self, at: Steady, runs: bool) {
        if self.runs != runs {
            self.put(at.max(self.from), self.value(at));
            self.runs = runs;
        }
    }
}

/// All clocks of presence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Clocks {
    /// At the desk since the last break.
    pub(crate) desk: PresentClock,
    /// At the desk since something that was really a break: a skip does not set it to zero.
    pub(crate) stretch: PresentClock,
    /// Present in the posture last confirmed.
    pub(crate) posture: PresentClock,
    /// Standing since something that was really a break (rule 31).
    pub(crate) standing: PresentClock,
    /// Standing today.
    pub(crate) standing_today: PresentClock,
}

/// Which clocks are to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Running {
    pub(crate) desk: bool,
    pub(crate) body: bool,
    pub(crate) standing: bool,
}

impl Clocks {
    pub(crate) fn new(now: Steady) -> Self {
        let clock = PresentClock::new(now);
        Self {
            desk: clock,
            stretch: clock,
            posture: clock,
            standing: clock,
            standing_today: clock,
        }
    }

    pub(crate) fn run(&mut self, at: Steady, running: Running) {
        self.each(running, |clock, runs| clock.run(at, runs));
    }

    /// Stops all, set back to what they were at `since`.
    pub(crate) fn stop(&mut self, since: Steady) {
        self.run(
            since,
            Running {
                desk: false,
                body: false,
                standing: false,
            },
        );
    }

    /// Counts `length` that passed unseen for those that should have run.
    pub(crate) fn make_up(&mut self, at: Steady, length: Duration, running: Running) {
        self.each(running, |clock, runs| {
            if runs {
                clock.put(at, clock.value(at) + length);
            }
        });
    }

    fn each(&mut self, running: Running, mut change: impl FnMut(&mut PresentClock, bool)) {
        change(&mut self.desk, running.desk);
        change(&mut self.stretch, running.desk);
        change(&mut self.posture, running.body);
        change(&mut self.standing, running.body && running.standing);
        change(&mut self.standing_today, running.body && running.standing);
    }
}
