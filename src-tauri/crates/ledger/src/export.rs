//! Everything a person has kept, in a form other programs read, and back.

use std::io::{self, Write};

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::entry::Entry;
use crate::tables::{
    Days, activity, answers, breaks, decisions, desk_checks, level_choices, natural, readiness,
    settings, spans, wishes,
};
use crate::{BackupError, ReadError, ReaderError, SettingEntry, Trouble};

/// Says what a file is, in its first field.
const FORMAT: &str = "astir-ledger";
/// Raised when an older Astir could no longer read it. 2: workstation checks. 3: readiness, levels
/// chosen, wishes, working hours among the decisions.
const VERSION: u32 = 3;

/// Why nothing was exported, or not all.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The ledger could not be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// The target could not be written.
    #[error("the export could not be written: {0}")]
    Write(#[from] io::Error),
}

/// Why nothing was imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// It is not one of our exports.
    #[error("this is no export of Astir: {0}")]
    Foreign(String),
    /// A newer Astir has written it.
    #[error("this export was written by a newer Astir (version {0} of the format)")]
    Newer(u32),
    /// An entry in it breaks a rule of the ledger; none was taken.
    #[error("an entry of this export cannot be taken in: {0}")]
    Refused(String),
    /// The ledger cannot be written now.
    #[error("{0}")]
    Trouble(Trouble),
    /// The ledger could not be read to be copied.
    #[error(transparent)]
    Read(#[from] ReaderError),
    /// The copy could not be written.
    #[error(transparent)]
    Copy(#[from] BackupError),
}

#[derive(Serialize, Deserialize)]
struct Export {
    format: String,
    version: u32,
    entries: Vec<Entry>,
}

/// Facts and settings, one entry a line. State is left out: it means nothing elsewhere.
pub(crate) fn to_json(connection: &Connection, to: &mut dyn Write) -> Result<(), ExportError> {
    let entries = entries(connection).map_err(ReadError::from)?;
    write!(
        to,
        "{{\"format\":\"{FORMAT}\",\"version\":{VERSION},\"entries\":["
    )?;
    for (position, entry) in entries.iter().enumerate() {
        to.write_all(if position == 0 { b"\n" } else { b",\n" })?;
        serde_json::to_writer(&mut *to, entry).map_err(io::Error::from)?;
    }
    to.write_all(b"\n]}\n")?;
    Ok(to.flush()?)
}

/// The entries of an export.
pub(crate) fn from_json(text: &[u8]) -> Result<Vec<Entry>, ImportError> {
    #[derive(Deserialize)]
    struct Head {
        format: String,
        version: u32,
    }
    let foreign = |error: serde_json::Error| ImportError::Foreign(error.to_string());
    let head: Head = serde_json::from_slice(text).map_err(foreign)?;
    if head.format != FORMAT {
        return Err(ImportError::Foreign(format!(
            "its format is {:?}",
            head.format
        )));
    }
    if head.version > VERSION {
        return Err(ImportError::Newer(head.version));
    }
    let export: Export = serde_json::from_slice(text).map_err(foreign)?;
    Ok(export.entries)
}

fn entries(connection: &Connection) -> rusqlite::Result<Vec<Entry>> {
    let all = Days::ALL;
    let mut entries: Vec<Entry> = Vec::new();
    entries.extend(
        breaks::of_days(connection, all)?
            .into_iter()
            .map(Entry::Break),
    );
    entries.extend(
        natural::of_days(connection, all)?
            .into_iter()
            .map(Entry::Natural),
    );
    entries.extend(
        spans::of_days(connection, all)?
            .into_iter()
            .map(Entry::Span),
    );
    entries.extend(
        decisions::of_days(connection, all)?
            .into_iter()
            .map(Entry::Decision),
    );
    entries.extend(
        activity::of_days(connection, all)?
            .into_iter()
            .map(Entry::Activity),
    );
    entries.extend(
        answers::of_days(connection, all)?
            .into_iter()
            .map(Entry::Answer),
    );
    entries.extend(
        desk_checks::of_days(connection, all)?
            .into_iter()
            .map(Entry::DeskCheck),
    );
    entries.extend(
        readiness::of_days(connection, all)?
            .into_iter()
            .map(Entry::Readiness),
    );
    entries.extend(
        level_choices::of_days(connection, all)?
            .into_iter()
            .map(Entry::LevelChoice),
    );
    entries.extend(wishes::all(connection)?.into_iter().map(Entry::Wish));
    let settings = settings::all(connection)?.into_iter();
    entries.extend(settings.map(|(key, value)| {
        Entry::Setting(SettingEntry {
            key,
            value: Some(value),
        })
    }));
    Ok(entries)
}
