//! Where the person is and what is there: what can be done at all.

use astir_exercises::choose::AT_EVERY_DESK;
use astir_exercises::exercise::{Discretion, Equipment};
use astir_exercises::{Circumstances, Place, Surroundings};

/// Where the person is and what is there, in their words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Whereabouts {
    pub(crate) surroundings: Surroundings,
    pub(super) chair: bool,
    pub(super) standing: bool,
    pub(super) floor: Floor,
    /// How much moves may show; none: as the surroundings have it.
    pub(super) privacy: Option<Privacy>,
    at_hand: Vec<Equipment>,
}

/// Whether the floor can be lain on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Floor {
    AtHome,
    Always,
    Never,
}

/// How much moves may show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Privacy {
    /// Nobody looks on.
    Alone,
    /// People about, who do not mind.
    Open,
    /// Only what looks like ordinary moving.
    Discreet,
}

impl Default for Whereabouts {
    fn default() -> Self {
        Self {
            surroundings: Surroundings::Office,
            chair: true,
            standing: true,
            floor: Floor::AtHome,
            privacy: None,
            at_hand: [&AT_EVERY_DESK[..], &[Equipment::Mat]].concat(),
        }
    }
}

impl Whereabouts {
    /// What can be done there, for a person nothing is known of.
    pub(crate) fn circumstances(&self) -> Circumstances {
        let mut circumstances = self.surroundings.circumstances();
        let has_floor = match self.floor {
            Floor::AtHome => self.surroundings == Surroundings::Home,
            Floor::Always => true,
            Floor::Never => false,
        };
        circumstances.places = [
            (Place::Seated, self.chair),
            (Place::Standing, self.standing),
            (Place::Floor, has_floor),
            (Place::Away, true),
        ]
        .into_iter()
        .filter_map(|(place, is_open)| is_open.then_some(place))
        .collect();
        circumstances.discretion = match self.privacy {
            Some(Privacy::Alone) => Discretion::Private,
            Some(Privacy::Open) => Discretion::Visible,
            Some(Privacy::Discreet) => Discretion::Ordinary,
            // Whoever lies on the floor of an office does not mind being seen.
            None if self.floor == Floor::Always => Discretion::Private,
            None => circumstances.discretion,
        };
        circumstances.equipment.clone_from(&self.at_hand);
        circumstances
    }

    pub(super) fn has(&self, thing: Equipment) -> bool {
        self.at_hand.contains(&thing)
    }

    pub(super) fn put(&mut self, thing: Equipment, is_there: bool) {
        self.at_hand.retain(|other| *other != thing);
        if is_there {
            self.at_hand.push(thing);
        }
    }
}

impl Floor {
    const WORDS: [(Self, &'static str); 3] = [
        (Self::AtHome, "at-home"),
        (Self::Always, "always"),
        (Self::Never, "never"),
    ];

    pub(super) fn word(self) -> &'static str {
        word_of(&Self::WORDS, self)
    }

    pub(super) fn of(word: &str) -> Option<Self> {
        value_of(&Self::WORDS, word)
    }
}

impl Privacy {
    const WORDS: [(Option<Self>, &'static str); 4] = [
        (None, "as-place"),
        (Some(Self::Alone), "alone"),
        (Some(Self::Open), "open"),
        (Some(Self::Discreet), "discreet"),
    ];

    pub(super) fn word(privacy: Option<Self>) -> &'static str {
        word_of(&Self::WORDS, privacy)
    }

    pub(super) fn of(word: &str) -> Option<Option<Self>> {
        value_of(&Self::WORDS, word)
    }
}

/// The words for the surroundings.
pub(super) mod surroundings {
    use super::{Surroundings, value_of, word_of};

    const WORDS: [(Surroundings, &str); 3] = [
        (Surroundings::Office, "office"),
        (Surroundings::Home, "home"),
        (Surroundings::SharedRoom, "shared"),
    ];

    pub(in crate::agent::preferences) fn word(surroundings: Surroundings) -> &'static str {
        word_of(&WORDS, surroundings)
    }

    pub(in crate::agent::preferences) fn of(word: &str) -> Option<Surroundings> {
        value_of(&WORDS, word)
    }
}

fn word_of<T: Copy + PartialEq>(words: &[(T, &'static str)], value: T) -> &'static str {
    let found = words.iter().find(|(known, _)| *known == value);
    found.map_or("", |(_, word)| *word)
}

fn value_of<T: Copy>(words: &[(T, &'static str)], wanted: &str) -> Option<T> {
    let found = words.iter().find(|(_, word)| *word == wanted);
    found.map(|(value, _)| *value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_floor_of_an_office_is_for_those_who_say_so() {
        let office = Whereabouts::default();
        assert!(!office.circumstances().places.contains(&Place::Floor));
        let bold = Whereabouts {
            floor: Floor::Always,
            ..office.clone()
        };
        assert!(bold.circumstances().places.contains(&Place::Floor));
        assert_eq!(bold.circumstances().discretion, Discretion::Private);
        let home = Whereabouts {
            surroundings: Surroundings::Home,
            floor: Floor::Never,
            ..office
        };
        assert!(!home.circumstances().places.contains(&Place::Floor));
    }

    #[test]
    fn whoever_cannot_stand_gets_a_chair_and_no_standing() {
        let seated = Whereabouts {
            standing: false,
            ..Whereabouts::default()
        };
        let places = seated.circumstances().places;
        assert_eq!(places, [Place::Seated, Place::Away]);
    }

    #[test]
    fn a_thing_is_at_hand_once() {
        let mut desk = Whereabouts::default();
        desk.put(Equipment::Band, true);
        desk.put(Equipment::Band, true);
        desk.put(Equipment::Mat, false);
        let equipment = desk.circumstances().equipment;
        assert_eq!(
            equipment,
            [
                Equipment::Chair,
                Equipment::Desk,
                Equipment::Wall,
                Equipment::Band
            ]
        );
    }
}
