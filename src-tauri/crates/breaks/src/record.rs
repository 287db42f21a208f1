//! What is written down when something is over, and what is over when it is.

use std::time::Duration;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::absence::Absence;
use crate::core::Core;
use crate::due::Break;
use crate::presence::{Flow, Whereabouts};
use crate::time::{WallClock, local_day, next_day_start, sensible};
use crate::{
    Answer, Basis, BreakFact, Decision, Fact, Outcome, Refusal, SpanFact, SpanKind, Stamp, Steady,
};

/// Why the desk clock goes to zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Zero {
    /// Something was really a break, or the working hours began or ended.
    Rest,
    /// A skip: the person has not moved.
    Skip,
}

/// The rest in a break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rest {
    pub(crate) began: Steady,
    pub(crate) ended: Steady,
    pub(crate) planned: Option<Duration>,
    pub(crate) done: Duration,
}

/// A span that is not closed yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OpenSpan {
    kind: SpanKind,
    from: Steady,
}

/// An absence taken for a walk, which the person may take back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LastWalk {
    /// What the desk clock would have shown at its end.
    #[serde(with = "crate::time::millis")]
    desk: Duration,
    /// When the break before it ended.
    #[serde(default)]
    break_before: Option<Steady>,
}

/// What is counted by the local day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Today {
    #[serde(deserialize_with = "sensible::day")]
    day: NaiveDate,
    /// When the next one starts.
    pub(crate) until: Steady,
    /// The longest stretch without a break that ended today.
    #[serde(with = "crate::time::millis")]
    longest: Duration,
}

impl Today {
    pub(crate) fn new(wall: &WallClock, at: Steady) -> Self {
        let now = wall.wall(at);
        let until = wall.steady(next_day_start(&now));
        Self {
            day: local_day(&now),
            until,
            longest: Duration::ZERO,
        }
    }
}

impl Core {
    /// The desk clock is zero.
    pub(crate) fn zero_desk(&mut self, at: Steady, why: Zero) {
        self.clocks.desk.put(at, Duration::ZERO);
        self.break_ended = Some(at);
        self.last_walk = None;
        self.asks_about = None;
        if let Some(routine) = &mut self.routine {
            routine.desk_before = Duration::ZERO;
        }
        if why != Zero::Skip {
            self.clocks.standing.put(at, Duration::ZERO);
            self.posture.renew_standing();
            self.end_stretch(at);
        }
    }

    /// A stretch ended when its last desk time did, which may lie on an earlier day.
    fn end_stretch(&mut self, at: Steady) {
        let length = self.clocks.stretch.value(at);
        let ended = self.stamp(self.clocks.stretch.last_ran(at));
        self.clocks.stretch.put(at, Duration::ZERO);
        if !length.is_zero() {
            if ended.day == self.today.day {
                self.today.longest = self.today.longest.max(length);
            }
            self.record(Fact::Stretch { ended, length });
        }
    }

    pub(crate) fn longest_stretch(&self, at: Steady) -> Duration {
        self.today.longest.max(self.clocks.stretch.value(at))
    }

    /// What is counted by the day begins anew with it.
    pub(crate) fn step_day(&mut self, at: Steady) {
        if at >= self.today.until {
            self.reread_day(at);
        }
    }

    pub(crate) fn reread_day(&mut self, at: Steady) {
        let today = Today::new(&self.wall, at);
        if today.day == self.today.day {
            self.today.until = today.until;
        } else {
            self.today = today;
            self.clocks.standing_today.put(at, Duration::ZERO);
        }
    }

    /// The break under way is over.
    pub(crate) fn end_break(&mut self, at: Steady, outcome: Outcome) {
        self.end_break_with(at, outcome, None);
    }

    pub(crate) fn end_break_with(&mut self, at: Steady, outcome: Outcome, rest: Option<Rest>) {
        self.end_hold_wait(at);
        let over = std::mem::replace(&mut self.under_way, Break::new());
        self.record_break(at, outcome, rest, over);
        if let Whereabouts::Away(absence) = &mut self.whereabouts {
            absence.reminded = false;
            absence.used_up |= outcome.is_taken();
        }
    }

    /// It was an absence from `since`.
    pub(crate) fn end_break_away(&mut self, at: Steady, since: Steady, outcome: Outcome) {
        if outcome == Outcome::Walked {
            self.under_way.answers.push(Answer::Left);
        }
        let rest = Rest {
            began: since,
            ended: at,
            planned: None,
            done: at.since(since),
        };
        self.end_break_with(at, outcome, Some(rest));
    }

