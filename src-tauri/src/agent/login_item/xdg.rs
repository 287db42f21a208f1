//! The list of XDG desktops (Desktop Application Autostart Specification): a file for each program.
//!
//! Written here and not by the autostart plugin, which leaves spaces in the path unquoted and takes an entry that
//! was switched off for one that is on.

use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};

const NAME: &str = "app.astir.Astir.desktop";

/// The file of this program.
pub(super) fn file() -> Option<PathBuf> {
    let named = |variable| {
        std::env::var_os(variable)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    let config = named("XDG_CONFIG_HOME").or_else(|| Some(named("HOME")?.join(".config")))?;
    Some(config.join("autostart").join(NAME))
}

/// Whether there is an entry that neither the person nor the desktop has switched off.
pub(super) fn is_on(file: &Path) -> bool {
    let Ok(text) = std::fs::read_to_string(file) else {
        return false;
    };
    let says = |line: &str| text.lines().any(|found| found.replace(' ', "") == line);
    !says("Hidden=true") && !says("X-GNOME-Autostart-enabled=false")
}

/// Writes the entry.
pub(super) fn write(file: &Path, program: &Path) -> anyhow::Result<()> {
    // What the person started, and not where it was unpacked for this run.
    let image = std::env::var_os("APPIMAGE").map(PathBuf::from);
    let program = image.as_deref().unwrap_or(program);
    let text = entry(program)?;
    let folder = file.parent().context("a folder")?;
    std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    std::fs::write(file, text).with_context(|| file.display().to_string())
}

/// Takes the entry away, if there is one.
pub(super) fn remove(file: &Path) -> anyhow::Result<()> {
    match std::fs::remove_file(file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| file.display().to_string())
        }
        _ => Ok(()),
    }
}

fn entry(program: &Path) -> anyhow::Result<String> {
    let path = program.to_str().context("the path is not Unicode")?;
    ensure!(
        !path.contains(char::is_control),
        "the path has a control character"
    );
    Ok(format!(
        "[Desktop Entry]\nType=Application\nName=Astir\nComment=Asks you to move, and shows you how\n\
         Exec={}\nIcon=app.astir.Astir\nTerminal=false\nX-GNOME-Autostart-enabled=true\n",
        quoted(path)
    ))
}

/// A path as one argument of `Exec` (Desktop Entry Specification, "The Exec key"): in quotes, with what is special
/// there escaped, percent signs doubled, and the backslashes of that escaped once more as in every string.
fn quoted(path: &str) -> String {
    let mut argument = String::from("\"");
    for character in path.chars() {
        match character {
            '"' | '`' | '$' | '\\' => argument.extend(['\\', character]),
            '%' => argument.push_str("%%"),
            _ => argument.push(character),
        }
    }
    argument.push('"');
    argument.replace('\\', r"\\")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_one_argument_whatever_is_in_it() {
        assert_eq!(quoted("/opt/my apps/astir"), r#""/opt/my apps/astir""#);
        assert_eq!(quoted("/a 100%/astir"), r#""/a 100%%/astir""#);
        assert_eq!(quoted("/a$b\"c/astir"), r#""/a\\$b\\"c/astir""#);
        assert_eq!(quoted(r"/a\b"), r#""/a\\\\b""#);
        assert!(entry(Path::new("/a\nExec=evil")).is_err());
    }

    #[test]
    fn an_entry_that_was_switched_off_is_off() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("autostart").join(NAME);
        assert!(!is_on(&file));
        write(&file, Path::new("/usr/bin/astir")).unwrap();
        assert!(is_on(&file));
        for switch in ["Hidden=true", "X-GNOME-Autostart-enabled = false"] {
            std::fs::write(&file, format!("[Desktop Entry]\n{switch}\n")).unwrap();
            assert!(!is_on(&file), "{switch}");
        }
        remove(&file).unwrap();
        remove(&file).unwrap();
        assert!(!is_on(&file));
    }
}
