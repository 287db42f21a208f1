//! The break under way, from counting to the moment its reminder comes: rules 11 to 14, 16 and 28.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::core::{Core, Soonest};
use crate::fixed::FixedTime;
use crate::reminder::Showing;
use crate::waiting::Waiting;
use crate::{Answer, Decision, Happening, Steady, Step};

/// `soon` is said this long before a break is due; a break is never due sooner after it.
pub(crate) const SOON: Duration = Duration::from_secs(60);

/// One break, from the last one to its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Break {
    pub(crate) phase: Phase,
    pub(crate) aim: Aim,
    pub(crate) soon: Soon,
    /// It has come due and is not answered.
    pub(crate) was_due: bool,
    /// It came due at this fixed time (rule 33).
    #[serde(default)]
    pub(crate) brought_by: Option<FixedTime>,
    pub(crate) snoozes: u8,
    /// Reminders ignored in a row.
    pub(crate) ignored: u8,
    /// How long it waited for holds, in waits that are over.
    #[serde(with = "crate::time::millis")]
    pub(crate) waited: Duration,
    pub(crate) quiet_offered: bool,
    /// When its reminder first came.
    pub(crate) offered: Option<Steady>,
    pub(crate) shown: Option<Step>,
    pub(crate) answers: Vec<Answer>,
}

/// How far it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Phase {
    /// Counting towards the aim; in a routine, nothing.
    Counting,
    /// Due, and about to come.
    Waiting(Waiting),
    Showing(Showing),
    /// Withdrawn at this step, for the person left.
    LeftAt(Step),
    /// Comes again when the desk clock shows this.
    Snoozed {
        #[serde(with = "crate::time::millis")]
        until: Duration,
    },
    /// Unanswered; comes again then.
    Ignored {
        again_at: Steady,
    },
    /// Due or waiting when a pause began.
    InPause,
    /// Comes as new then.
    AfterPause {
        at: Steady,
    },
}