    /// A routine was not enough: the break goes on.
    pub(crate) fn record_attempt(&mut self, at: Steady, rest: Rest) {
        let answers = std::mem::take(&mut self.under_way.answers);
        let attempt = Break {
            answers,
            shown: self.under_way.shown,
            ..Break::new()
        };
        self.record_break(at, Outcome::Partial, Some(rest), attempt);
    }

    fn record_break(&mut self, at: Steady, outcome: Outcome, rest: Option<Rest>, over: Break) {
        let fact = BreakFact {
            offered: over.offered.map(|offered| self.stamp(offered)),
            shown: over.shown,
            answers: over.answers,
            began: rest.map(|rest| self.stamp(rest.began)),
            ended: self.stamp(rest.map_or(at, |rest| rest.ended)),
            planned: rest.and_then(|rest| rest.planned),
            done: rest.map_or(Duration::ZERO, |rest| rest.done),
            outcome,
        };
        self.record(Fact::Break(fact));
    }

    /// The break under way is over, and nothing is written down.
    pub(crate) fn drop_break(&mut self) {
        self.under_way = Break::new();
    }

    pub(crate) fn remember_walk(&mut self, desk: Duration, break_before: Option<Steady>) {
        self.last_walk = Some(LastWalk { desk, break_before });
    }

    pub(crate) fn may_take_back_walk(&self) -> bool {
        self.last_walk.is_some() && self.routine.is_none() && self.is_here()
    }

    /// "I was at the desk": the time counts as desk time after all.
    pub(crate) fn take_back_walk(&mut self, at: Steady) {
        match self.last_walk {
            Some(walk) if self.may_take_back_walk() => {
                self.last_walk = None;
                self.asks_about = None;
                let desk = walk.desk + self.desk(at);
                self.clocks.desk.put(at, desk);
                self.break_ended = walk.break_before;
                self.decide(at, Decision::WasAtDesk);
            }
            _ => self.refuse(at, Refusal::NothingDue),
        }
    }

    /// Opens and closes spans as the state says.
    pub(crate) fn follow_span(&mut self, at: Steady) {
        if !self.is_here() {
            return;
        }
        let kind = match (self.routine.is_some(), self.hours.working) {
            (true, _) => None,
            (false, true) => Some(SpanKind::Desk),
            (false, false) => Some(SpanKind::Off),
        };
        if self.span.map(|span| span.kind) != kind {
            self.close_span(at);
            self.span = kind.map(|kind| OpenSpan { kind, from: at });
        }
    }

    pub(crate) fn close_span(&mut self, at: Steady) {
        if let Some(span) = self.span.take() {
            self.record_span(span.kind, span.from, at, self.basis_here(span.kind));
        }
    }

    /// The person was away, and is back.
    pub(crate) fn close_absence(&mut self, absence: Absence, at: Steady, kind: SpanKind) {
        self.close_span(absence.since);
        let (kind, basis) = if self.hours.working {
            (kind, absence.basis)
        } else {
            (SpanKind::Off, Basis::Hours)
        };
        self.record_span(kind, absence.since, at, basis);
    }

    pub(crate) fn record_span(&mut self, kind: SpanKind, from: Steady, to: Steady, basis: Basis) {
        if from < to {
            let fact = self.span_fact(kind, from, to, basis);
            self.record(Fact::Span(fact));
        }
    }

    /// What a span that ends at the desk was judged from.
    fn basis_here(&self, kind: SpanKind) -> Basis {
        match kind {
            SpanKind::Off => Basis::Hours,
            _ if self.flow == Flow::Unknown => Basis::Unreadable,
            _ => Basis::Input,
        }
    }

    fn span_fact(&self, kind: SpanKind, from: Steady, to: Steady, basis: Basis) -> SpanFact {
        SpanFact {
            kind,
            from: self.stamp(from),
            to: self.stamp(to),
            length: to.since(from),
            posture: self.posture.now,
            basis,
        }
    }

    /// The spans not closed yet, as if they ended at `at`.
    pub(crate) fn open_spans(&self, at: Steady) -> Vec<SpanFact> {
        let (desk_until, away) = match self.whereabouts {
            Whereabouts::Here => (at, None),
            Whereabouts::Away(absence) => (absence.since, Some(absence)),
        };
        let here = self.span.map(|span| {
            let basis = self.basis_here(span.kind);
            self.span_fact(span.kind, span.from, desk_until, basis)
        });
        let away = away.map(|absence| {
            let (kind, basis) = if self.hours.working {
                (SpanKind::Away, absence.basis)
            } else {
                (SpanKind::Off, Basis::Hours)
            };
            self.span_fact(kind, absence.since, at, basis)
        });
        let open = here.into_iter().chain(away);
        open.filter(|span| !span.length.is_zero()).collect()
    }

    fn stamp(&self, at: Steady) -> Stamp {
        self.wall.moment(at).stamp()
    }
}
