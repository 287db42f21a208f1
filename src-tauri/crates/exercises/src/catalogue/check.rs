//! From files as they are written to a catalogue that fits together.

mod exercise;
mod ladder;
mod routine;

use std::collections::HashMap;
use std::ops::Range;

use super::error::line_at;
use super::file::File;
use super::{Catalogue, CatalogueError, Document, Source};
use crate::exercise::Exercise;

/// Builds the catalogue: sources first, then exercises with their ladders, then routines.
pub(super) fn assemble(files: Vec<File<'_>>) -> Result<Catalogue, CatalogueError> {
    let mut names = Names::default();
    let mut sources = Vec::new();
    let mut rungs = Vec::new();
    let mut exercises: Vec<Exercise> = Vec::new();
    let mut routine_tables = Vec::new();
    let mut exercise_tables = Vec::new();
    for File { document, tables } in files {
        for table in tables.sources {
            let at = Origin {
                document,
                span: table.key.span(),
            };
            names.take("source", table.key.as_ref(), &at)?;
            sources.push(Source {
                key: table.key.into_inner(),
                text: table.text,
            });
        }
        exercise_tables.extend(tables.exercises.into_iter().map(|table| (document, table)));
        routine_tables.extend(tables.routines.into_iter().map(|table| (document, table)));
    }
    for (document, table) in exercise_tables {
        names.take(
            "exercise",
            table.id.as_ref(),
            &Origin {
                document,
                span: table.id.span(),
            },
        )?;
        rungs.push(ladder::Rungs::of(document, &table));
        exercises.push(exercise::checked(document, table, &sources)?);
    }
    ladder::check(&rungs)?;
    let mut routines = Vec::new();
    for (document, table) in routine_tables {
        names.take(
            "routine",
            table.id.as_ref(),
            &Origin {
                document,
                span: table.id.span(),
            },
        )?;
        routines.push(routine::checked(document, table, &exercises)?);
    }
    Ok(Catalogue {
        exercises,
        routines,
        sources,
    })
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

/// Names given so far, each with where.
#[derive(Default)]
struct Names {
    taken: HashMap<(&'static str, String), String>,
}

impl Names {
    fn take(
        &mut self,
        kind: &'static str,
        name: &str,
        at: &Origin<'_>,
    ) -> Result<(), CatalogueError> {
        let here = format!(
            "{}, line {}",
            at.document.name,
            line_at(at.document.text, at.span.start)
        );
        match self.taken.insert((kind, name.to_owned()), here) {
            Some(earlier) => {
                Err(at.error(format!("{kind} `{name}` is there already, in {earlier}")))
            }
            None => Ok(()),
        }
    }
}
