//! Reading without writing, for commands when no agent runs.

use std::path::Path;

use rusqlite::{Connection, ErrorCode};

use crate::schema::{self, LADDER};
use crate::{BackupError, Records, backup, opening};

/// A ledger that is only read. The file is not changed in any way.
#[derive(Debug)]
pub struct Reader {
    connection: Connection,
}

/// Why a ledger cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ReaderError {
    /// There is no such file, or it may not be read.
    #[error("there is no ledger that can be read at {0}")]
    Unreachable(String),
    /// It is no ledger, or damaged.
    #[error("{0} is damaged, or no ledger of Astir")]
    Damaged(String),
    /// Its last write was cut short, which only the agent may put right.
    #[error("{0} was not closed properly; start Astir once to put it right")]
    Unfinished(String),
}

impl Reader {
    /// Opens a ledger by the path of its file. One of another schema is read as far as it is understood.
    ///
    /// # Errors
    /// When there is none, it is damaged, or was left in the middle of a write.
    pub fn open_read_only(path: &Path) -> Result<Self, ReaderError> {
        let open = || -> rusqlite::Result<Option<Connection>> {
            let file = opening::connect_to_read(path)?;
            if schema::application_id(&file)? != schema::APPLICATION_ID {
                return Ok(None);
            }
            if schema::version(&file)? == LADDER.top() {
                return Ok(Some(file));
            }
            LADDER.copy_of(&file).map(Some)
        };
        let name = || path.display().to_string();
        match open() {
            Ok(Some(connection)) => Ok(Self { connection }),
            Ok(None) => Err(ReaderError::Damaged(name())),
            Err(error) => Err(match error.sqlite_error_code() {
                Some(ErrorCode::ReadOnly) => ReaderError::Unfinished(name()),
                Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => {
                    ReaderError::Damaged(name())
                }
                _ => ReaderError::Unreachable(name()),
            }),
        }
    }

    /// Copies everything that can be read to a new file.
    ///
    /// # Errors
    /// When there is something at `path`, or it cannot be written.
    pub fn backup(&self, path: &Path) -> Result<(), BackupError> {
        backup::copy(&self.connection, path)
    }

    /// What has been kept.
    #[must_use]
    pub fn records(&self) -> Records<'_> {
        Records::new(&self.connection)
    }
}
