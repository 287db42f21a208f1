//! A routine: exercises in order, with amounts. Its length follows from the [`crate::Schedule`].

use std::fmt;

use serde::{Deserialize, Serialize};

pub use crate::exercise::Amount;
use crate::exercise::{Exercise, ExerciseId, Place};
use crate::schedule::length_of_steps;
use crate::{Millis, SECOND};

const MINUTE: Millis = 60 * SECOND;

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
    /// How much in each set; fits the exercise's [`crate::exercise::Exertion`].
    pub amount: Amount,
}

impl Routine {
    /// A routine that is in no catalogue; what it promises and where it is done follow from
    /// its steps.
    pub(crate) fn composed(id: &str, name: &str, steps: Vec<Step>) -> Self {
        let minutes = (length_of_steps(&steps) + MINUTE / 2) / MINUTE;
        Self {
            id: RoutineId::from(id),
            name: name.to_owned(),
            minutes: u32::try_from(minutes).unwrap_or(0).max(1),
            setting: setting(&steps),
            note: None,
            steps,
        }
    }
}

/// Where steps can be done, in words.
fn setting(steps: &[Step]) -> String {
    let any = |place| steps.iter().any(|step| step.exercise.place == place);
    let place = if any(Place::Floor) {
        "floor, private"
    } else if any(Place::Away) {
        "anywhere"
    } else if any(Place::Standing) {
        "standing"
    } else {
        "seated"
    };
    place.to_owned()
}

impl Step {
    /// The exercise's lasting name.
    pub fn id(&self) -> &ExerciseId {
        &self.exercise.id
    }
}
