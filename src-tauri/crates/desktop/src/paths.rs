//! Where Astir keeps its files and its socket.

use std::io;
use std::path::PathBuf;

/// The folders of one person, apart under a time-lapse so that nothing played with mixes with
/// what is real.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    /// For what a person would miss.
    pub data: PathBuf,
    /// For the socket and the lock file; gone after a restart of the machine.
    pub runtime: PathBuf,
}

/// Why there is no folder to use.
#[derive(Debug, thiserror::Error)]
pub enum PathError {
    /// Nothing says where the person's home is.
    #[error("no home folder is known: set HOME")]
    NoHome,
    /// The folder could not be made or looked at.
    #[error("cannot use the folder {path}: {source}")]
    Unusable {
        /// The folder meant.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Somebody else owns the folder, or others may write to it.
    #[error("the folder {path} is not this person's alone")]
    NotPrivate {
        /// The folder meant.
        path: PathBuf,
    },
}

impl Paths {
    /// Where the folders are; makes none.
    ///
    /// # Errors
    /// [`PathError::NoHome`].
    pub fn find(time_lapse: bool) -> Result<Paths, PathError> {
        let _ = time_lapse;
        Err(PathError::NoHome)
    }

    /// Makes both folders, for this person alone (mode 0700).
    ///
    /// # Errors
    /// When a folder cannot be made, or is somebody else's.
    pub fn create(&self) -> Result<(), PathError> {
        Ok(())
    }
}
