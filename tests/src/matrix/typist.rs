//! Somebody who goes on typing whatever comes up, and what of it arrived.

use std::{fs, path::PathBuf};

use anyhow::{Result, ensure};

use crate::{Kind, Lab, Started, wait};

/// The terminals, with the Debian packages that bring them.
pub const NEEDS: &[(&str, &str)] = &[("foot", "foot"), ("xterm", "xterm")];

/// A terminal that writes down every key it gets.
#[derive(Debug)]
pub struct Typist {
    _terminal: Started,
    file: PathBuf,
    typed: String,
}

impl Typist {
    /// Opens the terminal and waits until it has the keyboard.
    ///
    /// # Errors
    /// When there is no terminal, or its first letter does not arrive.
    pub fn sit_down(lab: &Lab) -> Result<Self> {
        let file = lab.folder().join("typed");
        let ready = lab.folder().join("terminal-ready");
        let script = format!(
            "stty -icanon -echo; touch {}; exec cat > {}",
            ready.display(),
            file.display()
        );
        let mut terminal = match lab.kind() {
            Kind::Xfce => lab.command("xterm"),
            _ => lab.command("foot"),
        };
        terminal.args(["-e", "sh", "-c", &script]);
        let terminal = lab.start_command("terminal", terminal)?;
        wait::until_true("a terminal", || Ok(ready.exists()))?;
        let mut typist = Self {
            _terminal: terminal,
            file,
            typed: String::new(),
        };
        // It may stand before it has the keyboard.
        wait::until_true("the keyboard in the terminal", || {
            lab.seat().type_text("q")?;
            Ok(!fs::read(&typist.file)?.is_empty())
        })?;
        typist.typed = fs::read_to_string(&typist.file)?;
        Ok(typist)
    }

    /// Types on; every letter must arrive in the terminal.
    ///
    /// # Errors
    /// When one is lost.
    pub fn type_on(&mut self, lab: &Lab, letters: &str) -> Result<()> {
        lab.seat().type_text(letters)?;
        self.typed.push_str(letters);
        wait::until_true("every letter in the terminal", || {
            let arrived = fs::read_to_string(&self.file)?;
            ensure!(
                arrived.ends_with(letters),
                "{arrived:?} arrived of {:?}",
                self.typed
            );
            Ok(true)
        })
    }
}
