//! The program under test, as a person or a script uses it.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::{Lab, Started, cost, wait};

/// The binary: `ASTIR_BIN`, else the debug one of the target folder.
///
/// # Errors
/// When there is none.
pub fn binary() -> Result<PathBuf> {
    let named = std::env::var_os("ASTIR_BIN").map(PathBuf::from);
    let path = named.unwrap_or_else(|| workspace().join("target/debug/astir"));
    ensure!(
        path.exists(),
        "no binary at {}: `cargo build -p astir`, or set ASTIR_BIN",
        path.display()
    );
    Ok(path.canonicalize()?)
}

/// The folder of the workspace.
#[must_use]
pub fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."))
}

/// What a command answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Exit status; none when it was ended by a signal.
    pub code: Option<i32>,
    /// Standard output.
    pub said: String,
    /// Standard error.
    pub complained: String,
}

/// How an agent is started.
#[derive(Debug, Clone)]
pub struct Astir {
    binary: PathBuf,
    lapse: Option<u32>,
    welcomes: bool,
}

/// An agent under way in a lab.
#[derive(Debug)]
pub struct Agent<'lab> {
    lab: &'lab Lab,
    astir: Astir,
    /// Its process.
    pub process: Started,
}

impl Astir {
    /// The binary under test (see [`binary`]), in ordinary time.
    ///
    /// # Errors
    /// When there is none.
    pub fn found() -> Result<Self> {
        Ok(Self::at(&binary()?))
    }

    /// This binary, in ordinary time.
    #[must_use]
    pub fn at(binary: &Path) -> Self {
        Self {
            binary: binary.to_owned(),
            lapse: None,
            welcomes: false,
        }
    }

    /// The same, and the first start of all opens Welcome, as it does for a person.
    #[must_use]
    pub fn welcoming(mut self) -> Self {
        self.welcomes = true;
        self
    }

    /// The same `factor` times as fast, 1 to 600.
    #[must_use]
    pub fn lapsed(mut self, factor: u32) -> Self {
        self.lapse = Some(factor);
        self
    }

    /// Where its ledger lies.
    #[must_use]
    pub fn ledger(&self, lab: &Lab) -> PathBuf {
        self.data(lab).join("ledger.sqlite")
    }

    /// Its data folder.
    #[must_use]
    pub fn data(&self, lab: &Lab) -> PathBuf {
        lab.data().join(self.folder())
    }

    /// Its socket.
    #[must_use]
    pub fn socket(&self, lab: &Lab) -> PathBuf {
        lab.runtime().join(self.folder()).join("agent.sock")
    }

    /// A time-lapse has folders of its own.
    fn folder(&self) -> &'static str {
        if self.lapse.is_some() {
            "astir-time-lapse"
        } else {
            "astir"
        }
    }

    /// The command line with these arguments, in this lab.
    #[must_use]
    pub fn command(&self, lab: &Lab, arguments: &[&str]) -> Command {
        let mut command = lab.command(&self.binary);
        if let Some(factor) = self.lapse {
            command.args(["--time-lapse", &factor.to_string()]);
        }
        if arguments.is_empty() && !self.welcomes {
            command.arg("--no-welcome");
        }
        command.args(arguments);
        command
    }

    /// Runs one command to its end.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn ask(&self, lab: &Lab, arguments: &[&str]) -> Result<Answer> {
        let output = self.command(lab, arguments).output()?;
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        Ok(Answer {
            code: output.status.code(),
            said: text(output.stdout),
            complained: text(output.stderr),
        })
    }

    /// Starts the agent and waits until it answers.
    ///
    /// # Errors
    /// When it does not; the error has its words.
    pub fn start<'lab>(&self, lab: &'lab Lab) -> Result<Agent<'lab>> {
        self.start_prepared(lab, |_| ())
    }

    /// As [`Astir::start`], after `prepare` has changed its command.
    ///
    /// # Errors
    /// As [`Astir::start`].
    pub fn start_prepared<'lab>(
        &self,
        lab: &'lab Lab,
        prepare: impl FnOnce(&mut Command),
    ) -> Result<Agent<'lab>> {
        let mut command = self.command(lab, &[]);
        prepare(&mut command);
        let mut process = lab.start_command("agent", command)?;
        wait::until("an answer of the agent", || {
            ensure!(process.ended()?.is_none(), "the agent has ended");
            Ok((self.ask(lab, &["status"])?.code == Some(0)).then_some(()))
        })
        .with_context(|| format!("the agent said:\n{}", process.words()))?;
        Ok(Agent {
            lab,
            astir: self.clone(),
            process,
        })
    }
}

