//! The four kinds of work that a day should cover.

use serde::{Deserialize, Serialize};

use crate::exercise::{Exercise, Pattern};

/// The four kinds of work that a day should cover (content, section 2d).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Bucket {
    /// Bridges, hinges, kicks.
    HipExtension,
    /// Squats, lunges, step-ups.
    SquatAndLunge,
    /// The leg out to the side.
    Abduction,
    /// Stretches of the hip's front.
    HipFront,
}

impl Bucket {
    /// Every bucket.
    pub const ALL: [Self; 4] = [
        Self::HipExtension,
        Self::SquatAndLunge,
        Self::Abduction,
        Self::HipFront,
    ];

    /// The bucket an exercise belongs to, if any; squeezes belong to none.
    pub fn of(exercise: &Exercise) -> Option<Self> {
        match exercise.pattern {
            Pattern::Bridge | Pattern::Hinge | Pattern::HipExtension => Some(Self::HipExtension),
            Pattern::Squat | Pattern::Lunge => Some(Self::SquatAndLunge),
            Pattern::Abduction => Some(Self::Abduction),
            Pattern::HipFlexor => Some(Self::HipFront),
            _ => None,
        }
    }
}
