//! Breaks at fixed times: rule 33, which stands in the documentation of this crate.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::core::{Core, Soonest};
use crate::due::{Aim, Phase, SOON, Soon};
use crate::fixed_times::APART;
use crate::time::sensible;
use crate::{Decision, Lapse, Steady};

/// One fixed time: an instant, in milliseconds of UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct FixedTime(#[serde(deserialize_with = "sensible::utc_millis")] i64);

impl FixedTime {
    fn utc(self) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(self.0).unwrap_or_default()
    }
}

impl Core {
    /// The settings, the wall clock or the zone changed: the next fixed time is looked for again. One that has
    /// come and is not dealt with yet stays.
    pub(crate) fn reread_fixed_time(&mut self, at: Steady) {
        let now = self.wall.wall(at).to_utc();
        let pending = self
            .fixed
            .filter(|time| time.utc() <= now && self.is_fixed_time(*time));
        let next = pending.or_else(|| self.fixed_time_after(now));
        if next != self.fixed {
            self.fixed = next;
            self.take_soon_back(at);
        }
    }

    /// Whether it is one by the settings and the zone of now.
    pub(crate) fn is_fixed_time(&self, time: FixedTime) -> bool {
        let times = &self.settings.fixed_times;
        times.next(time.utc(), self.wall.zone()) == Some(time.utc())
    }

    fn fixed_time_after(&self, now: DateTime<Utc>) -> Option<FixedTime> {
        let after = now + TimeDelta::milliseconds(1);
        let next = self.settings.fixed_times.next(after, self.wall.zone())?;
        Some(FixedTime(next.timestamp_millis()))
    }

    fn fixed_time_at(&self) -> Option<Steady> {
        self.fixed.map(|time| self.wall.steady(time.utc()))
    }

    /// A fixed time that has come, and brings no break, is let go.
    pub(crate) fn step_fixed_time(&mut self, at: Steady) {
        let Some(time) = self.fixed_time_at().filter(|time| *time <= at) else {
            return;
        };
        let lapse = if self.is_quiet() {
            Some(Lapse::Quiet)
        } else if self.is_here() {
            self.lapse(time, at)
        } else {
            // What it comes to shows on return.
            None
        };
        if let Some(lapse) = lapse {
            self.take_fixed_time(at);
            self.take_soon_back(at);
            self.decide(at, Decision::FixedTimeLapsed(lapse));
        }
    }

    /// The fixed time has been dealt with.
    pub(crate) fn take_fixed_time(&mut self, at: Steady) -> Option<FixedTime> {
        let next = self.fixed_time_after(self.wall.wall(at).to_utc());
        std::mem::replace(&mut self.fixed, next)
    }

    /// Why the fixed time at `time` brings no break, as things stand at `at`.
    fn lapse(&self, time: Steady, at: Steady) -> Option<Lapse> {
        let under_way = &self.under_way;
        let unanswered = matches!(under_way.aim, Aim::Further(_))
            && self.desk(at) + time.since(at) < self.target();
        let just_had_one = self
            .break_ended
            .is_some_and(|ended| time.since(ended) < APART);
        if under_way.phase != Phase::Counting {
            Some(Lapse::BreakIsDue)
        } else if just_had_one {
            Some(Lapse::JustHadOne)
        } else if unanswered {
            Some(Lapse::Unanswered)
        } else if at.since(time) >= self.settings.break_length {
            Some(Lapse::TooLate)
        } else {
            None
        }
    }

    /// The fixed time that will bring the break if the person stays and nothing else happens.
    fn fixed_time_ahead(&self, at: Steady) -> Option<Steady> {
        let time = self.fixed_time_at()?;
        let closes_before = self.hours.until.is_some_and(|close| close <= time);
        let comes = !closes_before && self.lapse(time, at).is_none();
        comes.then_some(time)
    }

    /// Whether `soon` is to be said now for a fixed time.
    pub(crate) fn is_soon_by_fixed_time(&self, at: Steady) -> bool {
        self.fixed_time_ahead(at)
            .is_some_and(|time| time <= at + SOON)
    }

    /// When a break that counts comes due by a fixed time.
    pub(crate) fn due_by_fixed_time(&self, at: Steady) -> Option<Steady> {
        let time = self.fixed_time_ahead(at)?;
        let after_soon = match self.under_way.soon {
            Soon::Said(desk) => self.clocks.desk.reaches(desk + SOON)?,
            Soon::NotSaid | Soon::Passed => time,
        };
        Some(time.max(after_soon))
    }

    /// Whether a break that would come due by the desk clock shortly before a fixed time waits for it.
    pub(crate) fn waits_for_fixed_time(&self, at: Steady) -> bool {
        if self.under_way.soon != Soon::NotSaid {
            return false;
        }
        let left = self.target().saturating_sub(self.desk(at));
        let due = at + left.max(SOON);
        let together = APART.min(self.settings.interval / 3);
        self.fixed_time_ahead(at)
            .is_some_and(|time| due <= time && time.since(due) <= together)
    }

    /// `soon` was said for a fixed time that no longer comes then: it will be said for what comes next.
    fn take_soon_back(&mut self, at: Steady) {
        let desk_then = match self.under_way.soon {
            Soon::Said(desk) => desk,
            Soon::NotSaid | Soon::Passed => self.desk(at),
        };
        if desk_then + SOON < self.target() && !self.is_soon_by_fixed_time(at) {
            self.under_way.soon = Soon::NotSaid;
        }
    }

    /// Whether a break that counts is due in less than the time `soon` is said before.
    pub(crate) fn is_too_near_for_soon(&self, at: Steady) -> bool {
        let left = self.target().saturating_sub(self.desk(at));
        let by_desk = left < SOON && !self.waits_for_fixed_time(at);
        let by_fixed_time = self
            .fixed_time_ahead(at)
            .is_some_and(|time| time.since(at) < SOON);
        by_desk || by_fixed_time
    }

    pub(crate) fn fixed_time_deadlines(&self, soonest: &mut Soonest) {
        let Some(time) = self.fixed_time_at() else {
            return;
        };
        if self.is_here() || self.is_quiet() {
            soonest.offer(time);
            soonest.offer(time + self.settings.break_length);
        }
        if self.under_way.phase == Phase::Counting && !self.is_quiet() {
            soonest.offer(time - SOON);
            soonest.offer(self.due_by_fixed_time(self.now));
        }
    }
}
