//! Why a routine was chosen.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Bucket;

/// Why a routine was chosen; displays as one plain line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum Reason {
    /// Nothing was done before.
    First,
    /// The last one stayed on the chair.
    LeavesTheChair,
    /// What it works has waited longest.
    WaitedLongest {
        /// What it works.
        bucket: Bucket,
    },
    /// It was not done for the longest time itself.
    NotDoneLately,
    /// It was asked for seated.
    Seated,
    /// It can be done in a call.
    Quiet,
    /// None has the length asked for.
    NearestLength,
    /// It comes after lunch.
    AfterLunch,
    /// The person likes it.
    Favourite,
    /// Nothing else suits.
    AlwaysPossible,
    /// A doctor comes first.
    WalkingOnly,
}

impl fmt::Display for Reason {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::First => "A good one to begin with.",
            Self::LeavesTheChair => "The last one was seated, so this one leaves the chair.",
            Self::WaitedLongest {
                bucket: Bucket::HipExtension,
            } => "Bridges and hinges have waited longest.",
            Self::WaitedLongest {
                bucket: Bucket::SquatAndLunge,
            } => "Squats and lunges have waited longest.",
            Self::WaitedLongest {
                bucket: Bucket::Abduction,
            } => "The sides of the hips have waited longest.",
            Self::WaitedLongest {
                bucket: Bucket::HipFront,
            } => "The front of the hips has waited longest.",
            Self::NotDoneLately => "You have not done this one lately.",
            Self::Seated => "All of it on the chair.",
            Self::Quiet => "On the chair, and nobody notices.",
            Self::NearestLength => "The closest in length that suits.",
            Self::AfterLunch => "Walking or squats, for after lunch.",
            Self::Favourite => "One that you like.",
            Self::AlwaysPossible => "A walk is always possible.",
            Self::WalkingOnly => "Walking only, until a doctor says more.",
        })
    }
}
