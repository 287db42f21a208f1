//! The whole ledger becomes another: by an import, by a backup, or by being deleted.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};

use super::{Ledger, Store};
use crate::aside::Aside;
use crate::opening;
use crate::waiting::{Line, Waiting};
use crate::{
    Entry, Import, ImportError, Prepared, RestoreError, Stamp, TroubleKind, everything, import,
    restore,
};

impl Ledger {
    /// Begins to take in an export while the ledger goes on being written: [`Import::prepare`] may take its time on
    /// another thread, and [`Ledger::put_in_place`] ends it. One that is dropped has changed nothing.
    ///
    /// # Errors
    /// When the ledger is in trouble, or cannot be read.
    pub fn begin_import(&mut self, at: Stamp) -> Result<Import, ImportError> {
        if let Some(trouble) = self.trouble() {
            return Err(ImportError::Trouble(trouble));
        }
        let ledger = self.reader()?;
        let (tell, recorded) = channel();
        self.import = Some(tell);
        Ok(Import {
            ledger,
            folder: self.folder.clone(),
            at,
            recorded,
        })
    }

    /// Puts a backup in the place of the ledger. Returns where the ledger before it was set aside;
    /// none when there was none. Entries that wait are taken in on top of the backup.
    ///
    /// # Errors
    /// When the backup is not good, or cannot be copied or moved; the ledger is then as it was.
    pub fn restore(&mut self, backup: &Path, at: Stamp) -> Result<Option<PathBuf>, RestoreError> {
        let prepared = restore::prepare(&self.folder, self.ladder, backup, at)?;
        self.put_in_place(&prepared, at)
    }

    /// The last, short part of [`Ledger::restore`] and of an import: puts what was prepared in the place of the ledger.
    ///
    /// # Errors
    /// When files cannot be moved, or the ledger is not the one that was copied; it is then as it was.
    pub fn put_in_place(
        &mut self,
        prepared: &Prepared,
        at: Stamp,
    ) -> Result<Option<PathBuf>, RestoreError> {
        let swapped = match prepared.recorded() {
            None => {
                self.close_file();
                restore::swap(&self.folder, prepared.path(), at)
            }
            Some(recorded) => self
                .replace_by_import(prepared.path(), recorded)
                .map(|()| None),
        };
        self.import = None;
        self.open_again(opening::open_checked, at);
        swapped
    }

    /// What was recorded since the copy was made waits in the journal first: whatever happens next, the ledger that
    /// is found at its place takes it in.
    fn replace_by_import(
        &mut self,
        copy: &Path,
        recorded: &Receiver<Entry>,
    ) -> Result<(), RestoreError> {
        if let Some(trouble) = self.trouble() {
            return Err(RestoreError::Trouble(trouble));
        }
        let line = Line {
            line: self.ids.next(),
            entries: import::recorded_since(recorded)?,
        };
        let mut aside = self.aside();
        aside.was_open = true;
        aside.waiting.push(line);
        let is_safe = aside.waiting.journal().is_some();
        let trouble = aside.trouble();
        self.store = Store::Aside(aside);
        if !is_safe {
            return Err(RestoreError::Trouble(trouble));
        }
        fs::rename(copy, self.folder.ledger())?;
        Ok(self.folder.sync()?)
    }

    /// Deletes the ledger, its backups, what was set aside and what waits, and begins anew.
    ///
    /// # Errors
    /// When a file cannot be deleted, with its name; the ledger itself goes last, and is then still there.
    pub fn delete_everything(&mut self, at: Stamp) -> io::Result<()> {
        self.import = None;
        self.close_file();
        let deleted = everything::delete(&self.folder);
        if deleted.is_ok() {
            self.store = Store::Aside(self.aside());
        }
        self.retry(at);
        deleted
    }

    /// Lets go of the file before it is moved or deleted, which some systems refuse otherwise; a retry follows.
    fn close_file(&mut self) {
        if matches!(self.store, Store::OnDisk(_)) {
            let mut aside = self.aside();
            aside.was_open = true;
            self.store = Store::Aside(aside);
        }
    }

    fn aside(&self) -> Aside {
        let waiting = Waiting::read(&self.folder.waiting());
        Aside::new(&self.folder, self.ladder, TroubleKind::Busy, waiting)
    }
}
