//! A backup put in the place of the ledger, which is set aside and not lost.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::folder::Folder;
use crate::schema::{LADDER, Ladder};
use crate::{BackupError, Stamp, backup, opening};

/// Why a backup was not put in place. The ledger is as it was.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// It is damaged, no ledger, or of a newer Astir.
    #[error("{0} is damaged, of a newer Astir, or no backup of Astir")]
    Unusable(PathBuf),
    /// It could not be copied.
    #[error(transparent)]
    Copy(#[from] BackupError),
    /// The ledger could not be moved out of its place, or the copy into it.
    #[error("the backup could not be put in place: {0}")]
    Move(#[from] std::io::Error),
}

/// A checked copy of a backup, beside the ledger. It is removed again when it was not put in place.
#[derive(Debug)]
pub struct Prepared(PathBuf);

impl Prepared {
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
        &self.0
    }
}

impl Drop for Prepared {
    fn drop(&mut self) {
        // It has another name once it is in place.
        match fs::remove_file(&self.0) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                tracing::warn!(path = %self.0.display(), %error, "an unused copy is left behind");
            }
            _ => {}
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
    let copy = folder.free_name("ledger-restored", at.day, "sqlite");
    let connection =
        opening::connect_to_read(source).map_err(|_| RestoreError::Unusable(source.to_owned()))?;
    backup::copy(&connection, &copy)?;
    Ok(Prepared(copy))
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
