//! What a failed write means: the entry is wrong, or the file is.

use std::io;

use rusqlite::{Error, ErrorCode};

use crate::TroubleKind;

/// Why something could not be written.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The entry itself breaks a rule of the schema; it can never be written.
    Refused(String),
    /// The file cannot take it now.
    Trouble(TroubleKind),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let Error::SqliteFailure(cause, _) = &error else {
            return Self::Refused(error.to_string());
        };
        let kind = match cause.code {
            ErrorCode::ConstraintViolation | ErrorCode::TypeMismatch | ErrorCode::TooBig => {
                return Self::Refused(error.to_string());
            }
            ErrorCode::DiskFull => TroubleKind::DiskFull,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => {
                TroubleKind::ReadOnly
            }
            ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => TroubleKind::Damaged,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => TroubleKind::Busy,
            _ => TroubleKind::Unwritable,
        };
        tracing::warn!(%error, "the ledger cannot be written");
        Self::Trouble(kind)
    }
}

impl From<&io::Error> for TroubleKind {
    fn from(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Unwritable,
        }
    }
}
