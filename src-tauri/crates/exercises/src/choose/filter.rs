//! What suits a person here and now.

use super::{Circumstances, Manner};
use crate::exercise::{Discretion, Exercise, Place};

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
    let id = &exercise.id;
    exercise.disagrees_with(&circumstances.flags).is_none()
        && !circumstances.banned.contains(id)
        && !circumstances.hidden.contains(id)
}
