//! Files taken into the ledger: an export, a backup.

use std::path::PathBuf;

use astir_breaks::{Input, Moment};
use astir_ledger::{Entry, Prepared, StateEntry};
use astir_wire::{Errand, Refusal};

use super::refused;
use crate::agent::books;
use crate::agent::choosing::Anew;
use crate::agent::driver::Driver;
use crate::agent::errand::{Answer, Brought};
use crate::agent::person::MARK;
use crate::agent::preferences::Preferences;

impl Driver {
    /// Takes in an export: a copy of the ledger takes it in on a thread of its own, and is then put in its place.
    pub(in crate::agent) fn import(&mut self, now: Moment, path: String, answer: Answer) {
        let import = match self.diary.begin_import(&now) {
            Ok(import) => import,
            Err(error) => return answer(Err(refused("import", &error.to_string()))),
        };
        self.send(Some(Errand::Import), answer, move |told| {
            let text = std::fs::read(&path)
                .map_err(|error| refused("file", &format!("{path}: {error}")))?;
            let prepared = import.prepare(&text, told);
            prepared
                .map(Brought::Prepared)
                .map_err(|error| refused("import", &error.to_string()))
        });
    }

    /// Puts a backup in the place of the ledger: checked and copied on a thread of its own, then put in place.
    pub(in crate::agent) fn put_back(&mut self, now: Moment, path: String, answer: Answer) {
        let folder = self.diary.folder().to_owned();
        let at = books::stamp(now.stamp());
        self.send(Some(Errand::Restore), answer, move |told| {
            told(5);
            let prepared = Prepared::from(&PathBuf::from(path), &folder, at);
            told(90);
            prepared
                .map(Brought::Prepared)
                .map_err(|error| refused("restore", &error.to_string()))
        });
    }

    /// The last, short part of a restore and of an import.
    pub(in crate::agent) fn put_in_place(
        &mut self,
        now: Moment,
        prepared: &Prepared,
    ) -> Result<(), Refusal> {
        self.write(now);
        let restored = self.diary.put_in_place(prepared, &now);
        restored.map_err(|error| refused("restore", &error.to_string()))
    }

    /// What is known of the person is now something else, and so are the settings. The desk clock goes on as it is: the
    /// person has not stood up.
    pub(in crate::agent) fn begin_anew(&mut self, now: Moment) {
        self.preferences = Preferences::stored(&self.diary.settings());
        self.apply(now, Input::Set(Box::new(self.preferences.engine.clone())));
        self.use_preferences();
        self.diary.put(Entry::State(StateEntry {
            key: MARK.to_owned(),
            value: None,
        }));
        self.unwritten = true;
        self.offer_anew(now, Anew::Changed);
    }
}
