//! Folders and environment of a lab: everything in it, nothing of the machine.

use std::{collections::BTreeMap, fs, os::unix::fs::PermissionsExt, path::Path};

use anyhow::{Context, Result};

use crate::desktop_files;

/// Environment variable that marks every process of a lab with the lab's folder.
pub(crate) const MARK: &str = "ASTIR_LAB";

/// Folders of its own under `folder`, and an environment that names nothing else.
pub(crate) fn private(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut environment = BTreeMap::new();
    let folders = [
        ("HOME", "home"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_STATE_HOME", "state"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_RUNTIME_DIR", "run"),
        ("TMPDIR", "tmp"),
    ];
    for (variable, name) in folders {
        let path = folder.join(name);
        fs::create_dir_all(&path)?;
        environment.insert(variable.to_owned(), path.display().to_string());
    }
    fs::create_dir_all(folder.join("logs"))?;
    fs::set_permissions(folder.join("run"), fs::Permissions::from_mode(0o700))?;
    desktop_files::desktop(&folder.join("config"), &folder.join("data"))?;
    let path = std::env::var("PATH").context("PATH is not set")?;
    let plain = [
        ("PATH", path.as_str()),
        ("LANG", "C.UTF-8"),
        ("TZ", "Europe/Berlin"),
        ("XDG_CURRENT_DESKTOP", "XFCE"),
        ("XDG_SESSION_TYPE", "x11"),
        ("XDG_SESSION_ID", "c1"),
        ("GDK_BACKEND", "x11"),
        ("GSETTINGS_BACKEND", "memory"),
        ("NO_AT_BRIDGE", "1"),
        ("LIBGL_ALWAYS_SOFTWARE", "1"),
        ("RUST_BACKTRACE", "1"),
    ];
    environment.extend(plain.map(|(name, value)| (name.to_owned(), value.to_owned())));
    let no_system_bus = format!("unix:path={}", folder.join("run/no-system-bus").display());
    environment.insert("DBUS_SYSTEM_BUS_ADDRESS".into(), no_system_bus);
    environment.insert(MARK.into(), folder.display().to_string());
    Ok(environment)
}
