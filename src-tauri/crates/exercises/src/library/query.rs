//! Looking for exercises.

use serde::{Deserialize, Serialize};

use super::{Availability, Library, LibraryEntry};
use crate::choose::Bucket;
use crate::exercise::{Category, Equipment, Place};

/// What is looked for. Whatever is left empty lets everything through.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct LibraryQuery {
    /// Words of names and muscles, all of them, in any case.
    pub text: String,
    /// Any of these places.
    pub places: Vec<Place>,
    /// Any of these kinds of work.
    pub buckets: Vec<Bucket>,
    /// Any of these bars of the week.
    pub categories: Vec<Category>,
    /// Nothing but these things is needed.
    pub equipment: Option<Vec<Equipment>>,
    /// One shelf only.
    pub shelf: Option<Shelf>,
}

/// A part of the library that is the person's own doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Shelf {
    /// What may come in a break.
    Offered,
    /// What they like.
    Favourites,
    /// What they never want.
    Banned,
    /// What is hidden for pain.
    Hidden,
    /// What they wrote themselves.
    Own,
}

impl Library {
    /// What a query finds: in the order of the library, names that begin with the text first.
    pub fn search(&self, query: &LibraryQuery) -> Vec<&LibraryEntry> {
        let text = query.text.trim().to_lowercase();
        let mut found: Vec<&LibraryEntry> = self
            .entries
            .iter()
            .filter(|entry| query.lets_through(entry) && has_words(entry, &text))
            .collect();
        found.sort_by_key(|entry| !entry.name.to_lowercase().starts_with(&text));
        found
    }
}

impl LibraryQuery {
    fn lets_through(&self, entry: &LibraryEntry) -> bool {
        let needs_only =
            |things: &Vec<Equipment>| entry.equipment.iter().all(|thing| things.contains(thing));
        any_of(&self.places, |place| *place == entry.place)
            && any_of(&self.buckets, |bucket| Some(*bucket) == entry.bucket)
            && any_of(&self.categories, |category| *category == entry.category)
            && self.equipment.as_ref().is_none_or(needs_only)
            && self.shelf.is_none_or(|shelf| shelf.holds(entry))
    }
}

impl Shelf {
    fn holds(self, entry: &LibraryEntry) -> bool {
        match self {
            Self::Offered => entry.availability == Availability::Offered,
            Self::Favourites => entry.favourite,
            Self::Banned => entry.availability == Availability::Banned,
            Self::Hidden => matches!(entry.availability, Availability::Hidden { .. }),
            Self::Own => entry.own,
        }
    }
}

fn any_of<T>(wanted: &[T], fits: impl Fn(&T) -> bool) -> bool {
    wanted.is_empty() || wanted.iter().any(fits)
}

fn has_words(entry: &LibraryEntry, text: &str) -> bool {
    let LibraryEntry {
        name,
        aka,
        primary,
        secondary,
        ..
    } = entry;
    let told: Vec<String> = std::iter::once(name)
        .chain(aka)
        .chain(primary)
        .chain(secondary)
        .map(|words| words.to_lowercase())
        .collect();
    text.split_whitespace()
        .all(|word| told.iter().any(|words| words.contains(word)))
}
