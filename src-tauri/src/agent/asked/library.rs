//! The library of exercises for those who ask, and one of them as a break of its own.

use astir_breaks::Moment;
use astir_exercises::catalogue::RoutineDraft;
use astir_exercises::exercise::ExerciseId;
use astir_wire::{About, LibraryView, OwnRoutine, Reference, Refusal, Reply};

use super::refused;
use crate::agent::driver::Driver;
use crate::agent::offer::Offer;
use crate::agent::person::Person;
use crate::agent::preferences::Whereabouts;
use crate::agent::shelf::Shelf;
use crate::words;

impl Driver {
    /// Every exercise, as it suits where the person is now.
    pub(in crate::agent) fn library(&mut self, now: Moment) -> Reply {
        // Their own files may have changed since they were read.
        self.catalogue.put_away();
        let person = self.person(now);
        Reply::Library(Box::new(library_view(
            &person,
            &self.preferences.whereabouts,
            &self.catalogue,
        )))
    }

    /// One exercise, as much of it as is right for them now, as the break that was coming.
    pub(in crate::agent) fn play(
        &mut self,
        now: Moment,
        exercise: &str,
        token: Option<String>,
    ) -> Result<(), Refusal> {
        let training = self.person(now).training(&self.catalogue);
        let known = self.catalogue.exercise(&ExerciseId(exercise.to_owned()));
        let offer = known.map(|exercise| Offer::of_exercise(exercise, &training));
        let offer = offer.ok_or_else(|| {
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

/// The library as it is for a person where they are; with an agent and without.
pub(crate) fn library_view(
    person: &Person,
    whereabouts: &Whereabouts,
    catalogue: &Shelf,
) -> LibraryView {
    let own = catalogue.own_routines().iter();
    let mut entries = person.library(whereabouts, catalogue).entries;
    for entry in &mut entries {
        entry.availability_reason = words::availability(&entry.availability);
        entry.standing_reason = words::standing(entry.standing.reason);
    }
    LibraryView {
        entries,
        routines: own
            .map(|routine| OwnRoutine {
                card: Offer::of(routine.clone()).card(),
                draft: RoutineDraft::of(routine),
            })
            .collect(),
        folder: catalogue.own_folder().display().to_string(),
        faults: catalogue.faults(),
    }
}
