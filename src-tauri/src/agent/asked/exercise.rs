//! What a person changes about an exercise of the library.

use astir_breaks::Moment;
use astir_exercises::ExerciseId;
use astir_exercises::exercise::Level;
use astir_ledger::{ChosenLevel, Entry, LevelChoice, Wish, WishEntry};
use astir_wire::{ExerciseChange, Refusal};

use super::refused;
use crate::agent::books;
use crate::agent::choosing::Anew;
use crate::agent::driver::Driver;

impl Driver {
    /// Bans it, favours it, sets its level; what comes next is chosen anew.
    pub(super) fn change_exercise(
        &mut self,
        now: Moment,
        id: String,
        change: &ExerciseChange,
    ) -> Result<(), Refusal> {
        let exercise = ExerciseId(id);
        let Some(known) = self.catalogue.exercise(&exercise) else {
            let message = format!("there is no exercise `{exercise}`");
            return Err(refused("no-such-exercise", &message));
        };
        if known.is_walk() && *change == (ExerciseChange::Ban { banned: true }) {
            let message = "a walk is what is left when nothing else suits, so it stays";
            return Err(refused("walk", message));
        }
        let announced = self.offer.iter().flat_map(|offer| &offer.routine.steps);
        let is_announced = { announced }.any(|step| *step.id() == exercise);
        let entry = match change {
            ExerciseChange::Ban { banned } => wish(exercise, banned.then_some(Wish::Never)),
            ExerciseChange::Favour { favourite } => {
                wish(exercise, favourite.then_some(Wish::Often))
            }
            ExerciseChange::Level { level } => Entry::LevelChoice(LevelChoice {
                id: self.diary.ledger().new_id(),
                at: books::stamp(now.stamp()),
                exercise: exercise.0,
                level: match level {
                    Level::Beginner => ChosenLevel::Beginner,
                    Level::Intermediate => ChosenLevel::Intermediate,
                    Level::Advanced => ChosenLevel::Advanced,
                },
            }),
        };
        self.diary.put(entry);
        self.unwritten = true;
        // A routine that was promised goes when something in it is never wanted.
        let is_unwanted = *change == (ExerciseChange::Ban { banned: true }) && is_announced;
        let why = if is_unwanted {
            Anew::TurnedDown
        } else {
            Anew::Changed
        };
        self.offer_anew(now, why);
        Ok(())
    }
}

fn wish(exercise: ExerciseId, wish: Option<Wish>) -> Entry {
    Entry::Wish(WishEntry {
        exercise: exercise.0,
        wish,
    })
}
