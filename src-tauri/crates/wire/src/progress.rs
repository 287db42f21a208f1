//! Progress: what was done of each kind of strength move, week by week. No claim is made of what it does to a body.

use astir_exercises::exercise::Pattern;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Some weeks, the last of which holds today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProgressView {
    /// The first day of each week, the oldest first.
    pub weeks: Vec<String>,
    /// The kinds of move that were done in them, the most often done first.
    pub patterns: Vec<PatternProgress>,
}

/// One kind of move.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PatternProgress {
    /// Which.
    pub pattern: Pattern,
    /// What was done of it in each week; none where nothing was.
    pub weeks: Vec<Option<PatternWeek>>,
}

/// One kind of move in one week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PatternWeek {
    /// Sets done.
    pub sets: u32,
    /// Repetitions done, where they are counted.
    pub reps: u32,
    /// Guided seconds.
    pub seconds: u32,
    /// The hardest of the exercises done, by name.
    pub hardest: String,
    /// Which rung of its ladder that is, from 1.
    pub rung: u32,
    /// How many rungs that ladder has.
    pub rungs: u32,
}
