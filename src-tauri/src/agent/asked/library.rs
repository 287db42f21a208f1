//! The library of exercises for those who ask, and one of them as a break of its own.

use astir_breaks::Moment;
use astir_exercises::exercise::ExerciseId;
use astir_exercises::{Day, Library, PainLog, Training};
use astir_wire::{About, LibraryView, Reference, Refusal, Reply};
use chrono::Datelike;

use super::refused;
use crate::agent::driver::Driver;
use crate::agent::offer::{self, Offer};
use crate::words;

impl Driver {
    /// Every exercise, as it suits where the person is now.
    pub(in crate::agent) fn library(&self, now: Moment) -> Reply {
        let mut library = Library::of(
            &self.catalogue,
            &offer::circumstances(self.preferences.surroundings),
            &PainLog::default(),
            &Training::default(),
            Day(now.stamp().day.num_days_from_ce()),
        );
        for entry in &mut library.entries {
            entry.availability_reason = words::availability(&entry.availability);
            entry.standing_reason = words::standing(entry.standing.reason);
        }
        Reply::Library(Box::new(LibraryView {
            entries: library.entries,
            faults: Vec::new(),
        }))
    }

    /// One exercise, as much of it as is right to begin with, as the break that was coming.
    pub(in crate::agent) fn play(
        &mut self,
        now: Moment,
        exercise: &str,
        token: Option<String>,
    ) -> Result<(), Refusal> {
        let known = self.catalogue.exercise(&ExerciseId(exercise.to_owned()));
        let offer = known.map(Offer::of_exercise).ok_or_else(|| {
            refused(
                "no-such-exercise",
                &format!("there is no exercise `{exercise}`"),
            )
        })?;
        self.begin_offer(now, offer, token)
    }

    /// The program, and what its exercises rest on.
    pub(in crate::agent) fn about(&self) -> Reply {
        let places = self.instance.paths().ok();
        let folder = places.map(|places| places.data().display().to_string());
        let sources = self.catalogue.sources().iter();
        Reply::About(Box::new(About {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            ledger: folder.unwrap_or_default(),
            sources: sources
                .map(|source| Reference {
                    title: source.text.clone(),
                    url: None,
                })
                .collect(),
            licences: vec![Reference {
                title: format!("Astir: {}", env!("CARGO_PKG_LICENSE")),
                url: None,
            }],
        }))
    }
}
