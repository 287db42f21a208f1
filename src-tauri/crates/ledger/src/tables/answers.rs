//! What a person answered after a routine: how hard it was, and where it hurt.

use rusqlite::{Connection, Row, params};
use serde::{Deserialize, Serialize};

use super::Days;
use super::column::{IsoDay, Word};
use crate::{EntryId, Stamp};

/// One answer, to one routine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerEntry {
    /// Which entry this is.
    pub id: EntryId,
    /// When it was given.
    pub at: Stamp,
    /// The break it is about, where it is known.
    pub about: Option<EntryId>,
    /// The exercise it is about, where it is known.
    pub exercise: Option<String>,
    /// What was answered.
    pub answer: Answer,
}

/// An answer to "how was it?".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "asked", rename_all = "kebab-case")]
pub enum Answer {
    /// How hard the strength work was.
    Effort {
        /// In the person's words.
        effort: Effort,
    },
    /// It hurt.
    Pain {
        /// Where: back, hip-front, hip-side, knee, other.
        place: Option<String>,
        /// How much, 0 to 10.
        level: Option<u8>,
    },
}

/// How hard it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effort {
    /// Could have done far more.
    TooEasy,
    /// About two to four repetitions left.
    JustRight,
    /// Could hardly finish.
    TooHard,
}

pub(crate) fn write(connection: &Connection, entry: &AnswerEntry) -> rusqlite::Result<()> {
    let (asked, effort, place, level) = match &entry.answer {
        Answer::Effort { effort } => ("effort", Some(Word(*effort)), None, None),
        Answer::Pain { place, level } => ("pain", None, place.as_deref(), *level),
    };
    let sql = "REPLACE INTO answers (id, utc_ms, offset_s, day, about, exercise, asked, effort, place, level)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    connection.prepare_cached(sql)?.execute(params![
        entry.id.0,
        entry.at.utc_ms,
        entry.at.offset_s,
        IsoDay(entry.at.day),
        entry.about.as_ref().map(EntryId::as_str),
        entry.exercise,
        asked,
        effort,
        place,
        level,
    ])?;
    Ok(())
}

pub(crate) fn of_days(connection: &Connection, days: Days) -> rusqlite::Result<Vec<AnswerEntry>> {
    let sql = "SELECT id, utc_ms, offset_s, day, about, exercise, effort, place, level FROM answers
               WHERE day BETWEEN ?1 AND ?2 ORDER BY day, utc_ms, id";
    connection
        .prepare_cached(sql)?
        .query_map(days.bounds(), from_row)?
        .collect()
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<AnswerEntry> {
    let answer = match row.get::<_, Option<Word<Effort>>>(6)? {
        Some(Word(effort)) => Answer::Effort { effort },
        None => Answer::Pain {
            place: row.get(7)?,
            level: row.get(8)?,
        },
    };
    Ok(AnswerEntry {
        id: EntryId(row.get(0)?),
        at: Stamp::from_row(row, 1)?,
        about: row.get::<_, Option<String>>(4)?.map(EntryId),
        exercise: row.get(5)?,
        answer,
    })
}
