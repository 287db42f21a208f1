//! The ledger itself: takes entries whatever happens to its file.

mod replacing;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::aside::Aside;
use crate::backup::{self, BackupError, BackupFile};
use crate::entry::{self, Entry};
use crate::failure::Failure;
use crate::folder::Folder;
use crate::opening::{self, Found, Open};
use crate::schema::{LADDER, Ladder};
use crate::stamp::EntryIds;
use crate::waiting::Waiting;
use crate::{
    Condition, EntryId, ImportError, Reader, ReaderError, Records, Stamp, Trouble, TroubleKind,
    export, restore,
};

/// Everything Astir keeps. One process writes it.
#[derive(Debug)]
pub struct Ledger {
    folder: Folder,
    ladder: Ladder,
    ids: EntryIds,
    store: Store,
    /// The import under way, which hears of all that is recorded.
    import: Option<Sender<Entry>>,
}

/// A ledger, and how it was found.
#[derive(Debug)]
pub struct Opened {
    /// Takes entries in every condition.
    pub ledger: Ledger,
    /// For the person, where it is not [`Condition::Sound`].
    pub condition: Condition,
}

/// What became of entries handed to [`Ledger::record`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub enum Kept {
    /// On disk, in the ledger.
    Written,
    /// Kept until the ledger can be written.
    Waiting(Trouble),
    /// They break a rule of the schema and are not kept: a mistake of the caller, with its reason.
    Refused(String),
}

#[derive(Debug)]
enum Store {
    /// The file, written at once.
    OnDisk(Connection),
    /// The file cannot be written now.
    Aside(Aside),
}

impl Ledger {
    /// Opens the ledger of a folder, made where there is none. Never fails: what is wrong is in the
    /// condition, and entries wait until [`Ledger::retry`] finds it right.
    #[must_use]
    pub fn open(dir: &Path, at: Stamp) -> Opened {
        Self::open_with(dir, LADDER, at)
    }

    pub(crate) fn open_with(dir: &Path, ladder: Ladder, at: Stamp) -> Opened {
        let folder = Folder {
            path: dir.to_owned(),
        };
        restore::remove_unused(&folder);
        let mut waiting = Waiting::read(&folder.waiting());
        let (store, condition) = match find(opening::open, &folder, ladder, at, &mut waiting) {
            Ok((connection, condition)) => (Store::OnDisk(connection), condition),
            Err((kind, readable)) => {
                let mut aside = Aside::new(&folder, ladder, kind, waiting);
                aside.fill(readable.as_ref());
                let condition = Condition::Waiting(aside.trouble());
                (Store::Aside(aside), condition)
            }
        };
        let ledger = Self {
            folder,
            ladder,
            ids: EntryIds::new(at),
            store,
            import: None,
        };
        Opened { ledger, condition }
    }

    /// An id that no entry has.
    pub fn new_id(&mut self) -> EntryId {
        self.ids.next()
    }

    /// Keeps entries, all or none of them, before it returns. An entry with the id or key of an
    /// earlier one replaces it.
    pub fn record(&mut self, entries: &[Entry]) -> Kept {
        let kept = self.keep(entries);
        if !matches!(kept, Kept::Refused(_)) {
            self.tell_import(entries);
        }
        kept
    }

    fn keep(&mut self, entries: &[Entry]) -> Kept {
        if let Store::OnDisk(connection) = &mut self.store {
            match entry::write_all(connection, entries).map_err(Failure::from) {
                Ok(()) => return Kept::Written,
                Err(Failure::Refused(reason)) => return Kept::Refused(reason),
                Err(Failure::Trouble(kind)) => self.step_aside(kind),
            }
        }
        match &mut self.store {
            Store::Aside(aside) => aside.record(self.ids.next(), entries),
            Store::OnDisk(_) => Kept::Written,
        }
    }

    /// Why entries wait; none when they are written at once.
    #[must_use]
    pub fn trouble(&self) -> Option<Trouble> {
        match &self.store {
            Store::OnDisk(_) => None,
            Store::Aside(aside) => Some(aside.trouble()),
        }
    }

    /// Tries to open the file again and to take in what waits. Does nothing when nothing is wrong.
    pub fn retry(&mut self, at: Stamp) -> Condition {
        self.open_again(opening::open, at)
    }

    fn open_again(&mut self, open: Open, at: Stamp) -> Condition {
        let Store::Aside(aside) = &mut self.store else {
            return Condition::Sound;
        };
        match find(open, &self.folder, self.ladder, at, &mut aside.waiting) {
            Ok((connection, condition)) => {
                // The mark of an unclean end is then our own.
                let ours = aside.was_open && condition == Condition::Recovered;
                self.store = Store::OnDisk(connection);
                if ours { Condition::Sound } else { condition }
            }
            Err((kind, readable)) => {
                aside.kind = kind;
                aside.fill(readable.as_ref());
                Condition::Waiting(aside.trouble())
            }
        }
    }

