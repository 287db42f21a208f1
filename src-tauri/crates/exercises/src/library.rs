//! The exercises as a screen shows them: filtered, searched, each with where the person stands.

mod availability;
mod query;

pub use availability::Availability;
pub use query::{LibraryQuery, Shelf};

use serde::{Deserialize, Serialize};

use crate::catalogue::{Catalogue, Source};
use crate::choose::{Bucket, Circumstances};
use crate::day::Day;
use crate::exercise::{
    Advice, Category, Caution, Equipment, Exercise, ExerciseId, Exertion, Figure, Flag,
    Instruction, Pattern, Place, Sides, Tempo,
};
use crate::pain::PainLog;
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
    /// Lasting name, and the name of its figure.
    pub id: ExerciseId,
    /// Name shown.
    pub name: String,
    /// Other names.
    pub aka: Vec<String>,
    /// Which bar of the week it fills.
    pub category: Category,
    /// The movement it is made of.
    pub pattern: Pattern,
    /// Which of the day's four kinds of work it is, if any.
    pub bucket: Option<Bucket>,
    /// Where it happens.
    pub place: Place,
    /// How little it shows, from 0 (private) to 3 (nobody notices).
    pub discreet: u8,
    /// What it needs.
    pub equipment: Vec<Equipment>,
    /// Muscles it works most.
    pub primary: Vec<String>,
    /// Muscles that help.
    pub secondary: Vec<String>,
    /// Counted, held or kept up.
    pub effort: Exertion,
    /// How it uses the two sides.
    pub sides: Sides,
    /// Pace of a repetition.
    pub tempo: Option<Tempo>,
    /// What to do, in order.
    pub instructions: Vec<Instruction>,
    /// What often goes wrong.
    pub mistakes: Vec<String>,
    /// For whom it is changed or left out.
    pub cautions: Vec<CautionView>,
    /// A remark with its evidence.
    pub note: Option<String>,
    /// Where technique and figures come from.
    pub sources: Vec<SourceView>,
    /// The next easier exercise.
    pub easier: Option<Neighbour>,
    /// The next harder exercise.
    pub harder: Option<Neighbour>,
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

/// A caution, and whether it concerns this person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CautionView {
    /// Whom it concerns.
    pub flag: Flag,
    /// What follows.
    pub advice: Advice,
    /// How to change it, or why it is left out.
    pub note: String,
    /// They told so.
    pub applies: bool,
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

/// A neighbour on the ladder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Neighbour {
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
    let exercise = exercise.clone();
    let standing = training.standing(catalogue, &exercise);
    let neighbour = |id: &Option<ExerciseId>| {
        let next = catalogue.exercise(id.as_ref()?)?;
        Some(Neighbour {
            id: next.id.clone(),
            name: next.name.clone(),
        })
    };
    let sources = exercise.sources.iter();
    let caution = |caution: Caution| CautionView {
        applies: circumstances.flags.contains(&caution.flag),
        flag: caution.flag,
        advice: caution.advice,
        note: caution.note,
    };
    LibraryEntry {
        bucket: Bucket::of(&exercise),
        discreet: exercise.discretion as u8,
        sources: sources
            .filter_map(|key| catalogue.source(key))
            .map(SourceView::of)
            .collect(),
        easier: neighbour(&exercise.easier),
        harder: neighbour(&exercise.harder),
        standing_reason: standing.reason.to_string(),
        standing,
        favourite: circumstances.favourites.contains(&exercise.id),
        own: catalogue.is_own(&exercise.id),
        availability_reason: availability.to_string(),
        availability,
        cautions: exercise.cautions.into_iter().map(caution).collect(),
        id: exercise.id,
        name: exercise.name,
        aka: exercise.aka,
        category: exercise.category,
        pattern: exercise.pattern,
        place: exercise.place,
        equipment: exercise.equipment,
        primary: exercise.primary,
        secondary: exercise.secondary,
        effort: exercise.effort,
        sides: exercise.sides,
        tempo: exercise.tempo,
        instructions: exercise.instructions,
        mistakes: exercise.mistakes,
        note: exercise.note,
        figure: exercise.figure,
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
