//! The folders each system sets aside for programs.

use std::path::PathBuf;

use super::{PathError, Paths};

/// The name of the socket in the runtime folder.
#[cfg(unix)]
const SOCKET: &str = "agent.sock";

/// A Unix socket's address holds 107 bytes (man 7 unix), and names in the folder need some.
#[cfg(target_os = "linux")]
const LONGEST_RUNTIME_PATH: usize = 80;

/// The XDG folders; where nobody has set up a runtime folder, one beside the data or, if that
/// path is too long for a socket, one in /tmp that bears the person's number.
#[cfg(target_os = "linux")]
pub(super) fn find(
    name: &str,
    folder: impl Fn(&str) -> Option<PathBuf>,
) -> Result<Paths, PathError> {
    let data = folder("XDG_DATA_HOME")
        .or_else(|| folder("HOME").map(|home| home.join(".local/share")))
        .ok_or(PathError::NoHome("HOME"))?
        .join(name);
    let short = |path: &PathBuf| path.as_os_str().len() <= LONGEST_RUNTIME_PATH;
    let runtime = folder("XDG_RUNTIME_DIR")
        .filter(|path| path.is_dir())
        .map(|path| path.join(name))
        .filter(short)
        .or_else(|| Some(data.join("run")).filter(short))
        .unwrap_or_else(|| {
            let person = rustix::process::getuid().as_raw();
            PathBuf::from(format!("/tmp/{name}-{person}"))
        });
    Ok(Paths {
        socket: runtime.join(SOCKET),
        data,
        runtime,
    })
}

/// Application Support, and the temporary folder that macOS makes for each person.
#[cfg(target_os = "macos")]
pub(super) fn find(
    name: &str,
    folder: impl Fn(&str) -> Option<PathBuf>,
) -> Result<Paths, PathError> {
    let home = folder("HOME").ok_or(PathError::NoHome("HOME"))?;
    let data = home.join("Library/Application Support").join(name);
    let runtime = folder("TMPDIR").map_or_else(|| data.join("run"), |path| path.join(name));
    Ok(Paths {
        socket: runtime.join(SOCKET),
        data,
        runtime,
    })
}

/// The local application data, which does not roam; the pipe needs no folder, the lock does.
#[cfg(windows)]
pub(super) fn find(
    name: &str,
    folder: impl Fn(&str) -> Option<PathBuf>,
) -> Result<Paths, PathError> {
    let data = folder("LOCALAPPDATA")
        .ok_or(PathError::NoHome("LOCALAPPDATA"))?
        .join(name);
    let runtime = data.join("run");
    let person = crate::user::sid().map_err(PathError::Nobody)?;
    Ok(Paths {
        socket: PathBuf::from(format!(r"\\.\pipe\{name}\{person}")),
        data,
        runtime,
    })
}
