//! A gentle end for a routine that was stopped for pain.

use crate::Millis;
use crate::SECOND;
use crate::catalogue::Catalogue;
use crate::choose::{self, Portion, fit};
use crate::exercise::{Exercise, Level, Pattern, Place};
use crate::routine::{Routine, RoutineId};

/// The shortest finish worth offering.
const SHORTEST: Millis = 30 * SECOND;
/// The longest seated one; ankles and toes are enough of it then.
const LONGEST_SEATED: Millis = 60 * SECOND;
/// The longest walk; whoever wants to walk on can.
const LONGEST_WALK: Millis = 300 * SECOND;

/// A seated and a walking finish for what was left of a routine, in ms; empty when hardly
/// anything was left.
///
/// Seated are only moves of the feet that carry no caution at all, whatever hurts.
pub fn gentle_finishes(catalogue: &Catalogue, left: Millis) -> Vec<Routine> {
    if left < SHORTEST {
        return Vec::new();
    }
    let pumps: Vec<Portion> = catalogue
        .exercises()
        .iter()
        .filter(|exercise| is_harmless(exercise))
        .map(|exercise| Portion {
            exercise: exercise.clone(),
            sets: 1,
            least: 2,
            most: exercise.doses.at(Level::Intermediate).amount.count(),
        })
        .collect();
    let seated = fit(&pumps, left.min(LONGEST_SEATED));
    let walk = choose::walk(catalogue, left.min(LONGEST_WALK)).map(|walk| Routine {
        id: RoutineId::from("finish-walk"),
        name: "Walking finish".to_owned(),
        ..walk
    });
    let seated = seated.map(|steps| Routine::composed("finish-seated", "Seated finish", steps));
    seated.into_iter().chain(walk).collect()
}

fn is_harmless(exercise: &Exercise) -> bool {
    exercise.place == Place::Seated
        && exercise.pattern == Pattern::Pump
        && exercise.cautions.is_empty()
}
