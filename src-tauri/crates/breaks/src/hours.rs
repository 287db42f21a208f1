//! Working hours: ranges per weekday, over midnight allowed, through both nights when the clocks change.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc};

use crate::time::{first_instant, last_instant};
use crate::weekly::{MINUTES_A_DAY, Weekly, at_minute, parse_minute, write_minute};
use crate::zone::Zone;

/// How many days ahead an edge is looked for; a week finds every one there is.
const DAYS_AHEAD: i64 = 8;

/// The hours in which reminders may come; none set means every hour (rule 27).
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct WorkingHours {
    days: Weekly<Range>,
}

/// From and to, in minutes after midnight; a range that ends at or before its start ends the next day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Range {
    from: u16,
    to: u16,
}

/// Why a text is no working hours.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{found}` is not working hours; expected days and times like `mon-fri 09:00-12:30,13:15-17:30`, or `none`"
)]
pub struct HoursError {
    /// The part that could not be read.
    pub found: String,
}

/// Whether it is a working hour, and until when that stays so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct HoursNow {
    pub(crate) working: bool,
    /// The next instant worth asking again; none when every hour is a working hour.
    pub(crate) until: Option<DateTime<Utc>>,
}

impl WorkingHours {
    /// Whether none are set, so that every hour is a working hour.
    #[must_use]
    pub fn is_unset(&self) -> bool {
        self.days.is_empty()
    }

    /// Sets the hours of the days named in `text` and leaves the others; `none` clears them all.
    ///
    /// # Errors
    /// When the text is neither.
    pub fn add(&mut self, text: &str) -> Result<(), HoursError> {
        let read = |times: &str| times.split(',').map(parse_range).collect();
        self.days
            .add(text, read)
            .map_err(|found| HoursError { found })
    }

    /// The state at `now` by the clock of `zone`.
    pub(crate) fn at(&self, now: DateTime<Utc>, zone: Zone) -> HoursNow {
        if self.is_unset() {
            return HoursNow {
                working: true,
                until: None,
            };
        }
        let today = now.with_timezone(&zone).date_naive();
        for (open, close) in self.openings(today, zone) {
            if now < open {
                return HoursNow {
                    working: false,
                    until: Some(open),
                };
            }
            if now < close {
                return HoursNow {
                    working: true,
                    until: Some(close),
                };
            }
        }
        HoursNow {
            working: false,
            until: Some(now + TimeDelta::days(DAYS_AHEAD - 2)),
        }
    }

    /// Whether any time between `from` and `to`, not counting the ends, lies outside the working hours.
    pub(crate) fn leaves_out_some(
        &self,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
        zone: Zone,
    ) -> bool {
        let state = self.at(from, zone);
        from < to && !(state.working && state.until.is_none_or(|until| to <= until))
    }

    /// The first working instant at or after `from`.
    pub(crate) fn first_open(&self, from: DateTime<Utc>, zone: Zone) -> DateTime<Utc> {
        let state = self.at(from, zone);
        if state.working {
            from
        } else {
            state.until.unwrap_or(from)
        }
    }

    /// Openings around `today`, in order; those that touch are one.
    fn openings(&self, today: NaiveDate, zone: Zone) -> Vec<(DateTime<Utc>, DateTime<Utc>)> {
        let mut all: Vec<_> = (-2..=DAYS_AHEAD)
            .filter_map(|ahead| today.checked_add_signed(TimeDelta::days(ahead)))
            .flat_map(|date| {
                let ranges = self.days.on(date.weekday()).iter();
                ranges.filter_map(move |range| range.on(date, zone))
            })
            .filter(|(open, close)| open < close)
            .collect();
        all.sort_unstable();
        let mut merged: Vec<(DateTime<Utc>, DateTime<Utc>)> = Vec::with_capacity(all.len());
        for (open, close) in all {
            match merged.last_mut() {
                Some(last) if open <= last.1 => last.1 = last.1.max(close),
                _ => merged.push((open, close)),
            }
        }
        merged
    }
}

impl Range {
    fn on(self, date: NaiveDate, zone: Zone) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
        let end_date = if self.to <= self.from {
            date.checked_add_days(Days::new(1))?
        } else {
            date
        };
        let open = first_instant(at_minute(date, self.from)?, zone);
        let close = last_instant(at_minute(end_date, self.to)?, zone);
        Some((open, close))
    }
}

fn parse_range(text: &str) -> Option<Range> {
    let (from, to) = text.split_once('-')?;
    let range = Range {
        from: parse_minute(from)?,
        to: parse_minute(to)?,
    };
    (range.from != range.to && range.from < MINUTES_A_DAY).then_some(range)
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", write_minute(self.from), write_minute(self.to))
    }
}

