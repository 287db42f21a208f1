//! Who is at the desk: rules 5 to 10.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::core::{Core, Soonest};
use crate::due::Phase;
use crate::duration::{hours, minutes};
use crate::record::Zero;
use crate::{Happening, Hold, HoldSet, Outcome, SpanKind, Steady};

/// Less than this without input still counts as at the desk.
pub(crate) const STILL_AT_DESK: Duration = minutes(5);
/// An absence shorter than this did not happen.
pub(crate) const GLANCE: Duration = minutes(1);
/// At a lock, a last input this long ago is where the absence began: offices lock by themselves.
const LOCKED_BY_ITSELF: Duration = minutes(1);
/// The longest absence that can be a break.
const LONGEST_BREAK: Duration = hours(3);
/// How long something that inhibits idling holds a person present.
const INHIBIT_HOLDS: Duration = minutes(45);
/// How long a call holds a person present.
const CALL_HOLDS: Duration = hours(2);

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

    /// The last input of a burst of typing, as of `at`.
    pub(crate) fn last_of_burst(self, at: Steady) -> Option<Steady> {
        match self {
            Self::Typing => Some(at),
            Self::Active { burst_ended } => burst_ended,
            Self::Idle { last, .. } => Some(last),
            Self::Unknown => None,
        }
    }
}

/// What stands between the person and the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Barriers {
    pub(crate) locked: bool,
    pub(crate) screen_off: bool,
    pub(crate) asleep: bool,
}

impl Barriers {
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

/// An absence under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Absence {
    pub(crate) since: Steady,
    /// They went when reminded.
    pub(crate) reminded: bool,
    /// A completed routine has used it up.
    pub(crate) used_up: bool,
}

/// What an absence was, on return (rule 8).
enum Verdict {
    Glance,
    Short,
    Rest,
    Off,
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
    fn last_input(&self) -> Option<Steady> {
        match self.flow {
            Flow::Idle { last, .. } => Some(last.max(self.judged_from)),
            Flow::Active { .. } | Flow::Typing | Flow::Unknown => None,
        }
    }

    fn is_vouched_for(&self, at: Steady) -> bool {
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

    /// The person is away since `since`, judged so at `at`.
    fn leave(&mut self, at: Steady, since: Steady, reminded: bool) {
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
            used_up: self.rested,
        };
        self.whereabouts = Whereabouts::Away(absence);
        self.clocks.stop(since);
        self.run_clocks(at);
    }

    /// Lock, suspend or the screen switched off (rule 7).
    fn leave_by_barrier(&mut self, at: Steady) {
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

    /// Nothing is typed at a locked screen.
    fn end_input(&mut self, at: Steady) {
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
        self.leave_by_barrier(at);
        self.barriers.asleep = true;
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
            self.rested = false;
            self.return_to_routine();
            self.come_back(at);
        }
    }

    /// There has been no input since `since`.
    pub(crate) fn see_no_input(&mut self, at: Steady, since: Steady) {
        let absence = match self.whereabouts {
            Whereabouts::Here => None,
            Whereabouts::Away(absence) => Some(absence),
        };
        match (self.flow, absence) {
            (Flow::Idle { last, held }, _) if since <= last => {
                self.flow = Flow::Idle { last: since, held };
            }
            (Flow::Idle { .. }, Some(_)) => {
                self.see_input(at, Flow::Active { burst_ended: None });
                self.idle_since(since);
            }
            _ => {
                self.idle_since(since);
            }
        }
    }

    fn idle_since(&mut self, since: Steady) {
        if !self.barriers.any() {
            self.rested = self.rested && since <= self.judged_from;
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

    /// The person is back; what the absence was is said now (rules 8 and 9).
    pub(crate) fn come_back(&mut self, at: Steady) {
        let Whereabouts::Away(absence) = self.whereabouts else {
            return;
        };
        let length = at.since(absence.since);
        let verdict = self.judge(absence, at);
        self.whereabouts = Whereabouts::Here;
        self.returned_at = Some(at);
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
        let desk_before = self.desk(absence.since);
        self.zero_desk(at, Zero::Rest);
        if absence.used_up {
            self.drop_break();
        } else if absence.reminded {
            self.say(at, Happening::Walked(length));
            self.end_break_away(at, absence.since, Outcome::Walked);
            self.remember_walk(at, desk_before, length);
        } else {
            self.say(at, Happening::Natural(length));
            self.end_break_away(at, absence.since, Outcome::Natural);
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
