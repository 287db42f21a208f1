//! What suits a person here and now.

use super::{Circumstances, Manner};
use crate::exercise::{Advice, Category, Discretion, Exercise, Exertion, Flag, Place};

/// Whether an exercise suits the place and the person.
pub(crate) fn suits(exercise: &Exercise, circumstances: &Circumstances, manner: Manner) -> bool {
    suits_place(exercise, circumstances, manner) && suits_person(exercise, circumstances)
}

/// Whether it can be done here: place, things at hand, onlookers.
pub(crate) fn suits_place(
    exercise: &Exercise,
    circumstances: &Circumstances,
    manner: Manner,
) -> bool {
    let seated = exercise.place == Place::Seated;
    let (in_place, discretion) = match manner {
        Manner::Any => (
            circumstances.places.contains(&exercise.place),
            circumstances.discretion,
        ),
        Manner::Seated => (seated, circumstances.discretion.max(Discretion::Ordinary)),
        Manner::Quiet => (seated, Discretion::Unnoticed),
    };
    in_place
        && exercise.discretion >= discretion
        && exercise
            .equipment
            .iter()
            .all(|thing| circumstances.equipment.contains(thing))
}

/// Whether nothing the person told speaks against it.
pub(crate) fn suits_person(exercise: &Exercise, circumstances: &Circumstances) -> bool {
    let Circumstances {
        flags,
        banned,
        hidden,
        walking_only,
        ..
    } = circumstances;
    let disagrees = exercise.advice_for(flags) == Some(Advice::Avoid)
        || (flags.contains(&Flag::BloodPressure) && is_held_under_load(exercise));
    let is_left_out = banned.contains(&exercise.id) || hidden.contains(&exercise.id);
    !(disagrees || is_left_out || *walking_only)
}

/// With high blood pressure no effort is held for more than 5 s (content, section 5); the
/// squeezes keep to that by their tempo, stretches are no effort.
fn is_held_under_load(exercise: &Exercise) -> bool {
    exercise.category == Category::Strength && exercise.effort == Exertion::Hold
}
