//! A program started in a lab, with its words in a file, ended by its process id.

use std::{
    fs::File,
    path::PathBuf,
    process::{Child, ExitStatus},
    time::Duration,
};

use anyhow::{Context, Result};
use rustix::process::{Pid, Signal, kill_process};

use crate::wait;

const GRACE: Duration = Duration::from_secs(4);

/// A program under way. It is ended when this is dropped.
#[derive(Debug)]
pub struct Started {
    pub(crate) name: String,
    pub(crate) child: Child,
    pub(crate) log: PathBuf,
}

impl Started {
    /// Its process id.
    #[must_use]
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// What it has written so far, both streams together.
    #[must_use]
    pub fn words(&self) -> String {
        read_log(&self.log)
    }

    /// How it ended, if it has.
    ///
    /// # Errors
    /// When the system cannot say.
    pub fn ended(&mut self) -> Result<Option<ExitStatus>> {
        Ok(self.child.try_wait()?)
    }

    /// Waits for its end.
    ///
    /// # Errors
    /// When it goes on for longer than [`wait::PATIENCE`].
    pub fn wait_for_end(&mut self) -> Result<ExitStatus> {
        let what = format!("the end of {}", self.name);
        wait::until(&what, || self.ended()).with_context(|| self.words())
    }

    /// Ends it as a power cut would (signal 9).
    ///
    /// # Errors
    /// When it is not there any more.
    pub fn kill_hard(&mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Asks it to end (signal 15), and insists after a few seconds.
    pub fn end(&mut self) {
        if matches!(self.child.try_wait(), Ok(Some(_))) {
            return;
        }
        signal(self.pid(), Signal::TERM);
        let gone = wait::within(GRACE, "end", || self.ended());
        if gone.is_err() && self.child.kill().is_ok() {
            let _ = self.child.wait();
        }
    }
}

impl Drop for Started {
    fn drop(&mut self) {
        self.end();
    }
}

/// Sends `signal` to one process; one that is gone already is no matter.
pub(crate) fn signal(pid: u32, signal: Signal) {
    if let Some(pid) = i32::try_from(pid).ok().and_then(Pid::from_raw) {
        let _ = kill_process(pid, signal);
    }
}

/// Both streams of a program into one file that can be read while it runs.
pub(crate) fn log_file(path: &PathBuf) -> Result<(File, File)> {
    let file = File::create(path).with_context(|| format!("creating {}", path.display()))?;
    let second = file.try_clone()?;
    Ok((file, second))
}

fn read_log(path: &PathBuf) -> String {
    std::fs::read(path)
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .unwrap_or_default()
}
