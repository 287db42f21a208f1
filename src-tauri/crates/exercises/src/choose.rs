//! Which routine to offer.
//!
//! The same history, wish and seed give the same choice. First what does not suit is left out;
//! of the rest, those nearest to the promised length rotate (content, section 2d).

mod reason;
mod rotation;

pub use reason::Reason;
pub use rotation::Bucket;

use serde::{Deserialize, Serialize};

use crate::Millis;
use crate::catalogue::Catalogue;
use crate::exercise::{Advice, Discretion, Equipment, Exercise, ExerciseId, Flag, Place};
use crate::routine::{Routine, RoutineId};
use crate::schedule::Schedule;

/// How far a routine may be from the length asked for and still count as that length, in percent.
const NEAR_PERCENT: Millis = 10;

/// What is at every desk.
pub const AT_EVERY_DESK: [Equipment; 3] = [Equipment::Chair, Equipment::Desk, Equipment::Wall];

/// What holds where the person is, and for the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Circumstances {
    /// Places open to them; the chair always is.
    pub places: Vec<Place>,
    /// Things at hand; see [`AT_EVERY_DESK`].
    pub equipment: Vec<Equipment>,
    /// The least discretion that will do.
    pub discretion: Discretion,
    /// What they told about their body.
    pub flags: Vec<Flag>,
    /// Exercises they never want.
    pub banned: Vec<ExerciseId>,
}

/// What is asked for this time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Length promised, in ms.
    pub length: Millis,
    /// In which manner.
    pub manner: Manner,
    /// Routines just turned down ("another one"), the latest last.
    pub turned_down: Vec<RoutineId>,
}

/// In which manner a routine is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// Whatever the circumstances allow.
    Any,
    /// Wholly seated, looking like ordinary moving.
    Seated,
    /// Wholly seated and unnoticed: it can be done in a call.
    Quiet,
}

/// Routines done before, the latest last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Past {
    /// Their lasting names; unknown ones are passed over.
    pub routines: Vec<RoutineId>,
}

/// A routine, and why this one.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What to offer.
    pub routine: Routine,
    /// Its length in ms.
    pub length: Millis,
    /// Why, in one line when displayed.
    pub reason: Reason,
}

/// Chooses a routine; `None` when none suits.
///
/// Of equal candidates `seed` decides. The routine done last, and those turned down, come again
/// only when nothing else suits.
pub fn choose(
    catalogue: &Catalogue,
    circumstances: &Circumstances,
    wish: &Wish,
    past: &Past,
    seed: u64,
) -> Option<Choice> {
    let suiting = catalogue
        .routines()
        .iter()
        .filter(|routine| suits(routine, circumstances, wish.manner));
    let suiting: Vec<Candidate<'_>> = suiting.map(Candidate::new).collect();
    let fresh = unworn(&suiting, wish, past);
    let (near, is_near) = nearest(&fresh, wish.length);
    let rotation = rotation::Rotation::new(catalogue, past);
    let candidate = near
        .into_iter()
        .max_by_key(|candidate| rotation.rank(candidate.routine, seed))?;
    let reason = match wish.manner {
        Manner::Seated => Reason::Seated,
        Manner::Quiet => Reason::Quiet,
        Manner::Any if is_near => rotation.reason(candidate.routine),
        Manner::Any => Reason::NearestLength,
    };
    Some(Choice {
        routine: candidate.routine.clone(),
        length: candidate.length,
        reason,
    })
}

#[derive(Clone, Copy)]
struct Candidate<'a> {
    routine: &'a Routine,
    length: Millis,
}

impl<'a> Candidate<'a> {
    fn new(routine: &'a Routine) -> Self {
        Self {
            routine,
            length: Schedule::of(routine).length(),
        }
    }
}

fn suits(routine: &Routine, circumstances: &Circumstances, manner: Manner) -> bool {
    routine
        .steps
        .iter()
        .all(|step| exercise_suits(&step.exercise, circumstances, manner))
}

fn exercise_suits(exercise: &Exercise, circumstances: &Circumstances, manner: Manner) -> bool {
    let seated = exercise.place == Place::Seated;
    let (in_place, discretion) = match manner {
        Manner::Any => (
            seated || circumstances.places.contains(&exercise.place),
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
        && exercise.advice_for(&circumstances.flags) != Some(Advice::Avoid)
        && !circumstances.banned.contains(&exercise.id)
}

/// Without the last one done and those turned down, as far as anything is left then.
fn unworn<'a>(suiting: &[Candidate<'a>], wish: &Wish, past: &Past) -> Vec<Candidate<'a>> {
    let without = |ids: &[&RoutineId]| -> Vec<Candidate<'a>> {
        suiting
            .iter()
            .copied()
            .filter(|candidate| !ids.contains(&&candidate.routine.id))
            .collect()
    };
    let turned_down: Vec<&RoutineId> = wish.turned_down.iter().collect();
    let last_done: Vec<&RoutineId> = past.routines.last().into_iter().collect();
    let last_turned_down: Vec<&RoutineId> = wish.turned_down.last().into_iter().collect();
    [
        [turned_down.as_slice(), &last_done].concat(),
        [last_turned_down.as_slice(), &last_done].concat(),
        last_turned_down,
    ]
    .iter()
    .map(|ids| without(ids))
    .find(|left| !left.is_empty())
    .unwrap_or_else(|| suiting.to_vec())
}

/// Those within ten percent of the length, or else the nearest; and whether they are within.
fn nearest<'a>(candidates: &[Candidate<'a>], length: Millis) -> (Vec<Candidate<'a>>, bool) {
    let distance = |candidate: &&Candidate<'_>| (candidate.length - length).abs();
    let near: Vec<_> = candidates
        .iter()
        .filter(|candidate| distance(candidate) * 100 <= length * NEAR_PERCENT)
        .copied()
        .collect();
    if !near.is_empty() {
        return (near, true);
    }
    let least = candidates
        .iter()
        .map(|candidate| distance(&candidate))
        .min();
    (
        candidates
            .iter()
            .filter(|candidate| Some(distance(candidate)) == least)
            .copied()
            .collect(),
        false,
    )
}
