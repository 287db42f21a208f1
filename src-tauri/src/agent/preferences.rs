//! Every setting a person can change: the engine's, and the few of the program around it.

mod own;
mod whereabouts;

use std::collections::BTreeMap;
use std::time::Duration;

use astir_breaks::Settings;
use astir_desktop::Keys;
use astir_ledger::SettingEntry;
use astir_wire::{Appearance, Arrangement, Refusal, Setting};
use chrono::NaiveTime;

use own::OWN;
pub(crate) use whereabouts::Whereabouts;

use crate::words::Wish;

/// What the person chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Preferences {
    pub(crate) engine: Settings,
    /// Where they are and what is there.
    pub(crate) whereabouts: Whereabouts,
    /// When lunch is over, on the clock on the wall; none where that is not to matter.
    pub(crate) lunch_ends: Option<NaiveTime>,
    /// Sounds of the guide.
    pub(crate) sound: bool,
    /// How loud they are, 0 to 100.
    pub(crate) volume: u8,
    /// Whether the guide's cues are spoken, where this system can.
    pub(crate) spoken_cues: bool,
    /// Whether single letters work as keys in the guide.
    pub(crate) letter_keys: bool,
    pub(crate) window_keep: Duration,
    pub(crate) appearance: Appearance,
    pub(crate) arrangement: Arrangement,
    /// Programs that hold a break while they are in front, by window class or application id.
    pub(crate) hold_apps: Vec<String>,
    /// Keys that start or show the break from every program.
    pub(crate) shortcut: Option<Keys>,
    pub(crate) language: Wish,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            engine: Settings::default(),
            whereabouts: Whereabouts::default(),
            lunch_ends: NaiveTime::from_hms_opt(13, 0, 0),
            sound: true,
            volume: 70,
            spoken_cues: false,
            letter_keys: true,
            window_keep: Duration::from_secs(10 * 60),
            appearance: Appearance::default(),
            arrangement: Arrangement::default(),
            hold_apps: Vec::new(),
            shortcut: None,
            language: Wish::Auto,
        }
    }
}

impl Preferences {
    /// The defaults, with what is stored on top. What this version does not understand is left alone.
    pub(crate) fn stored(stored: &BTreeMap<String, String>) -> Self {
        let mut preferences = Self::default();
        for (key, value) in stored {
            if let Err(refusal) = preferences.set(key, value) {
                tracing::warn!("a stored setting is passed over: {refusal}");
            }
        }
        preferences
    }

    /// Where the person is and what is there.
    pub(crate) fn whereabouts(&self) -> &Whereabouts {
        &self.whereabouts
    }

    /// Whether a setting has a say in which routine is chosen.
    pub(crate) fn bears_on_choice(key: &str) -> bool {
        key == "break-length" || OWN.iter().any(|own| own.key == key && own.bears_on_choice)
    }

    /// Changes one setting; what is to be stored of it is returned.
    pub(crate) fn set(&mut self, key: &str, value: &str) -> Result<SettingEntry, Refusal> {
        match OWN.iter().find(|own| own.key == key) {
            Some(own) => (own.set)(self, value).ok_or_else(|| {
                refused(format!(
                    "`{value}` is not possible for {key}; expected {}",
                    own.limits
                ))
            })?,
            None => self
                .engine
                .set(key, value)
                .map_err(|error| refused(error.to_string()))?,
        }
        let value = self.get(key);
        let is_default = value == Self::default().get(key);
        Ok(SettingEntry {
            key: key.to_owned(),
            value: value.filter(|_| !is_default),
        })
    }

    /// One setting, or all of them.
    pub(crate) fn list(&self, key: Option<&str>) -> Result<Vec<Setting>, Refusal> {
        let engine = Settings::keys()
            .iter()
            .map(|key| (key.name, key.about, key.limits));
        let own = OWN.iter().map(|own| (own.key, own.about, own.limits));
        let listed: Vec<_> = engine
            .chain(own)
            .filter(|(name, ..)| key.is_none_or(|key| key == *name))
            .map(|(name, about, limits)| Setting {
                key: name.to_owned(),
                value: self.get(name).unwrap_or_default(),
                default: Self::default().get(name).unwrap_or_default(),
                limits: limits.to_owned(),
                about: about.to_owned(),
            })
            .collect();
        match key {
            Some(key) if listed.is_empty() => Err(refused(format!("there is no setting `{key}`"))),
            _ => Ok(listed),
        }
    }

