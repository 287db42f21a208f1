//! One file per table: the row as a plain type, how it is written, how it is read.

use chrono::{Duration, NaiveDate};

pub(crate) mod activity;
pub(crate) mod answers;
pub(crate) mod breaks;
pub(crate) mod column;
pub(crate) mod decisions;
pub(crate) mod desk_checks;
pub(crate) mod level_choices;
pub(crate) mod natural;
pub(crate) mod readiness;
pub(crate) mod settings;
pub(crate) mod spans;
pub(crate) mod state;
pub(crate) mod wishes;

use column::IsoDay;

/// Local days in a row, both ends included.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Days {
    pub(crate) first: NaiveDate,
    pub(crate) last: NaiveDate,
}

impl Days {
    /// Every day a file can hold.
    pub(crate) const ALL: Self = Self {
        first: FIRST_DAY,
        last: LAST_DAY,
    };

    /// From one day to another, both included.
    pub(crate) fn between(first: NaiveDate, last: NaiveDate) -> Self {
        Self {
            first: first.max(FIRST_DAY),
            last: last.min(LAST_DAY),
        }
    }

    /// `count` days from `first` on, cut where the calendar of the file ends.
    pub(crate) fn from(first: NaiveDate, count: i64) -> Self {
        let last = first
            .checked_add_signed(Duration::days(count - 1))
            .unwrap_or(LAST_DAY);
        Self::between(first, last)
    }

    pub(crate) fn bounds(self) -> [IsoDay; 2] {
        [IsoDay(self.first), IsoDay(self.last)]
    }
}

/// Days are kept as text of ten characters, which sorts in these years only.
const FIRST_DAY: NaiveDate = day_of_year(0, 1);
const LAST_DAY: NaiveDate = day_of_year(9999, 365);

const fn day_of_year(year: i32, day: u32) -> NaiveDate {
    match NaiveDate::from_yo_opt(year, day) {
        Some(day) => day,
        None => panic!("a day of the calendar"),
    }
}
