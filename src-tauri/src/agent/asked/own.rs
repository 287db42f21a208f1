//! Exercises and routines that a person writes in the app. Each becomes a file of its own among theirs, of the same
//! form as those they write by hand.

use std::fs;
use std::path::PathBuf;

use astir_breaks::Moment;
use astir_exercises::catalogue::{Document, ExerciseDraft, RoutineDraft, lasting_name};
use astir_exercises::{Catalogue, ExerciseId, RoutineId};
use astir_wire::{Refusal, Reply};

use super::refused;
use crate::agent::choosing::Anew;
use crate::agent::driver::Driver;

/// So many of one name are told apart by a number.
const MOST_OF_A_NAME: u32 = 100;

impl Driver {
    /// Keeps an exercise of their own, new or changed; the library as it is then.
    pub(super) fn write_exercise(
        &mut self,
        now: Moment,
        draft: &ExerciseDraft,
    ) -> Result<Reply, Refusal> {
        let id = self.own_name(draft.id.as_deref(), &draft.name)?;
        let document = draft.document(&id);
        self.keep_own(&id, &document.map_err(|error| unfit(&error.to_string()))?)?;
        Ok(self.library_anew(now))
    }

    /// Keeps a routine of their own, new or changed; the library as it is then.
    pub(super) fn write_routine(
        &mut self,
        now: Moment,
        draft: &RoutineDraft,
    ) -> Result<Reply, Refusal> {
        let id = self.own_name(draft.id.as_deref(), &draft.name)?;
        let document = draft.document(&id);
        self.keep_own(&id, &document.map_err(|error| unfit(&error.to_string()))?)?;
        Ok(self.library_anew(now))
    }

    /// Takes away what they wrote in the app; the library as it is then.
    pub(super) fn delete_own(&mut self, now: Moment, id: &str) -> Result<Reply, Refusal> {
        let path = self.own_file(id)?;
        fs::remove_file(&path).map_err(|error| refused("file", &error.to_string()))?;
        Ok(self.library_anew(now))
    }

    fn library_anew(&mut self, now: Moment) -> Reply {
        let library = self.library(now);
        self.offer_anew(now, Anew::Changed);
        library
    }

    /// The lasting name of what was written before, or a free one.
    fn own_name(&self, written: Option<&str>, name: &str) -> Result<String, Refusal> {
        if let Some(id) = written {
            return self.own_file(id).map(|_| id.to_owned());
        }
        if name.trim().is_empty() {
            return Err(unfit("it needs a name"));
        }
        let first = lasting_name(name);
        let numbered = (2..MOST_OF_A_NAME).map(|number| format!("{first}_{number}"));
        let mut names = std::iter::once(first.clone()).chain(numbered);
        names
            .find(|id| !self.is_taken(id))
            .ok_or_else(|| unfit("there are too many of this name"))
    }

    fn is_taken(&self, id: &str) -> bool {
        self.catalogue
            .exercise(&ExerciseId(id.to_owned()))
            .is_some()
            || self.catalogue.routine(&RoutineId::from(id)).is_some()
            || self.own_path(id).exists()
    }

    /// The file of something written in the app.
    fn own_file(&self, id: &str) -> Result<PathBuf, Refusal> {
        let is_plain = id
            .chars()
            .all(|letter| letter.is_alphanumeric() || letter == '_');
        let path = self.own_path(id);
        if is_plain && path.is_file() {
            return Ok(path);
        }
        let folder = self.catalogue.own_folder().display();
        Err(refused(
            "not-own",
            &format!("`{id}` was not written in the app; what you wrote by hand is in {folder}"),
        ))
    }

    fn own_path(&self, id: &str) -> PathBuf {
        self.catalogue.own_folder().join(format!("{id}.toml"))
    }

    /// Writes a file of theirs, once it is known to fit with everything there is.
    fn keep_own(&self, id: &str, document: &str) -> Result<(), Refusal> {
        // Without what it takes the place of, but with the rest of theirs: a routine may need them.
        let others = self.catalogue.without(id);
        let named = Document {
            name: id,
            text: document,
        };
        let (_, faults): (Catalogue, _) = others.with_own(&[named]);
        if let Some(fault) = faults.first() {
            return Err(unfit(&fault.reason));
        }
        let folder = self.catalogue.own_folder();
        let path = self.own_path(id);
        let unfinished = path.with_extension("unfinished");
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&unfinished, document))
            .and_then(|()| fs::rename(&unfinished, &path))
            .map_err(|error| refused("file", &format!("{}: {error}", path.display())))
    }
}

fn unfit(reason: &str) -> Refusal {
    refused("own", reason)
}
