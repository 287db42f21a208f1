//! Activities the person logs: rule 32; and the long absence that may have been one.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::core::Core;
use crate::duration::hours;
use crate::record::{Rest, Zero};
use crate::{Fact, Happening, Outcome, Refusal, Steady};

/// How far back overlaps are looked for; older ones are the ledger's to refuse.
const REMEMBERED: Duration = hours(31 * 24);

/// The time of an activity, or of an absence that may have been one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LoggedTime {
    pub(crate) from: Steady,
    to: Steady,
}

impl LoggedTime {
    pub(crate) fn new(from: Steady, to: Steady) -> Self {
        Self { from, to }
    }

    pub(crate) fn length(self) -> Duration {
        self.to.since(self.from)
    }

    fn overlaps(self, other: Self) -> bool {
        self.from < other.to && other.from < self.to
    }
}

impl Core {
    pub(crate) fn log_activity(
        &mut self,
        at: Steady,
        kind: String,
        length: Duration,
        ended: Steady,
    ) {
        if ended > at {
            return self.refuse(at, Refusal::Future);
        }
        let time = LoggedTime::new(ended - length, ended);
        if self.overlaps_logged(at, time) {
            return self.refuse(at, Refusal::Overlap);
        }
        let counts = at.since(ended) <= self.settings.break_length;
        self.put_into_log(at, kind, time, counts);
        if counts {
            self.zero_desk(at, Zero::Rest);
            let rest = Rest {
                began: time.from,
                ended: time.to,
                planned: None,
                done: length,
            };
            self.end_break_with(at, Outcome::Activity, Some(rest));
        }
    }

    fn overlaps_logged(&mut self, at: Steady, time: LoggedTime) -> bool {
        self.logged.retain(|old| at.since(old.to) < REMEMBERED);
        self.logged.iter().any(|old| old.overlaps(time))
    }

    fn put_into_log(&mut self, at: Steady, kind: String, time: LoggedTime, counts: bool) {
        self.logged.push(time);
        // Whoever logs something for that time has answered the question about it.
        self.asks_about = self.asks_about.filter(|asked| !asked.overlaps(time));
        let stamp = |instant| self.wall.moment(instant).stamp();
        let (from, to) = (stamp(time.from), stamp(time.to));
        self.record(Fact::Activity {
            kind: kind.clone(),
            from,
            to,
            counts,
        });
        let length = time.length();
        self.say(
            at,
            Happening::Logged {
                kind,
                length,
                counts,
            },
        );
    }

    /// Asks about a long absence, unless something is logged for it already.
    pub(crate) fn ask_about(&mut self, at: Steady, time: LoggedTime) {
        self.asks_about = Some(time).filter(|_| !self.overlaps_logged(at, time));
    }

    /// "It was a walk": the absence is logged as that. It has counted as a break already, and does so once.
    pub(crate) fn answer_absence(&mut self, at: Steady, kind: Option<String>) {
        let Some(time) = self.asks_about.take() else {
            return self.refuse(at, Refusal::NothingDue);
        };
        if let Some(kind) = kind {
            self.put_into_log(at, kind, time, false);
        }
    }
}
