//! Settings that differ from their defaults.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

/// One setting as it is from now on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettingEntry {
    /// Its name, such as `break-length`.
    pub key: String,
    /// Its value in the form `astir set` takes; none when it is back at its default.
    pub value: Option<String>,
}

pub(crate) fn write(connection: &Connection, entry: &SettingEntry) -> rusqlite::Result<()> {
    match &entry.value {
        Some(value) => connection
            .prepare_cached("REPLACE INTO settings (key, value) VALUES (?1, ?2)")?
            .execute(params![entry.key, value])?,
        None => connection
            .prepare_cached("DELETE FROM settings WHERE key = ?1")?
            .execute([&entry.key])?,
    };
    Ok(())
}

pub(crate) fn all(connection: &Connection) -> rusqlite::Result<BTreeMap<String, String>> {
    connection
        .prepare_cached("SELECT key, value FROM settings")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}
