//! A backup put in the place of the ledger, which is set aside and not lost.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Receiver;

use crate::folder::Folder;
use crate::schema::{LADDER, Ladder};
use crate::{BackupError, Entry, Stamp, Trouble, backup, opening};

/// Why a backup or an import was not put in place. The ledger is as it was.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// It is damaged, no ledger, or of a newer Astir.
    #[error("{0} is damaged, of a newer Astir, or no backup of Astir")]
    Unusable(PathBuf),
    /// It could not be copied.
    #[error(transparent)]
    Copy(#[from] BackupError),
    /// The ledger could not be moved out of its place, or the copy into it.
    #[error("it could not be put in place of the ledger: {0}")]
    Move(#[from] std::io::Error),
    /// Nothing can be imported into a ledger that is in trouble.
    #[error("{0}")]
    Trouble(Trouble),
    /// The ledger was restored or deleted, or another import begun, since this import began.
    #[error("the ledger has become another meanwhile; nothing was imported")]
    Overtaken,
}

/// A checked copy beside the ledger, about to take its place. It is removed again when it was not put there.
#[derive(Debug)]
pub struct Prepared {
    copy: PathBuf,
    /// What the ledger recorded since it was copied; none where the copy is of a backup.
    recorded: Option<Receiver<Entry>>,
}

impl Prepared {
    /// How such copies are called.
    pub(crate) const STEM: &str = "ledger-prepared";

    /// A copy of the ledger itself, with an export in it.
    pub(crate) fn of_the_ledger(copy: PathBuf, recorded: Receiver<Entry>) -> Self {
        Self {
            copy,
            recorded: Some(recorded),
        }
    }

    /// Checks a backup and copies it into the folder of the ledger: all that takes long of a restore. The ledger
    /// itself is not touched, so that it can be done on any thread.
    ///
    /// # Errors
    /// When the backup is not good, or cannot be copied.
    pub fn from(backup: &Path, folder: &Path, at: Stamp) -> Result<Self, RestoreError> {
        let folder = Folder {
            path: folder.to_owned(),
        };
        prepare(&folder, LADDER, backup, at)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.copy
    }

    pub(crate) fn recorded(&self) -> Option<&Receiver<Entry>> {
        self.recorded.as_ref()
    }
}

impl Drop for Prepared {
    fn drop(&mut self) {
        // It has another name once it is in place.
        match fs::remove_file(&self.copy) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                tracing::warn!(path = %self.copy.display(), %error, "an unused copy is left behind");
            }
            _ => {}
        }
    }
}

/// Removes copies that a process has left which was killed before it put them in place.
pub(crate) fn remove_unused(folder: &Folder) {
    let entries = fs::read_dir(&folder.path).into_iter().flatten().flatten();
    let is_unused = |entry: &fs::DirEntry| {
        entry
            .file_name()
            .to_string_lossy()
            .starts_with(Prepared::STEM)
    };
    for entry in entries.filter(is_unused) {
        if let Err(error) = fs::remove_file(entry.path()) {
            tracing::warn!(path = %entry.path().display(), %error, "an unused copy stays");
        }
    }
}

pub(crate) fn prepare(
    folder: &Folder,
    ladder: Ladder,
    source: &Path,
    at: Stamp,
) -> Result<Prepared, RestoreError> {
    if !backup::is_good(source, ladder) {
        return Err(RestoreError::Unusable(source.to_owned()));
    }
    let copy = folder.free_name(Prepared::STEM, at.day, "sqlite");
    let connection =
        opening::connect_to_read(source).map_err(|_| RestoreError::Unusable(source.to_owned()))?;
    backup::copy(&connection, &copy)?;
    Ok(Prepared {
        copy,
        recorded: None,
    })
}

/// Moves the copy into the place of the ledger. Returns where the ledger lies now, if there was one.
pub(crate) fn swap(
    folder: &Folder,
    copy: &Path,
    at: Stamp,
) -> Result<Option<PathBuf>, RestoreError> {
    let ledger = folder.ledger();
    let aside = match ledger.symlink_metadata() {
        Ok(_) => Some(opening::set_aside(folder, "ledger-before-restore", at)?),
        Err(_) => None,
    };
    if let Err(error) = fs::rename(copy, &ledger) {
        if let Some(aside) = &aside {
            fs::rename(aside, &ledger)?;
        }
        return Err(error.into());
    }
    folder.sync()?;
    Ok(aside)
}
