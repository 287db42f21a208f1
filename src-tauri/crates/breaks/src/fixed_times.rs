//! The times of day at which a person wants a break, per weekday.

use std::fmt;
use std::time::Duration;

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};

use crate::duration::minutes;
use crate::time::first_instant;
use crate::weekly::{MINUTES_A_DAY, Weekly, at_minute, parse_minute, write_minute};
use crate::zone::Zone;

/// Two of them on a day are at least this far apart, for a break this soon after another is none.
pub(crate) const APART: Duration = minutes(15);
/// How many days ahead the next one is looked for: a week finds every one there is, even where a zone that
/// crosses the date line leaves a day out.
const DAYS_AHEAD: i64 = 8;

/// Times of day at which a break is due whatever the desk clock shows (rule 33); none unless set.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct FixedTimes {
    days: Weekly<TimeOfDay>,
}

/// In minutes after midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct TimeOfDay(u16);

impl FixedTimes {
    /// Whether none are set.
    #[must_use]
    pub fn is_unset(&self) -> bool {
        self.days.is_empty()
    }

    /// Sets the times of the days named in `text` and leaves the others; `none` clears them all. Nothing is
    /// changed when the text is neither, or two times are too close.
    pub(crate) fn add(&mut self, text: &str) -> Option<()> {
        self.days.add(text, parse_times).ok()
    }

    /// The first of them at or after `from`, by the clock of `zone`. A time that comes twice is the first of the
    /// two; one that the clock leaps over is the leap.
    pub(crate) fn next(&self, from: DateTime<Utc>, zone: Zone) -> Option<DateTime<Utc>> {
        if self.is_unset() {
            return None;
        }
        let today = from.with_timezone(&zone).date_naive();
        (-1..=DAYS_AHEAD)
            .filter_map(|ahead| today.checked_add_signed(TimeDelta::days(ahead)))
            .flat_map(|date| self.instants_on(date, zone))
            .filter(|at| *at >= from)
            .min()
    }

    fn instants_on(&self, date: NaiveDate, zone: Zone) -> impl Iterator<Item = DateTime<Utc>> {
        let times = self.days.on(date.weekday()).iter();
        times.filter_map(move |time| Some(first_instant(at_minute(date, time.0)?, zone)))
    }
}

fn parse_times(text: &str) -> Option<Vec<TimeOfDay>> {
    let times = text.split(',').map(|time| {
        let minute = parse_minute(time)?;
        (minute < MINUTES_A_DAY).then_some(TimeOfDay(minute))
    });
    let mut times = times.collect::<Option<Vec<_>>>()?;
    times.sort_unstable();
    let too_close = times
        .windows(2)
        .any(|pair| minutes(u64::from(pair[1].0 - pair[0].0)) < APART);
    (!too_close).then_some(times)
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&write_minute(self.0))
    }
}

impl fmt::Display for FixedTimes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.days.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn times(text: &str) -> FixedTimes {
        let mut times = FixedTimes::default();
        times.add(text).unwrap();
        times
    }

    fn next(text: &str, from: &str) -> String {
        let zone = "Europe/Berlin".parse().unwrap();
        let next = times(text).next(from.parse().unwrap(), zone).unwrap();
        next.format("%FT%TZ").to_string()
    }

    #[test]
    fn the_next_one_may_be_now_later_today_or_in_a_week() {
        let text = "mon 10:30,15:00; wed 08:00";
        // A Monday; it is an hour later in Berlin.
        assert_eq!(next(text, "2026-01-05T09:30:00Z"), "2026-01-05T09:30:00Z");
        assert_eq!(next(text, "2026-01-05T09:30:01Z"), "2026-01-05T14:00:00Z");
        assert_eq!(next(text, "2026-01-05T14:00:01Z"), "2026-01-07T07:00:00Z");
        assert_eq!(
            next("mon 10:30", "2026-01-05T09:30:01Z"),
            "2026-01-12T09:30:00Z"
        );
    }

    #[test]
    fn the_night_before_by_universal_time_is_the_same_day_here() {
        assert_eq!(
            next("mon 00:30", "2026-01-04T23:10:00Z"),
            "2026-01-04T23:30:00Z"
        );
    }

    #[test]
    fn both_nights_when_the_clocks_change_have_each_time_once() {
        let leap = "2026-03-29T01:00:00Z";
        assert_eq!(next("sun 02:30", "2026-03-28T12:00:00Z"), leap);
        let first = "2026-10-25T00:30:00Z";
        assert_eq!(next("sun 02:30", "2026-10-24T12:00:00Z"), first);
        assert_eq!(
            next("sun 02:30", "2026-10-25T00:30:01Z"),
            "2026-11-01T01:30:00Z"
        );
    }

    #[test]
    fn a_week_in_which_the_day_is_left_out_has_none() {
        // Samoa went from Thursday the 29th to Saturday the 31st.
        let zone = "Pacific/Apia".parse().unwrap();
        let from = "2011-12-24T12:00:00Z".parse().unwrap();
        let next = times("fri 10:00").next(from, zone).unwrap();
        // The leap itself, where the Friday would have begun.
        assert_eq!(next.to_rfc3339(), "2011-12-30T10:00:00+00:00");
    }

    #[test]
    fn what_is_written_reads_back_the_same_and_in_order() {
        assert_eq!(
            times("mon-fri 15:00,10:30").to_string(),
            "mon-fri 10:30,15:00"
        );
        assert_eq!(
            times("mon 00:00,23:59; sat-sun 10:00").to_string(),
            "mon 00:00,23:59; sat-sun 10:00"
        );
        assert_eq!(FixedTimes::default().to_string(), "none");
    }

    #[test]
    fn a_further_line_adds_days_and_none_clears() {
        let mut both = times("mon-fri 10:30");
        both.add("fri 09:45").unwrap();
        assert_eq!(both.to_string(), "mon-thu 10:30; fri 09:45");
        both.add("none; sat 11:00").unwrap();
        assert_eq!(both.to_string(), "sat 11:00");
        both.add("none").unwrap();
        assert!(both.is_unset());
    }

    #[test]
    fn what_is_no_time_or_too_close_to_another_is_refused() {
        let mut kept = times("mon 10:30");
        for text in [
            "",
            "mon",
            "10:30",
            "mon 10:30-11:00",
            "mon 24:00",
            "mon 9:00",
            "mon 10:30,10:44",
            "mon 10:30,10:30",
            "tue 10:30; mon",
            "mon 10:30 11:00",
        ] {
            assert!(kept.add(text).is_none(), "{text}");
        }
        assert_eq!(kept.to_string(), "mon 10:30");
        kept.add("mon 10:30,10:45").unwrap();
    }
}
