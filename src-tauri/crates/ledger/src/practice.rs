//! What was done of each exercise, week by week: whoever knows the exercises makes progress of it.

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use crate::tables::Days;

const WEEK: i64 = 7;

/// What was done of one exercise in one week. Steps left out and routines typed through are not in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practice {
    /// Which of the weeks asked for, from 0.
    pub week: u32,
    /// The exercise, by its id.
    pub exercise: String,
    /// Sets done.
    pub sets: u32,
    /// Repetitions done, where they are counted.
    pub reps: u32,
    /// Guided seconds.
    pub seconds: u32,
}

pub(crate) fn read(
    connection: &Connection,
    first_day: NaiveDate,
    weeks: u32,
) -> rusqlite::Result<Vec<Practice>> {
    let sql = "SELECT CAST((julianday(day) - julianday(?1)) / 7 AS INTEGER) AS week, exercise,
                      sum(json_array_length(set_s)), sum(coalesce(reps, 0)), sum(step.done_s)
                 FROM breaks JOIN break_steps AS step ON break_id = id
                WHERE day BETWEEN ?1 AND ?2 AND outcome <> 'contradicted' AND state <> 'skipped'
                GROUP BY week, exercise ORDER BY week, exercise";
    let [first, last] = Days::from(first_day, i64::from(weeks) * WEEK).bounds();
    connection
        .prepare_cached(sql)?
        .query_map(params![first, last], |row| {
            // A file from outside may hold any number.
            let sum = |column| -> rusqlite::Result<u32> {
                let sum: i64 = row.get(column)?;
                Ok(u32::try_from(sum).unwrap_or(u32::MAX))
            };
            Ok(Practice {
                week: sum(0)?,
                exercise: row.get(1)?,
                sets: sum(2)?,
                reps: sum(3)?,
                seconds: sum(4)?,
            })
        })?
        .collect()
}
