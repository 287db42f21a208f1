//! For whom an exercise is changed or left out.

use serde::{Deserialize, Serialize};

/// Something a person told about their body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Flag {
    /// Knee complaint.
    Knee,
    /// Low back complaint.
    LowBack,
    /// Pain on the outer hip.
    LateralHip,
    /// Pinching in the groin.
    AnteriorHip,
    /// Falls easily or needs support.
    Balance,
    /// Wrist complaint.
    Wrist,
    /// High blood pressure.
    BloodPressure,
    /// Pregnant, or gave birth in the last six months.
    Pregnancy,
    /// Recent operation, or a hip or knee replaced.
    RecentSurgery,
    /// Calf or Achilles complaint.
    Calf,
    /// Heart or lung condition.
    HeartLung,
}

/// What follows from a flag, the stricter last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Advice {
    /// Show the note.
    Modify,
    /// Leave the exercise out.
    Avoid,
}

/// One caution of an exercise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Caution {
    /// Whom it concerns.
    pub flag: Flag,
    /// What follows.
    pub advice: Advice,
    /// How to change it, or why it is left out.
    pub note: String,
}