    /// Gives back the memory that past reading and writing has filled; the next use fills what it needs again.
    pub fn shrink(&self) {
        let (Store::OnDisk(connection) | Store::Aside(Aside { connection, .. })) = &self.store;
        // It cannot fail, and nothing would follow from it.
        let _ = connection.execute_batch("PRAGMA shrink_memory");
        connection.flush_prepared_statement_cache();
    }

    /// What has been kept, entries that wait included.
    #[must_use]
    pub fn records(&self) -> Records<'_> {
        match &self.store {
            Store::OnDisk(connection) => Records::new(connection),
            Store::Aside(aside) => Records::new(&aside.connection),
        }
    }

    /// Copies everything that can be read, entries that wait included, to a new file.
    ///
    /// # Errors
    /// When there is something at `path`, or it cannot be written.
    pub fn backup(&self, path: &Path) -> Result<(), BackupError> {
        match &self.store {
            Store::OnDisk(connection) => backup::copy(connection, path),
            Store::Aside(aside) => backup::copy(&aside.connection, path),
        }
    }

    /// Makes the copy of this day if there is none yet, and keeps the newest seven.
    ///
    /// # Errors
    /// When the ledger is in trouble, or the copy cannot be written.
    pub fn backup_daily(&self, day: NaiveDate) -> Result<PathBuf, BackupError> {
        match &self.store {
            Store::OnDisk(connection) => backup::daily(&self.folder, connection, day),
            Store::Aside(_) => Err(BackupError::Trouble),
        }
    }

    /// What lies in its folder and can be restored, the newest first.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn backups(&self) -> io::Result<Vec<BackupFile>> {
        backup::list(&self.folder)
    }

    /// Takes in everything of an export, all or nothing. What is there already is replaced by the
    /// same, so that importing twice changes nothing; settings become those of the export.
    ///
    /// # Errors
    /// When it is no export of ours, of a newer Astir, or breaks a rule of the ledger.
    pub fn import_json(&mut self, text: &[u8]) -> Result<Kept, ImportError> {
        match self.record(&export::from_json(text)?) {
            Kept::Refused(reason) => Err(ImportError::Refused(reason)),
            kept => Ok(kept),
        }
    }

    /// Something to read from on another thread while this ledger goes on being written.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn reader(&self) -> Result<Reader, ReaderError> {
        match &self.store {
            Store::OnDisk(_) => Reader::open_read_only(&self.folder.ledger()),
            Store::Aside(aside) => Reader::copy_of(&aside.connection),
        }
    }

    /// Leaves the ledger in order. Dropped without it, the next start checks for a crash.
    ///
    /// # Errors
    /// When it cannot be written; entries then wait in the journal named.
    pub fn close(mut self) -> Result<(), Trouble> {
        if let Store::OnDisk(connection) = &self.store {
            match connection
                .execute("UPDATE run SET open_since_ms = NULL", [])
                .map_err(Failure::from)
            {
                Ok(_) | Err(Failure::Refused(_)) => return Ok(()),
                Err(Failure::Trouble(kind)) => self.step_aside(kind),
            }
        }
        self.trouble().map_or(Ok(()), Err)
    }

    fn tell_import(&mut self, entries: &[Entry]) {
        let is_heard =
            |tell: &Sender<Entry>| entries.iter().all(|entry| tell.send(entry.clone()).is_ok());
        // Given up where nobody hears it any more.
        self.import = self.import.take().filter(is_heard);
    }

    fn step_aside(&mut self, kind: TroubleKind) {
        let Store::OnDisk(connection) = &self.store else {
            return;
        };
        let waiting = Waiting::read(&self.folder.waiting());
        let mut aside = Aside::new(&self.folder, self.ladder, kind, waiting);
        aside.was_open = true;
        aside.fill(Some(connection));
        self.store = Store::Aside(aside);
    }
}

/// Opens the file and takes in what waits.
fn find(
    open: Open,
    folder: &Folder,
    ladder: Ladder,
    at: Stamp,
    waiting: &mut Waiting,
) -> Result<(Connection, Condition), (TroubleKind, Option<Connection>)> {
    match open(folder, ladder, at) {
        Found::Usable {
            mut connection,
            condition,
        } => {
            let unread = folder.free_name("ledger-waiting-unread", at.day, "jsonl");
            match waiting.take_in(&mut connection, &unread) {
                Ok(()) => Ok((connection, condition)),
                Err(kind) => Err((kind, Some(connection))),
            }
        }
        Found::Unusable { kind, readable } => Err((kind, readable)),
    }
}
