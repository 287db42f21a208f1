//! Activities the person logs: rule 32.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::core::Core;
use crate::duration::hours;
use crate::record::{Rest, Zero};
use crate::{Fact, Happening, Outcome, Refusal, Steady};

/// How far back overlaps are looked for; older ones are the ledger's to refuse.
const REMEMBERED: Duration = hours(31 * 24);

/// The time of a logged activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LoggedTime {
    from: Steady,
    to: Steady,
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
        let time = LoggedTime {
            from: ended - length,
            to: ended,
        };
        self.logged.retain(|old| at.since(old.to) < REMEMBERED);
        if self
            .logged
            .iter()
            .any(|old| old.from < time.to && time.from < old.to)
        {
            return self.refuse(at, Refusal::Overlap);
        }
        self.logged.push(time);
        let counts = at.since(ended) <= self.settings.break_length;
        let stamp = |instant| self.wall.moment(instant).stamp();
        let (from, to) = (stamp(time.from), stamp(time.to));
        self.record(Fact::Activity {
            kind: kind.clone(),
            from,
            to,
            counts,
        });
        self.say(
            at,
            Happening::Logged {
                kind,
                length,
                counts,
            },
        );
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
}
