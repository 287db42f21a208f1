//! From leaving the desk to being back: rules 7 to 9.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::activity::LoggedTime;
use crate::core::Core;
use crate::due::Phase;
use crate::duration::{hours, minutes};
use crate::presence::Whereabouts;
use crate::record::Zero;
use crate::{Basis, Happening, Outcome, SpanKind, Steady};

/// An absence shorter than this did not happen.
pub(crate) const GLANCE: Duration = minutes(1);
/// At a lock, a last input this long ago is where the absence began: offices lock by themselves.
const LOCKED_BY_ITSELF: Duration = minutes(1);
/// An absence that begins less than this after a routine is the one that follows it.
const FOLLOWS_A_ROUTINE: Duration = minutes(1);
/// An absence of at least this is long enough to have been a walk, a ride or the like, and is asked about.
const LONG_ABSENCE: Duration = minutes(10);
/// The longest absence that can be a break.
const LONGEST_BREAK: Duration = hours(3);

/// An absence under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Absence {
    pub(crate) since: Steady,
    /// They went when reminded.
    pub(crate) reminded: bool,
    /// A completed routine has used it up.
    pub(crate) used_up: bool,
    /// What it was judged from.
    #[serde(default = "by_input")]
    pub(crate) basis: Basis,
}

/// States of before this was kept did not say.
fn by_input() -> Basis {
    Basis::Input
}

/// What an absence was, on return (rule 8).
enum Verdict {
    Glance,
    Short,
    Rest,
    Off,
}

impl Core {
    /// The person is away since `since`, judged so at `at`.
    pub(crate) fn leave(&mut self, at: Steady, since: Steady, reminded: bool) {
        let mut since = since;
        if let Phase::Showing(showing) = &self.under_way.phase {
            if reminded {
                since = since.max(showing.appeared);
            }
            let step = showing.step;
            self.under_way.phase = Phase::LeftAt(step);
            self.say(at, Happening::Withdrawn);
        }
        let absence = Absence {
            since,
            reminded,
            used_up: self.is_used_up(since),
            basis: self.barriers.basis(),
        };
        self.whereabouts = Whereabouts::Away(absence);
        self.clocks.stop(since);
        self.run_clocks(at);
    }

    /// Whether an absence from `since` is the one that a completed routine uses up (rule 23): it begins with the
    /// end of the routine or soon after it, when the last screen was answered with a click.
    fn is_used_up(&self, since: Steady) -> bool {
        self.rested && since.since(self.judged_from) < FOLLOWS_A_ROUTINE
    }

    /// Lock, suspend or the screen switched off (rule 7).
    pub(crate) fn leave_by_barrier(&mut self, at: Steady) {
        if self.routine.is_some() {
            self.leave_routine(at);
        } else if self.is_here() {
            let last = self.last_input().unwrap_or(at);
            let by_itself = at.since(last) >= LOCKED_BY_ITSELF && !self.is_vouched_for(at);
            let reminded = matches!(self.under_way.phase, Phase::Showing(_));
            self.leave(at, if by_itself { last } else { at }, reminded);
        }
        self.end_input(at);
    }

    /// The absence behind a barrier after a routine that ended at or before it.
    pub(crate) fn leave_after_routine(&mut self, at: Steady, since: Steady) {
        self.leave(at, since, false);
    }

    /// The person is back; what the absence was is said now (rules 8 and 9).
    pub(crate) fn come_back(&mut self, at: Steady) {
        let Whereabouts::Away(absence) = self.whereabouts else {
            return;
        };
        let length = at.since(absence.since);
        let verdict = self.judge(absence, at);
        self.whereabouts = Whereabouts::Here;
        self.returned_at = Some(at);
        self.rested &= length < GLANCE;
        match verdict {
            Verdict::Glance => self.clocks.make_up(at, length, self.running()),
            Verdict::Short => self.close_absence(absence, at, SpanKind::Away),
            Verdict::Rest => {
                self.close_absence(absence, at, SpanKind::Away);
                self.rest_away(absence, at);
            }
            Verdict::Off => {
                self.close_absence(absence, at, SpanKind::Off);
                if !absence.used_up {
                    self.say(at, Happening::Off(length));
                }
                self.zero_desk(at, Zero::Rest);
                self.drop_break();
            }
        }
        self.run_clocks(at);
    }

    fn judge(&self, absence: Absence, at: Steady) -> Verdict {
        let length = at.since(absence.since);
        if length < GLANCE {
            Verdict::Glance
        } else if length < self.settings.break_length {
            Verdict::Short
        } else if length <= LONGEST_BREAK && !self.is_broken_by_day(absence.since, at) {
            Verdict::Rest
        } else {
            Verdict::Off
        }
    }

    fn rest_away(&mut self, absence: Absence, at: Steady) {
        let length = at.since(absence.since);
        let desk = self.desk(absence.since) + length;
        let break_before = self.break_ended;
        self.zero_desk(at, Zero::Rest);
        if length >= LONG_ABSENCE {
            self.ask_about(at, LoggedTime::new(absence.since, at));
        }
        if absence.used_up {
            self.drop_break();
        } else if absence.reminded {
            self.say(at, Happening::Walked(length));
            self.end_break_away(at, absence.since, Outcome::Walked);
            self.remember_walk(desk, break_before);
        } else {
            self.say(at, Happening::Natural(length));
            self.end_break_away(at, absence.since, Outcome::Natural);
        }
    }
}
