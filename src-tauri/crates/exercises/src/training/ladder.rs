//! Moving along ladders: which exercise takes the place of which.

use super::rung::Stage;
use super::volume::is_strength_work;
use super::{Training, rung::Lately};
use crate::catalogue::Catalogue;
use crate::exercise::{Exercise, ExerciseId};

impl Training {
    /// Whether a person has come as far as this exercise: it is one to begin with, or what is
    /// easier was mastered; and it was not too hard since.
    pub fn is_open(&self, exercise: &Exercise) -> bool {
        let rung = self.rung(&exercise.id);
        let led_here = exercise
            .easier
            .as_ref()
            .is_some_and(|easier| self.rung(easier).mastered);
        led_here || !(exercise.earned || rung.eased)
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
        while self.rung(&place.id).eased && !self.is_open(place) {
            match next(&place.easier) {
                Some(easier) => place = easier,
                None => return place,
            }
        }
        while self.rung(&place.id).mastered {
            match next(&place.harder).filter(|harder| self.is_open(harder)) {
                Some(harder) => place = harder,
                None => return place,
            }
        }
        place
    }

    /// One step on: more of it, or the harder exercise from its beginning.
    pub(super) fn move_on(&mut self, catalogue: &Catalogue, exercise: &Exercise) {
        let rung = self.rung(&exercise.id);
        if let Some(later) = rung.next_stage(exercise) {
            self.rung_mut(&exercise.id).stage = later;
            return;
        }
        let Some(harder) = exercise
            .harder
            .as_ref()
            .and_then(|id| catalogue.exercise(id))
        else {
            return;
        };
        self.rung_mut(&exercise.id).mastered = true;
        let rung = self.rung_mut(&harder.id);
        if rung.eased {
            rung.eased = false;
            rung.stage = Stage::First;
        }
    }

    /// One step back for what was too hard twice: the easier exercise, or less of this one.
    pub(super) fn move_back(&mut self, catalogue: &Catalogue, exercise: &Exercise) {
        let easier = exercise.easier.as_ref();
        let Some(easier) = easier.and_then(|id| catalogue.exercise(id)) else {
            let rung = self.rung_mut(&exercise.id);
            rung.stage = rung.earlier_stage().unwrap_or_default();
            return;
        };
        let rung = self.rung_mut(&exercise.id);
        rung.eased = true;
        rung.mastered = false;
        rung.stage = Stage::First;
        self.rung_mut(&easier.id).mastered = false;
    }

    /// Everything one level down: a stage, or the easier exercise for what had to be earned.
    pub(super) fn drop_one_level(&mut self, catalogue: &Catalogue) {
        let ids: Vec<ExerciseId> = self.rungs.keys().cloned().collect();
        for exercise in ids.iter().filter_map(|id| catalogue.exercise(id)) {
            let rung = self.rung_mut(&exercise.id);
            rung.lately = Lately::Steady;
            if rung.mastered {
                continue;
            }
            match rung.earlier_stage() {
                Some(earlier) => rung.stage = earlier,
                None if exercise.earned && !rung.eased => self.move_back(catalogue, exercise),
                None => {}
            }
        }
    }
}
