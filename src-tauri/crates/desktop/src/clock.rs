//! The one place that reads the time.

mod boot;
mod steady;
mod zone;

use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use astir_breaks::{Moment, Steady, Zone};
use chrono::{DateTime, TimeDelta, Utc};

use crate::Finding;
use zone::ZoneFound;

/// Reads the time. Clones share the zone they have read.
#[derive(Debug, Clone)]
pub struct Clock {
    lapse: Option<Lapse>,
    zone: Arc<Mutex<ZoneFound>>,
}

/// Time running fast: from `start_ms` of the real steady clock on, `factor` times as fast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Lapse {
    factor: i64,
    start_ms: i64,
}

impl Clock {
    /// The time as it is.
    pub fn system() -> Clock {
        Clock::new(None)
    }

    /// The time running `factor` times as fast from `start_ms` on, a [`Clock::real_steady_ms`]
    /// reading. Every process given the same two numbers reads the same time.
    pub fn lapsed(factor: NonZeroU32, start_ms: i64) -> Clock {
        Clock::new(Some(Lapse {
            factor: i64::from(factor.get()),
            start_ms,
        }))
    }

    /// The real steady clock, in milliseconds, for the start of a time-lapse.
    pub fn real_steady_ms() -> i64 {
        steady::read_ms()
    }

    /// How long the machine has slept since its start, in real milliseconds; always 0 where the
    /// system does not say.
    pub(crate) fn suspended_ms() -> i64 {
        steady::read_suspended_ms()
    }

    fn new(lapse: Option<Lapse>) -> Clock {
        Clock {
            lapse,
            zone: Arc::new(Mutex::new(ZoneFound::read())),
        }
    }

    /// The time now. Its steady part is a clock that never jumps and counts suspend
    /// (`CLOCK_BOOTTIME` on Linux), comparable while [`Clock::boot_id`] stays the same.
    pub fn now(&self) -> Moment {
        let real_ms = steady::read_ms();
        let ahead = TimeDelta::milliseconds(self.lapsed_ms(real_ms) - real_ms);
        Moment {
            steady: Steady(self.lapsed_ms(real_ms)),
            wall: (real_wall() + ahead).with_timezone(&self.zone()),
        }
    }

    /// The steady part of [`Clock::now`], in milliseconds.
    pub fn steady_ms(&self) -> i64 {
        self.lapsed_ms(steady::read_ms())
    }

    /// How long a duration really takes: shorter under a time-lapse, but never nothing.
    pub fn real(&self, duration: Duration) -> Duration {
        let factor = u32::try_from(self.factor()).unwrap_or(u32::MAX);
        (duration / factor).max(Duration::from_millis(1))
    }

    /// How many milliseconds of this clock pass in `real_ms` real milliseconds.
    pub(crate) fn stretch_ms(&self, real_ms: i64) -> i64 {
        real_ms.saturating_mul(self.factor())
    }

    /// The real steady millisecond at which this clock has reached `steady_ms`, never before.
    pub(crate) fn real_deadline_ms(&self, steady_ms: i64) -> i64 {
        match self.lapse {
            None => steady_ms,
            Some(Lapse { factor, start_ms }) => {
                let ahead = steady_ms.saturating_sub(start_ms);
                start_ms.saturating_add(
                    ahead.div_euclid(factor) + i64::from(ahead.rem_euclid(factor) > 0),
                )
            }
        }
    }

    /// Names this run of the machine: as long as it stays, `steady_ms` goes on. `None` where the
    /// system does not say.
    pub fn boot_id() -> Option<String> {
        boot::id()
    }

    /// The time zone in force when it was last read.
    pub fn zone(&self) -> Zone {
        self.zone
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .zone
    }

    /// Reads the zone again; true if it has changed.
    pub fn reread_zone(&self) -> bool {
        let read = ZoneFound::read();
        let mut zone = self.zone.lock().unwrap_or_else(PoisonError::into_inner);
        let changed = zone.zone != read.zone;
        *zone = read;
        changed
    }

    /// What `doctor` says about the clock and its zone.
    pub fn finding(&self) -> Finding {
        self.zone
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .finding()
    }

    fn factor(&self) -> i64 {
        self.lapse.map_or(1, |lapse| lapse.factor)
    }

    fn lapsed_ms(&self, real_ms: i64) -> i64 {
        match self.lapse {
            None => real_ms,
            Some(Lapse { factor, start_ms }) => {
                start_ms.saturating_add((real_ms - start_ms).saturating_mul(factor))
            }
        }
    }
}

#[allow(
    clippy::disallowed_methods,
    reason = "this is the one place that reads the clock"
)]
fn real_wall() -> DateTime<Utc> {
    Utc::now()
}

#[cfg(test)]
mod tests;
