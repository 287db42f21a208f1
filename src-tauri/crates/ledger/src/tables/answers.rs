//! What a person answered after a routine: how hard it was, and where it hurt.

use rusqlite::{Connection, Row, params};
use serde::{Deserialize, Serialize};

use super::Days;
use super::column::{IsoDay, Json, Word};
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
        /// Sharp or in a joint; none where it was not said.
        sharp: Option<bool>,
        /// It was worse the next day, for more than 24 hours.
        #[serde(default)]
        lasting: bool,
        /// What followed and what was advised, in that order.
        #[serde(default)]
        advice: Vec<PainAdvice>,
    },
}

/// What followed from a pain, or was advised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(rename = "AdviceGiven"))]
#[serde(rename_all = "kebab-case")]
pub enum PainAdvice {
    /// Nothing hurt after all.
    GoOn,
    /// An easier exercise.
    Eased,
    /// The step was left out.
    LeftOut,
    /// The exercise was stopped, and with it the routine.
    StopExercise,
    /// A red flag: the screen that says what to do.
    StopScreen,
    /// The exercise and what is harder on its ladder are hidden for a while.
    Hidden,
    /// It is time to see a physiotherapist.
    SeePhysiotherapist,
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
    let sql =
        "REPLACE INTO answers (id, utc_ms, offset_s, day, about, exercise, asked, effort, place,
                                     level, sharp, lasting, advice)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
    let effort = match &entry.answer {
        Answer::Effort { effort } => Some(Word(*effort)),
        Answer::Pain { .. } => None,
    };
    let (place, level, sharp, lasting, advice) = match &entry.answer {
        Answer::Effort { .. } => (None, None, None, None, None),
        Answer::Pain {
            place,
            level,
            sharp,
            lasting,
            advice,
        } => (
            place.as_deref(),
            *level,
            *sharp,
            Some(*lasting),
            Some(Json(advice)),
        ),
    };
    connection.prepare_cached(sql)?.execute(params![
        entry.id.0,
        entry.at.utc_ms,
        entry.at.offset_s,
        IsoDay(entry.at.day),
        entry.about.as_ref().map(EntryId::as_str),
        entry.exercise,
        if effort.is_some() { "effort" } else { "pain" },
        effort,
        place,
        level,
        sharp,
        lasting,
        advice,
    ])?;
    Ok(())
}

pub(crate) fn of_days(connection: &Connection, days: Days) -> rusqlite::Result<Vec<AnswerEntry>> {
    let sql = "SELECT id, utc_ms, offset_s, day, about, exercise, effort, place, level,
                      sharp, lasting, advice FROM answers
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
            sharp: row.get(9)?,
            lasting: row.get::<_, Option<bool>>(10)?.unwrap_or(false),
            advice: row
                .get::<_, Option<Json<Vec<PainAdvice>>>>(11)?
                .map_or_else(Vec::new, |json| json.0),
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