/// What the desk clock is to reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Aim {
    /// The interval.
    Interval,
    /// The interval, but not less than this (after a `partial`).
    NotBefore(#[serde(with = "crate::time::millis")] Duration),
    /// A further interval from this (after the second `ignored`).
    Further(#[serde(with = "crate::time::millis")] Duration),
}

/// Whether `soon` was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Soon {
    NotSaid,
    /// When the desk clock showed this.
    Said(#[serde(with = "crate::time::millis")] Duration),
    /// Its moment passed in a pause, and the break is not to be moved (rule 25).
    Passed,
}

impl Break {
    pub(crate) fn new() -> Self {
        Self {
            phase: Phase::Counting,
            aim: Aim::Interval,
            soon: Soon::NotSaid,
            was_due: false,
            brought_by: None,
            snoozes: 0,
            ignored: 0,
            waited: Duration::ZERO,
            quiet_offered: false,
            offered: None,
            shown: None,
            answers: Vec::new(),
        }
    }

    /// How long it has waited for holds in all.
    pub(crate) fn waited_by(&self, at: Steady) -> Duration {
        match &self.phase {
            Phase::Waiting(Waiting {
                held: Some(held), ..
            }) => self.waited + at.since(held.since),
            _ => self.waited,
        }
    }
}

impl Core {
    /// The desk time at which the break is due, `soon` aside.
    pub(crate) fn target(&self) -> Duration {
        let interval = self.settings.interval;
        match self.under_way.aim {
            Aim::Interval => interval,
            Aim::NotBefore(floor) => interval.max(floor),
            Aim::Further(from) => from + interval,
        }
    }

    fn due_desk(&self) -> Duration {
        match self.under_way.soon {
            Soon::Said(desk) => self.target().max(desk + SOON),
            Soon::NotSaid | Soon::Passed => self.target(),
        }
    }

    pub(crate) fn is_quiet(&self) -> bool {
        self.pause.is_some() || !self.hours.working || self.routine.is_some()
    }

    pub(crate) fn step_break(&mut self, at: Steady) {
        if self.counts_in_pause() && self.is_here() && self.desk(at) >= self.due_desk() {
            self.under_way.was_due = true;
            self.under_way.phase = Phase::InPause;
        }
        self.step_fixed_time(at);
        if self.is_quiet() {
            return;
        }
        if self.is_here() {
            self.come_due(at);
        }
        match self.under_way.phase {
            Phase::Waiting(waiting) => self.step_waiting(at, waiting),
            Phase::Showing(showing) => self.step_showing(at, showing),
            _ => {}
        }
    }

    fn come_due(&mut self, at: Steady) {
        match self.under_way.phase {
            Phase::Counting => self.count(at),
            Phase::AfterPause { at: due } => {
                if self.under_way.soon == Soon::NotSaid && at + SOON >= due {
                    self.say_soon(at);
                    self.under_way.phase = Phase::AfterPause {
                        at: due.max(at + SOON),
                    };
                } else if at >= due {
                    self.begin_waiting();
                }
            }
            Phase::Snoozed { until } if self.desk(at) >= until => self.begin_waiting(),
            Phase::Ignored { again_at } if at >= again_at => self.begin_waiting(),
            Phase::LeftAt(_) if !self.holds().is_empty() => self.begin_waiting(),
            Phase::LeftAt(step) => self.show(at, step),
            _ => {}
        }
    }

    /// Towards the aim, or a fixed time that comes first.
    fn count(&mut self, at: Steady) {
        let desk = self.desk(at);
        let waits = self.waits_for_fixed_time(at);
        let is_soon = (desk + SOON >= self.target() && !waits) || self.is_soon_by_fixed_time(at);
        if self.under_way.soon == Soon::NotSaid && is_soon {
            self.say_soon(at);
        }
        let by_fixed_time = self.due_by_fixed_time(at).is_some_and(|due| due <= at);
        if by_fixed_time {
            self.under_way.brought_by = self.take_fixed_time(at);
            self.decide(at, Decision::FixedTime);
        }
        if by_fixed_time || (desk >= self.due_desk() && !waits) {
            self.under_way.was_due = true;
            self.begin_waiting();
        }
    }

    fn say_soon(&mut self, at: Steady) {
        self.under_way.soon = Soon::Said(self.desk(at));
        self.say(at, Happening::Soon);
    }

    pub(crate) fn begin_waiting(&mut self) {
        self.under_way.phase = Phase::Waiting(Waiting::default());
    }

    /// The interval has become longer, or the fixed time was taken away: a break whose reminder has not come yet
    /// moves out with it (rule 28).
    pub(crate) fn move_break_out(&mut self, at: Steady) {
        let brought = self.under_way.brought_by;
        let moves = self.desk(at) < self.target()
            && self.under_way.offered.is_none()
            && !brought.is_some_and(|time| self.is_fixed_time(time));
        match self.under_way.phase {
            Phase::Counting if self.is_soon_by_fixed_time(at) => {}
            Phase::Counting => self.under_way.soon = Soon::NotSaid,
            Phase::Waiting(_) | Phase::InPause | Phase::AfterPause { .. } if moves => {
                self.end_hold_wait(at);
                self.under_way.phase = Phase::Counting;
                self.under_way.soon = Soon::NotSaid;
                self.under_way.was_due = false;
                self.under_way.brought_by = None;
            }
            _ => {}
        }
    }

    /// A pause is the only quiet, and the break is not due yet.
    fn counts_in_pause(&self) -> bool {
        self.pause.is_some()
            && self.hours.working
            && self.routine.is_none()
            && self.under_way.phase == Phase::Counting
    }

    pub(crate) fn break_deadlines(&self, soonest: &mut Soonest) {
        if self.counts_in_pause() {
            soonest.offer(self.clocks.desk.reaches(self.due_desk()));
        }
        self.fixed_time_deadlines(soonest);
        if self.is_quiet() {
            return;
        }
        match &self.under_way.phase {
            Phase::Counting if self.under_way.soon == Soon::NotSaid => {
                soonest.offer(self.clocks.desk.reaches(self.target().saturating_sub(SOON)));
            }
            Phase::Counting => soonest.offer(self.clocks.desk.reaches(self.due_desk())),
            Phase::Snoozed { until } => soonest.offer(self.clocks.desk.reaches(*until)),
            Phase::Ignored { again_at } => soonest.offer(*again_at),
            Phase::AfterPause { at } => {
                if self.under_way.soon == Soon::NotSaid {
                    soonest.offer(*at - SOON);
                }
                soonest.offer(*at);
            }
            Phase::Waiting(waiting) => self.waiting_deadlines(waiting, soonest),
            Phase::Showing(showing) => self.showing_deadlines(showing, soonest),
            Phase::LeftAt(_) | Phase::InPause => {}
        }
    }

    /// When a break that counts comes due if the person stays.
    fn counted_due_at(&self, at: Steady) -> Option<Steady> {
        let by_desk = self.clocks.desk.reaches(self.due_desk());
        let by_fixed_time = self.due_by_fixed_time(at);
        let by_desk = by_desk.filter(|_| !self.waits_for_fixed_time(at));
        by_desk.into_iter().chain(by_fixed_time).min()
    }

    /// Whether what comes next is a fixed time.
    pub(crate) fn counts_to_fixed_time(&self, at: Steady) -> bool {
        let by_fixed_time = self.due_by_fixed_time(at);
        by_fixed_time.is_some() && by_fixed_time == self.counted_due_at(at)
    }

    /// When the next reminder of this break comes if the person stays and nothing else happens; none while
    /// that cannot be said.
    pub(crate) fn reminder_comes_at(&self, at: Steady) -> Option<Steady> {
        if self.is_quiet() || !self.is_here() {
            return None;
        }
        match &self.under_way.phase {
            Phase::Counting => self.counted_due_at(at),
            Phase::Snoozed { until } => self.clocks.desk.reaches(*until),
            Phase::Ignored { again_at } => Some(*again_at),
            Phase::AfterPause { at } => Some(*at),
            Phase::Waiting(Waiting {
                held: Some(held), ..
            }) => held.clear_at,
            Phase::Waiting(_) | Phase::LeftAt(_) => Some(at),
            Phase::Showing(_) | Phase::InPause => None,
        }
    }
}
