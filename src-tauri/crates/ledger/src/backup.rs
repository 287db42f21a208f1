//! Copies of the ledger: one a day, one before each migration, one wherever the person wants it.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::failure::Failure;
use crate::folder::{Folder, make_private_file, make_private_folder, sync_folder};
use crate::schema::{self, Ladder};
use crate::{Stamp, TroubleKind, opening};

/// Daily copies that are kept.
const DAILY_KEPT: usize = 7;
/// Copies from before migrations that are kept.
const MIGRATION_KEPT: usize = 3;

/// Why no copy was made.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// There is something at that place already; it is not overwritten.
    #[error("{0} exists already")]
    Exists(PathBuf),
    /// The ledger itself cannot be read or written now.
    #[error("the ledger is in trouble, so no backup was made")]
    Trouble,
    /// The copy could not be written.
    #[error("the backup could not be written to {path}: {reason}")]
    Failed {
        /// Where it should have gone.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
}

impl BackupError {
    pub(crate) fn failed(path: &Path, reason: &dyn std::fmt::Display) -> Self {
        Self::Failed {
            path: path.to_owned(),
            reason: reason.to_string(),
        }
    }
}

/// A file of the ledger's folder that can be restored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupFile {
    /// Where it is.
    pub path: PathBuf,
    /// How it came about.
    pub kind: BackupKind,
    /// When it was written, UTC in milliseconds.
    pub made_ms: i64,
    /// Its size in bytes.
    pub bytes: u64,
}

/// How a backup came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum BackupKind {
    /// The copy from before the schema changed.
    BeforeMigration,
    /// The copy of a day.
    Daily,
    /// The ledger that a restored backup has taken the place of.
    BeforeRestore,
}

/// What can be restored, the newest first.
pub(crate) fn list(folder: &Folder) -> io::Result<Vec<BackupFile>> {
    let set_aside = fs::read_dir(&folder.path)?.flatten().filter_map(|entry| {
        let name = entry.file_name().into_string().ok()?;
        let is_one = name.starts_with("ledger-before-restore-") && name.ends_with(".sqlite");
        is_one.then(|| (entry.path(), BackupKind::BeforeRestore))
    });
    let copies = copies(folder)
        .into_iter()
        .map(|copy| (copy.path, copy.kind));
    let mut files: Vec<BackupFile> = copies.chain(set_aside).filter_map(file_of).collect();
    files.sort_by_key(|file| std::cmp::Reverse((file.made_ms, file.kind)));
    Ok(files)
}

fn file_of((path, kind): (PathBuf, BackupKind)) -> Option<BackupFile> {
    let found = fs::metadata(&path).ok().filter(fs::Metadata::is_file)?;
    let age = found.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some(BackupFile {
        path,
        kind,
        made_ms: i64::try_from(age.as_millis()).unwrap_or(i64::MAX),
        bytes: found.len(),
    })
}

/// Copies the ledger to `path`, checked and synced before it gets its name.
pub(crate) fn copy(connection: &Connection, path: &Path) -> Result<(), BackupError> {
    if path.symlink_metadata().is_ok() {
        return Err(BackupError::Exists(path.to_owned()));
    }
    let mut unfinished = path.to_owned().into_os_string();
    unfinished.push(".unfinished");
    let unfinished = PathBuf::from(unfinished);
    let result = write_copy(connection, &unfinished, path);
    if result.is_err()
        && let Err(error) = remove_if_there(&unfinished)
    {
        tracing::warn!(path = %unfinished.display(), %error, "an unfinished backup is left behind");
    }
    result
}

fn write_copy(connection: &Connection, unfinished: &Path, path: &Path) -> Result<(), BackupError> {
    let failed = |reason: &dyn std::fmt::Display| BackupError::failed(path, reason);
    remove_if_there(unfinished).map_err(|error| failed(&error))?;
    let target = unfinished
        .to_str()
        .ok_or_else(|| failed(&"its name is not Unicode"))?;
    connection
        .execute("VACUUM INTO ?1", [target])
        .map_err(|error| failed(&error))?;
    make_private_file(unfinished);
    let copy = opening::connect_to_read(unfinished).map_err(|error| failed(&error))?;
    opening::check(&copy).map_err(|_| failed(&"the copy is not whole"))?;
    drop(copy);
    let finish = || -> io::Result<()> {
        File::options().write(true).open(unfinished)?.sync_all()?;
        fs::rename(unfinished, path)?;
        path.parent().map_or(Ok(()), sync_folder)
    };
    finish().map_err(|error| failed(&error))
}

fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// The copy of a day, once a day; older ones beyond the seventh go. Returns where it lies.
pub(crate) fn daily(
    folder: &Folder,
    connection: &Connection,
    day: NaiveDate,
) -> Result<PathBuf, BackupError> {
    let path = path_of(folder, day);
    if path.exists() {
        return Ok(path);
    }
    make_private_folder(&folder.backups()).map_err(|error| BackupError::failed(&path, &error))?;
    copy(connection, &path)?;
    prune(folder, BackupKind::Daily, DAILY_KEPT);
    Ok(path)
}

/// Where the copy of a day lies.
pub(crate) fn path_of(folder: &Folder, day: NaiveDate) -> PathBuf {
    folder.backups().join(format!("ledger-{day}.sqlite"))
}

/// The copy that is kept before the schema changes.
pub(crate) fn before_migration(
    folder: &Folder,
    connection: &Connection,
    standing: i32,
    at: Stamp,
) -> Result<(), Failure> {
    let backups = Folder {
        path: folder.backups(),
    };
    let trouble = |error: &io::Error| Failure::Trouble(TroubleKind::from(error));
    make_private_folder(&backups.path).map_err(|error| trouble(&error))?;
    let path = backups.free_name(&format!("ledger-schema{standing}"), at.day, "sqlite");
    copy(connection, &path).map_err(|error| {
        tracing::warn!(%error, "without a copy the ledger is not brought up to date");
        Failure::Trouble(TroubleKind::Unwritable)
    })?;
    prune(folder, BackupKind::BeforeMigration, MIGRATION_KEPT);
    Ok(())
}

/// The newest copy that is whole and that this Astir understands.
pub(crate) fn newest_good(folder: &Folder, ladder: Ladder) -> Option<PathBuf> {
    let mut copies = copies(folder);
    copies.sort_by_key(|copy| std::cmp::Reverse((copy.day.clone(), copy.kind)));
    copies
        .into_iter()
        .map(|copy| copy.path)
        .find(|path| is_good(path, ladder))
}

/// Whether it is whole, ours, and of a schema that is understood.
pub(crate) fn is_good(path: &Path, ladder: Ladder) -> bool {
    let Ok(connection) = opening::connect_to_read(path) else {
        return false;
    };
    let ours = schema::application_id(&connection).is_ok_and(|id| id == schema::APPLICATION_ID);
    let understood = schema::version(&connection).is_ok_and(|version| version <= ladder.top());
    ours && understood && opening::check(&connection).is_ok()
}

/// Later kinds are preferred on the same day: a daily copy may hold more than one from before a migration.
struct Copy {
    path: PathBuf,
    kind: BackupKind,
    /// Day and number in the name, which sort as text.
    day: String,
}

fn copies(folder: &Folder) -> Vec<Copy> {
    let Ok(entries) = fs::read_dir(folder.backups()) else {
        return Vec::new();
    };
    entries
        .flatten()
        .filter_map(|entry| copy_named(&entry.path()))
        .collect()
}

fn copy_named(path: &Path) -> Option<Copy> {
    let stem = path
        .file_name()?
        .to_str()?
        .strip_prefix("ledger-")?
        .strip_suffix(".sqlite")?;
    let (kind, day) = match stem.strip_prefix("schema") {
        Some(rest) => (BackupKind::BeforeMigration, rest.split_once('-')?.1),
        None => (BackupKind::Daily, stem),
    };
    let names_a_day = day
        .get(..10)
        .is_some_and(|day| day.parse::<NaiveDate>().is_ok());
    names_a_day.then(|| Copy {
        path: path.to_owned(),
        kind,
        day: day.to_owned(),
    })
}

fn prune(folder: &Folder, kind: BackupKind, kept: usize) {
    let mut copies: Vec<Copy> = copies(folder)
        .into_iter()
        .filter(|copy| copy.kind == kind)
        .collect();
    copies.sort_by(|one, other| other.day.cmp(&one.day));
    for copy in copies.iter().skip(kept) {
        if let Err(error) = fs::remove_file(&copy.path) {
            tracing::warn!(path = %copy.path.display(), %error, "an old backup could not be removed");
        }
    }
}
