//! What a person tells about their body before they start, and about their desk.

use astir_exercises::exercise::Flag;
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

/// The workstation check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeskView {
    /// Answers given so far; items never answered are left out.
    pub checks: Vec<DeskCheck>,
    /// Day of the last answer, such as `2026-03-26`.
    pub checked_on: Option<String>,
    /// A month has passed since, or the person said that the desk moved.
    pub worth_again: bool,
}

/// What was found for one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeskCheck {
    /// Which item, such as `seat-height`.
    pub item: String,
    /// What was found.
    pub found: DeskFinding,
    /// What was found the time before.
    pub before: Option<DeskFinding>,
    /// The day of the answer.
    pub day: String,
}

/// How an item of the workstation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DeskFinding {
    /// As it should be.
    Good,
    /// Worth changing.
    Change,
    /// There is none here.
    NotHere,
}
