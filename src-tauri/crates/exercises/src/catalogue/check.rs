//! From files as they are written to a catalogue that fits together.

mod complete;
mod exercise;
mod ladder;
mod names;
mod routine;

use std::ops::Range;

use super::file::{ExerciseTable, File, RoutineTable, SourceTable};
use super::{Catalogue, CatalogueError, Document, Source};
use names::Names;

/// What is asked of the files.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Demands {
    /// Everything the program shows: sources, energy, a dose for every level.
    Complete,
    /// What it takes to be done: enough for an exercise of one's own.
    Enough,
}

/// Adds files to a catalogue: sources first, then exercises with their ladders, then routines.
/// What does not fit is left out and told.
pub(super) fn add(
    catalogue: &mut Catalogue,
    documents: &[Document<'_>],
    demands: Demands,
) -> Vec<CatalogueError> {
    let mut problems = Vec::new();
    let mut names = Names::of(catalogue);
    let mut exercises = Vec::new();
    let mut routines = Vec::new();
    for document in documents {
        let file = File::read(*document, &mut problems);
        add_sources(
            catalogue,
            *document,
            file.sources,
            &mut names,
            &mut problems,
        );
        exercises.extend(file.exercises.into_iter().map(|table| (*document, table)));
        routines.extend(file.routines.into_iter().map(|table| (*document, table)));
    }
    add_exercises(catalogue, exercises, demands, &mut names, &mut problems);
    add_routines(catalogue, routines, &mut names, &mut problems);
    problems
}

fn add_sources(
    catalogue: &mut Catalogue,
    document: Document<'_>,
    tables: Vec<SourceTable>,
    names: &mut Names,
    problems: &mut Vec<CatalogueError>,
) {
    for table in tables {
        let here = Origin {
            document,
            span: table.key.span(),
        };
        match names.take("source", table.key.as_ref(), &here) {
            Ok(()) => catalogue.sources.push(Source {
                key: table.key.into_inner(),
                text: table.text,
            }),
            Err(problem) => problems.push(problem),
        }
    }
}

fn add_exercises<'a>(
    catalogue: &mut Catalogue,
    tables: Vec<(Document<'a>, ExerciseTable)>,
    demands: Demands,
    names: &mut Names,
    problems: &mut Vec<CatalogueError>,
) {
    let mut rungs: Vec<ladder::Rungs<'a>> = Vec::new();
    let mut added = Vec::new();
    for (document, table) in tables {
        let here = Origin {
            document,
            span: table.id.span(),
        };
        let own = ladder::Rungs::of(document, &table);
        let checked = names
            .take("exercise", table.id.as_ref(), &here)
            .and_then(|()| match demands {
                Demands::Complete => complete::check(&table, &here),
                Demands::Enough => Ok(()),
            })
            .and_then(|()| exercise::checked(document, table, &catalogue.sources));
        match checked {
            Ok(exercise) => {
                rungs.push(own);
                added.push(exercise);
            }
            Err(problem) => problems.push(problem),
        }
    }
    let is_known = |id: &str| catalogue.exercises.iter().any(|known| known.id.0 == id);
    for problem in ladder::sort_out(&mut rungs, is_known) {
        problems.push(problem);
    }
    added.retain(|exercise| rungs.iter().any(|rungs| rungs.is_of(&exercise.id)));
    catalogue.exercises.extend(added);
}

fn add_routines(
    catalogue: &mut Catalogue,
    tables: Vec<(Document<'_>, RoutineTable)>,
    names: &mut Names,
    problems: &mut Vec<CatalogueError>,
) {
    for (document, table) in tables {
        let here = Origin {
            document,
            span: table.id.span(),
        };
        let checked = names
            .take("routine", table.id.as_ref(), &here)
            .and_then(|()| routine::checked(document, table, &catalogue.exercises));
        match checked {
            Ok(routine) => catalogue.routines.push(routine),
            Err(problem) => problems.push(problem),
        }
    }
}

/// A place in a document, for the error that may follow.
#[derive(Clone)]
struct Origin<'a> {
    document: Document<'a>,
    span: Range<usize>,
}

impl Origin<'_> {
    fn error(&self, reason: impl Into<String>) -> CatalogueError {
        CatalogueError::at(&self.document, &self.span, reason)
    }
}