impl fmt::Display for WorkingHours {
    /// The form [`WorkingHours::add`] reads: days with the same hours together.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.days.fmt(f)
    }
}

impl FromStr for WorkingHours {
    type Err = HoursError;
    fn from_str(text: &str) -> Result<Self, HoursError> {
        let mut hours = Self::default();
        hours.add(text)?;
        Ok(hours)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn berlin() -> Zone {
        "Europe/Berlin".parse().unwrap()
    }

    fn hours(text: &str) -> WorkingHours {
        text.parse().unwrap()
    }

    fn state(text: &str, at: &str) -> (bool, Option<String>) {
        let now = hours(text).at(at.parse().unwrap(), berlin());
        (
            now.working,
            now.until.map(|until| until.format("%FT%RZ").to_string()),
        )
    }

    #[test]
    fn ranges_that_touch_are_one() {
        let text = "mon 09:00-12:00,12:00-15:00";
        let closes = Some("2026-01-05T14:00Z".to_owned());
        assert_eq!(state(text, "2026-01-05T08:00:00Z"), (true, closes));
    }

    #[test]
    fn a_range_over_midnight_belongs_to_the_day_it_began() {
        let closes = Some("2026-01-06T05:00Z".to_owned());
        assert_eq!(
            state("mon 22:00-06:00", "2026-01-06T03:00:00Z"),
            (true, closes)
        );
        assert!(!state("mon 22:00-06:00", "2026-01-05T03:00:00Z").0);
    }

    #[test]
    fn a_night_shift_is_an_hour_shorter_in_spring_and_longer_in_autumn() {
        let text = "mon-sun 22:00-06:00";
        let spring = Some("2026-03-29T04:00Z".to_owned());
        assert_eq!(state(text, "2026-03-28T21:00:00Z"), (true, spring));
        let autumn = Some("2026-10-25T05:00Z".to_owned());
        assert_eq!(state(text, "2026-10-24T20:00:00Z"), (true, autumn));
    }

    #[test]
    fn what_is_written_reads_back_the_same() {
        for text in [
            "none",
            "mon-fri 09:00-12:30,13:15-17:30",
            "mon 22:00-06:00; sat-sun 00:00-24:00",
        ] {
            assert_eq!(hours(text).to_string(), text);
        }
    }

    #[test]
    fn a_further_line_adds_days_and_none_clears() {
        let mut both = hours("mon-fri 09:00-17:00");
        both.add("sat 10:00-12:00").unwrap();
        assert_eq!(both.to_string(), "mon-fri 09:00-17:00; sat 10:00-12:00");
        both.add("none").unwrap();
        assert!(both.is_unset());
    }

    #[test]
    fn what_is_no_hours_is_refused_and_changes_nothing() {
        let mut kept = hours("mon 09:00-17:00");
        for text in [
            "",
            "mon",
            "9-17",
            "mon 9-17",
            "mon 09:00-09:00",
            "mon 25:00-26:00",
            "mon 09:00-25:00",
            "mon 24:00-01:00",
            "mon 09:60-11:00",
            "mon 9:00-17:00",
            "mon +9:00-17:00",
            "mon 09:00-1x:00",
            "foo 09:00-10:00",
        ] {
            assert!(kept.add(text).is_err(), "{text}");
            assert!(
                kept.add(&format!("sun 10:00-11:00; {text}")).is_err(),
                "{text}"
            );
        }
        assert_eq!(kept.to_string(), "mon 09:00-17:00");
    }

    #[test]
    fn an_opening_the_clocks_leap_over_is_none_that_week() {
        let text = "sun 02:00-03:00";
        let next_week = Some("2026-04-05T00:00Z".to_owned());
        assert_eq!(state(text, "2026-03-29T00:30:00Z"), (false, next_week));
        // Too far ahead to be seen: asked again within the week.
        let ask_again = Some("2026-04-02T08:00Z".to_owned());
        assert_eq!(state(text, "2026-03-27T08:00:00Z"), (false, ask_again));
    }

    #[test]
    fn no_time_lies_between_an_instant_and_itself() {
        let at = "2026-01-05T03:00:00Z".parse().unwrap();
        let hours = hours("mon 09:00-17:00");
        assert!(!hours.leaves_out_some(at, at, berlin()));
        assert!(hours.leaves_out_some(at, at + TimeDelta::seconds(1), berlin()));
    }
}
