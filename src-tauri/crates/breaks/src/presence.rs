//! Who is at the desk: rules 5 to 10.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::absence::Absence;
use crate::core::{Core, Soonest};
use crate::due::Phase;
use crate::duration::{hours, minutes};
use crate::{Basis, Hold, HoldSet, Steady};

/// Less than this without input still counts as at the desk.
pub(crate) const STILL_AT_DESK: Duration = minutes(5);
/// How long something that inhibits idling holds a person present.
const INHIBIT_HOLDS: Duration = minutes(45);
/// How long a call holds a person present.
const CALL_HOLDS: Duration = hours(2);

/// A last input reported again is the same one if it lies no more than this after the one before.
const SAME_INPUT: Duration = Duration::from_millis(500);

/// What is known of input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Flow {
    /// Input every few seconds; the last burst of typing ended then.
    Active { burst_ended: Option<Steady> },
    /// Continuous typing.
    Typing,
    /// None since `last`; until `held`, a call or an inhibitor vouched for the person.
    Idle { last: Steady, held: Option<Steady> },
    /// Idleness cannot be read.
    Unknown,
}

impl Flow {
    /// Ordinary use from `at` on.
    pub(crate) fn active_after(before: Self, at: Steady) -> Self {
        match before {
            Self::Typing => Self::Active {
                burst_ended: Some(at),
            },
            Self::Active { .. } => before,
            Self::Idle { .. } | Self::Unknown => Self::Active { burst_ended: None },
        }
    }

    /// The last input of a burst of typing, if there was one.
    pub(crate) fn last_of_burst(self) -> Option<BurstEnd> {
        match self {
            Self::Typing => Some(BurstEnd::NotYet),
            Self::Active { burst_ended } => burst_ended.map(BurstEnd::At),
            Self::Idle { last, .. } => Some(BurstEnd::At(last)),
            Self::Unknown => None,
        }
    }
}

/// When a burst of typing ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BurstEnd {
    NotYet,
    At(Steady),
}

/// What stands between the person and the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Barriers {
    pub(crate) locked: bool,
    pub(crate) screen_off: bool,
    pub(crate) asleep: bool,
}

impl Barriers {
    /// What an absence that begins now is judged from.
    pub(crate) fn basis(self) -> Basis {
        if self.asleep {
            Basis::Sleep
        } else if self.locked {
            Basis::Lock
        } else if self.screen_off {
            Basis::ScreenOff
        } else {
            Basis::Input
        }
    }

    pub(crate) fn any(self) -> bool {
        self.locked || self.screen_off || self.asleep
    }
}

/// What goes on around the person, as last observed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Things {
    pub(crate) holds: HoldSet,
    call_since: Option<Steady>,
    inhibited_since: Option<Steady>,
}

impl Things {
    /// The ends of what vouches for a person whose last input was at `last` (rule 6).
    fn vouch_until(self, last: Steady) -> impl Iterator<Item = Steady> {
        let inhibit = self
            .inhibited_since
            .map(|since| since.max(last) + INHIBIT_HOLDS);
        let call = self.call_since.map(|since| since.max(last) + CALL_HOLDS);
        inhibit.into_iter().chain(call)
    }
}

/// Where the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Whereabouts {
    Here,
    Away(Absence),
}

impl Core {
    pub(crate) fn is_here(&self) -> bool {
        self.whereabouts == Whereabouts::Here
    }

    /// The holds that count, in force now.
    pub(crate) fn holds(&self) -> HoldSet {
        self.things.holds.and(self.settings.holds)
    }

    pub(crate) fn step_presence(&mut self, at: Steady) {
        if let Some(departure) = self.departure_by_idleness()
            && departure.judged <= at
            && !self.is_vouched_for(at)
        {
            self.leave(at, departure.since, departure.reminded);
        }
    }

    pub(crate) fn presence_deadlines(&self, soonest: &mut Soonest) {
        if let Some(departure) = self.departure_by_idleness() {
            soonest.offer(departure.judged);
            if let Some(last) = self.last_input() {
                self.things
                    .vouch_until(last)
                    .for_each(|end| soonest.offer(end));
            }
        }
    }

    /// The last input that counts, when there is none now.
    pub(crate) fn last_input(&self) -> Option<Steady> {
        match self.flow {
            Flow::Idle { last, .. } => Some(last.max(self.judged_from)),
            Flow::Active { .. } | Flow::Typing | Flow::Unknown => None,
        }
    }

    pub(crate) fn is_vouched_for(&self, at: Steady) -> bool {
        self.last_input()
            .is_some_and(|last| self.things.vouch_until(last).any(|end| end > at))
    }

