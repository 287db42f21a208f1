//! What there is: exercises, routines and their sources, read from `assets/exercises/*.toml`.

mod builtin;
mod check;
mod draft;
mod error;
mod file;
mod translated;

pub use draft::{ExerciseDraft, RoutineDraft, StepDraft, lasting_name};
pub use error::CatalogueError;
pub use translated::{TextPart, Translate};

use crate::exercise::{Exercise, ExerciseId};
use crate::routine::{Routine, RoutineId};

/// Exercises, routines and sources that fit together.
///
/// Ladders have ends and resolve both ways along exercises of the catalogue; every routine has
/// steps, every source a text. No name is given twice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalogue {
    exercises: Vec<Exercise>,
    /// So many of the exercises are built in; a person's own follow them.
    built_in: usize,
    routines: Vec<Routine>,
    /// So many of the routines are built in.
    built_in_routines: usize,
    sources: Vec<Source>,
}

/// Where a claim or a technique comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The key exercises refer to, such as `T-MAYO`.
    pub key: String,
    /// Author, title, and what was read.
    pub text: String,
}

/// A file of the catalogue: its name for error messages, and its text.
#[derive(Clone, Copy, Debug)]
pub struct Document<'a> {
    /// Name, as people know it.
    pub name: &'a str,
    /// TOML.
    pub text: &'a str,
}

impl Source {
    /// Its text without addresses and references, for one line.
    pub fn title(&self) -> &str {
        let end = [" http", " [doi"]
            .iter()
            .filter_map(|mark| self.text.find(mark))
            .min();
        let title = end.map_or(self.text.as_str(), |end| &self.text[..end]);
        title.trim_end_matches([' ', ';', '.', '-'])
    }

    /// Its first address, if it has one.
    pub fn url(&self) -> Option<&str> {
        let mut words = self.text.split_whitespace();
        words.find(|word| word.starts_with("http"))
    }
}

impl Catalogue {
    /// The catalogue that is part of the program.
    #[allow(
        clippy::expect_used,
        reason = "the texts are compiled in, and a test reads every one"
    )]
    pub fn builtin() -> Self {
        Self::parse(&builtin::documents()).expect("the built-in catalogue is sound")
    }

    /// Reads a catalogue from TOML documents.
    ///
    /// # Errors
    /// The first thing that does not fit, with file, line and reason.
    pub fn parse(documents: &[Document<'_>]) -> Result<Self, CatalogueError> {
        let mut catalogue = Self::default();
        let problems = check::add(&mut catalogue, documents, check::Demands::Complete);
        catalogue.built_in = catalogue.exercises.len();
        catalogue.built_in_routines = catalogue.routines.len();
        problems.into_iter().next().map_or(Ok(catalogue), Err)
    }

    /// The same with exercises and routines of a person's own, which may do without sources and
    /// energy but take no name that is built in. What does not fit is left out and told, with
    /// file, line and reason; the rest is there.
    #[must_use]
    pub fn with_own(&self, documents: &[Document<'_>]) -> (Self, Vec<CatalogueError>) {
        let mut catalogue = self.clone();
        let problems = check::add(&mut catalogue, documents, check::Demands::Enough);
        (catalogue, problems)
    }

    /// Whether an exercise is a person's own.
    pub fn is_own(&self, id: &ExerciseId) -> bool {
        let mut own = self.exercises[self.built_in..].iter();
        own.any(|exercise| exercise.id == *id)
    }

    /// A person's own routines.
    pub fn own_routines(&self) -> &[Routine] {
        &self.routines[self.built_in_routines..]
    }

    /// Every exercise, in the order of the files.
    pub fn exercises(&self) -> &[Exercise] {
        &self.exercises
    }

    /// Every routine, shortest first as in the file.
    pub fn routines(&self) -> &[Routine] {
        &self.routines
    }

    /// Every source.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// An exercise by its lasting name.
    pub fn exercise(&self, id: &ExerciseId) -> Option<&Exercise> {
        self.exercises.iter().find(|exercise| exercise.id == *id)
    }

    /// The walk, which is always possible; the built-in catalogue has it.
    pub fn walk(&self) -> Option<&Exercise> {
        self.exercises.iter().find(|exercise| exercise.is_walk())
    }

    /// The ladder of an exercise from the easiest on, itself included.
    pub fn ladder<'a>(&'a self, exercise: &'a Exercise) -> Vec<&'a Exercise> {
        let easier = |exercise: &&Exercise| self.exercise(exercise.easier.as_ref()?);
        let harder = |exercise: &&Exercise| self.exercise(exercise.harder.as_ref()?);
        let mut ladder: Vec<&Exercise> = std::iter::successors(easier(&exercise), easier).collect();
        ladder.reverse();
        ladder.extend(std::iter::successors(Some(exercise), harder));
        ladder
    }

    /// A source by its key.
    pub fn source(&self, key: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.key == key)
    }

    /// A routine by its lasting name.
    pub fn routine(&self, id: &RoutineId) -> Option<&Routine> {
        self.routines.iter().find(|routine| routine.id == *id)
    }
}
