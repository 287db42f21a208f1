//! What the tests read in the ledger, with SQLite alone.

use std::path::Path;

use anyhow::Result;
use rusqlite::{Connection, OpenFlags};

/// A break as it was written: how it was taken up, with which routine, how it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Break {
    pub(crate) taken_up: Option<String>,
    pub(crate) routine: Option<String>,
    pub(crate) planned_s: Option<i64>,
    pub(crate) done_s: Option<i64>,
    pub(crate) outcome: String,
    pub(crate) snoozes: i64,
    pub(crate) steps: i64,
}

/// All breaks, the oldest first.
pub(crate) fn breaks(file: &Path) -> Result<Vec<Break>> {
    let ledger = open(file)?;
    let mut select = ledger.prepare(
        "SELECT taken_up, routine, planned_s, done_s, outcome, snoozes,
                (SELECT count(*) FROM break_steps WHERE break_id = breaks.id)
         FROM breaks ORDER BY utc_ms",
    )?;
    let rows = select.query_map([], |row| {
        Ok(Break {
            taken_up: row.get(0)?,
            routine: row.get(1)?,
            planned_s: row.get(2)?,
            done_s: row.get(3)?,
            outcome: row.get(4)?,
            snoozes: row.get(5)?,
            steps: row.get(6)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// "ok" when SQLite finds the file whole.
pub(crate) fn integrity(file: &Path) -> Result<String> {
    Ok(open(file)?.query_row("PRAGMA integrity_check", [], |row| row.get(0))?)
}

fn open(file: &Path) -> Result<Connection> {
    Ok(Connection::open_with_flags(
        file,
        OpenFlags::SQLITE_OPEN_READ_ONLY,
    )?)
}
