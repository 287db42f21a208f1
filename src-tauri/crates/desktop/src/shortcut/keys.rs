//! A combination of keys, as people write it.

use std::fmt;
use std::str::FromStr;

/// One or more modifiers and a letter, digit or function key, such as `ctrl+alt+b`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keys {
    pub(super) control: bool,
    pub(super) alt: bool,
    pub(super) shift: bool,
    pub(super) logo: bool,
    pub(super) key: Key,
}

/// The key that is pressed last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    /// A lower-case letter or a digit.
    Character(char),
    /// F1 to F12.
    Function(u8),
}

/// Why a combination is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is no combination such as ctrl+alt+b: ctrl, alt, shift or super, and a letter, digit or F1 to F12"
)]
pub struct UnknownKeys(String);

impl FromStr for Keys {
    type Err = UnknownKeys;

    fn from_str(text: &str) -> Result<Keys, UnknownKeys> {
        let unknown = || UnknownKeys(text.to_owned());
        let lower = text.to_lowercase();
        let mut words: Vec<&str> = lower.split('+').map(str::trim).collect();
        let key = words.pop().and_then(Key::named).ok_or_else(unknown)?;
        let mut keys = Keys {
            control: false,
            alt: false,
            shift: false,
            logo: false,
            key,
        };
        for word in words {
            let held = match word {
                "ctrl" | "control" => &mut keys.control,
                "alt" => &mut keys.alt,
                "shift" => &mut keys.shift,
                "super" | "meta" => &mut keys.logo,
                _ => return Err(unknown()),
            };
            if std::mem::replace(held, true) {
                return Err(unknown());
            }
        }
        // Shift alone is for capital letters.
        let guarded = keys.control || keys.alt || keys.logo;
        guarded.then_some(keys).ok_or_else(unknown)
    }
}

impl Key {
    fn named(name: &str) -> Option<Key> {
        let mut characters = name.chars();
        match (characters.next()?, characters.as_str()) {
            (character, "") if character.is_ascii_alphanumeric() => Some(Key::Character(character)),
            ('f', number) => number
                .parse()
                .ok()
                .filter(|number| (1..=12).contains(number))
                .map(Key::Function),
            _ => None,
        }
    }
}

impl fmt::Display for Keys {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (held, word) in [
            (self.control, "ctrl+"),
            (self.alt, "alt+"),
            (self.shift, "shift+"),
            (self.logo, "super+"),
        ] {
            if held {
                formatter.write_str(word)?;
            }
        }
        match self.key {
            Key::Character(character) => write!(formatter, "{character}"),
            Key::Function(number) => write!(formatter, "f{number}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn combinations_are_read_and_written_the_same() {
        for (written, plain) in [
            ("ctrl+alt+b", "ctrl+alt+b"),
            ("Alt + Ctrl + B", "ctrl+alt+b"),
            ("Super+F5", "super+f5"),
            ("meta+shift+1", "shift+super+1"),
        ] {
            let keys: Keys = written.parse().unwrap();
            assert_eq!(keys.to_string(), plain);
            assert_eq!(plain.parse(), Ok(keys));
        }
    }

    #[test]
    fn what_people_type_is_no_shortcut() {
        for wrong in [
            "",
            "b",
            "shift+b",
            "ctrl+",
            "ctrl+ctrl+b",
            "ctrl+f13",
            "ctrl+é",
            "hyper+b",
        ] {
            assert!(wrong.parse::<Keys>().is_err(), "{wrong}");
        }
    }
}
