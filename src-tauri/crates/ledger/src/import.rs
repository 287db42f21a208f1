//! An export on its way into a ledger: a copy of the ledger takes it in, and then takes the ledger's place in one
//! step. Killed at whatever moment, the ledger has all of the export or nothing of it.

use std::sync::mpsc::{Receiver, TryRecvError};

use crate::entry::Entry;
use crate::folder::Folder;
use crate::{ImportError, Prepared, Reader, RestoreError, Stamp, entry, export};

/// An import that [`crate::Ledger::begin_import`] has begun. It hears of everything the ledger records from there
/// on, which is newer than the export and comes on top of it.
#[derive(Debug)]
pub struct Import {
    pub(crate) ledger: Reader,
    pub(crate) folder: Folder,
    pub(crate) at: Stamp,
    pub(crate) recorded: Receiver<Entry>,
}

impl Import {
    /// Takes an export into a copy of the ledger: all that takes long of an import. The ledger itself is not
    /// touched, so that it can be done on any thread. `told` hears how much is done, in percent.
    ///
    /// # Errors
    /// When it is no export of ours, of a newer Astir, or breaks a rule of the ledger; or when no copy can be made.
    pub fn prepare(self, text: &[u8], told: &mut dyn FnMut(u8)) -> Result<Prepared, ImportError> {
        let entries = export::from_json(text)?;
        told(20);
        let mut copy = self.ledger.apart(&mut |percent| told(20 + percent / 5))?;
        entry::write_all(copy.connection(), &entries)
            .map_err(|error| ImportError::Refused(error.to_string()))?;
        told(80);
        let path = self.folder.free_name(Prepared::STEM, self.at.day, "sqlite");
        copy.backup(&path)?;
        Ok(Prepared::of_the_ledger(path, self.recorded))
    }
}

/// What was recorded since an import began.
pub(crate) fn recorded_since(recorded: &Receiver<Entry>) -> Result<Vec<Entry>, RestoreError> {
    let mut entries = Vec::new();
    loop {
        match recorded.try_recv() {
            Ok(entry) => entries.push(entry),
            Err(TryRecvError::Empty) => return Ok(entries),
            // The ledger tells somebody else now, or is another.
            Err(TryRecvError::Disconnected) => return Err(RestoreError::Overtaken),
        }
    }
}
