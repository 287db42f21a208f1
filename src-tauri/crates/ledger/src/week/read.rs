//! Facts of a few days, by one indexed range per table.

use std::collections::BTreeMap;

use chrono::{Duration, NaiveDate};
use rusqlite::Connection;

use super::{Day, Week, day, totals};
use crate::tables::{Days, activity, breaks, natural, spans};
use crate::{ActivityEntry, BreakEntry, NaturalBreak, Span};

/// Days shown in a week.
const WEEK: i64 = 7;
/// Days a week is compared with: four weeks.
const BEFORE: i64 = 4 * WEEK;

/// The rows that count for one local day.
#[derive(Debug, Default)]
pub(super) struct DayRows {
    pub(super) breaks: Vec<BreakEntry>,
    pub(super) naturals: Vec<NaturalBreak>,
    pub(super) spans: Vec<Span>,
    pub(super) activity: Vec<ActivityEntry>,
}

pub(crate) fn read(connection: &Connection, first_day: NaiveDate) -> rusqlite::Result<Week> {
    let earlier = first_day
        .checked_sub_signed(Duration::days(BEFORE))
        .unwrap_or(first_day);
    let mut days = read_days(connection, earlier, BEFORE + WEEK)?;
    let shown = days.split_off(days.len().saturating_sub(WEEK as usize));
    let totals = totals::sum(&shown);
    let before = totals::four_weeks(&days, totals.as_ref());
    Ok(Week {
        first_day,
        days: shown,
        totals,
        before,
    })
}

pub(crate) fn read_day(connection: &Connection, day: NaiveDate) -> rusqlite::Result<Day> {
    let found = read_days(connection, day, 1)?;
    Ok(found.into_iter().next().unwrap_or(Day { day, facts: None }))
}

fn read_days(connection: &Connection, first: NaiveDate, count: i64) -> rusqlite::Result<Vec<Day>> {
    let range = Days::from(first, count);
    let mut rows: BTreeMap<NaiveDate, DayRows> = BTreeMap::new();
    for entry in breaks::of_days(connection, range)? {
        rows.entry(entry.at.day).or_default().breaks.push(entry);
    }
    for entry in natural::of_days(connection, range)? {
        rows.entry(entry.at.day).or_default().naturals.push(entry);
    }
    for entry in spans::of_days(connection, range)? {
        rows.entry(entry.from.day).or_default().spans.push(entry);
    }
    for entry in activity::of_days(connection, range)? {
        rows.entry(entry.ended.day)
            .or_default()
            .activity
            .push(entry);
    }
    let days = first.iter_days().take(count as usize);
    Ok(days
        .map(|day| Day {
            day,
            facts: rows.get(&day).and_then(|rows| day::facts(day, rows)),
        })
        .collect())
}
