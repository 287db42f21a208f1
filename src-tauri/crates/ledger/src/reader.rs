//! Reading without writing, for commands when no agent runs.

use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::NaiveDate;
use rusqlite::backup::{Backup, Progress, StepResult};
use rusqlite::{Connection, ErrorCode};

use crate::folder::Folder;
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
    /// It could not be read to its end, or there is no room for a copy of it.
    #[error("the ledger could not be copied: {0}")]
    Copy(#[from] rusqlite::Error),
}

/// Pages copied before others may write again: one megabyte, a few milliseconds.
const PAGES_AT_ONCE: i32 = 256;
/// How long to leave the file to whoever writes it.
const PAUSE: Duration = Duration::from_millis(5);
/// A copy that others have made begin again so often is finished in one go.
const MOST_ROUNDS: i32 = 8;

/// By SQLite's online backup, which begins again by itself when another connection has written meanwhile.
fn copy(original: &Connection, told: &mut dyn FnMut(u8)) -> Result<Connection, ReaderError> {
    let mut copy = Connection::open("")?;
    copy.pragma_update(None, "foreign_keys", true)?;
    let backup = Backup::new(original, &mut copy)?;
    let mut copied = 0_i32;
    loop {
        let all = backup.progress().pagecount;
        let at_once = if copied / MOST_ROUNDS > all.max(PAGES_AT_ONCE) {
            -1
        } else {
            PAGES_AT_ONCE
        };
        match backup.step(at_once)? {
            StepResult::Done => {
                told(100);
                break;
            }
            StepResult::More => copied = copied.saturating_add(PAGES_AT_ONCE),
            _ => std::thread::park_timeout(PAUSE),
        }
        let Progress {
            remaining,
            pagecount,
        } = backup.progress();
        let percent = (pagecount - remaining).saturating_mul(100) / pagecount.max(1);
        told(u8::try_from(percent).unwrap_or(100));
    }
    drop(backup);
    Ok(copy)
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

    /// A copy of another connection, for another thread.
    pub(crate) fn copy_of(original: &Connection) -> Result<Self, ReaderError> {
        copy(original, &mut |_| ()).map(|connection| Self { connection })
    }

    /// A copy of its own, in a file without a name that goes with it. It is taken a few pages at a time, so that
    /// whoever writes meanwhile is not kept waiting. `told` hears how much is copied, in percent.
    ///
    /// # Errors
    /// When the ledger cannot be read, or there is no room for the copy.
    pub fn apart(&self, told: &mut dyn FnMut(u8)) -> Result<Self, ReaderError> {
        copy(&self.connection, told).map(|connection| Self { connection })
    }

    pub(crate) fn connection(&mut self) -> &mut Connection {
        &mut self.connection
    }

    /// Copies everything that can be read to a new file.
    ///
    /// # Errors
    /// When there is something at `path`, or it cannot be written.
    pub fn backup(&self, path: &Path) -> Result<(), BackupError> {
        backup::copy(&self.connection, path)
    }

    /// Makes the copy of this day in the ledger's folder if there is none yet, without keeping a writer waiting, and
    /// keeps the newest seven.
    ///
    /// # Errors
    /// When the copy cannot be written.
    pub fn backup_daily(&self, folder: &Path, day: NaiveDate) -> Result<PathBuf, BackupError> {
        let folder = Folder {
            path: folder.to_owned(),
        };
        let path = backup::path_of(&folder, day);
        if path.exists() {
            return Ok(path);
        }
        let apart = self.apart(&mut |_| ());
        let apart = apart.map_err(|error| BackupError::failed(&path, &error))?;
        backup::daily(&folder, &apart.connection, day)
    }

    /// What has been kept.
    #[must_use]
    pub fn records(&self) -> Records<'_> {
        Records::new(&self.connection)
    }
}
