//! Where a person stands with an exercise, and why, for the library.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Training;
use super::rung::{Lately, Rung, Stage};
use crate::catalogue::Catalogue;
use crate::exercise::{Dose, Exercise, Level};

/// Where a person stands with an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Standing {
    /// In a word.
    pub level: Level,
    /// On its way from the first set to all there is to it.
    pub stage: Stage,
    /// Sets and amount for the next time.
    pub dose: Dose,
    /// Why this and not more or less.
    pub reason: StandingReason,
    /// What comes after this stage; `None` when it is the harder exercise, or nothing.
    pub next: Option<Stage>,
}

/// Why an exercise is where it is; displays as one plain line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(rename = "StandingReason"))]
#[serde(rename_all = "snake_case")]
pub enum StandingReason {
    /// It hurt a little last time.
    Hurt,
    /// It was too hard twice.
    TooHardTwice,
    /// It was too hard last time.
    TooHardOnce,
    /// It was too easy last time.
    TooEasyOnce,
    /// It was mastered.
    Mastered,
    /// The easier one has not been mastered yet.
    NotYet,
    /// Nobody complained.
    JustRight,
    /// Nothing is known yet.
    NotDone,
}

impl Training {
    /// Where the person stands with an exercise; see [`Training::as_of`] for absences.
    pub fn standing(&self, catalogue: &Catalogue, exercise: &Exercise) -> Standing {
        let rung = self.rung(&exercise.id);
        Standing {
            level: rung.stage.level(),
            stage: rung.stage,
            dose: rung.dose(exercise),
            reason: self.reason(exercise, rung, self.is_open(catalogue, exercise)),
            next: rung.next_stage(exercise),
        }
    }

    fn reason(&self, exercise: &Exercise, rung: Rung, is_open: bool) -> StandingReason {
        match rung.lately {
            _ if rung.halved => StandingReason::Hurt,
            _ if rung.eased && !is_open => StandingReason::TooHardTwice,
            _ if !is_open => StandingReason::NotYet,
            _ if rung.mastered => StandingReason::Mastered,
            Lately::Hard => StandingReason::TooHardOnce,
            Lately::Easy(_) | Lately::Beaten(_) => StandingReason::TooEasyOnce,
            Lately::Steady if self.rungs.contains_key(&exercise.id) => StandingReason::JustRight,
            Lately::Steady => StandingReason::NotDone,
        }
    }
}

impl fmt::Display for StandingReason {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Hurt => "It hurt a little: half of it next time.",
            Self::TooHardTwice => "Too hard twice: the easier move takes its place for now.",
            Self::TooHardOnce => "Too hard last time: a little less next time.",
            Self::TooEasyOnce => "Too easy last time: once more, and it goes one step on.",
            Self::Mastered => "Mastered: the harder move takes its place.",
            Self::NotYet => "It opens once the easier move has become easy.",
            Self::JustRight => "Just right: it stays as it is.",
            Self::NotDone => "Not done yet.",
        })
    }
}