impl Agent<'_> {
    /// Runs a command that must succeed and returns what it printed.
    ///
    /// # Errors
    /// When it does not.
    pub fn tell(&self, arguments: &[&str]) -> Result<String> {
        let answer = self.ask(arguments)?;
        ensure!(
            answer.code == Some(0),
            "astir {}: {answer:?}",
            arguments.join(" ")
        );
        Ok(answer.said)
    }

    /// Runs a command, whatever it answers.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn ask(&self, arguments: &[&str]) -> Result<Answer> {
        self.astir.ask(self.lab, arguments)
    }

    /// `astir … --json`, read.
    ///
    /// # Errors
    /// When it fails or prints something else.
    pub fn read(&self, arguments: &[&str]) -> Result<Value> {
        let with_json = [arguments, &["--json"]].concat();
        let text = self.tell(&with_json)?;
        serde_json::from_str(&text).with_context(|| text)
    }

    /// The snapshot: everything screens may show.
    ///
    /// # Errors
    /// When the agent does not answer.
    pub fn snapshot(&self) -> Result<Value> {
        self.read(&["status"])
    }

    /// Waits until the snapshot satisfies `look`.
    ///
    /// # Errors
    /// When it does not; the error has the last snapshot's state and the agent's words.
    pub fn wait_for<T>(&self, what: &str, look: impl Fn(&Value) -> Option<T>) -> Result<T> {
        wait::until(what, || Ok(look(&self.snapshot()?))).with_context(|| {
            let state = self
                .snapshot()
                .map(|snapshot| snapshot["state"].to_string());
            format!("state {state:?}; the agent said:\n{}", self.process.words())
        })
    }

    /// Waits until the agent is in this state (`working`, `due`, `guiding`, …).
    ///
    /// # Errors
    /// As [`Agent::wait_for`].
    pub fn wait_for_state(&self, state: &str) -> Result<()> {
        self.wait_for(&format!("state {state}"), |snapshot| {
            (snapshot["state"]["is"] == state).then_some(())
        })
    }

    /// Process ids of its window processes: children of the agent that were started as such.
    #[must_use]
    pub fn window_processes(&self) -> Vec<u32> {
        cost::tree(self.process.pid())
            .into_iter()
            .filter(|pid| is_window(*pid))
            .collect()
    }

    /// Process id of the web engine that draws its windows.
    #[must_use]
    pub fn web_engine(&self) -> Option<u32> {
        let is_engine = |pid: &u32| {
            let name = std::fs::read_to_string(format!("/proc/{pid}/comm")).unwrap_or_default();
            name.starts_with("WebKitWebProces")
        };
        cost::tree(self.process.pid()).into_iter().find(is_engine)
    }

    /// Where its ledger lies.
    #[must_use]
    pub fn ledger(&self) -> PathBuf {
        self.astir.ledger(self.lab)
    }

    /// Where its socket is.
    #[must_use]
    pub fn socket(&self) -> PathBuf {
        self.astir.socket(self.lab)
    }

    /// Ends it by `astir quit` and waits for that.
    ///
    /// # Errors
    /// When it does not end with status 0.
    pub fn quit(mut self) -> Result<()> {
        self.tell(&["quit"])?;
        let status = self.process.wait_for_end()?;
        ensure!(
            status.success(),
            "the agent ended with {status}:\n{}",
            self.process.words()
        );
        Ok(())
    }
}

impl Drop for Agent<'_> {
    fn drop(&mut self) {
        self.lab.keep_traces_of_failure();
    }
}

fn is_window(pid: u32) -> bool {
    let line = std::fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
    let mut words = line.split(|byte| *byte == 0);
    words
        .next()
        .is_some_and(|program| program.ends_with(b"astir"))
        && words.any(|word| word == b"window")
}
