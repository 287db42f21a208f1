//! Levels of exercises that a person chose by hand.

use rusqlite::{Connection, Row, params};
use serde::{Deserialize, Serialize};

use super::Days;
use super::column::{IsoDay, Word};
use crate::{EntryId, Stamp};

/// One level chosen. It holds from then on, until training moves it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LevelChoice {
    /// Which entry this is.
    pub id: EntryId,
    /// When it was chosen.
    pub at: Stamp,
    /// The exercise, by its id.
    pub exercise: String,
    /// The level.
    pub level: ChosenLevel,
}

/// Levels of an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChosenLevel {
    /// As it begins.
    Beginner,
    /// More of it.
    Intermediate,
    /// As much as there is to it.
    Advanced,
}

pub(crate) fn write(connection: &Connection, entry: &LevelChoice) -> rusqlite::Result<()> {
    let sql = "REPLACE INTO level_choices (id, utc_ms, offset_s, day, exercise, level)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    connection.prepare_cached(sql)?.execute(params![
        entry.id.0,
        entry.at.utc_ms,
        entry.at.offset_s,
        IsoDay(entry.at.day),
        entry.exercise,
        Word(entry.level),
    ])?;
    Ok(())
}

pub(crate) fn of_days(connection: &Connection, days: Days) -> rusqlite::Result<Vec<LevelChoice>> {
    let sql = "SELECT id, utc_ms, offset_s, day, exercise, level FROM level_choices
               WHERE day BETWEEN ?1 AND ?2 ORDER BY day, utc_ms, id";
    connection
        .prepare_cached(sql)?
        .query_map(days.bounds(), from_row)?
        .collect()
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<LevelChoice> {
    Ok(LevelChoice {
        id: EntryId(row.get(0)?),
        at: Stamp::from_row(row, 1)?,
        exercise: row.get(4)?,
        level: row.get::<_, Word<ChosenLevel>>(5)?.0,
    })
}
