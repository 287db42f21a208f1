//! Files taken into the ledger: an export, a backup.

use std::path::Path;

use astir_breaks::{Input, Moment};
use astir_ledger::{Entry, StateEntry};
use astir_wire::Refusal;

use super::refused;
use crate::agent::choosing::Anew;
use crate::agent::driver::Driver;
use crate::agent::person::MARK;
use crate::agent::preferences::Preferences;

impl Driver {
    /// Takes in an export.
    pub(in crate::agent) fn import(&mut self, now: Moment, path: &str) -> Result<(), Refusal> {
        let text =
            std::fs::read(path).map_err(|error| refused("file", &format!("{path}: {error}")))?;
        let taken = self.diary.import(&text);
        taken.map_err(|error| refused("import", &error.to_string()))?;
        self.begin_anew(now);
        Ok(())
    }

    /// Puts a backup in the place of the ledger.
    pub(in crate::agent) fn put_back(&mut self, now: Moment, path: &str) -> Result<(), Refusal> {
        self.write(now);
        let restored = self.diary.restore(Path::new(path), &now);
        restored.map_err(|error| refused("restore", &error.to_string()))?;
        self.begin_anew(now);
        Ok(())
    }

    /// What is known of the person is now something else, and so are the settings. The desk clock goes on as it is: the person has not stood up.
    fn begin_anew(&mut self, now: Moment) {
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
