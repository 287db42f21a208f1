//! The two times: steady, which measures, and wall, which only labels.

use std::ops::{Add, Sub};
use std::time::Duration;

use crate::zone::{LocalTime, Zone};
use chrono::{
    DateTime, Days, FixedOffset, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, Offset,
};
use chrono::{TimeDelta, TimeZone, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The hour at which a day starts (rule 2), so that a late evening belongs to the day it ended.
pub(crate) const DAY_START_HOUR: u32 = 4;

/// Steady time in milliseconds. It includes suspend; its origin means nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Steady(pub i64);

impl Steady {
    /// The time from `earlier` to here; zero when `earlier` is in fact later.
    #[must_use]
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_millis(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }
}

impl Add<Duration> for Steady {
    type Output = Self;
    fn add(self, length: Duration) -> Self {
        Self(self.0.saturating_add(whole_millis(length)))
    }
}

impl Sub<Duration> for Steady {
    type Output = Self;
    fn sub(self, length: Duration) -> Self {
        Self(self.0.saturating_sub(whole_millis(length)))
    }
}

impl Serialize for Steady {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// A saved instant beyond this many milliseconds (some 1,000 years) is damage, and sums of it might overflow.
const FARTHEST: i64 = 1_000 * 366 * 86_400_000;

impl<'de> Deserialize<'de> for Steady {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let millis = i64::deserialize(deserializer)?;
        if (-FARTHEST..=FARTHEST).contains(&millis) {
            Ok(Self(millis))
        } else {
            Err(serde::de::Error::custom(
                "an instant beyond a thousand years",
            ))
        }
    }
}

/// Serde for lengths of time: whole milliseconds, at most a thousand years.
pub(crate) mod millis {
    use super::{
        Deserialize, Deserializer, Duration, FARTHEST, Serialize, Serializer, whole_millis,
    };

    pub(crate) fn serialize<S: Serializer>(length: &Duration, to: S) -> Result<S::Ok, S::Error> {
        whole_millis(*length).serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Duration, D::Error> {
        let millis = u64::deserialize(from)?;
        if millis <= FARTHEST.unsigned_abs() {
            Ok(Duration::from_millis(millis))
        } else {
            Err(serde::de::Error::custom("a length beyond a thousand years"))
        }
    }
}

/// Serde for milliseconds of UTC and for local days: none beyond a thousand years.
pub(crate) mod sensible {
    use chrono::Datelike;

    use super::{Deserialize, Deserializer, FARTHEST, NaiveDate};

    pub(crate) fn utc_millis<'de, D: Deserializer<'de>>(from: D) -> Result<i64, D::Error> {
        let millis = i64::deserialize(from)?;
        let far = !(-FARTHEST..=FARTHEST).contains(&millis);
        if far {
            Err(serde::de::Error::custom(
                "an instant beyond a thousand years",
            ))
        } else {
            Ok(millis)
        }
    }

    pub(crate) fn day<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveDate, D::Error> {
        let day = NaiveDate::deserialize(from)?;
        if (1000..=3000).contains(&day.year()) {
            Ok(day)
        } else {
            Err(serde::de::Error::custom("a day far from today"))
        }
    }
}

/// One reading of the time: both clocks at the same instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// What measures.
    pub steady: Steady,
    /// What labels, in the zone in force at that instant.
    pub wall: LocalTime,
}

impl Moment {
    /// How this moment is written down.
    #[must_use]
    pub fn stamp(&self) -> Stamp {
        Stamp {
            utc: self.wall.to_utc(),
            offset: self.wall.offset().fix(),
            day: local_day(&self.wall),
        }
    }
}

/// A moment as it is stored: nothing in it changes when the person travels or the clocks do (rule 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The instant.
    pub utc: DateTime<Utc>,
    /// The local offset in force then.
    pub offset: FixedOffset,
    /// The local day then; days start at 04:00.
    pub day: NaiveDate,
}

/// The local day of a wall time: it starts at 04:00 on the clock on the wall.
pub(crate) fn local_day(wall: &LocalTime) -> NaiveDate {
    let local = wall.naive_local();
    let before_start = local.time() < day_start_time();
    let date = local.date();
    if before_start {
        date.checked_sub_days(Days::new(1)).unwrap_or(date)
    } else {
        date
    }
}

pub(crate) fn day_start_time() -> NaiveTime {
    NaiveTime::from_hms_opt(DAY_START_HOUR, 0, 0).unwrap_or(NaiveTime::MIN)
}

/// The first 04:00 after `wall`.
pub(crate) fn next_day_start(wall: &LocalTime) -> DateTime<Utc> {
    let today = local_day(wall);
    let next = today.checked_add_days(Days::new(1)).unwrap_or(today);
    day_start(next, wall.timezone())
}

/// 04:00 on `day` in `zone`.
pub(crate) fn day_start(day: NaiveDate, zone: Zone) -> DateTime<Utc> {
    first_instant(day.and_time(day_start_time()), zone)
}

