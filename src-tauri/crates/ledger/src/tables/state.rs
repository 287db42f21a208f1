//! What has to survive a restart: the engine, the routine under way, flags of the windows.

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::column::Json;

/// One named piece of state as it is from now on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StateEntry {
    /// Its name, such as `engine`.
    pub key: String,
    /// The piece itself; none when there is none any more.
    pub value: Option<Value>,
}

pub(crate) fn write(connection: &Connection, entry: &StateEntry) -> rusqlite::Result<()> {
    match &entry.value {
        Some(value) => connection
            .prepare_cached("REPLACE INTO state (key, value) VALUES (?1, ?2)")?
            .execute(params![entry.key, Json(value)])?,
        None => connection
            .prepare_cached("DELETE FROM state WHERE key = ?1")?
            .execute([&entry.key])?,
    };
    Ok(())
}

pub(crate) fn of_key(connection: &Connection, key: &str) -> rusqlite::Result<Option<Value>> {
    let found = connection
        .prepare_cached("SELECT value FROM state WHERE key = ?1")?
        .query_row([key], |row| row.get::<_, Json<Value>>(0))
        .optional()?;
    Ok(found.map(|json| json.0))
}
