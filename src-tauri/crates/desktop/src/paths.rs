//! Where Astir keeps its files and its socket.

mod place;
mod private;

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;

/// The folders of one person, apart under a time-lapse so that nothing played with mixes with
/// what is real.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    /// For what a person would miss.
    pub data: PathBuf,
    /// For the socket and the lock file; it may be gone after a restart of the machine. Short
    /// enough for a Unix socket of a short name inside it.
    pub runtime: PathBuf,
    /// Where the agent listens: a socket in the runtime folder, or on Windows a pipe whose name
    /// ends in the one person who may open it.
    pub socket: PathBuf,
}

/// Why there is no folder to use.
#[derive(Debug, thiserror::Error)]
pub enum PathError {
    /// Nothing says where the person's home is.
    #[error("no home folder is known: set {0}")]
    NoHome(&'static str),
    /// The system does not say who this person is.
    #[error("this person has no name: {0}")]
    Nobody(io::Error),
    /// The folder could not be made or looked at.
    #[error("cannot use the folder {path}: {source}")]
    Unusable {
        /// The folder meant.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Somebody else owns what lies there.
    #[error("{path} is not this person's own folder")]
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
        Paths::find_in(time_lapse, |variable| std::env::var_os(variable))
    }

    fn find_in(
        time_lapse: bool,
        variable: impl Fn(&str) -> Option<OsString>,
    ) -> Result<Paths, PathError> {
        // An empty or relative folder counts as not set (XDG Base Directory Specification).
        let folder = |name: &str| {
            variable(name)
                .map(PathBuf::from)
                .filter(|path| path.is_absolute())
        };
        place::find(
            if time_lapse {
                "astir-time-lapse"
            } else {
                "astir"
            },
            folder,
        )
    }

    /// Makes the folder of the data, for this person alone (mode 0700 on Unix).
    ///
    /// # Errors
    /// When it cannot be made or written, or is somebody else's.
    pub fn create_data(&self) -> Result<(), PathError> {
        private::create(&self.data, private::Links::Followed)
    }

    /// Makes the folder for the time it runs, for this person alone (mode 0700 on Unix).
    ///
    /// # Errors
    /// When it cannot be made, or is somebody else's.
    pub fn create_runtime(&self) -> Result<(), PathError> {
        // The runtime folder may lie in /tmp, where anybody can leave a link.
        private::create(&self.runtime, private::Links::Refused)
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests;
