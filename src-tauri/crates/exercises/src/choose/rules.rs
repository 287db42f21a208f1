//! What a routine must keep to this time.

use super::filter::{suits, suits_person, suits_place};
use super::{Circumstances, Past, Wish};
use crate::Millis;
use crate::catalogue::Catalogue;
use crate::exercise::{Exercise, Exertion};
use crate::routine::{Routine, RoutineId, Step};
use crate::training::{Training, is_strength_work, light_count};

/// How strictly the rules that can be given up are kept, strictest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Strictness {
    /// All of them.
    Full,
    /// An exercise may come more than twice a day.
    OftenToday,
    /// A routine turned down before the last one may come again.
    TurnedDownBefore,
}

impl Strictness {
    pub(super) const ALL: [Self; 3] = [Self::Full, Self::OftenToday, Self::TurnedDownBefore];
}

/// What a routine must keep to this time.
pub(super) struct Rules<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) circumstances: &'a Circumstances,
    pub(super) wish: &'a Wish,
    pub(super) past: &'a Past,
    /// As of today.
    pub(super) training: &'a Training,
    pub(super) strictness: Strictness,
}

impl Rules<'_> {
    pub(super) fn suits(&self, exercise: &Exercise) -> bool {
        suits(exercise, self.circumstances, self.wish.manner)
    }

    pub(super) fn suits_place(&self, exercise: &Exercise) -> bool {
        suits_place(exercise, self.circumstances, self.wish.manner)
    }

    pub(super) fn suits_person(&self, exercise: &Exercise) -> bool {
        suits_person(exercise, self.circumstances)
    }

    /// Whether an exercise may come again by now.
    pub(super) fn is_rested(&self, exercise: &Exercise) -> bool {
        !self.past.repeats_at_once(exercise)
            && (self.strictness != Strictness::Full || !self.past.is_enough_today(exercise))
    }

    /// Whether a routine may be offered: all of it suits, is rested, and no more than the week
    /// takes; and it was not turned down.
    pub(super) fn allow(&self, routine: &Routine) -> bool {
        let steps = &routine.steps;
        !self.is_turned_down(&routine.id)
            && steps
                .iter()
                .all(|step| self.suits(&step.exercise) && self.is_rested(&step.exercise))
            && steps.iter().map(working_sets).sum::<u32>() <= self.training.room(self.past.today)
    }

    /// Length promised, in ms.
    pub(super) fn length(&self) -> Millis {
        self.wish.length
    }

    fn is_turned_down(&self, id: &RoutineId) -> bool {
        match self.strictness {
            Strictness::TurnedDownBefore => self.wish.turned_down.last() == Some(id),
            _ => self.wish.turned_down.contains(id),
        }
    }
}

/// Sets of a step that count as working sets when done in full.
pub(super) fn working_sets(step: &Step) -> u32 {
    let is_work =
        is_strength_work(&step.exercise) && step.amount.count() > light_count(&step.exercise);
    if is_work { step.sets } else { 0 }
}

/// Whether nothing but time is asked of it.
pub(super) fn is_timed(exercise: &Exercise) -> bool {
    exercise.effort != Exertion::Reps
}
