//! How much of an exercise is right for a person today.

use crate::choose::fit::Portion;
use crate::choose::rules::{Rules, is_timed};
use crate::exercise::{Exercise, Level, Sides};
use crate::training::{is_strength_work, light_count};

/// The shortest stretch or timed move worth doing, in seconds.
const SHORTEST_SECONDS: u32 = 15;

/// A portion of an exercise; `room` is what is left of the day's working sets, and a working
/// set takes its place from it. `None` for a hold under load that has no room: half of one is
/// not worth lying down for.
pub(super) fn portion(exercise: &Exercise, rules: &Rules<'_>, room: &mut u32) -> Option<Portion> {
    let (least, most) = if is_strength_work(exercise) {
        strength(exercise, rules, room)?
    } else {
        ordinary(exercise)
    };
    Some(Portion {
        exercise: rules.training.paced(exercise),
        sets: 1,
        least: least.min(most),
        most,
    })
}

/// A working set while the day has room for one, light work else.
fn strength(exercise: &Exercise, rules: &Rules<'_>, room: &mut u32) -> Option<(u32, u32)> {
    let light = light_count(exercise);
    let dose = rules.training.dose(exercise).amount.count();
    if *room > 0 && dose > light {
        *room -= 1;
        return Some((light + pace(exercise), dose));
    }
    let light = light.min(dose);
    (!is_timed(exercise)).then_some((light, light))
}

/// From half of what a beginner does to the middle dose.
fn ordinary(exercise: &Exercise) -> (u32, u32) {
    let beginner = exercise.doses.at(Level::Beginner).amount.count();
    let most = exercise.doses.at(Level::Intermediate).amount.count();
    let least = if is_timed(exercise) {
        SHORTEST_SECONDS.min(beginner)
    } else {
        beginner.div_ceil(2).next_multiple_of(pace(exercise))
    };
    (least, most)
}

/// Repetitions come in pairs where the sides alternate.
fn pace(exercise: &Exercise) -> u32 {
    match exercise.sides {
        Sides::Alternate if !is_timed(exercise) => 2,
        _ => 1,
    }
}