/// The first instant at which the local clock shows `local` or, where it leaps over it, something later.
pub(crate) fn first_instant(local: NaiveDateTime, zone: Zone) -> DateTime<Utc> {
    resolve(local, zone, |earliest, _| earliest)
}

/// The last instant at which the local clock shows `local`, or the leap over it.
pub(crate) fn last_instant(local: NaiveDateTime, zone: Zone) -> DateTime<Utc> {
    resolve(local, zone, |_, latest| latest)
}

fn resolve(
    local: NaiveDateTime,
    zone: Zone,
    of_two: fn(LocalTime, LocalTime) -> LocalTime,
) -> DateTime<Utc> {
    match zone.from_local_datetime(&local) {
        LocalResult::Single(only) => only.to_utc(),
        LocalResult::Ambiguous(earliest, latest) => of_two(earliest, latest).to_utc(),
        LocalResult::None => leap_over(local, zone),
    }
}

/// The instant of the leap that skips `local`: read with the offset from before, it lies as far behind the
/// leap as `local` lies behind the last local time before it.
fn leap_over(local: NaiveDateTime, zone: Zone) -> DateTime<Utc> {
    // No zone has ever leapt by more than a day.
    let mut low = local.and_utc() - TimeDelta::days(2);
    let mut high = local.and_utc() + TimeDelta::days(2);
    while high - low > TimeDelta::seconds(1) {
        let middle = low + (high - low) / 2;
        if middle.with_timezone(&zone).naive_local() < local {
            low = middle;
        } else {
            high = middle;
        }
    }
    DateTime::from_timestamp(high.timestamp(), 0).unwrap_or(high)
}

/// A difference this small between the two clocks is how they are read, in milliseconds: one after the other, in whole
/// milliseconds, while the system's time service turns the wall clock a little.
const READING_ERROR_MS: u64 = 1_000;

/// How steady time maps to the wall, as last read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct WallClock {
    at: Steady,
    utc_millis: i64,
    zone: Zone,
}

impl WallClock {
    pub(crate) fn new(now: &Moment) -> Self {
        Self {
            at: now.steady,
            utc_millis: now.wall.timestamp_millis(),
            zone: now.wall.timezone(),
        }
    }

    /// Whether `now` is what this mapping would have said, as exactly as clocks can be read.
    pub(crate) fn agrees(&self, now: &Moment) -> bool {
        let before_ms = self.utc_millis - self.at.0;
        let now_ms = now.wall.timestamp_millis() - now.steady.0;
        self.zone == now.wall.timezone() && before_ms.abs_diff(now_ms) < READING_ERROR_MS
    }

    pub(crate) fn zone(&self) -> Zone {
        self.zone
    }

    pub(crate) fn moment(&self, steady: Steady) -> Moment {
        Moment {
            steady,
            wall: self.wall(steady),
        }
    }

    pub(crate) fn wall(&self, steady: Steady) -> LocalTime {
        let millis = self
            .utc_millis
            .saturating_add(steady.0.saturating_sub(self.at.0));
        DateTime::from_timestamp_millis(millis)
            .unwrap_or_default()
            .with_timezone(&self.zone)
    }

    pub(crate) fn steady(&self, utc: DateTime<Utc>) -> Steady {
        Steady(
            utc.timestamp_millis()
                .saturating_sub(self.utc_millis)
                .saturating_add(self.at.0),
        )
    }
}

impl Default for WallClock {
    /// What a stored state has until the wall is read again.
    fn default() -> Self {
        Self {
            at: Steady(0),
            utc_millis: 0,
            zone: Zone::UTC,
        }
    }
}

fn whole_millis(length: Duration) -> i64 {
    i64::try_from(length.as_millis()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn berlin() -> Zone {
        "Europe/Berlin".parse().unwrap()
    }

    fn local(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn a_time_the_clock_leaps_over_means_the_leap() {
        let zone = berlin();
        let leap = utc("2026-03-29T01:00:00Z");
        assert_eq!(first_instant(local("2026-03-29T02:30:00"), zone), leap);
        assert_eq!(last_instant(local("2026-03-29T02:00:00"), zone), leap);
    }

    #[test]
    fn a_time_that_comes_twice_has_a_first_and_a_last() {
        let zone = berlin();
        let twice = local("2026-10-25T02:30:00");
        assert_eq!(first_instant(twice, zone), utc("2026-10-25T00:30:00Z"));
        assert_eq!(last_instant(twice, zone), utc("2026-10-25T01:30:00Z"));
    }

    #[test]
    fn the_day_starts_at_four_in_the_morning() {
        let day = |text: &str| local_day(&utc(text).with_timezone(&berlin())).to_string();
        assert_eq!(day("2026-01-10T02:59:59Z"), "2026-01-09");
        assert_eq!(day("2026-01-10T03:00:00Z"), "2026-01-10");
    }
}
