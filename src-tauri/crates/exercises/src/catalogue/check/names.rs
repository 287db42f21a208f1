//! Names given so far; nothing is called the same twice.

use std::collections::HashMap;

use super::Origin;
use crate::catalogue::error::line_at;
use crate::catalogue::{Catalogue, CatalogueError};

/// Names given so far, each with where.
pub(super) struct Names {
    taken: HashMap<(&'static str, String), Place>,
}

enum Place {
    BuiltIn,
    Written(String),
}

impl Names {
    /// The names of a catalogue, none of which a file may take.
    pub(super) fn of(catalogue: &Catalogue) -> Self {
        let sources = catalogue.sources.iter().map(|source| &source.key);
        let exercises = catalogue.exercises.iter().map(|exercise| &exercise.id.0);
        let routines = catalogue.routines.iter().map(|routine| &routine.id.0);
        let taken = sources
            .map(|name| ("source", name))
            .chain(exercises.map(|name| ("exercise", name)))
            .chain(routines.map(|name| ("routine", name)))
            .map(|(kind, name)| ((kind, name.clone()), Place::BuiltIn))
            .collect();
        Self { taken }
    }

    pub(super) fn take(
        &mut self,
        kind: &'static str,
        name: &str,
        at: &Origin<'_>,
    ) -> Result<(), CatalogueError> {
        match self.taken.get(&(kind, name.to_owned())) {
            Some(Place::BuiltIn) => Err(at.error(format!(
                "{kind} `{name}` is built in; give yours another name"
            ))),
            Some(Place::Written(earlier)) => {
                Err(at.error(format!("{kind} `{name}` is there already, in {earlier}")))
            }
            None => {
                let line = line_at(at.document.text, at.span.start);
                let here = format!("{}, line {line}", at.document.name);
                self.taken
                    .insert((kind, name.to_owned()), Place::Written(here));
                Ok(())
            }
        }
    }
}
