//! Moving along ladders: which exercise takes the place of which.

use super::rung::{Lately, Stage};
use super::volume::is_strength_work;
use super::{FAMILIAR_TIMES, Training};
use crate::catalogue::Catalogue;
use crate::exercise::{Exercise, ExerciseId};

impl Training {
    /// Whether a person has come as far as this exercise: it is one to begin with, or what leads
    /// to it was mastered; and it was not too hard since.
    pub fn is_open(&self, catalogue: &Catalogue, exercise: &Exercise) -> bool {
        let rung = self.rung(&exercise.id);
        let is_one_to_begin_with = !(exercise.earned || rung.eased);
        is_one_to_begin_with
            || leading_to(catalogue, exercise)
                .iter()
                .any(|id| self.rung(id).mastered)
    }

    /// What takes the place of an exercise: something easier while it is too hard, something
    /// harder once it is mastered, most often itself. `suits` says what can be done at all.
    pub fn in_place_of<'a>(
        &self,
        catalogue: &'a Catalogue,
        exercise: &'a Exercise,
        suits: impl Fn(&Exercise) -> bool,
    ) -> &'a Exercise {
        let next = |id: &Option<ExerciseId>| {
            id.as_ref()
                .and_then(|id| catalogue.exercise(id))
                .filter(|next| is_strength_work(next) && suits(next))
        };
        let mut place = exercise;
        while self.rung(&place.id).eased && !self.is_open(catalogue, place) {
            match next(&place.easier) {
                Some(easier) => place = easier,
                None => return place,
            }
        }
        while self.rung(&place.id).mastered {
            match next(&place.harder).filter(|harder| self.is_open(catalogue, harder)) {
                Some(harder) => place = harder,
                None => return place,
            }
        }
        place
    }

    /// One step on: more of it, or the harder exercise from its beginning.
    pub(super) fn move_on(&mut self, exercise: &Exercise) {
        if let Some(later) = self.rung(&exercise.id).next_stage(exercise) {
            self.rung_mut(&exercise.id).stage = later;
            return;
        }
        let Some(harder) = &exercise.harder else {
            return;
        };
        self.rung_mut(&exercise.id).mastered = true;
        let rung = self.rung_mut(harder);
        if rung.eased {
            rung.eased = false;
            rung.stage = Stage::First;
        }
    }

    /// One step back for what was too hard twice: the easier exercise, or less of this one.
    pub(super) fn move_back(&mut self, catalogue: &Catalogue, exercise: &Exercise) {
        let rung = self.rung_mut(&exercise.id);
        if exercise.easier.is_none() {
            rung.stage = rung.earlier_stage().unwrap_or_default();
            return;
        }
        rung.eased = true;
        rung.mastered = false;
        rung.stage = Stage::First;
        for id in leading_to(catalogue, exercise)
            .into_iter()
            .chain(&exercise.easier)
        {
            self.rung_mut(id).mastered = false;
        }
    }

    /// Counts what has no levels; once it is familiar, what is harder opens.
    pub(super) fn grow_familiar(&mut self, exercise: &Exercise) {
        let rung = self.rung_mut(&exercise.id);
        rung.times = rung.times.saturating_add(1);
        rung.mastered |= rung.times >= FAMILIAR_TIMES;
    }

    /// Everything one level down: a stage, or the easier exercise for what had to be earned.
    pub(super) fn drop_one_level(&mut self, catalogue: &Catalogue) {
        let before = self.rungs.clone();
        for (id, rung) in before {
            let Some(exercise) = catalogue.exercise(&id) else {
                continue;
            };
            self.rung_mut(&id).lately = Lately::Steady;
            if rung.mastered || !is_strength_work(exercise) {
                continue;
            }
            match rung.earlier_stage() {
                Some(earlier) => self.rung_mut(&id).stage = earlier,
                None if exercise.earned && !rung.eased => self.move_back(catalogue, exercise),
                None => {}
            }
        }
    }
}

/// Exercises that lead to this one: those it is the harder one of, else its easier one.
fn leading_to<'a>(catalogue: &'a Catalogue, exercise: &'a Exercise) -> Vec<&'a ExerciseId> {
    let below = catalogue.exercises().iter().filter(|below| {
        below.harder.as_ref() == Some(&exercise.id) && below.category == exercise.category
    });
    let below: Vec<&ExerciseId> = below.map(|below| &below.id).collect();
    if below.is_empty() {
        exercise.easier.iter().collect()
    } else {
        below
    }
}
