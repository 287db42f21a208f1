//! Facts of a few days, by one indexed range per table.

use std::collections::BTreeMap;

use chrono::{Duration, NaiveDate};
use rusqlite::Connection;

use super::{Day, Week, day, totals};
use crate::tables::{Days, activity, breaks, natural, spans};
use crate::{ActivityEntry, BreakEntry, NaturalBreak, Span, month};

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

pub(crate) fn read(
    connection: &Connection,
    first_day: NaiveDate,
    today: NaiveDate,
) -> rusqlite::Result<Week> {
    let days = read_days(connection, first_day, WEEK)?;
    let totals = totals::sum(&days);
    let earlier = guided_before(connection, first_day)?;
    let over = days.iter().filter(|day| day.day < today).count();
    let before = totals::four_weeks(&earlier, &days, over);
    Ok(Week {
        first_day,
        days,
        totals,
        before,
    })
}

/// Guided seconds of each day of the four weeks before; none where nothing is known.
fn guided_before(
    connection: &Connection,
    first_day: NaiveDate,
) -> rusqlite::Result<Vec<Option<u32>>> {
    let earlier = first_day
        .checked_sub_signed(Duration::days(BEFORE))
        .unwrap_or(first_day);
    let known = month::sums(connection, Days::from(earlier, BEFORE))?;
    let days = earlier.iter_days().take(BEFORE as usize);
    Ok(days
        .map(|day| known.get(&day).map(|sums| sums.guided.total()))
        .collect())
}

/// `count` days from `first` on, always all of them.
pub(crate) fn read_days(
    connection: &Connection,
    first: NaiveDate,
    count: i64,
) -> rusqlite::Result<Vec<Day>> {
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
