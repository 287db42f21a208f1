//! How much of an exercise is right for a person today.

use crate::choose::fit::Portion;
use crate::choose::rules::{Rules, is_timed};
use crate::exercise::{Exercise, Level, Sides};
use crate::training::{is_strength_work, light_count};
use crate::{Millis, SECOND};

/// The shortest stretch or timed move worth doing, in seconds.
const SHORTEST_SECONDS: u32 = 15;
/// From this length on, in ms, the sets of an exercise follow each other at once.
const LONG: Millis = 300 * SECOND;

/// A portion of an exercise; `room` is what is left of the day's working sets, and a working
/// set takes its place from it. `None` for a hold under load that has no room: half of one is
/// not worth lying down for.
pub(super) fn portion(exercise: &Exercise, rules: &Rules<'_>, room: &mut u32) -> Option<Portion> {
    let dose = rules.training.dose(exercise);
    let (light, full) = (light_count(exercise), dose.amount.count());
    if !is_strength_work(exercise) {
        return Some(ordinary(exercise));
    }
    if *room > 0 && full > light {
        let sets = sets_at_once(rules.length(), dose.sets).min(*room);
        *room -= sets;
        return Some(Portion {
            exercise: rules.training.paced(exercise),
            sets,
            least: fewest(exercise).min(full),
            most: full,
        });
    }
    (!is_timed(exercise)).then(|| Portion {
        exercise: exercise.clone(),
        sets: 1,
        least: light.min(full),
        most: light.min(full),
    })
}

/// The least that is a working set; a hold is worth no less than a beginner's.
fn fewest(exercise: &Exercise) -> u32 {
    if is_timed(exercise) {
        exercise.doses.at(Level::Beginner).amount.count()
    } else {
        light_count(exercise) + pace(exercise)
    }
}

/// In a short break it is one set; the others come with the day's other breaks.
fn sets_at_once(length: Millis, sets: u32) -> u32 {
    if length >= LONG { sets } else { 1 }
}

/// From half of what a beginner does to the middle dose.
fn ordinary(exercise: &Exercise) -> Portion {
    let beginner = exercise.doses.at(Level::Beginner).amount.count();
    let most = exercise.doses.at(Level::Intermediate).amount.count();
    let least = if is_timed(exercise) {
        SHORTEST_SECONDS.min(beginner)
    } else {
        light_count(exercise)
    };
    Portion {
        exercise: exercise.clone(),
        sets: 1,
        least: least.min(most),
        most,
    }
}

/// Repetitions come in pairs where the sides alternate.
fn pace(exercise: &Exercise) -> u32 {
    match exercise.sides {
        Sides::Alternate if !is_timed(exercise) => 2,
        _ => 1,
    }
}
