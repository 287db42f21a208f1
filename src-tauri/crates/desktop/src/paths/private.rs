//! Folders that belong to one person.

use std::fs;
use std::path::Path;

use super::PathError;

/// Whether the folder may be a link to another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Links {
    /// A person may keep the data elsewhere.
    Followed,
    /// Somebody else might have put it there.
    Refused,
}

/// Makes the folder with mode 0700, or checks that it is a folder of this person and takes
/// everybody else's rights away.
#[cfg(unix)]
pub(super) fn create(path: &Path, links: Links) -> Result<(), PathError> {
    use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};

    const OWNER_ONLY: u32 = 0o700;
    let unusable = |source| PathError::Unusable {
        path: path.to_owned(),
        source,
    };
    let look = |path: &Path| match links {
        Links::Followed => fs::metadata(path),
        Links::Refused => fs::symlink_metadata(path),
    };
    let make = || {
        fs::DirBuilder::new()
            .recursive(true)
            .mode(OWNER_ONLY)
            .create(path)
    };
    let found = look(path)
        .or_else(|_| make().and_then(|()| look(path)))
        .map_err(unusable)?;
    if !found.is_dir() || found.uid() != rustix::process::getuid().as_raw() {
        return Err(PathError::NotPrivate {
            path: path.to_owned(),
        });
    }
    if found.mode() & 0o777 != OWNER_ONLY {
        fs::set_permissions(path, fs::Permissions::from_mode(OWNER_ONLY)).map_err(unusable)?;
    }
    Ok(())
}

/// The folders of a Windows profile are the person's own from the start.
#[cfg(windows)]
pub(super) fn create(path: &Path, _links: Links) -> Result<(), PathError> {
    fs::create_dir_all(path).map_err(|source| PathError::Unusable {
        path: path.to_owned(),
        source,
    })
}
