//! What a person answered after a routine: how hard it was, and where it hurt.

use serde::{Deserialize, Serialize};

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
    },
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
