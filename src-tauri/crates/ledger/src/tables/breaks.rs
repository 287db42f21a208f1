//! Breaks that were offered or begun, each with its steps.

use rusqlite::{Connection, Row, params};
use serde::{Deserialize, Serialize};

use super::Days;
use super::column::{IsoDay, Json, Word};
use crate::{EntryId, Stamp, instant};

/// One break, from its reminder to what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BreakEntry {
    /// Which entry this is.
    pub id: EntryId,
    /// When it began, or was settled where nothing began. It counts for that day.
    pub at: Stamp,
    /// When its reminder first showed, UTC in milliseconds; none when it was begun unasked.
    #[serde(rename = "offered", with = "instant::option")]
    pub offered_ms: Option<i64>,
    /// The forms of the reminder that were seen, in order.
    pub shown: Vec<ReminderShown>,
    /// How often it was put off.
    pub snoozes: u32,
    /// The answer; none while there is none, or when there never was one.
    pub taken_up: Option<TakenUp>,
    /// The routine, by its id.
    pub routine: Option<String>,
    /// Planned length in seconds; none where there was no routine.
    pub planned_s: Option<u32>,
    /// Seconds really done, without pauses and skipped steps; none where there was no routine.
    pub done_s: Option<u32>,
    /// When it was over, UTC in milliseconds.
    #[serde(rename = "ended", with = "instant")]
    pub ended_ms: i64,
    /// What became of it.
    pub outcome: BreakOutcome,
    /// The steps of its routine.
    pub steps: Vec<BreakStep>,
}

/// A form the reminder took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReminderShown {
    /// A native notification.
    Notification,
    /// The card in a corner.
    Card,
    /// The whole screen.
    Fullscreen,
}

/// How the person answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TakenUp {
    /// Began the routine.
    Start,
    /// Asked for something seated, and began that.
    Seated,
    /// Left it out.
    Skip,
    /// "I just did one."
    Did,
    /// Went away from the desk.
    Walked,
}

/// What became of a break. Whether 60 % was done is judged to the millisecond by the break rules;
/// the outcome carries that judgement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum BreakOutcome {
    /// At least 60 % of the planned time was done.
    Completed,
    /// Less than that.
    Partial,
    /// Ended for pain.
    Hurt,
    /// Completed by the clock, while somebody typed.
    Contradicted,
    /// Left out by choice.
    Skipped,
    /// Done, on the person's own word.
    Did,
    /// Went away when reminded.
    Walked,
    /// Nobody answered.
    Ignored,
    /// Taken back before an answer: a hold, a pause, closing time.
    Withdrawn,
}

impl BreakOutcome {
    /// Whether it counts as a break taken.
    #[must_use]
    pub fn is_taken(self) -> bool {
        matches!(self, Self::Completed | Self::Did | Self::Walked)
    }
}

/// One step of a routine, and what was really done of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BreakStep {
    /// The exercise, by its id.
    pub exercise: String,
    /// The exercise first planned, when an easier one took its place.
    pub instead_of: Option<String>,
    /// What was asked of the exercise it ended as; none in entries of before that was kept.
    pub asked: Option<Asked>,
    /// What it is for.
    pub category: Category,
    /// Whether it is aerobic and of 3 MET or more (a brisk walk, stairs): it fills moderate minutes.
    pub moderate: bool,
    /// Planned length in seconds.
    pub planned_s: u32,
    /// Guided seconds: the guide running, without pauses, count-ins and rests over 15 s.
    pub done_s: u32,
    /// Seconds of each set that was done, in order.
    pub set_s: Vec<u32>,
    /// Repetitions done, where they are counted.
    pub reps: Option<u32>,
    /// What became of it.
    pub state: StepState,
}

/// Sets, and how much in each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asked {
    /// Repetitions in each set, on each side.
    Reps {
        /// At least one.
        sets: u32,
        /// At least one.
        reps: u32,
    },
    /// Seconds in each set, on each side.
    Seconds {
        /// At least one.
        sets: u32,
        /// At least one.
        seconds: u32,
    },
}

impl Asked {
    fn from_columns(sets: Option<u32>, reps: Option<u32>, seconds: Option<u32>) -> Option<Self> {
        match (sets?, reps, seconds) {
            (sets, Some(reps), _) => Some(Self::Reps { sets, reps }),
            (sets, None, Some(seconds)) => Some(Self::Seconds { sets, seconds }),
            (_, None, None) => None,
        }
    }

    fn columns(self) -> (u32, Option<u32>, Option<u32>) {
        match self {
            Self::Reps { sets, reps } => (sets, Some(reps), None),
            Self::Seconds { sets, seconds } => (sets, None, Some(seconds)),
        }
    }
}

/// What an exercise is for; the colours of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// Glutes and legs against resistance.
    Strength,
    /// Stretches and joints.
    Mobility,
    /// Done in the chair.
    Seated,
    /// Walking, marching, calves.
    Circulation,
}

/// What became of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepState {
    /// Done as planned.
    Done,
    /// Left out; none of it counts.
    Skipped,
    /// Done in an easier form.
    Eased,
    /// Stopped because it hurt.
    Hurt,
}

