//! Reasons to be quiet: the pause and the working hours, rules 25 to 27.

use std::time::Duration;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::core::{Core, Soonest};
use crate::due::{Phase, Soon};
use crate::duration::minutes;
use crate::record::Zero;
use crate::time::{WallClock, day_start, local_day, next_day_start, sensible};
use crate::{Decision, Happening, PauseUntil, Refusal, Settings, Steady};

/// What was due or waiting in a pause comes this long after it.
const AFTER_PAUSE: Duration = minutes(5);

/// Whether it is a working hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Hours {
    pub(crate) working: bool,
    /// When to look again.
    pub(crate) until: Option<Steady>,
}

impl Hours {
    pub(crate) fn new(settings: &Settings, wall: &WallClock, at: Steady) -> Self {
        let now = settings
            .working_hours
            .at(wall.wall(at).to_utc(), wall.zone());
        Self {
            working: now.working,
            until: now.until.map(|until| wall.steady(until)),
        }
    }
}

/// The person asked for quiet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Pause {
    end: PauseEnd,
    /// When that is, by the wall clock as last read.
    #[serde(skip)]
    pub(crate) ends_at: Option<Steady>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum PauseEnd {
    After(Steady),
    /// Milliseconds of UTC.
    Clock(#[serde(deserialize_with = "sensible::utc_millis")] i64),
    /// The start of this day, or the first opening after it.
    Day(#[serde(deserialize_with = "sensible::day")] NaiveDate),
    /// None; asked about once on a later day than this.
    Resumed {
        begun: NaiveDate,
        asked: bool,
    },
}

impl Core {
    pub(crate) fn step_hours(&mut self, at: Steady) {
        if self.hours.until.is_none_or(|until| at < until) {
            return;
        }
        let before = self.hours.working;
        self.hours = Hours::new(&self.settings, &self.wall, at);
        match (before, self.hours.working) {
            (true, false) => self.close(at),
            (false, true) => self.open(at),
            _ => {}
        }
    }

    fn close(&mut self, at: Steady) {
        if matches!(self.under_way.phase, Phase::Showing(_)) {
            self.say(at, Happening::Withdrawn);
        }
        self.end_hold_wait(at);
        self.decide(at, Decision::OffHours);
        self.say(at, Happening::OffHours);
        self.zero_desk(at, Zero::Rest);
        self.drop_break();
    }

    fn open(&mut self, at: Steady) {
        self.decide(at, Decision::OnHours);
        self.say(at, Happening::OnHours);
        self.zero_desk(at, Zero::Rest);
        self.drop_break();
    }

    pub(crate) fn begin_pause(&mut self, at: Steady, until: PauseUntil) {
        if matches!(self.under_way.phase, Phase::Showing(_)) {
            self.say(at, Happening::Withdrawn);
        }
        self.end_hold_wait(at);
        self.decide(at, Decision::Paused);
        self.say(at, Happening::Paused);
        if self.routine.is_none() && self.under_way.phase != Phase::Counting {
            self.under_way.phase = Phase::InPause;
        }
        let wall = self.wall.wall(at);
        let end = match until {
            PauseUntil::For(length) => PauseEnd::After(at + length),
            PauseUntil::Clock(instant) => PauseEnd::Clock(instant.timestamp_millis()),
            PauseUntil::Tomorrow => PauseEnd::Day(local_day(
                &next_day_start(&wall).with_timezone(&wall.timezone()),
            )),
            PauseUntil::Resumed => PauseEnd::Resumed {
                begun: local_day(&wall),
                asked: false,
            },
        };
        let ends_at = self.pause_end(end);
        self.pause = Some(Pause { end, ends_at });
    }

    fn pause_end(&self, end: PauseEnd) -> Option<Steady> {
        match end {
            PauseEnd::After(at) => Some(at),
            PauseEnd::Clock(millis) => Some(
                self.wall
                    .steady(DateTime::<Utc>::from_timestamp_millis(millis)?),
            ),
            PauseEnd::Day(day) => {
                let zone = self.wall.zone();
                let opens = self
                    .settings
                    .working_hours
                    .first_open(day_start(day, zone), zone);
                Some(self.wall.steady(opens))
            }
            PauseEnd::Resumed { .. } => None,
        }
    }

    pub(crate) fn step_pause(&mut self, at: Steady) {
        let Some(pause) = self.pause else { return };
        if pause.ends_at.is_some_and(|end| end <= at) {
            self.end_pause(at);
        } else if let PauseEnd::Resumed {
            begun,
            asked: false,
        } = pause.end
            && self.is_here()
            && self.hours.working
            && local_day(&self.wall.wall(at)) > begun
        {
            self.pause = Some(Pause {
                end: PauseEnd::Resumed { begun, asked: true },
                ..pause
            });
            self.ask_about_pause();
        }
    }

    pub(crate) fn resume(&mut self, at: Steady) {
        match self.pause {
            Some(_) => self.end_pause(at),
            None => self.refuse(at, Refusal::NotPaused),
        }
    }

    fn end_pause(&mut self, at: Steady) {
        self.pause = None;
        self.decide(at, Decision::Resumed);
        self.say(at, Happening::Resumed);
        if self.routine.is_some() {
            return;
        }
        if self.under_way.phase != Phase::Counting {
            self.under_way.phase = Phase::AfterPause {
                at: at + AFTER_PAUSE,
            };
            self.under_way.ignored = 0;
        } else if self.under_way.soon == Soon::NotSaid && self.is_too_near_for_soon(at) {
            self.under_way.soon = Soon::Passed;
        }
    }

    pub(crate) fn quiet_deadlines(&self, soonest: &mut Soonest) {
        soonest.offer(self.hours.until);
        if let Some(pause) = &self.pause {
            soonest.offer(pause.ends_at);
            if matches!(pause.end, PauseEnd::Resumed { asked: false, .. }) {
                soonest.offer(self.today.until);
            }
        }
    }

    /// The wall clock, the zone or the working hours changed: what goes by them is read again.
    pub(crate) fn reread_wall(&mut self, at: Steady) {
        self.reread_fixed_time(at);
        self.hours.until = Some(at);
        self.reread_day(at);
        if let Some(mut pause) = self.pause {
            pause.ends_at = self.pause_end(pause.end);
            self.pause = Some(pause);
        }
    }

    /// Whether an absence cannot be a break: a day start lies in it, or time outside the working hours.
    pub(crate) fn is_broken_by_day(&self, since: Steady, at: Steady) -> bool {
        let (from, to) = (self.wall.wall(since), self.wall.wall(at));
        let hours = &self.settings.working_hours;
        next_day_start(&from) < to.to_utc()
            || hours.leaves_out_some(from.to_utc(), to.to_utc(), self.wall.zone())
    }
}
