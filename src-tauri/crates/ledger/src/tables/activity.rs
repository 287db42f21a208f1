//! Activity a person logged: a walk, a ride, a swim.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};

use super::Days;
use super::column::{IsoDay, Word};
use crate::{EntryId, Stamp};

/// Something done away from the guide, on the person's own word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivityEntry {
    /// Which entry this is.
    pub id: EntryId,
    /// When it ended; it counts for that day.
    pub ended: Stamp,
    /// What it was, such as `walk` or `ride`.
    pub kind: String,
    /// How long it took, in seconds.
    pub seconds: u32,
    /// How hard it was.
    pub intensity: Intensity,
    /// Whether it counted as the break (rule 32).
    pub counted_as_break: bool,
}

impl ActivityEntry {
    /// When it began, with offset and day as they were at its end.
    #[must_use]
    pub fn begun(&self) -> Stamp {
        let length_ms = i64::from(self.seconds) * 1000;
        Stamp {
            utc_ms: self.ended.utc_ms.saturating_sub(length_ms),
            ..self.ended
        }
    }
}

/// How hard an activity was, by the talk test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Intensity {
    /// Could sing: under 3 MET, fills no moderate minutes.
    Easy,
    /// Could talk but not sing: 3 to 6 MET.
    Brisk,
    /// Could only say a few words: 6 MET and over; each minute counts as two moderate ones.
    Vigorous,
}

pub(crate) fn write(connection: &Connection, entry: &ActivityEntry) -> rusqlite::Result<()> {
    let sql = "REPLACE INTO activity (id, utc_ms, offset_s, day, kind, seconds, intensity, counted_as_break)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    connection.prepare_cached(sql)?.execute(params![
        entry.id.0,
        entry.ended.utc_ms,
        entry.ended.offset_s,
        IsoDay(entry.ended.day),
        entry.kind,
        entry.seconds,
        Word(entry.intensity),
        entry.counted_as_break,
    ])?;
    Ok(())
}

/// Deletes one that was logged by mistake; one that is not there is gone already.
pub(crate) fn delete(connection: &Connection, id: &EntryId) -> rusqlite::Result<()> {
    connection
        .prepare_cached("DELETE FROM activity WHERE id = ?1")?
        .execute([&id.0])?;
    Ok(())
}

pub(crate) fn of_id(
    connection: &Connection,
    id: &EntryId,
) -> rusqlite::Result<Option<ActivityEntry>> {
    let sql =
        "SELECT id, utc_ms, offset_s, day, kind, seconds, intensity, counted_as_break FROM activity
               WHERE id = ?1";
    connection
        .prepare_cached(sql)?
        .query_row([&id.0], from_row)
        .optional()
}

pub(crate) fn of_days(connection: &Connection, days: Days) -> rusqlite::Result<Vec<ActivityEntry>> {
    let sql =
        "SELECT id, utc_ms, offset_s, day, kind, seconds, intensity, counted_as_break FROM activity
               WHERE day BETWEEN ?1 AND ?2 ORDER BY day, utc_ms, id";
    connection
        .prepare_cached(sql)?
        .query_map(days.bounds(), from_row)?
        .collect()
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<ActivityEntry> {
    Ok(ActivityEntry {
        id: EntryId(row.get(0)?),
        ended: Stamp::from_row(row, 1)?,
        kind: row.get(4)?,
        seconds: row.get(5)?,
        intensity: row.get::<_, Word<Intensity>>(6)?.0,
        counted_as_break: row.get(7)?,
    })
}
