//! A month at a glance: a few sums for each day, by one query.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, Row, params};
use serde::{Deserialize, Serialize};

use crate::GuidedSeconds;
use crate::tables::Days;
use crate::tables::column::IsoDay;
use crate::week::{NOT_AEROBIC, STRENGTH_DAY_SETS, WORKING_SET_S};

/// A calendar month, always all of its days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Month {
    /// The first of it.
    pub first_day: NaiveDate,
    /// Its 28 to 31 days, in order.
    pub days: Vec<MonthDay>,
}

/// One local day, from 04:00 to 04:00.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthDay {
    /// Which day.
    pub day: NaiveDate,
    /// Its sums; none when nothing is known of it, which is not the same as zero.
    pub totals: Option<DayTotals>,
}

/// The sums of a day, each as [`crate::DayFacts`] has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayTotals {
    /// Guided time by category.
    pub guided: GuidedSeconds,
    /// Reminders shown to somebody at the desk.
    pub offered: u32,
    /// Breaks taken.
    pub taken: u32,
    /// Of those taken, the ones no reminder had asked for.
    pub unasked: u32,
    /// Absences of at least the break length.
    pub natural: u32,
    /// Time at the desk, in seconds.
    pub desk_s: u32,
    /// Of that, standing, on the person's own word.
    pub standing_s: u32,
    /// Whether it was a lower-body strength day.
    pub strength_day: bool,
    /// Moderate time in seconds, vigorous time counted twice.
    pub moderate_s: u32,
    /// Time logged away from the guide, in seconds.
    pub activity_s: u32,
}

/// The month that holds `day`.
pub(crate) fn read(connection: &Connection, day: NaiveDate) -> rusqlite::Result<Month> {
    let first_day = day.with_day(1).unwrap_or(day);
    let days: Vec<NaiveDate> = first_day
        .iter_days()
        .take_while(|day| day.month() == first_day.month())
        .collect();
    let last = days.last().copied().unwrap_or(first_day);
    let mut known = sums(connection, Days::between(first_day, last))?;
    let days = days.into_iter().map(|day| MonthDay {
        day,
        totals: known.remove(&day),
    });
    Ok(Month {
        first_day,
        days: days.collect(),
    })
}

/// The sums of those days of which something is known.
pub(crate) fn sums(
    connection: &Connection,
    days: Days,
) -> rusqlite::Result<BTreeMap<NaiveDate, DayTotals>> {
    let [first, last] = days.bounds();
    connection
        .prepare_cached(include_str!("month.sql"))?
        .query_map(params![first, last, WORKING_SET_S, NOT_AEROBIC], from_row)?
        .collect()
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<(NaiveDate, DayTotals)> {
    let IsoDay(day) = row.get(0)?;
    // A file from outside may hold any number.
    let sum = |column| -> rusqlite::Result<u32> {
        let sum: i64 = row.get(column)?;
        Ok(u32::try_from(sum).unwrap_or(u32::MAX))
    };
    let totals = DayTotals {
        guided: GuidedSeconds {
            strength: sum(1)?,
            mobility: sum(2)?,
            seated: sum(3)?,
            circulation: sum(4)?,
        },
        offered: sum(5)?,
        taken: sum(6)?,
        unasked: sum(7)?,
        natural: sum(8)?,
        desk_s: sum(9)?,
        standing_s: sum(10)?,
        strength_day: sum(11)? >= STRENGTH_DAY_SETS,
        moderate_s: sum(12)?,
        activity_s: sum(13)?,
    };
    Ok((day, totals))
}
