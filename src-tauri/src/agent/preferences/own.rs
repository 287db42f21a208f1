//! The settings of the program around the engine, one line of the table each.

use std::time::Duration;

use astir_breaks::duration;
use astir_exercises::exercise::Equipment;
use astir_wire::{Appearance, Monitor};
use chrono::NaiveTime;

use super::Preferences;
use super::whereabouts::{Floor, Privacy, surroundings};

/// The longest that the hidden window process may be kept.
const LONGEST_KEEP: Duration = Duration::from_secs(60 * 60);
/// Names of programs and screens are short, in bytes.
const LONGEST_NAME: usize = 80;
/// Programs to hold for; more is a mistake.
const MOST_APPS: usize = 20;
/// The loudest there is.
const FULL_VOLUME: u8 = 100;
const ON_OR_OFF: &str = "on or off";
/// The values of the setting `language`.
pub(super) const LANGUAGES: &str = "auto, ar, de, en, es, fr, ja, nl, pl, pt-BR or zh-Hans";

/// A setting, and how it is read and written.
pub(super) struct Own {
    pub(super) key: &'static str,
    pub(super) about: &'static str,
    pub(super) limits: &'static str,
    /// Another routine may suit once it has changed.
    pub(super) bears_on_choice: bool,
    pub(super) get: fn(&Preferences) -> String,
    /// None for a value that is not possible.
    pub(super) set: fn(&mut Preferences, &str) -> Option<()>,
}

/// One that is on or off.
macro_rules! switch {
    ($key:literal, $about:literal, $bears:literal, $($field:ident).+) => {
        Own {
            key: $key,
            about: $about,
            limits: ON_OR_OFF,
            bears_on_choice: $bears,
            get: |chosen| on_off(chosen.$($field).+),
            set: |chosen, value| {
                chosen.$($field).+ = is_on(value)?;
                Some(())
            },
        }
    };
}

/// One for a thing that is at hand or not.
macro_rules! equipment {
    ($key:literal, $about:literal, $thing:expr) => {
        Own {
            key: $key,
            about: $about,
            limits: ON_OR_OFF,
            bears_on_choice: true,
            get: |chosen| on_off(chosen.whereabouts.has($thing)),
            set: |chosen, value| {
                chosen.whereabouts.put($thing, is_on(value)?);
                Some(())
            },
        }
    };
}

pub(super) const OWN: [Own; 23] = [
    Own {
        key: "place",
        about: "where you work, which rules out some moves",
        limits: "office, home or shared",
        bears_on_choice: true,
        get: |chosen| surroundings::word(chosen.whereabouts.surroundings).to_owned(),
        set: |chosen, value| {
            chosen.whereabouts.surroundings = surroundings::of(value)?;
            Some(())
        },
    },
    switch!("chair", "moves on a chair", true, whereabouts.chair),
    switch!(
        "standing",
        "moves on your feet; a walk is always possible",
        true,
        whereabouts.standing
    ),
    Own {
        key: "floor",
        about: "moves on the floor",
        limits: "at-home, always or never",
        bears_on_choice: true,
        get: |chosen| chosen.whereabouts.floor.word().to_owned(),
        set: |chosen, value| {
            chosen.whereabouts.floor = Floor::of(value)?;
            Some(())
        },
    },
    Own {
        key: "privacy",
        about: "how much moves may show; otherwise as the place has it",
        limits: "as-place, alone, open or discreet",
        bears_on_choice: true,
        get: |chosen| Privacy::word(chosen.whereabouts.privacy).to_owned(),
        set: |chosen, value| {
            chosen.whereabouts.privacy = Privacy::of(value)?;
            Some(())
        },
    },
    equipment!(
        "equipment-chair",
        "a chair that cannot roll, or stands against a wall",
        Equipment::Chair
    ),
    equipment!(
        "equipment-desk",
        "a heavy desk to hold on to",
        Equipment::Desk
    ),
    equipment!("equipment-wall", "a free piece of wall", Equipment::Wall),
    equipment!(
        "equipment-mat",
        "a mat or carpet, and room to lie down",
        Equipment::Mat
    ),
    equipment!("equipment-step", "a stable step or stair", Equipment::Step),
    equipment!("equipment-band", "a loop band", Equipment::Band),
    equipment!(
        "equipment-walking-pad",
        "a walking pad under the desk",
        Equipment::WalkingPad
    ),
    Own {
        key: "lunch-ends",
        about: "when lunch is over: for an hour, walking and squats come first",
        limits: "none or a time such as 13:00",
        bears_on_choice: true,
        get: |chosen| {
            let time = chosen.lunch_ends;
            time.map_or_else(
                || "none".to_owned(),
                |time| time.format("%H:%M").to_string(),
            )
        },
        set: |chosen, value| {
            chosen.lunch_ends = match value {
                "none" => None,
                time => Some(NaiveTime::parse_from_str(time, "%H:%M").ok()?),
            };
            Some(())
        },
    },
    switch!("sound", "sounds of the guide", false, sound),
    Own {
        key: "volume",
        about: "how loud the guide is",
        limits: "a number from 0 to 100",
        bears_on_choice: false,
        get: |chosen| chosen.volume.to_string(),
        set: |chosen, value| {
            let volume: u8 = value.parse().ok()?;
            chosen.volume = (volume <= FULL_VOLUME).then_some(volume)?;
            Some(())
        },
    },
    switch!(
        "spoken-cues",
        "the guide says its cues aloud, where this system can speak",
        false,
        spoken_cues
    ),
    switch!(
        "letter-keys",
        "single letters work as keys in the guide",
        false,
        letter_keys
    ),
    Own {
        key: "appearance",
        about: "light or dark windows, or as the system has it",
        limits: "auto, light or dark",
        bears_on_choice: false,
        get: |chosen| appearance_word(chosen.appearance).to_owned(),
        set: |chosen, value| {
            chosen.appearance = [Appearance::Auto, Appearance::Light, Appearance::Dark]
                .into_iter()
                .find(|one| appearance_word(*one) == value)?;
            Some(())
        },
    },
    Own {
        key: "screen",
        about: "which screen a reminder comes up on",
        limits: "in-use, primary, a number from the left such as 2, or a name such as HDMI-1",
        bears_on_choice: false,
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
        key: "hold-apps",
        about: "programs a break waits for while they are in front",
        limits: "names with commas between them, such as `zoom, impress`, or none",
        bears_on_choice: false,
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
        key: "shortcut",
        about: "keys that start or show the break from every program",
        limits: "off, or a combination such as ctrl+alt+b",
        bears_on_choice: false,
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
        key: "language",
        about: "what Astir speaks; auto is as your system does",
        limits: LANGUAGES,
        bears_on_choice: false,
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
        bears_on_choice: false,
        get: |chosen| duration::format(chosen.window_keep),
        set: |chosen, value| {
            chosen.window_keep = duration::parse(value)
                .ok()
                .filter(|length| *length <= LONGEST_KEEP)?;
            Some(())
        },
    },
];

fn appearance_word(appearance: Appearance) -> &'static str {
    match appearance {
        Appearance::Auto => "auto",
        Appearance::Light => "light",
        Appearance::Dark => "dark",
    }
}

fn on_off(is_on: bool) -> String {
    if is_on { "on" } else { "off" }.to_owned()
}

fn is_on(value: &str) -> Option<bool> {
    match value {
        "on" => Some(true),
        "off" => Some(false),
        _ => None,
    }
}
