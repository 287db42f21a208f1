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
    let (sets, least, most) = if is_strength_work(exercise) {
        strength(exercise, rules, room)?
    } else {
        let (least, most) = ordinary(exercise);
        (1, least, most)
    };
    Some(Portion {
        exercise: rules.training.paced(exercise),
        sets,
        least: least.min(most),
        most,
    })
}

/// Sets with their least and most: working sets while the day has room for them, light work
/// else. In a short break it is one set, the others come with the day's other breaks.
fn strength(exercise: &Exercise, rules: &Rules<'_>, room: &mut u32) -> Option<(u32, u32, u32)> {
    let light = light_count(exercise);
    let dose = rules.training.dose(exercise);
    let most = dose.amount.count();
    if *room > 0 && most > light {
        let at_once = if rules.length() >= LONG { dose.sets } else { 1 };
        let sets = at_once.min(*room);
        *room -= sets;
        return Some((sets, light + pace(exercise), most));
    }
    let light = light.min(most);
    (!is_timed(exercise)).then_some((1, light, light))
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