    /// When, by rules 6 and 9, the person will be judged away if nothing vouches for them then.
    fn departure_by_idleness(&self) -> Option<Departure> {
        let last = self.last_input()?;
        if !self.is_here() || self.routine.is_some() {
            return None;
        }
        let held = self.held_until(last);
        let idle = match held {
            Some(end) if end >= last + STILL_AT_DESK => Departure {
                since: end,
                judged: end,
                reminded: false,
            },
            _ => Departure {
                since: last,
                judged: last + STILL_AT_DESK,
                reminded: false,
            },
        };
        let Phase::Showing(showing) = &self.under_way.phase else {
            return Some(idle);
        };
        let since = last.max(showing.appeared).max(held.unwrap_or(last));
        let judged = since + self.settings.break_length;
        let reminded = Departure {
            since,
            judged,
            reminded: true,
        };
        Some(if reminded.judged <= idle.judged {
            reminded
        } else {
            idle
        })
    }

    /// Until when something vouched for the person, if that is over.
    fn held_until(&self, last: Steady) -> Option<Steady> {
        let Flow::Idle { held, .. } = self.flow else {
            return None;
        };
        let over = self.things.vouch_until(last).filter(|end| *end <= self.now);
        over.chain(held).max()
    }

    /// Nothing is typed at a locked screen.
    pub(crate) fn end_input(&mut self, at: Steady) {
        if !matches!(self.flow, Flow::Idle { .. } | Flow::Unknown) {
            self.flow = Flow::Idle {
                last: at,
                held: None,
            };
        }
    }

    pub(crate) fn lock(&mut self, at: Steady) {
        if !self.barriers.locked {
            self.barriers.locked = true;
            self.leave_by_barrier(at);
        }
    }

    pub(crate) fn screen_off(&mut self, at: Steady) {
        self.barriers.screen_off = true;
        if self.routine.is_none() {
            self.leave_by_barrier(at);
        }
    }

    pub(crate) fn fall_asleep(&mut self, at: Steady) {
        self.barriers.asleep = true;
        self.leave_by_barrier(at);
    }

    pub(crate) fn unlock(&mut self, at: Steady) {
        self.barriers.locked = false;
        let unknown = self.flow == Flow::Unknown;
        self.see_input(
            at,
            if unknown {
                Flow::Unknown
            } else {
                Flow::Active { burst_ended: None }
            },
        );
    }

    pub(crate) fn screen_on(&mut self, at: Steady) {
        self.barriers.screen_off = false;
        self.assume_back(at);
    }

    /// The computer is awake again; a routine that ended meanwhile is said now.
    pub(crate) fn wake(&mut self, at: Steady) {
        self.barriers.asleep = false;
        if let Flow::Idle { last, .. } = &mut self.flow {
            *last = at;
        }
        self.step_routine(at);
        self.assume_back(at);
    }

    /// Where idleness cannot be read, nobody will say that the person is back.
    fn assume_back(&mut self, at: Steady) {
        if self.flow == Flow::Unknown {
            self.see_input(at, Flow::Unknown);
        }
    }

    /// Input is seen, or cannot be known of.
    pub(crate) fn see_input(&mut self, at: Steady, flow: Flow) {
        if flow != Flow::Unknown {
            if self.barriers.locked {
                return;
            }
            self.barriers.screen_off = false;
            if self.barriers.asleep {
                self.wake(at);
            }
        }
        self.flow = flow;
        if !self.barriers.any() {
            self.return_to_routine();
            self.come_back(at);
        }
    }

    /// There has been no input since `since`.
    pub(crate) fn see_no_input(&mut self, at: Steady, since: Steady) {
        match self.flow {
            Flow::Idle { last, held } if since <= last + SAME_INPUT => {
                let last = last.min(since);
                self.flow = Flow::Idle { last, held };
            }
            Flow::Idle { .. } if !self.is_here() => {
                self.see_input(at, Flow::Active { burst_ended: None });
                self.idle_since(since);
            }
            _ => self.idle_since(since),
        }
    }

    fn idle_since(&mut self, since: Steady) {
        if !self.barriers.any() {
            self.flow = Flow::Idle {
                last: since,
                held: None,
            };
        }
    }

    pub(crate) fn hold(&mut self, at: Steady, hold: Hold, on: bool) {
        if hold == Hold::Call {
            self.note_vouching(at);
            self.things.call_since = on.then(|| self.things.call_since.unwrap_or(at));
        }
        self.things.holds.put(hold, on);
    }

    pub(crate) fn inhibit(&mut self, at: Steady, on: bool) {
        self.note_vouching(at);
        self.things.inhibited_since = on.then(|| self.things.inhibited_since.unwrap_or(at));
    }

    /// Remembers that something has vouched for an idle person up to now.
    fn note_vouching(&mut self, at: Steady) {
        if let (true, Some(last)) = (self.is_here(), self.last_input())
            && let Some(end) = self.things.vouch_until(last).max()
            && let Flow::Idle { held, .. } = &mut self.flow
        {
            *held = (*held).max(Some(end.min(at)));
        }
    }
}

/// When idleness will be taken for an absence.
struct Departure {
    /// Away since then.
    since: Steady,
    /// Judged then.
    judged: Steady,
    /// By rule 9.
    reminded: bool,
}
