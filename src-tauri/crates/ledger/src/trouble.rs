//! How the file is, in words for people.

use std::fmt;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// How the ledger was found, and what was done about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Condition {
    /// There was none; one was begun.
    Fresh,
    /// There was none although there are backups; one was begun, and the newest backup can be put in its place.
    Missing {
        /// The newest good backup.
        backup: PathBuf,
    },
    /// As it was left.
    Sound,
    /// Astir was not closed properly; the file was checked and is whole.
    Recovered,
    /// It was damaged: set aside untouched, and a new one begun.
    Replaced {
        /// Where the damaged one lies now.
        set_aside: PathBuf,
        /// The newest good backup, if there is one.
        backup: Option<PathBuf>,
    },
    /// It cannot be written now; entries wait.
    Waiting(Trouble),
}

/// Why entries wait, and where they wait.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trouble {
    /// What is wrong.
    pub kind: TroubleKind,
    /// With which file or folder.
    pub place: PathBuf,
    /// Where entries wait on disk; none when they wait in memory only.
    pub journal: Option<PathBuf>,
}

/// What keeps the ledger from being written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TroubleKind {
    /// The folder cannot be made or is no folder.
    NoFolder,
    /// File or folder may not be written.
    ReadOnly,
    /// No room is left.
    DiskFull,
    /// A newer Astir has written it; this one leaves it as it is.
    Newer,
    /// It is damaged, and not yet set aside.
    Damaged,
    /// Another program keeps it locked.
    Busy,
    /// The system reports an error of another kind.
    Unwritable,
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = self.place.display();
        match self.kind {
            TroubleKind::NoFolder => write!(f, "The folder {place} cannot be used."),
            TroubleKind::ReadOnly => write!(f, "{place} may not be written."),
            TroubleKind::DiskFull => write!(f, "There is no room left for {place}."),
            TroubleKind::Newer => write!(
                f,
                "{place} was written by a newer Astir, and is left as it is."
            ),
            TroubleKind::Damaged => write!(f, "{place} is damaged, and was left where it is."),
            TroubleKind::Busy => write!(f, "Another program keeps {place} locked."),
            TroubleKind::Unwritable => write!(f, "{place} could not be written."),
        }?;
        match &self.journal {
            Some(journal) => write!(f, " New entries wait in {}.", journal.display()),
            None => write!(
                f,
                " New entries wait in memory, and are lost when Astir ends."
            ),
        }
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fresh => write!(f, "A new ledger was begun."),
            Self::Missing { backup } => {
                write!(
                    f,
                    "The ledger was gone and a new one was begun. The newest backup is {}.",
                    backup.display()
                )
            }
            Self::Sound => write!(f, "The ledger is as it was left."),
            Self::Recovered => write!(
                f,
                "Astir was not closed properly. The ledger was checked and is whole."
            ),
            Self::Replaced { set_aside, backup } => {
                write!(
                    f,
                    "The ledger was damaged. It was set aside as {} and a new one was begun.",
                    set_aside.display()
                )?;
                match backup {
                    Some(backup) => write!(f, " The newest backup is {}.", backup.display()),
                    None => Ok(()),
                }
            }
            Self::Waiting(trouble) => trouble.fmt(f),
        }
    }
}
