//! "It hurts": what a person says, and what follows.
//!
//! The lines are drawn stricter than the physiotherapy traffic light (content, section 2f): what
//! is sharp or 4 of 10 stops, less is made easier. Red flags and repeats are for the caller.

use serde::{Deserialize, Serialize};

/// From this level on the exercise stops.
const STOP_FROM: u8 = 4;

/// What a person says about a pain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Pain {
    /// Where.
    pub spot: PainSpot,
    /// How much, 0 to 10; more counts as 10.
    pub level: u8,
    /// Sharp or in the joint, not a muscle working.
    pub sharp: bool,
}

impl Pain {
    /// Whether the routine stops for it.
    pub fn stops(&self) -> bool {
        self.sharp || self.level >= STOP_FROM
    }
}

/// Where it hurts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum PainSpot {
    Back,
    HipFront,
    HipSide,
    Knee,
    Other,
}

/// What was done about a pain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PainAdvice {
    /// The routine goes on with an easier exercise in this step.
    Eased,
    /// There is nothing easier: this step is left out, the routine goes on.
    LeftOut,
    /// The routine is over; offer a seated or walking finish.
    Stop,
}
