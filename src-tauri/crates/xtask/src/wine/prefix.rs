//! A Windows of its own on a desktop of the lab.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use astir_tests::Lab;

/// What Wine calls its registry and its drives.
pub(super) struct Prefix<'lab> {
    lab: &'lab Lab,
    place: PathBuf,
    /// Where what was said is kept.
    kept: PathBuf,
}

impl<'lab> Prefix<'lab> {
    pub(super) fn make(lab: &'lab Lab, kept: &Path) -> Result<Self> {
        let prefix = Self {
            lab,
            place: lab.folder().join("wine"),
            kept: kept.to_owned(),
        };
        fs::create_dir_all(&prefix.place)?;
        // It stays between two programs: starting it anew takes seconds.
        let stays = prefix.wine("wineserver").arg("-p").status()?;
        ensure!(stays.success(), "wineserver ended with {stays}");
        // The services that it starts keep what they were given: a pipe would never end.
        let made = prefix
            .wine("wineboot")
            .arg("-i")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()?;
        ensure!(made.success(), "wineboot ended with {made}");
        Ok(prefix)
    }

    /// A Windows program with these words.
    pub(super) fn command(&self, program: &Path, words: &[&str]) -> Command {
        let mut command = self.wine("wine");
        command.arg(program).args(words);
        command
    }

    /// What the program says; an error when it fails.
    pub(super) fn hear(&self, program: &Path, words: &[&str]) -> Result<String> {
        let said = self
            .command(program, words)
            .stdin(Stdio::null())
            .output()
            .context("wine")?;
        let (out, err) = (
            String::from_utf8_lossy(&said.stdout),
            String::from_utf8_lossy(&said.stderr),
        );
        ensure!(
            said.status.success(),
            "{words:?} ended with {}: {out}{err}",
            said.status
        );
        Ok(out.replace("\r\n", "\n"))
    }

    /// The same, kept for people to read.
    pub(super) fn keep(&self, name: &str, program: &Path, words: &[&str]) -> Result<String> {
        let said = self.hear(program, words)?;
        fs::write(self.kept.join(name), &said)?;
        Ok(said)
    }

    /// A file of this name, as Windows calls it.
    pub(super) fn windows_path(&self, name: &str) -> String {
        format!(r"C:\{name}")
    }

    /// The same file, as Linux calls it.
    pub(super) fn linux_path(&self, name: &str) -> PathBuf {
        self.place.join("drive_c").join(name)
    }

    fn wine(&self, program: &str) -> Command {
        let mut command = self.lab.command(program);
        command
            .env("WINEPREFIX", &self.place)
            .env("WINEDEBUG", "-all")
            // No offers to install what is not used.
            .env("WINEDLLOVERRIDES", "mscoree,mshtml=");
        command
    }
}

impl Drop for Prefix<'_> {
    fn drop(&mut self) {
        // What is left of it ends with the lab.
        let _ = self.wine("wineserver").arg("-k").status();
    }
}
