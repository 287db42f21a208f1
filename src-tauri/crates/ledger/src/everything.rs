//! Everything deleted, because the person wants it gone: nothing is set aside.

use std::fs;
use std::io;
use std::path::PathBuf;

use crate::folder::Folder;

/// Removes every file of the ledger from its folder: copies first and the ledger last, so that a failure on the
/// way never leaves a start that finds a backup and no ledger.
pub(crate) fn delete(folder: &Folder) -> io::Result<()> {
    let mut files = named_like_ours(&folder.backups())?;
    files.extend(named_like_ours(&folder.path)?);
    let ledger = folder.ledger();
    files.retain(|file| *file != ledger);
    for file in files.iter().chain([&ledger]) {
        match fs::remove_file(file) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(io::Error::new(
                    error.kind(),
                    format!("{}: {error}", file.display()),
                ));
            }
            _ => {}
        }
    }
    folder.sync()
}

/// Files and links of a folder that bear the ledger's name. A folder that once lay in the ledger's place was never
/// ours, and stays.
fn named_like_ours(folder: &std::path::Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry?;
        let is_ours = entry.file_name().to_string_lossy().starts_with("ledger");
        if is_ours && !entry.file_type()?.is_dir() {
            files.push(entry.path());
        }
    }
    Ok(files)
}
