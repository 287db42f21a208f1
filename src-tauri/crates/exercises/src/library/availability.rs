//! Whether an exercise is offered, and why not.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::choose::{Circumstances, Manner, suits_place};
use crate::day::Day;
use crate::exercise::{Exercise, Flag};
use crate::pain::{Hidden, PainSpot};

/// Whether an exercise is offered; displays why not in one plain line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "availability", rename_all = "snake_case")]
pub enum Availability {
    /// It is.
    Offered,
    /// The person never wants it.
    Banned,
    /// It hurt, or something easier on its ladder did.
    Hidden {
        /// The first day on which it is offered again.
        until: Day,
        /// What hurt.
        spot: PainSpot,
    },
    /// It hurt today.
    RestsToday,
    /// A doctor comes first: nothing but walking is offered.
    WalkingOnly,
    /// It disagrees with what they told about their body, or with what hurt lately.
    Disagrees {
        /// With what.
        flag: Flag,
    },
    /// Composed routines use it once the easier one has been mastered.
    NotYet,
    /// Not where they are, or not with what is there.
    NotHere,
}

impl Availability {
    pub(super) fn of(
        exercise: &Exercise,
        circumstances: &Circumstances,
        hidden: &[Hidden],
        is_open: bool,
    ) -> Self {
        if circumstances.banned.contains(&exercise.id) {
            return Self::Banned;
        }
        let is_hidden = |hidden: &&Hidden| hidden.exercise == exercise.id;
        if let Some(Hidden { until, spot, .. }) = hidden.iter().find(is_hidden) {
            return Self::Hidden {
                until: *until,
                spot: *spot,
            };
        }
        if circumstances.hidden.contains(&exercise.id) {
            return Self::RestsToday;
        }
        if circumstances.walking_only && !exercise.is_walk() {
            return Self::WalkingOnly;
        }
        if let Some(flag) = exercise.disagrees_with(&circumstances.flags) {
            return Self::Disagrees { flag };
        }
        if !suits_place(exercise, circumstances, Manner::Any) {
            return Self::NotHere;
        }
        if is_open { Self::Offered } else { Self::NotYet }
    }
}

impl fmt::Display for Availability {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Offered => "",
            Self::Banned => "You never want this one.",
            Self::Hidden { .. } => "Hidden for 14 days because it hurt.",
            Self::RestsToday => "It hurt today, so it rests.",
            Self::WalkingOnly => "Walking only, until a doctor says more.",
            Self::Disagrees { .. } => "It often disagrees with what you told Astir.",
            Self::NotYet => "It opens once the easier move has become easy.",
            Self::NotHere => "Not where you are now, or something for it is missing.",
        })
    }
}
