//! "It hurts": what a person says, what the guide does about it, and what is left out afterwards.
//!
//! The lines are drawn stricter than the physiotherapy traffic light (content, section 2f).

mod finish;
mod log;

pub use finish::gentle_finishes;
pub use log::{Hidden, PainLog, PainReport};

use serde::{Deserialize, Serialize};

use crate::exercise::Flag;

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
    /// Whether the exercise stops for it.
    pub fn stops(&self) -> bool {
        self.sharp || self.level >= STOP_FROM
    }

    /// Whether it is none: 0, and not sharp.
    pub fn is_none(&self) -> bool {
        self.level == 0 && !self.sharp
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

impl PainSpot {
    /// The complaint it counts as when exercises are chosen; somewhere else tells nothing.
    pub fn flag(self) -> Option<Flag> {
        match self {
            Self::Back => Some(Flag::LowBack),
            Self::HipFront => Some(Flag::AnteriorHip),
            Self::HipSide => Some(Flag::LateralHip),
            Self::Knee => Some(Flag::Knee),
            Self::Other => None,
        }
    }
}

/// What the guide does about a pain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PainAdvice {
    /// Nothing hurts: the routine goes on as it was.
    GoOn,
    /// The routine goes on with an easier exercise in this step.
    Eased,
    /// There is nothing easier: this step is left out, the routine goes on.
    LeftOut,
    /// Sharp, or 4 and over: the exercise stops and with it the routine; offer one of the
    /// [`gentle_finishes`].
    StopExercise,
    /// A red flag: the guide closes; show [`crate::safety::RedFlag::text`].
    StopScreen,
}
