//! A session on a lab desktop: xfce4-session, which starts what a login starts.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};

use super::Lab;
use crate::{Started, desktop_files, wait};

const MANAGER: &str = "org.xfce.SessionManager";
/// Of the states it reports: everything is started, nothing is ending.
const IDLE: u32 = 1;

/// Where session managers of this machine are called, each at a file named by its process.
const SOCKETS: &str = "/tmp/.ICE-unix";

/// A session under way. It ends with this.
#[derive(Debug)]
pub struct Session(Started);

impl Lab {
    /// Logs in: starts a session manager, and waits until it has started all that a session starts by itself
    /// (XDG autostart): what lies in the lab's own folder, and nothing of the machine.
    ///
    /// Programs run by then, but need not have done anything yet.
    ///
    /// # Errors
    /// When the manager does not come up, or starts nothing.
    pub fn log_in(&self) -> Result<Session> {
        let trace = self.folder().join("session-started");
        if trace.exists() {
            fs::remove_file(&trace)?;
        }
        let folder = self.folder().join("session");
        desktop_files::session_entries(&folder.join("autostart"), &trace)?;
        let mut command = self.command("xfce4-session");
        command.env("XDG_CONFIG_DIRS", &folder);
        let mut session = Session(self.start_command("session", command)?);
        wait::until_true("a session that has started everything", || {
            ensure!(session.0.ended()?.is_none(), "the session has ended");
            // It starts all entries at one stretch, and is idle after that; the trace says that it was not before.
            Ok(trace.exists() && self.session_state()? == IDLE)
        })
        .with_context(|| format!("the session said:\n{}", session.0.words()))?;
        Ok(session)
    }

    fn session_state(&self) -> Result<u32> {
        let reply = self.bus().call_method(
            Some(MANAGER),
            "/org/xfce/SessionManager",
            Some("org.xfce.Session.Manager"),
            "GetState",
            &(),
        )?;
        Ok(reply.body().deserialize()?)
    }

    /// Whether this very file runs in this lab.
    #[must_use]
    pub fn runs(&self, program: &Path) -> bool {
        let runs = |pid: &u32| fs::read_link(format!("/proc/{pid}/exe")).ok();
        self.processes()
            .iter()
            .filter_map(runs)
            .any(|found| found == program)
    }
}

impl Session {
    /// Logs out: ends the session as a login screen does. Other programs of the lab go on.
    pub fn log_out(self) {
        drop(self);
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.0.end();
        // It never takes this away itself.
        let _ = fs::remove_file(Path::new(SOCKETS).join(self.0.pid().to_string()));
    }
}
