//! Natural breaks: away from the desk for at least the break length, unasked.

use rusqlite::{Connection, Row, params};
use serde::{Deserialize, Serialize};

use super::Days;
use super::column::IsoDay;
use crate::{EntryId, Stamp};

/// An absence that counts as a break of its own kind (rule 8).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NaturalBreak {
    /// Which entry this is.
    pub id: EntryId,
    /// When the person left; it counts for that day.
    pub at: Stamp,
    /// How long they were away, in seconds.
    pub seconds: u32,
}

pub(crate) fn write(connection: &Connection, entry: &NaturalBreak) -> rusqlite::Result<()> {
    let sql = "REPLACE INTO natural_breaks (id, utc_ms, offset_s, day, seconds) VALUES (?1, ?2, ?3, ?4, ?5)";
    connection.prepare_cached(sql)?.execute(params![
        entry.id.0,
        entry.at.utc_ms,
        entry.at.offset_s,
        IsoDay(entry.at.day),
        entry.seconds,
    ])?;
    Ok(())
}

pub(crate) fn of_days(connection: &Connection, days: Days) -> rusqlite::Result<Vec<NaturalBreak>> {
    let sql = "SELECT id, utc_ms, offset_s, day, seconds FROM natural_breaks
               WHERE day BETWEEN ?1 AND ?2 ORDER BY day, utc_ms, id";
    connection
        .prepare_cached(sql)?
        .query_map(days.bounds(), from_row)?
        .collect()
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<NaturalBreak> {
    Ok(NaturalBreak {
        id: EntryId(row.get(0)?),
        at: Stamp::from_row(row, 1)?,
        seconds: row.get(4)?,
    })
}
