//! The exercises as a screen shows them: filtered, searched, each with where the person stands.

mod availability;
mod query;

pub use availability::Availability;
pub use query::{LibraryQuery, Shelf};

use serde::{Deserialize, Serialize};

use crate::catalogue::{Catalogue, Source};
use crate::choose::{Bucket, Circumstances};
use crate::day::Day;
use crate::exercise::{Equipment, Exercise, ExerciseId, Figure, Flag, Pattern};
use crate::pain::PainLog;
use crate::session::ExerciseView;
use crate::training::{Standing, Training};

/// Every exercise, in the order of the catalogue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Library {
    /// The exercises.
    pub entries: Vec<LibraryEntry>,
}

/// An exercise, as its page shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LibraryEntry {
    /// What it is and how it is done, in the amount that is right for the person.
    pub exercise: ExerciseView,
    /// Other names people know it by.
    pub aka: Vec<String>,
    /// The movement it is made of.
    pub pattern: Pattern,
    /// Which of the day's four kinds of work it is, if any.
    pub bucket: Option<Bucket>,
    /// How little it shows, from 0 (private) to 3 (nobody notices).
    pub discreet: u8,
    /// What it needs, all of it.
    pub equipment: Vec<Equipment>,
    /// Muscles it works most.
    pub primary: Vec<String>,
    /// Muscles that help.
    pub secondary: Vec<String>,
    /// Which of its cautions concern this person.
    pub concerns: Vec<Flag>,
    /// A remark with its evidence.
    pub note: Option<String>,
    /// Where technique and figures come from.
    pub sources: Vec<SourceView>,
    /// Its ladder from the easiest on, itself included.
    pub ladder: Vec<Rung>,
    /// Where the person stands with it.
    pub standing: Standing,
    /// Why they stand there, in one line.
    pub standing_reason: String,
    /// They like it.
    pub favourite: bool,
    /// It is their own.
    pub own: bool,
    /// Its figure, for one of their own.
    pub figure: Option<Figure>,
    /// Whether it is offered.
    pub availability: Availability,
    /// Why it is not, in one line; empty when it is.
    pub availability_reason: String,
}

/// A source in one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SourceView {
    /// Short title.
    pub title: String,
    /// Where it can be read.
    pub url: Option<String>,
}

/// An exercise of a ladder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Rung {
    /// Lasting name.
    pub id: ExerciseId,
    /// Name shown.
    pub name: String,
}

impl Library {
    /// Every exercise of the catalogue for this person today. `circumstances` are theirs where
    /// they are now, pain not yet counted in.
    pub fn of(
        catalogue: &Catalogue,
        circumstances: &Circumstances,
        pains: &PainLog,
        training: &Training,
        today: Day,
    ) -> Self {
        let training = training.as_of(catalogue, today);
        let circumstances = &circumstances.clone().after_pain(pains, catalogue, today);
        let hidden = pains.hidden(catalogue, today);
        let entries = catalogue.exercises().iter().map(|exercise| {
            let is_open = training.is_open(catalogue, exercise);
            let availability = Availability::of(exercise, circumstances, &hidden, is_open);
            entry(exercise, catalogue, circumstances, &training, availability)
        });
        Self {
            entries: entries.collect(),
        }
    }
}

fn entry(
    exercise: &Exercise,
    catalogue: &Catalogue,
    circumstances: &Circumstances,
    training: &Training,
    availability: Availability,
) -> LibraryEntry {
    let standing = training.standing(catalogue, exercise);
    let cautions = exercise.cautions.iter().map(|caution| caution.flag);
    let sources = exercise.sources.iter();
    let ladder = catalogue.ladder(exercise).into_iter();
    LibraryEntry {
        exercise: ExerciseView::of(exercise, standing.dose.amount, catalogue),
        aka: exercise.aka.clone(),
        pattern: exercise.pattern,
        bucket: Bucket::of(exercise),
        discreet: exercise.discretion as u8,
        equipment: exercise.equipment.clone(),
        primary: exercise.primary.clone(),
        secondary: exercise.secondary.clone(),
        concerns: cautions
            .filter(|flag| circumstances.flags.contains(flag))
            .collect(),
        note: exercise.note.clone(),
        sources: sources
            .filter_map(|key| catalogue.source(key))
            .map(SourceView::of)
            .collect(),
        ladder: ladder.map(Rung::of).collect(),
        standing_reason: standing.reason.to_string(),
        standing,
        favourite: circumstances.favourites.contains(&exercise.id),
        own: catalogue.is_own(&exercise.id),
        figure: exercise.figure.clone(),
        availability_reason: availability.to_string(),
        availability,
    }
}

impl Rung {
    fn of(exercise: &Exercise) -> Self {
        Self {
            id: exercise.id.clone(),
            name: exercise.name.clone(),
        }
    }
}

impl SourceView {
    fn of(source: &Source) -> Self {
        Self {
            title: source.title().to_owned(),
            url: source.url().map(str::to_owned),
        }
    }
}
