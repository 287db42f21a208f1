//! The library of exercises as its screen shows it, and what a person can change there.

use astir_exercises::session::ExerciseView;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Every exercise, those that are hidden or banned included.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Library {
    /// In the order of the catalogue.
    pub entries: Vec<LibraryEntry>,
    /// Own exercises that could not be read: file, line and reason, one sentence each.
    pub faults: Vec<String>,
}

/// One exercise of the library.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LibraryEntry {
    /// What it is and how it is done, at the person's level.
    pub exercise: ExerciseView,
    /// Other names people know it by.
    pub aka: Vec<String>,
    /// What it trains: hip-extension, squat-and-lunge, abduction, hip-front; empty for the others.
    pub targets: Vec<String>,
    /// What it needs, all of it, such as `chair`.
    pub equipment: Vec<String>,
    /// 3 nobody notices, 2 looks like ordinary moving, 1 visible but fine, 0 wants privacy.
    pub discreet: u8,
    /// Its ladder from the easiest on, itself included.
    pub ladder: Vec<Rung>,
    /// A remark with its evidence.
    pub note: Option<String>,
    /// Where it comes from.
    pub sources: Vec<Reference>,
    /// beginner, intermediate or advanced.
    pub level: String,
    /// The person likes it: it comes more often.
    pub favourite: bool,
    /// "Never this one."
    pub banned: bool,
    /// Why it is left out at present; none when it is not.
    pub hidden: Option<String>,
    /// Written by the person.
    pub own: bool,
}

/// An exercise of a ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Rung {
    /// Its lasting name.
    pub id: String,
    /// Its name.
    pub name: String,
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
        /// beginner, intermediate or advanced.
        level: String,
    },
}
