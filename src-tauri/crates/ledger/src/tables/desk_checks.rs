//! Workstation checks: sixteen items (content.md, section 4), and what was found of each.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{Connection, Row, params};
use serde::{Deserialize, Serialize};

use super::Days;
use super::column::{IsoDay, Word};
use crate::{EntryId, Stamp};

/// One check, whole or in part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskCheckEntry {
    /// Which entry this is.
    pub id: EntryId,
    /// When it was finished.
    pub at: Stamp,
    /// What was found. Items that were passed over are not in it.
    pub items: BTreeMap<DeskItem, DeskItemState>,
}

/// What is looked at, in the order of the check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum DeskItem {
    /// Feet flat, thighs about level.
    SeatHeight,
    /// Room behind the knee.
    SeatDepth,
    /// The hollow of the back is supported.
    LowBack,
    /// Upright or slightly back, on both sit bones.
    Trunk,
    /// About a right angle, close to the body.
    Elbows,
    /// In line with the forearm.
    Wrists,
    /// Same height, side by side, within reach.
    KeyboardMouse,
    /// Top line at or just below eye level.
    ScreenHeight,
    /// About an arm away.
    ScreenDistance,
    /// Straight ahead, square to windows.
    ScreenDirection,
    /// Raised screen and a keyboard of its own.
    Laptop,
    /// Nothing stored under the desk.
    LegRoom,
    /// Shoulders not lifted, elbows in.
    Armrests,
    /// Clear, steady, no reflections.
    TextGlare,
    /// The same for elbows and eyes when standing.
    StandingHeight,
    /// Nothing in back pockets, legs not crossed for long.
    PocketsLegs,
}

impl DeskItem {
    /// All sixteen, in the order of the check.
    pub const ALL: [Self; 16] = [
        Self::SeatHeight,
        Self::SeatDepth,
        Self::LowBack,
        Self::Trunk,
        Self::Elbows,
        Self::Wrists,
        Self::KeyboardMouse,
        Self::ScreenHeight,
        Self::ScreenDistance,
        Self::ScreenDirection,
        Self::Laptop,
        Self::LegRoom,
        Self::Armrests,
        Self::TextGlare,
        Self::StandingHeight,
        Self::PocketsLegs,
    ];
}

/// What was found of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum DeskItemState {
    /// As it should be.
    Good,
    /// Worth changing.
    Change,
    /// There is none at this desk.
    NotHere,
}

/// An item as it stands over all checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskFound {
    /// Which item.
    pub item: DeskItem,
    /// What was found last.
    pub found: DeskItemState,
    /// What was found in the check before that looked at it; none when there was no such check.
    pub before: Option<DeskItemState>,
    /// The day it was found.
    pub day: NaiveDate,
}

/// An item that is not as it was in the check before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct DeskChange {
    /// Which item.
    pub item: DeskItem,
    /// What was found before; none when it was passed over.
    pub before: Option<DeskItemState>,
    /// What is found now.
    pub now: DeskItemState,
}

impl DeskCheckEntry {
    /// What differs from an earlier check, in the order of the check. What is passed over now is no
    /// change: nothing is known of it.
    #[must_use]
    pub fn changes_since(&self, earlier: &Self) -> Vec<DeskChange> {
        let change = |(item, now): (&DeskItem, &DeskItemState)| {
            let before = earlier.items.get(item).copied();
            (before != Some(*now)).then_some(DeskChange {
                item: *item,
                before,
                now: *now,
            })
        };
        self.items.iter().filter_map(change).collect()
    }
}

pub(crate) fn write(connection: &Connection, entry: &DeskCheckEntry) -> rusqlite::Result<()> {
    // Replacing the row takes its items with it (ON DELETE CASCADE).
    let sql = "REPLACE INTO desk_checks (id, utc_ms, offset_s, day) VALUES (?1, ?2, ?3, ?4)";
    connection.prepare_cached(sql)?.execute(params![
        entry.id.0,
        entry.at.utc_ms,
        entry.at.offset_s,
        IsoDay(entry.at.day),
    ])?;
    let sql = "INSERT INTO desk_check_items (check_id, item, state) VALUES (?1, ?2, ?3)";
    let mut insert = connection.prepare_cached(sql)?;
    for (item, state) in &entry.items {
        insert.execute(params![entry.id.0, Word(*item), Word(*state)])?;
    }
    Ok(())
}

/// The newest `count`, newest first.
pub(crate) fn newest(connection: &Connection, count: u32) -> rusqlite::Result<Vec<DeskCheckEntry>> {
    let sql = "SELECT id, utc_ms, offset_s, day FROM desk_checks
               ORDER BY day DESC, utc_ms DESC, id DESC LIMIT ?1";
    let found = connection
        .prepare_cached(sql)?
        .query_map([count], from_row)?
        .collect();
    with_items(connection, found)
}

pub(crate) fn of_days(
    connection: &Connection,
    days: Days,
) -> rusqlite::Result<Vec<DeskCheckEntry>> {
    let sql = "SELECT id, utc_ms, offset_s, day FROM desk_checks
               WHERE day BETWEEN ?1 AND ?2 ORDER BY day, utc_ms, id";
    let found = connection
        .prepare_cached(sql)?
        .query_map(days.bounds(), from_row)?
        .collect();
    with_items(connection, found)
}

/// The items that were ever looked at, in the order of the check, as they stand over all checks.
pub(crate) fn standing(connection: &Connection) -> rusqlite::Result<Vec<DeskFound>> {
    let mut standing: BTreeMap<DeskItem, DeskFound> = BTreeMap::new();
    for check in of_days(connection, Days::ALL)? {
        for (item, found) in check.items {
            let before = standing.get(&item).map(|earlier| earlier.found);
            let now = DeskFound {
                item,
                found,
                before,
                day: check.at.day,
            };
            standing.insert(item, now);
        }
    }
    Ok(standing.into_values().collect())
}

fn with_items(
    connection: &Connection,
    found: rusqlite::Result<Vec<DeskCheckEntry>>,
) -> rusqlite::Result<Vec<DeskCheckEntry>> {
    let mut found = found?;
    let sql = "SELECT item, state FROM desk_check_items WHERE check_id = ?1";
    let mut items = connection.prepare_cached(sql)?;
    for entry in &mut found {
        entry.items = items
            .query_map([&entry.id.0], |row| {
                let (Word(item), Word(state)) = (row.get(0)?, row.get(1)?);
                Ok((item, state))
            })?
            .collect::<rusqlite::Result<_>>()?;
    }
    Ok(found)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<DeskCheckEntry> {
    Ok(DeskCheckEntry {
        id: EntryId(row.get(0)?),
        at: Stamp::from_row(row, 1)?,
        items: BTreeMap::new(),
    })
}
