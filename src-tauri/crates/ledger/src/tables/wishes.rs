//! Exercises a person never wants, or wants often.

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::column::Word;

/// What a person wants of one exercise from now on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WishEntry {
    /// The exercise, by its id.
    pub exercise: String,
    /// The wish; none when it is like any other again.
    pub wish: Option<Wish>,
}

/// How often a person wants an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wish {
    /// Never.
    Never,
    /// More often than others.
    Often,
}

pub(crate) fn write(connection: &Connection, entry: &WishEntry) -> rusqlite::Result<()> {
    match entry.wish {
        Some(wish) => connection
            .prepare_cached("REPLACE INTO wishes (exercise, wish) VALUES (?1, ?2)")?
            .execute(params![entry.exercise, Word(wish)])?,
        None => connection
            .prepare_cached("DELETE FROM wishes WHERE exercise = ?1")?
            .execute([&entry.exercise])?,
    };
    Ok(())
}

pub(crate) fn all(connection: &Connection) -> rusqlite::Result<Vec<WishEntry>> {
    connection
        .prepare_cached("SELECT exercise, wish FROM wishes ORDER BY exercise")?
        .query_map([], |row| {
            let Word(wish) = row.get(1)?;
            Ok(WishEntry {
                exercise: row.get(0)?,
                wish: Some(wish),
            })
        })?
        .collect()
}
