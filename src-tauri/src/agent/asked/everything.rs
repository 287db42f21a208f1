//! Everything deleted, on the person's word: what a window has asked twice about is done here without a question.

use astir_breaks::{Engine, Moment};
use astir_wire::Refusal;

use super::refused;
use crate::agent::driver::Driver;
use crate::agent::guide::Guide;
use crate::agent::lately::Lately;
use crate::agent::preferences::Preferences;

impl Driver {
    /// Deletes the ledger with its backups and whatever was set aside, and begins as on the first day. Files that
    /// the person has put elsewhere are theirs, and stay.
    pub(in crate::agent) fn delete_everything(&mut self, now: Moment) -> Result<(), Refusal> {
        if self.errand.is_some() {
            let reason = "Astir is still at work on another file; try again in a moment";
            return Err(refused("busy", reason));
        }
        let deleted = self.diary.delete_everything(&now);
        deleted.map_err(|error| refused("delete", &error.to_string()))?;
        if self.instance.lapse.is_none()
            && let Err(refusal) = self.shell.start_at_login("off")
        {
            tracing::info!("Astir goes on starting at login: {refusal}");
        }
        self.logging = false;
        self.guide = Guide::Idle;
        self.lately = Lately::default();
        self.turned_down.clear();
        self.asked_effort_on = None;
        self.practice = None;
        self.engine = Engine::new(Preferences::default().engine, now);
        self.begin_anew(now);
        self.look_who_is_there(now);
        Ok(())
    }
}
