//! Says things aloud with what the system brings along: a program of its own, which takes a text.

use std::io::{self, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};

/// What speaks here: a program, and what it is started with. The text comes on its standard input.
#[cfg(target_os = "linux")]
const SPEAKER: (&str, &[&str]) = ("spd-say", &["--wait", "--pipe-mode"]);
#[cfg(target_os = "macos")]
const SPEAKER: (&str, &[&str]) = ("say", &["-f", "-"]);
#[cfg(windows)]
const SPEAKER: (&str, &[&str]) = (
    "powershell.exe",
    &[
        "-NoProfile",
        "-NonInteractive",
        "-Command",
        "Add-Type -AssemblyName System.Speech; \
         (New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())",
    ],
);

/// Speaks one text after the other on a thread of its own, which begins with the first.
#[derive(Debug, Default)]
pub(crate) struct Voice(Option<Sender<String>>);

impl Voice {
    /// Whether there is something that speaks.
    pub(crate) fn is_there() -> bool {
        let folders = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&folders).any(|folder| folder.join(SPEAKER.0).is_file())
    }

    /// Says a text once what was said before is said; one that has become old meanwhile is passed over.
    pub(crate) fn say(&mut self, text: &str) {
        let speaking = self.0.get_or_insert_with(begin);
        // Nobody listens where nothing speaks.
        let _ = speaking.send(text.to_owned());
    }
}

fn begin() -> Sender<String> {
    let (say, texts) = channel();
    let speaking = std::thread::Builder::new()
        .name("voice".to_owned())
        .spawn(move || speak_all(&texts));
    if let Err(error) = speaking {
        tracing::info!("no voice: {error}");
    }
    say
}

fn speak_all(texts: &Receiver<String>) {
    while let Ok(text) = texts.recv() {
        let newest = texts.try_iter().last().unwrap_or(text);
        if let Err(error) = speak(&newest) {
            tracing::info!("no voice: {error}");
        }
    }
}

fn speak(text: &str) -> io::Result<()> {
    let (program, arguments) = SPEAKER;
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    if let Some(mut input) = child.stdin.take() {
        writeln!(input, "{text}")?;
    }
    child.wait().map(drop)
}
