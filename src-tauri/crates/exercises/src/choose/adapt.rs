//! A routine of the catalogue made to suit a person, where a step or two do not.

use super::fit::{Portion, fit};
use super::rules::Rules;
use crate::exercise::{Exercise, Level};
use crate::routine::{Routine, Step};

/// The routine as it is, or with what the person does not want, may not do or has outgrown
/// replaced; `None` when that cannot be.
///
/// A banned exercise is replaced by the nearest of its pattern (content, section 2d).
pub(super) fn adapt(routine: &Routine, rules: &Rules<'_>) -> Option<Routine> {
    if !routine
        .steps
        .iter()
        .all(|step| rules.suits_place(&step.exercise))
    {
        return None;
    }
    let mut portions: Vec<Portion> = Vec::new();
    let mut is_changed = false;
    for step in &routine.steps {
        let exercise = replacement(&step.exercise, routine, &portions, rules)?;
        let is_replaced = exercise.id != step.exercise.id;
        let is_reduced = rules.training.is_reduced(exercise);
        is_changed |= is_replaced || is_reduced;
        portions.push(portion(step, exercise, is_replaced, is_reduced, rules));
    }
    if !is_changed {
        return Some(routine.clone());
    }
    let steps = fit(&portions, rules.length())?;
    Some(Routine {
        note: None,
        steps,
        ..routine.clone()
    })
}

/// What takes the place of an exercise; itself where nothing speaks against it.
fn replacement<'a>(
    exercise: &'a Exercise,
    routine: &Routine,
    taken: &[Portion],
    rules: &Rules<'a>,
) -> Option<&'a Exercise> {
    let is_free = |candidate: &Exercise| {
        candidate.id != exercise.id
            && candidate.place == exercise.place
            && rules.suits(candidate)
            && !routine.steps.iter().any(|step| *step.id() == candidate.id)
            && !taken
                .iter()
                .any(|portion| portion.exercise.id == candidate.id)
    };
    let known = rules.catalogue.exercise(&exercise.id).unwrap_or(exercise);
    if rules.suits_person(exercise) {
        return Some(rules.training.in_place_of(rules.catalogue, known, is_free));
    }
    let nearest = rules
        .catalogue
        .exercises()
        .iter()
        .filter(|candidate| candidate.pattern == exercise.pattern && is_free(candidate))
        .filter(|candidate| rules.training.is_open(rules.catalogue, candidate));
    nearest.min_by_key(|candidate| distance(exercise, candidate))
}

/// How far two exercises of one pattern are from each other, neighbours on a ladder nearest.
fn distance(exercise: &Exercise, other: &Exercise) -> u32 {
    let is_neighbour = [&exercise.easier, &exercise.harder].contains(&&Some(other.id.clone()));
    if is_neighbour {
        return 0;
    }
    let met = |exercise: &Exercise| exercise.energy.as_ref().map_or(0.0, |energy| energy.met);
    let tenths = (met(exercise) - met(other)).abs() * 10.0;
    1 + tenths.round() as u32
}

fn portion(
    step: &Step,
    exercise: &Exercise,
    is_replaced: bool,
    is_reduced: bool,
    rules: &Rules<'_>,
) -> Portion {
    let most = match (is_reduced, is_replaced) {
        (true, _) => rules.training.dose(exercise).amount.count(),
        (false, true) => exercise.doses.at(Level::Intermediate).amount.count(),
        (false, false) => exercise
            .doses
            .at(Level::Intermediate)
            .amount
            .count()
            .max(step.amount.count()),
    };
    Portion {
        least: exercise
            .doses
            .at(Level::Beginner)
            .amount
            .count()
            .div_ceil(2)
            .next_multiple_of(2)
            .min(most),
        most,
        exercise: rules.training.paced(exercise),
        sets: step.sets,
    }
}
