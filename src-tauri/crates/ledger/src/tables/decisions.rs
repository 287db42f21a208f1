//! What the engine decided, and why: held for a call, snoozed, ignored.

use rusqlite::{Connection, Row, params};
use serde::{Deserialize, Serialize};

use super::Days;
use super::column::{IsoDay, Word};
use crate::{EntryId, Stamp};

/// One decision, for `why` and for people who wonder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionEntry {
    /// Which entry this is.
    pub id: EntryId,
    /// When it was made.
    pub at: Stamp,
    /// What was decided.
    pub kind: DecisionKind,
    /// Why, as the engine names it, such as `call,sharing`.
    pub reason: Option<String>,
    /// For how long, in seconds, where that is known.
    pub seconds: Option<u32>,
}

/// Kinds of decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DecisionKind {
    /// A reminder waited.
    Held,
    /// A seated routine was offered silently, during a long call.
    QuietOffer,
    /// The person put it off.
    Snoozed,
    /// The person left it out.
    Skipped,
    /// Nobody answered.
    Ignored,
    /// A reminder was taken back.
    Withdrawn,
    /// The person asked for quiet.
    Paused,
    /// Reminders began again.
    Resumed,
    /// A request made no sense at the time.
    Refused,
    /// The working hours ended.
    OffHours,
    /// The working hours began.
    OnHours,
    /// The person was at the desk in an absence that had been taken for a walk.
    WasAtDesk,
    /// A break was due at a time of day that was set for it.
    FixedTime,
    /// Such a time passed without one, and why.
    FixedTimeLapsed,
}

pub(crate) fn write(connection: &Connection, entry: &DecisionEntry) -> rusqlite::Result<()> {
    let sql = "REPLACE INTO decisions (id, utc_ms, offset_s, day, kind, reason, seconds)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    connection.prepare_cached(sql)?.execute(params![
        entry.id.0,
        entry.at.utc_ms,
        entry.at.offset_s,
        IsoDay(entry.at.day),
        Word(entry.kind),
        entry.reason,
        entry.seconds,
    ])?;
    Ok(())
}

/// The newest `count`, newest first.
pub(crate) fn newest(connection: &Connection, count: u32) -> rusqlite::Result<Vec<DecisionEntry>> {
    let sql = "SELECT id, utc_ms, offset_s, day, kind, reason, seconds FROM decisions
               ORDER BY day DESC, utc_ms DESC, id DESC LIMIT ?1";
    connection
        .prepare_cached(sql)?
        .query_map([count], from_row)?
        .collect()
}

pub(crate) fn of_days(connection: &Connection, days: Days) -> rusqlite::Result<Vec<DecisionEntry>> {
    let sql = "SELECT id, utc_ms, offset_s, day, kind, reason, seconds FROM decisions
               WHERE day BETWEEN ?1 AND ?2 ORDER BY day, utc_ms, id";
    connection
        .prepare_cached(sql)?
        .query_map(days.bounds(), from_row)?
        .collect()
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<DecisionEntry> {
    Ok(DecisionEntry {
        id: EntryId(row.get(0)?),
        at: Stamp::from_row(row, 1)?,
        kind: row.get::<_, Word<DecisionKind>>(4)?.0,
        reason: row.get(5)?,
        seconds: row.get(6)?,
    })
}
