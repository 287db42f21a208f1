//! Somebody who goes on typing whatever comes up, and what of it arrived.

use std::{fs, path::PathBuf, time::Duration};

use anyhow::{Result, ensure};

use crate::{Kind, Lab, Started, wait};

/// The terminals, with the Debian packages that bring them.
pub const NEEDS: &[(&str, &str)] = &[("foot", "foot"), ("xterm", "xterm")];

/// A key press is seen within this, by far.
const ON_ITS_WAY: Duration = Duration::from_millis(500);

/// A terminal that writes down every key it gets.
#[derive(Debug)]
pub struct Typist {
    _terminal: Started,
    file: PathBuf,
    /// How many letters have arrived.
    typed: usize,
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
            typed: 0,
        };
        // It may stand before it has the keyboard.
        wait::until_true("the keyboard in the terminal", || {
            lab.seat().type_text("q")?;
            Ok(!fs::read(&typist.file)?.is_empty())
        })?;
        // The last one may be on its way while the one before it is seen.
        wait::let_pass(ON_ITS_WAY);
        typist.typed = fs::read_to_string(&typist.file)?.len();
        Ok(typist)
    }

    /// Types on; every letter must arrive in the terminal.
    ///
    /// # Errors
    /// When one is lost.
    pub fn type_on(&mut self, lab: &Lab, letters: &str) -> Result<()> {
        lab.seat().type_text(letters)?;
        self.typed += letters.len();
        wait::until_true("every letter in the terminal", || {
            // Counted, not read: wtype brings a keyboard of its own each time, and the first letter may still be
            // read by the map of the one before.
            let arrived = fs::read_to_string(&self.file)?;
            ensure!(
                arrived.len() >= self.typed,
                "{arrived:?} arrived, {} letters were typed",
                self.typed
            );
            Ok(true)
        })
    }
}
