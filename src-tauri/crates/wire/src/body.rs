//! What a person tells about their body before they start, and about their desk.

use astir_exercises::exercise::Flag;
use astir_ledger::{DeskItem, DeskItemState};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The answer to "Before you start".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(
    tag = "readiness",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum Readiness {
    /// None of the ten applies.
    Nothing,
    /// Some of them do.
    Some {
        /// Which, from 1 to 10, as the first run numbers them.
        ticks: Vec<u8>,
        /// Which joints, asked with the fifth.
        joints: Vec<Flag>,
        /// "A professional has cleared me."
        cleared: bool,
    },
    /// "I understand", without an answer.
    Skipped,
}

/// What was answered, and what follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadinessView {
    /// The answer; none before the first.
    pub answer: Option<Readiness>,
    /// Reminders, walking and desk check only, until a professional has cleared the person.
    pub limited: bool,
    /// Flags that leave moves out or change them.
    pub flags: Vec<Flag>,
}

/// The workstation check, and the day at the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeskView {
    /// Answers given so far, in the order of the check; items never answered are left out.
    pub checks: Vec<DeskCheck>,
    /// Day of the last answer, such as `2026-03-26`.
    pub checked_on: Option<String>,
    /// A month has passed since.
    pub worth_again: bool,
    /// Whether the person stands, on their own word.
    pub standing: bool,
    /// Today, so far.
    pub today: UprightTime,
    /// The seven days that end today.
    pub week: UprightTime,
}

/// Time at the desk that was not spent sitting, in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UprightTime {
    /// Standing, on the person's own word.
    pub standing_s: u32,
    /// Logged on the walking pad.
    pub walking_pad_s: u32,
}

/// What was found for one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeskCheck {
    /// Which item.
    pub item: DeskItem,
    /// What was found.
    pub found: DeskItemState,
    /// What was found in the check before.
    pub before: Option<DeskItemState>,
    /// The day of the answer.
    pub day: String,
}
