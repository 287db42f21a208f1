//! The folder of the ledger: what lies in it, and who may look.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

/// The ledger's file in its folder.
pub const FILE_NAME: &str = "ledger.sqlite";

/// Only the person themselves may look into the folder.
#[cfg(unix)]
const FOLDER_MODE: u32 = 0o700;
/// Only the person themselves may read or write what lies in it.
#[cfg(unix)]
const FILE_MODE: u32 = 0o600;

/// Names of everything Astir keeps on disk.
#[derive(Debug, Clone)]
pub(crate) struct Folder {
    pub(crate) path: PathBuf,
}

impl Folder {
    pub(crate) fn ledger(&self) -> PathBuf {
        self.path.join(FILE_NAME)
    }

    /// SQLite's own rollback journal: it belongs to the ledger, and moves with it.
    pub(crate) fn rollback_journal(&self) -> PathBuf {
        self.path.join("ledger.sqlite-journal")
    }

    /// Entries that could not be written yet, one a line.
    pub(crate) fn waiting(&self) -> PathBuf {
        self.path.join("ledger-waiting.jsonl")
    }

    pub(crate) fn backups(&self) -> PathBuf {
        self.path.join("backups")
    }

    /// A name that nothing in the folder has: `ledger-damaged-2026-03-27.sqlite`, then `-2`, `-3`.
    pub(crate) fn free_name(&self, stem: &str, day: NaiveDate, ending: &str) -> PathBuf {
        let plain = self.path.join(format!("{stem}-{day}.{ending}"));
        let numbered =
            (2..).map(|number| self.path.join(format!("{stem}-{day}-{number}.{ending}")));
        let free = |path: &PathBuf| path.symlink_metadata().is_err();
        if free(&plain) {
            plain
        } else {
            numbered.clone().find(free).unwrap_or(plain)
        }
    }

    /// Makes the folder where there is none, and closes it to others.
    pub(crate) fn prepare(&self) -> io::Result<()> {
        make_private_folder(&self.path)
    }

    /// Makes changes of names last through a power cut.
    pub(crate) fn sync(&self) -> io::Result<()> {
        sync_folder(&self.path)
    }
}

/// Makes a folder that only the person themselves may look into.
pub(crate) fn make_private_folder(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path)?;
    #[cfg(unix)]
    close_to_others(path, FOLDER_MODE);
    Ok(())
}

/// Opens a file for reading and writing, made where there is none, closed to others.
pub(crate) fn open_private_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, FILE_MODE);
    options.open(path)
}

/// Closes an existing file to others, where the file system has modes.
pub(crate) fn make_private_file(path: &Path) {
    #[cfg(unix)]
    close_to_others(path, FILE_MODE);
    #[cfg(not(unix))]
    let _ = path;
}

#[cfg(unix)]
fn close_to_others(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    let others_may_look =
        fs::metadata(path).is_ok_and(|found| found.permissions().mode() & 0o777 != mode);
    if others_may_look
        && let Err(error) = fs::set_permissions(path, fs::Permissions::from_mode(mode))
    {
        tracing::warn!(path = %path.display(), %error, "others may look into it");
    }
}

/// Makes changes of names in a folder last through a power cut.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(path)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}