pub(crate) fn write(connection: &Connection, entry: &BreakEntry) -> rusqlite::Result<()> {
    // Replacing the row takes its steps with it (ON DELETE CASCADE).
    let sql =
        "REPLACE INTO breaks (id, utc_ms, offset_s, day, offered_ms, shown, snoozes, taken_up,
                                    routine, planned_s, done_s, ended_ms, outcome)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
    connection.prepare_cached(sql)?.execute(params![
        entry.id.0,
        entry.at.utc_ms,
        entry.at.offset_s,
        IsoDay(entry.at.day),
        entry.offered_ms,
        Json(&entry.shown),
        entry.snoozes,
        entry.taken_up.map(Word),
        entry.routine,
        entry.planned_s,
        entry.done_s,
        entry.ended_ms,
        Word(entry.outcome),
    ])?;
    for (position, step) in (0_u32..).zip(&entry.steps) {
        write_step(connection, &entry.id, position, step)?;
    }
    Ok(())
}

fn write_step(
    connection: &Connection,
    id: &EntryId,
    position: u32,
    step: &BreakStep,
) -> rusqlite::Result<()> {
    let sql =
        "INSERT INTO break_steps (break_id, position, exercise, category, moderate, planned_s,
                                        done_s, set_s, reps, state, instead_of, asked_sets,
                                        asked_reps, asked_s)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";
    let asked = step.asked.map(Asked::columns);
    connection.prepare_cached(sql)?.execute(params![
        id.0,
        position,
        step.exercise,
        Word(step.category),
        step.moderate,
        step.planned_s,
        step.done_s,
        Json(&step.set_s),
        step.reps,
        Word(step.state),
        step.instead_of,
        asked.map(|(sets, ..)| sets),
        asked.and_then(|(_, reps, _)| reps),
        asked.and_then(|(.., seconds)| seconds),
    ])?;
    Ok(())
}

const COLUMNS: &str = "id, utc_ms, offset_s, day, offered_ms, shown, snoozes, taken_up, routine,
                       planned_s, done_s, ended_ms, outcome";
const STEP_COLUMNS: &str =
    "exercise, category, moderate, break_steps.planned_s, break_steps.done_s,
                            set_s, reps, state, instead_of, asked_sets, asked_reps, asked_s";

pub(crate) fn of_days(connection: &Connection, days: Days) -> rusqlite::Result<Vec<BreakEntry>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM breaks WHERE day BETWEEN ?1 AND ?2 ORDER BY day, utc_ms, id"
    );
    let mut found: Vec<BreakEntry> = connection
        .prepare_cached(&sql)?
        .query_map(days.bounds(), from_row)?
        .collect::<rusqlite::Result<_>>()?;
    let sql = format!(
        "SELECT {STEP_COLUMNS}, break_id FROM breaks JOIN break_steps ON break_id = id
         WHERE day BETWEEN ?1 AND ?2 ORDER BY day, utc_ms, id, position"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut steps = statement.query(days.bounds())?;
    // Both are in the same order: each step belongs to this break or to a later one.
    let mut owners = found.iter_mut();
    let mut owner = owners.next();
    while let Some(row) = steps.next()? {
        let id = row.get_ref(12)?.as_str()?;
        while owner.as_ref().is_some_and(|owner| owner.id.0 != id) {
            owner = owners.next();
        }
        if let Some(owner) = &mut owner {
            owner.steps.push(step_from_row(row)?);
        }
    }
    Ok(found)
}

/// The newest `count`, newest first.
pub(crate) fn newest(connection: &Connection, count: u32) -> rusqlite::Result<Vec<BreakEntry>> {
    let sql =
        format!("SELECT {COLUMNS} FROM breaks ORDER BY day DESC, utc_ms DESC, id DESC LIMIT ?1");
    let mut found: Vec<BreakEntry> = connection
        .prepare_cached(&sql)?
        .query_map([count], from_row)?
        .collect::<rusqlite::Result<_>>()?;
    let sql =
        format!("SELECT {STEP_COLUMNS} FROM break_steps WHERE break_id = ?1 ORDER BY position");
    let mut steps = connection.prepare_cached(&sql)?;
    for entry in &mut found {
        entry.steps = steps
            .query_map([&entry.id.0], step_from_row)?
            .collect::<rusqlite::Result<_>>()?;
    }
    Ok(found)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<BreakEntry> {
    let taken_up: Option<Word<TakenUp>> = row.get(7)?;
    Ok(BreakEntry {
        id: EntryId(row.get(0)?),
        at: Stamp::from_row(row, 1)?,
        offered_ms: row.get(4)?,
        shown: row.get::<_, Json<Vec<ReminderShown>>>(5)?.0,
        snoozes: row.get(6)?,
        taken_up: taken_up.map(|word| word.0),
        routine: row.get(8)?,
        planned_s: row.get(9)?,
        done_s: row.get(10)?,
        ended_ms: row.get(11)?,
        outcome: row.get::<_, Word<BreakOutcome>>(12)?.0,
        steps: Vec::new(),
    })
}

fn step_from_row(row: &Row<'_>) -> rusqlite::Result<BreakStep> {
    Ok(BreakStep {
        exercise: row.get(0)?,
        instead_of: row.get(8)?,
        asked: Asked::from_columns(row.get(9)?, row.get(10)?, row.get(11)?),
        category: row.get::<_, Word<Category>>(1)?.0,
        moderate: row.get(2)?,
        planned_s: row.get(3)?,
        done_s: row.get(4)?,
        set_s: row.get::<_, Json<Vec<u32>>>(5)?.0,
        reps: row.get(6)?,
        state: row.get::<_, Word<StepState>>(7)?.0,
    })
}