    fn get(&self, key: &str) -> Option<String> {
        match OWN.iter().find(|own| own.key == key) {
            Some(own) => Some((own.get)(self)),
            None => self.engine.get(key).ok(),
        }
    }
}

fn refused(message: String) -> Refusal {
    Refusal::new("setting", message)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::agent::shell::login_setting;

    /// What the windows are worked on and tested with, where there is no agent.
    const PREVIEW: &str = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../ui/src/host/preview/settings.json"
    );

    #[test]
    fn only_what_differs_from_the_default_is_stored() {
        let mut preferences = Preferences::default();
        assert_eq!(
            preferences.set("place", "home").unwrap().value.as_deref(),
            Some("home")
        );
        assert_eq!(preferences.set("place", "office").unwrap().value, None);
        assert_eq!(preferences.set("interval", "45").unwrap().value, None);
    }

    #[test]
    fn a_refused_value_changes_nothing_and_says_the_limits() {
        let mut preferences = Preferences::default();
        let refusal = preferences.set("window-keep", "2h").unwrap_err();
        assert!(refusal.message.contains("0s to 1h"), "{refusal}");
        assert_eq!(preferences, Preferences::default());
    }

    #[test]
    fn the_limits_of_the_language_name_every_language_there_is() {
        let named: Vec<_> = own::LANGUAGES
            .split([',', ' '])
            .filter(|word| !["", "or"].contains(word))
            .collect();
        assert_eq!(named, Wish::values().collect::<Vec<_>>());
    }

    #[test]
    fn programs_to_hold_for_are_a_list() {
        let mut preferences = Preferences::default();
        preferences.set("hold-apps", "zoom,Impress ").unwrap();
        assert_eq!(preferences.hold_apps, ["zoom", "Impress"]);
        assert_eq!(
            preferences.get("hold-apps").as_deref(),
            Some("zoom, Impress")
        );
        assert!(preferences.clone().set("hold-apps", "zoom,,").is_err());
        preferences.set("hold-apps", "none").unwrap();
        assert_eq!(preferences, Preferences::default());
    }

    #[test]
    fn what_is_stored_comes_back() {
        let mut chosen = Preferences::default();
        let mut stored = BTreeMap::new();
        for (key, value) in [
            ("interval", "30m"),
            ("sound", "off"),
            ("screen", "HDMI-1"),
            ("hold-apps", "zoom"),
            ("shortcut", "ctrl+alt+b"),
            ("working-hours", "mon-fri 09:00-17:30"),
        ] {
            let entry = chosen.set(key, value).unwrap();
            stored.insert(entry.key, entry.value.unwrap());
        }
        assert_eq!(Preferences::stored(&stored), chosen);
    }

    #[test]
    fn every_setting_is_listed_once() {
        let listed = Preferences::default().list(None).unwrap();
        let names: std::collections::BTreeSet<_> =
            listed.iter().map(|setting| setting.key.clone()).collect();
        assert_eq!(names.len(), listed.len());
        assert!(Preferences::default().list(Some("intervall")).is_err());
    }

    #[test]
    fn the_windows_are_tried_with_every_setting_there_is() {
        let mut listed = Preferences::default().list(None).unwrap();
        listed.push(login_setting(false));
        let listed = serde_json::to_string_pretty(&listed).unwrap() + "\n";
        let found = fs::read_to_string(PREVIEW).unwrap_or_default();
        if found.replace("\r\n", "\n") != listed {
            fs::write(PREVIEW, listed).unwrap();
            panic!("{PREVIEW} was stale and is written anew; the windows need words for it");
        }
    }
}
