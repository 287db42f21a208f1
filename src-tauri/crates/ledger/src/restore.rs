//! A backup put in the place of the ledger, which is set aside and not lost.

use std::fs;
use std::path::{Path, PathBuf};

use crate::folder::Folder;
use crate::schema::Ladder;
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

/// A checked copy of a backup, beside the ledger.
pub(crate) fn prepare(
    folder: &Folder,
    ladder: Ladder,
    source: &Path,
    at: Stamp,
) -> Result<PathBuf, RestoreError> {
    if !backup::is_good(source, ladder) {
        return Err(RestoreError::Unusable(source.to_owned()));
    }
    let copy = folder.free_name("ledger-restored", at.day, "sqlite");
    let connection =
        opening::connect_to_read(source).map_err(|_| RestoreError::Unusable(source.to_owned()))?;
    backup::copy(&connection, &copy)?;
    Ok(copy)
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
