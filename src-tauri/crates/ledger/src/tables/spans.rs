//! Spans: at the desk, away, off, unknown. They make "blank, not zero" honest.

use rusqlite::{Connection, Row, params};
use serde::{Deserialize, Serialize};

use super::Days;
use super::column::{IsoDay, Word};
use crate::{EntryId, Stamp, instant};

/// A stretch of time in which one thing was so.
///
/// A span under way is written again and again with the same id and a later end, so that a crash
/// loses no more than the time since it was last written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// Which entry this is.
    pub id: EntryId,
    /// When it began; it counts for that day, whole.
    pub from: Stamp,
    /// When it ended, or up to when it is known to have lasted, UTC in milliseconds.
    #[serde(rename = "to", with = "instant")]
    pub to_ms: i64,
    /// How long it lasted by steady time, in seconds; a wall clock that was set does not change it.
    pub seconds: u32,
    /// What was so.
    pub kind: SpanKind,
    /// Posture on the person's own word; none where it was not asked.
    pub posture: Option<SpanPosture>,
    /// What it was judged from.
    pub basis: SpanBasis,
}

/// What was so during a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SpanKind {
    /// At the desk.
    Desk,
    /// Away from it.
    Away,
    /// Outside working hours, or away too long to be a break.
    Off,
    /// Nobody can say.
    Unknown,
}

/// Sitting or standing at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SpanPosture {
    /// In the chair.
    Sitting,
    /// On two feet.
    Standing,
}

/// What a span was judged from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SpanBasis {
    /// Keyboard and pointer.
    Input,
    /// The session was locked.
    Lock,
    /// The machine slept, or the screen was off.
    Sleep,
    /// Working hours.
    Hours,
    /// A routine ran.
    Routine,
    /// Astir was not running.
    NotRunning,
    /// This desktop does not tell.
    Unreadable,
}

pub(crate) fn write(connection: &Connection, entry: &Span) -> rusqlite::Result<()> {
    let sql = "REPLACE INTO spans (id, utc_ms, offset_s, day, to_ms, seconds, kind, posture, basis)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    connection.prepare_cached(sql)?.execute(params![
        entry.id.0,
        entry.from.utc_ms,
        entry.from.offset_s,
        IsoDay(entry.from.day),
        entry.to_ms,
        entry.seconds,
        Word(entry.kind),
        entry.posture.map(Word),
        Word(entry.basis),
    ])?;
    Ok(())
}

/// The newest `count`, newest first.
pub(crate) fn newest(connection: &Connection, count: u32) -> rusqlite::Result<Vec<Span>> {
    let sql = "SELECT id, utc_ms, offset_s, day, to_ms, seconds, kind, posture, basis FROM spans
               ORDER BY day DESC, utc_ms DESC, id DESC LIMIT ?1";
    connection
        .prepare_cached(sql)?
        .query_map([count], from_row)?
        .collect()
}

pub(crate) fn of_days(connection: &Connection, days: Days) -> rusqlite::Result<Vec<Span>> {
    let sql = "SELECT id, utc_ms, offset_s, day, to_ms, seconds, kind, posture, basis FROM spans
               WHERE day BETWEEN ?1 AND ?2 ORDER BY day, utc_ms, id";
    connection
        .prepare_cached(sql)?
        .query_map(days.bounds(), from_row)?
        .collect()
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Span> {
    let posture: Option<Word<SpanPosture>> = row.get(7)?;
    Ok(Span {
        id: EntryId(row.get(0)?),
        from: Stamp::from_row(row, 1)?,
        to_ms: row.get(4)?,
        seconds: row.get(5)?,
        kind: row.get::<_, Word<SpanKind>>(6)?.0,
        posture: posture.map(|word| word.0),
        basis: row.get::<_, Word<SpanBasis>>(8)?.0,
    })
}
