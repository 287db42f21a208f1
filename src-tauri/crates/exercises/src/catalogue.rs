//! What there is: exercises, routines and their sources, read from `assets/exercises/*.toml`.

mod builtin;
mod check;
mod error;
mod file;

pub use error::CatalogueError;

use crate::exercise::{Exercise, ExerciseId};
use crate::routine::{Routine, RoutineId};

/// Exercises, routines and sources that fit together.
///
/// Ladders have ends and resolve both ways along exercises of the catalogue; every routine has
/// steps, every source a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalogue {
    exercises: Vec<Exercise>,
    routines: Vec<Routine>,
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
        let files = documents
            .iter()
            .map(file::File::read)
            .collect::<Result<Vec<_>, _>>()?;
        check::assemble(files)
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
        self.exercises
            .iter()
            .find(|exercise| exercise.id.0 == "walk")
    }

    /// A routine by its lasting name.
    pub fn routine(&self, id: &RoutineId) -> Option<&Routine> {
        self.routines.iter().find(|routine| routine.id == *id)
    }
}
