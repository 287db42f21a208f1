//! An export on its way into a ledger: judged as a whole first, then taken in a piece at a time.

use crate::entry::{self, Entry};
use crate::export;
use crate::schema::LADDER;
use crate::{ImportError, Kept, Ledger};

/// An export that was read whole, and of which every entry fits a ledger.
#[derive(Debug)]
pub struct Import {
    left: std::vec::IntoIter<Entry>,
    all: usize,
}

impl Import {
    /// Reads an export and tries it on an empty ledger in memory, so that what follows cannot be refused.
    ///
    /// # Errors
    /// When it is no export of ours, of a newer Astir, or breaks a rule of the ledger.
    pub fn read(text: &[u8]) -> Result<Self, ImportError> {
        let entries = export::from_json(text)?;
        let trial = LADDER.in_memory();
        trial
            .and_then(|mut trial| entry::write_all(&mut trial, &entries))
            .map_err(|error| ImportError::Refused(error.to_string()))?;
        Ok(Self {
            all: entries.len(),
            left: entries.into_iter(),
        })
    }

    /// How many entries the export has.
    #[must_use]
    pub fn all(&self) -> usize {
        self.all
    }

    /// How many of them are not taken in yet.
    #[must_use]
    pub fn left(&self) -> usize {
        self.left.len()
    }
}

impl Ledger {
    /// Takes in the next entries of an export, `most` at most. What is there already is replaced by the same, so
    /// that an import that was cut short is put right by another.
    pub fn take_in(&mut self, import: &mut Import, most: usize) -> Kept {
        let entries: Vec<Entry> = import.left.by_ref().take(most).collect();
        self.record(&entries)
    }
}
