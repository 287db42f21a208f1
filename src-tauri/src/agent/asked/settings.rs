//! Settings, read and changed.

use astir_breaks::{Input, Moment};
use astir_ledger::Entry;
use astir_wire::{Refusal, Reply};

use super::refused;
use crate::agent::choosing::Anew;
use crate::agent::driver::Driver;
use crate::agent::preferences::Preferences;
use crate::agent::shell::START_AT_LOGIN;
use crate::words::{self, say};

/// The setting that needs a voice.
const SPOKEN_CUES: &str = "spoken-cues";

impl Driver {
    pub(in crate::agent) fn settings(&self, key: Option<&str>) -> Result<Reply, Refusal> {
        let mut listed = match key {
            Some(key) if key == START_AT_LOGIN => Vec::new(),
            key => self.preferences.list(key)?,
        };
        for setting in &mut listed {
            if setting.key == SPOKEN_CUES && !self.surface.can_speak() {
                setting.limits = "off".to_owned();
                setting.about = say("setting-no-voice", &[]);
            }
        }
        if key.is_none_or(|key| key == START_AT_LOGIN) {
            listed.extend(self.shell.setting());
        }
        Ok(Reply::Settings(listed))
    }

    /// Tells everybody who goes by a setting how it stands.
    pub(in crate::agent) fn use_preferences(&mut self) {
        let chosen = &self.preferences;
        self.surface.keep_windows(chosen.window_keep.as_secs());
        self.surface.arrange(chosen.arrangement.clone());
        self.desktop.hold_for(chosen.hold_apps.clone());
        self.shortcut.choose(chosen.shortcut, &self.outbox);
    }

    pub(in crate::agent) fn set(
        &mut self,
        now: Moment,
        key: &str,
        value: &str,
    ) -> Result<Reply, Refusal> {
        if key == START_AT_LOGIN {
            if self.instance.lapse.is_some() {
                return Err(refused("setting", "a time-lapse does not start at login"));
            }
            self.shell.start_at_login(value)?;
            return self.settings(Some(key));
        }
        if (key, value) == (SPOKEN_CUES, "on") && !self.surface.can_speak() {
            return Err(refused("setting", &say("setting-no-voice", &[])));
        }
        let entry = self.preferences.set(key, value)?;
        self.diary.put(Entry::Setting(entry));
        self.apply(now, Input::Set(Box::new(self.preferences.engine.clone())));
        self.use_preferences();
        if words::speak(self.preferences.language) {
            self.catalogue.put_away();
            let offer = self.offer.take();
            self.offer = offer.map(|offer| offer.reworded(&self.catalogue));
        }
        if Preferences::bears_on_choice(key) {
            self.offer_anew(now, Anew::Changed);
        }
        self.settings(Some(key))
    }
}
