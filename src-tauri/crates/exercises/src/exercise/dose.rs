//! How much of an exercise.

use serde::{Deserialize, Serialize};

/// The amount of one set, on each side where the exercise is done per side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Amount {
    /// Repetitions; the total of both sides where they alternate.
    Reps(u32),
    /// Seconds held or kept up.
    Seconds(u32),
}

/// Sets of an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Dose {
    /// How many sets, at least one.
    pub sets: u32,
    /// How much in each.
    pub amount: Amount,
}

/// How used to an exercise a person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Level {
    Beginner,
    Intermediate,
    Advanced,
}

/// The dose at each level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[allow(missing_docs, reason = "the names are those of the levels")]
pub struct Doses {
    pub beginner: Dose,
    pub intermediate: Dose,
    pub advanced: Dose,
}

impl Doses {
    /// The dose at a level.
    pub fn at(&self, level: Level) -> Dose {
        match level {
            Level::Beginner => self.beginner,
            Level::Intermediate => self.intermediate,
            Level::Advanced => self.advanced,
        }
    }
}

impl Amount {
    /// How many, of whichever it is.
    pub fn count(self) -> u32 {
        match self {
            Self::Reps(count) | Self::Seconds(count) => count,
        }
    }

    /// The same of another number.
    #[must_use]
    pub fn with_count(self, count: u32) -> Self {
        match self {
            Self::Reps(_) => Self::Reps(count),
            Self::Seconds(_) => Self::Seconds(count),
        }
    }
}
