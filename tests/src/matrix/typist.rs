//! Somebody who goes on typing whatever comes up, and what of it arrived.

use std::{
    fs,
    path::PathBuf,
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::Duration,
};

use anyhow::{Result, ensure};

use crate::{Kind, Lab, Started, wait};

/// The terminals, with the Debian packages that bring them; Plasma has its own.
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
            // foot cannot make out how large KWin's virtual output is, and falls.
            Kind::Plasma => lab.command("konsole"),
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

    /// Types on and on while this happens, and a little after it; every letter must arrive in the terminal.
    ///
    /// # Errors
    /// When it does not happen, or a letter is lost.
    pub fn type_during<T>(&mut self, lab: &Lab, happens: impl FnOnce() -> Result<T>) -> Result<T> {
        let (seat, over) = (lab.seat(), AtomicBool::new(false));
        let (happened, typed) = thread::scope(|scope| {
            let hands = scope.spawn(|| {
                let mut typed = 0;
                while !over.load(Ordering::Relaxed) {
                    seat.type_text("q")?;
                    typed += 1;
                }
                Ok::<_, anyhow::Error>(typed)
            });
            let happened = happens();
            over.store(true, Ordering::Relaxed);
            (happened, hands.join().expect("hands on the keyboard"))
        });
        self.typed += typed?;
        let happened = happened?;
        self.type_on(lab, "wertyuiop")?;
        Ok(happened)
    }

    /// Types on; every letter must arrive in the terminal.
    ///
    /// # Errors
    /// When one is lost.
    fn type_on(&mut self, lab: &Lab, letters: &str) -> Result<()> {
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
