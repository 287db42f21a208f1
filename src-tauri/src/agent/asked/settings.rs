//! Settings, read and changed.

use astir_breaks::{Input, Moment};
use astir_exercises::choose::Manner;
use astir_ledger::Entry;
use astir_wire::{Refusal, Reply};
#[cfg(not(target_os = "linux"))]
use astir_wire::{Request, Screen};

use super::refused;
use crate::agent::driver::Driver;
use crate::agent::shell::START_AT_LOGIN;
#[cfg(not(target_os = "linux"))]
use crate::agent::shortcut;

impl Driver {
    pub(in crate::agent) fn settings(&self, key: Option<&str>) -> Result<Reply, Refusal> {
        let mut listed = match key {
            Some(key) if key == START_AT_LOGIN => Vec::new(),
            key => self.preferences.list(key)?,
        };
        if key.is_none_or(|key| key == START_AT_LOGIN) {
            listed.extend(self.shell.setting());
        }
        Ok(Reply::Settings(listed))
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
        #[cfg(not(target_os = "linux"))]
        if key == shortcut::KEY {
            self.take_shortcut(value)?;
        }
        let entry = self.preferences.set(key, value)?;
        self.diary.put(Entry::Setting(entry));
        self.apply(now, Input::Set(self.preferences.engine.clone()));
        let keep = self.preferences.window_keep.as_secs();
        self.surface.keep_windows(keep);
        if ["place", "break-length"].contains(&key) {
            self.offer_anew(Manner::Any, false);
        }
        self.settings(Some(key))
    }
}

/// The key that works everywhere; on Linux none can be had without the desktop's portal.
#[cfg(not(target_os = "linux"))]
impl Driver {
    /// What was chosen before this start. A key that another program has taken meanwhile is said in the log.
    pub(in crate::agent) fn take_stored_shortcut(&self) {
        if self.preferences.shortcut != shortcut::OFF
            && let Err(refusal) = self.take_shortcut(&self.preferences.shortcut)
        {
            tracing::warn!("{refusal}");
        }
    }

    /// Starts the break, or shows the routine under way.
    pub(in crate::agent) fn shortcut_pressed(&mut self, now: Moment) {
        let request = match self.guide.session() {
            Some(_) => Request::Open {
                screen: Screen::Guide,
            },
            None => Request::Start {
                routine: None,
                seconds: None,
                seated: false,
            },
        };
        self.clicked(now, request, None);
    }

    fn take_shortcut(&self, keys: &str) -> Result<(), Refusal> {
        if !shortcut::is_shortcut(keys) {
            // The setting itself says what it expects.
            return Ok(());
        }
        let taken = self.shell.take_shortcut(keys, self.outbox.clone());
        taken.map_err(|why| refused("setting", &format!("{keys} cannot be had: {why}")))
    }
}
