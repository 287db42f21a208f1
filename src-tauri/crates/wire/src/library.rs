//! The library of exercises as its screen gets it, and what a person can change there.

use astir_exercises::LibraryEntry;
use astir_exercises::catalogue::RoutineDraft;
use astir_exercises::exercise::Level;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::RoutineCard;

/// Every exercise, those that are hidden or banned included.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct LibraryView {
    /// In the order of the catalogue.
    pub entries: Vec<LibraryEntry>,
    /// Routines of their own.
    pub routines: Vec<OwnRoutine>,
    /// Where files of their own are looked for.
    pub folder: String,
    /// Own exercises that could not be read: file, line and reason, one sentence each.
    pub faults: Vec<String>,
}

/// A routine of a person's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnRoutine {
    /// As a routine is shown.
    pub card: RoutineCard,
    /// What it is made of, to be changed.
    pub draft: RoutineDraft,
}

/// Something that can be read elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reference {
    /// Short title.
    pub title: String,
    /// Where, if it has an address.
    pub url: Option<String>,
}

/// What a person changes about an exercise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(
    tag = "change",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum ExerciseChange {
    /// Never this one, or again.
    Ban {
        /// Never when true.
        banned: bool,
    },
    /// More often, or as often as others.
    Favour {
        /// More often when true.
        favourite: bool,
    },
    /// Another level.
    Level {
        /// Which.
        level: Level,
    },
}
