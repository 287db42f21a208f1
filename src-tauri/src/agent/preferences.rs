//! Every setting a person can change: the engine's, and the few of the program around it.

use std::collections::BTreeMap;
use std::time::Duration;

use astir_breaks::{Settings, duration};
use astir_desktop::Keys;
use astir_ledger::SettingEntry;
use astir_wire::{Appearance, Arrangement, Monitor, Refusal, Setting};

use crate::words::Wish;

/// How long the hidden window process may be kept, in seconds: not at all to an hour.
const LONGEST_KEEP: Duration = Duration::from_secs(60 * 60);
/// Names of programs and screens are short, in bytes.
const LONGEST_NAME: usize = 80;
/// Programs to hold for; more is a mistake.
const MOST_APPS: usize = 20;

/// The values of the setting `language`.
const LANGUAGES: &str = "auto, ar, de, en, es, fr, ja, nl, pl, pt-BR or zh-Hans";

/// What the person chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Preferences {
    pub(crate) engine: Settings,
    pub(crate) surroundings: Surroundings,
    pub(crate) sound: bool,
    pub(crate) window_keep: Duration,
    pub(crate) arrangement: Arrangement,
    /// Programs that hold a break while they are in front, by window class or application id.
    pub(crate) hold_apps: Vec<String>,
    pub(crate) shortcut: Option<Keys>,
    pub(crate) language: Wish,
}

/// Where the person works, which rules out some moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Surroundings {
    /// Others see it; no floor.
    #[default]
    Office,
    /// Anything goes, the floor included.
    Home,
    /// Only what looks like ordinary moving.
    Shared,
}

/// A setting of the program around the engine.
struct Own {
    key: &'static str,
    about: &'static str,
    limits: &'static str,
    get: fn(&Preferences) -> String,
    set: fn(&mut Preferences, &str) -> Option<()>,
}

const OWN: [Own; 8] = [
    Own {
        key: "appearance",
        about: "whether windows are light or dark",
        limits: "auto, light or dark",
        get: |chosen| {
            let word = match chosen.arrangement.appearance {
                Appearance::Auto => "auto",
                Appearance::Light => "light",
                Appearance::Dark => "dark",
            };
            word.to_owned()
        },
        set: |chosen, value| {
            chosen.arrangement.appearance = match value {
                "auto" => Appearance::Auto,
                "light" => Appearance::Light,
                "dark" => Appearance::Dark,
                _ => return None,
            };
            Some(())
        },
    },
    Own {
        key: "hold-apps",
        about: "programs a break waits for while they are in front",
        limits: "names with commas between them, such as `zoom, impress`, or none",
        get: |chosen| match chosen.hold_apps.as_slice() {
            [] => "none".to_owned(),
            names => names.join(", "),
        },
        set: |chosen, value| {
            let names = value.split(',').map(str::trim);
            chosen.hold_apps = match value.trim() {
                "none" => Vec::new(),
                _ => names.map(str::to_owned).collect(),
            };
            let sound = |name: &String| !name.is_empty() && name.len() <= LONGEST_NAME;
            (chosen.hold_apps.iter().all(sound) && chosen.hold_apps.len() <= MOST_APPS)
                .then_some(())
        },
    },
    Own {
        key: "screen",
        about: "which screen a reminder comes up on",
        limits: "in-use, primary, a number from the left such as 2, or a name such as HDMI-1",
        get: |chosen| match &chosen.arrangement.monitor {
            Monitor::InUse => "in-use".to_owned(),
            Monitor::Primary => "primary".to_owned(),
            Monitor::Named(name) => name.clone(),
        },
        set: |chosen, value| {
            chosen.arrangement.monitor = match value.trim() {
                "in-use" => Monitor::InUse,
                "primary" => Monitor::Primary,
                "" => return None,
                name if name.len() > LONGEST_NAME => return None,
                name => Monitor::Named(name.to_owned()),
            };
            Some(())
        },
    },
    Own {
        key: "place",
        about: "where you work, which rules out some moves",
        limits: "office, home or shared",
        get: |chosen| chosen.surroundings.word().to_owned(),
        set: |chosen, value| {
            chosen.surroundings = Surroundings::ALL
                .into_iter()
                .find(|one| one.word() == value)?;
            Some(())
        },
    },
    Own {
        key: "shortcut",
        about: "keys that start or show the break from every program",
        limits: "off, or a combination such as ctrl+alt+b",
        get: |chosen| {
            let keys = chosen.shortcut.map(|keys| keys.to_string());
            keys.unwrap_or_else(|| "off".to_owned())
        },
        set: |chosen, value| {
            chosen.shortcut = match value {
                "off" => None,
                keys => Some(keys.parse().ok()?),
            };
            Some(())
        },
    },
    Own {
        key: "sound",
        about: "sounds of the guide",
        limits: "on or off",
        get: |chosen| if chosen.sound { "on" } else { "off" }.to_owned(),
        set: |chosen, value| {
            chosen.sound = match value {
                "on" => true,
                "off" => false,
                _ => return None,
            };
            Some(())
        },
    },
    Own {
        key: "language",
        about: "what Astir speaks; auto is as your system does",
        limits: LANGUAGES,
        get: |chosen| chosen.language.word().to_owned(),
        set: |chosen, value| {
            chosen.language = value.parse().ok()?;
            Some(())
        },
    },
    Own {
        key: "window-keep",
        about: "how long a hidden window is kept ready after its last use",
        limits: "0s to 1h",
        get: |chosen| duration::format(chosen.window_keep),
        set: |chosen, value| {
            chosen.window_keep = duration::parse(value)
                .ok()
                .filter(|length| *length <= LONGEST_KEEP)?;
            Some(())
        },
    },
];

impl Default for Preferences {
    fn default() -> Self {
        Self {
            engine: Settings::default(),
            surroundings: Surroundings::default(),
            sound: true,
            window_keep: Duration::from_secs(10 * 60),
            arrangement: Arrangement::default(),
            hold_apps: Vec::new(),
            shortcut: None,
            language: Wish::Auto,
        }
    }
}

impl Surroundings {
    const ALL: [Self; 3] = [Self::Office, Self::Home, Self::Shared];

    fn word(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Home => "home",
            Self::Shared => "shared",
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
    Refusal {
        reason: "setting".to_owned(),
        message,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn the_limits_of_the_language_name_every_language_there_is() {
        let named: Vec<_> = LANGUAGES
            .split([',', ' '])
            .filter(|word| !["", "or"].contains(word))
            .collect();
        assert_eq!(named, Wish::values().collect::<Vec<_>>());
    }

    #[test]
    fn what_is_stored_comes_back() {
        let mut chosen = Preferences::default();
        let mut stored = BTreeMap::new();
        for (key, value) in [
            ("interval", "30m"),
            ("sound", "off"),
            ("appearance", "dark"),
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
}
