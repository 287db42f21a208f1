//! A routine: exercises in order, with amounts. Its length follows from the [`crate::Schedule`].

use std::fmt;

use serde::{Deserialize, Serialize};

pub use crate::exercise::Amount;
use crate::exercise::{Exercise, ExerciseId};

/// The lasting name of a routine, such as `R3-A`. The log keeps it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RoutineId(pub String);

impl fmt::Display for RoutineId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl From<&str> for RoutineId {
    fn from(id: &str) -> Self {
        Self(id.to_owned())
    }
}

/// Exercises in order, with amounts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Routine {
    /// Lasting name.
    pub id: RoutineId,
    /// Name shown.
    pub name: String,
    /// Minutes promised; the schedule keeps within ten percent.
    pub minutes: u32,
    /// Where it can be done, in words: "standing, desk".
    pub setting: String,
    /// A remark with its evidence, for the library page.
    pub note: Option<String>,
    /// What is done, in order.
    pub steps: Vec<Step>,
}

/// One exercise of a routine and how much of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Step {
    /// The exercise in full, so that a routine under way needs nothing else.
    pub exercise: Exercise,
    /// Sets, at least one.
    pub sets: u32,
    /// How much in each set; fits the exercise's [`crate::exercise::Effort`].
    pub amount: Amount,
}

impl Step {
    /// The exercise's lasting name.
    pub fn id(&self) -> &ExerciseId {
        &self.exercise.id
    }
}
