//! What a person told of their body before they began; the newest answer counts.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};

use super::Days;
use super::column::{IsoDay, Json};
use crate::{EntryId, Stamp};

/// One answer to "Before you start".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadinessEntry {
    /// Which entry this is.
    pub id: EntryId,
    /// When it was given.
    pub at: Stamp,
    /// "I understand", without an answer.
    pub skipped: bool,
    /// The statements that apply, by their lasting names; none when nothing does.
    pub ticked: Vec<String>,
    /// What gets worse when they move more, by the names of the flags.
    pub joints: Vec<String>,
    /// "A professional has cleared me."
    pub cleared: bool,
}

pub(crate) fn write(connection: &Connection, entry: &ReadinessEntry) -> rusqlite::Result<()> {
    let sql = "REPLACE INTO readiness (id, utc_ms, offset_s, day, skipped, ticked, joints, cleared)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    connection.prepare_cached(sql)?.execute(params![
        entry.id.0,
        entry.at.utc_ms,
        entry.at.offset_s,
        IsoDay(entry.at.day),
        entry.skipped,
        Json(&entry.ticked),
        Json(&entry.joints),
        entry.cleared,
    ])?;
    Ok(())
}

const COLUMNS: &str = "id, utc_ms, offset_s, day, skipped, ticked, joints, cleared";

/// The answer that counts now.
pub(crate) fn newest(connection: &Connection) -> rusqlite::Result<Option<ReadinessEntry>> {
    let sql =
        format!("SELECT {COLUMNS} FROM readiness ORDER BY day DESC, utc_ms DESC, id DESC LIMIT 1");
    let mut statement = connection.prepare_cached(&sql)?;
    statement.query_row([], from_row).optional()
}

pub(crate) fn of_days(
    connection: &Connection,
    days: Days,
) -> rusqlite::Result<Vec<ReadinessEntry>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM readiness WHERE day BETWEEN ?1 AND ?2 ORDER BY day, utc_ms, id"
    );
    connection
        .prepare_cached(&sql)?
        .query_map(days.bounds(), from_row)?
        .collect()
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<ReadinessEntry> {
    Ok(ReadinessEntry {
        id: EntryId(row.get(0)?),
        at: Stamp::from_row(row, 1)?,
        skipped: row.get(4)?,
        ticked: row.get::<_, Json<Vec<String>>>(5)?.0,
        joints: row.get::<_, Json<Vec<String>>>(6)?.0,
        cleared: row.get(7)?,
    })
}
