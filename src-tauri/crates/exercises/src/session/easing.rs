//! How much of an easier exercise takes the place of what is left of a step.

use crate::exercise::{Amount, Exercise, Level, Sides};
use crate::routine::Step;
use crate::schedule::{CHANGE_OF_SIDE, work_length};
use crate::{Millis, SECOND};

/// The shortest hold or timed move worth changing over for, in seconds.
const LEAST_SECONDS: u32 = 5;

/// One set of `easier` that fits into `left` ms of work, and never more than its middle dose.
///
/// Repetitions are cut, the tempo never is; at least one repetition or five seconds remain.
pub(super) fn fit(easier: &Exercise, left: Millis) -> Step {
    let per_side = match easier.sides {
        Sides::PerSide => (left - CHANGE_OF_SIDE) / 2,
        Sides::Both | Sides::Alternate => left,
    };
    let fitting = |unit: Millis| u32::try_from(per_side.max(0) / unit.max(1)).unwrap_or(u32::MAX);
    let amount = match easier.doses.at(Level::Intermediate).amount {
        Amount::Reps(most) => {
            let fitting = fitting(work_length(easier, Amount::Reps(1)));
            Amount::Reps(whole_pairs(easier.sides, fitting.min(most)))
        }
        Amount::Seconds(most) => {
            Amount::Seconds(fitting(SECOND).clamp(LEAST_SECONDS, most.max(LEAST_SECONDS)))
        }
    };
    Step {
        exercise: easier.clone(),
        sets: 1,
        amount,
    }
}

/// At least one repetition, or one on each side where they alternate.
fn whole_pairs(sides: Sides, reps: u32) -> u32 {
    match sides {
        Sides::Alternate => (reps / 2).max(1) * 2,
        Sides::Both | Sides::PerSide => reps.max(1),
    }
}
