//! One fresh private desktop.

mod parts;
mod session;
mod xfce;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    time::Duration,
};

use anyhow::{Context, Result, anyhow};
use rustix::process::Signal;
use tempfile::TempDir;
use zbus::blocking::{Connection, fdo::DBusProxy};

use crate::{
    Kind, Screen, Started, desktop,
    environment::{self, MARK},
    identity::Identity,
    login::Login,
    process::{log_file, signal},
    seat::Seat,
    wait,
};

pub(crate) use parts::Services;
pub use session::Session;

/// A part of a desktop that may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The X server, with its window manager. Without it there is no tray and no popup either.
    Screen,
    /// The session bus. Without it there is no tray and no notification either.
    Bus,
    /// The panel with its tray.
    Tray,
    /// The notification daemon.
    Notifications,
}

/// A fresh private desktop. Everything it started ends with it, on a panic too.
#[derive(Debug)]
pub struct Lab {
    folder: TempDir,
    kind: Kind,
    identity: Identity,
    environment: BTreeMap<String, String>,
    parts: Vec<Child>,
    screen: Option<Screen>,
    seat: Option<Arc<dyn Seat>>,
    bus: Option<Connection>,
    login: Option<Login>,
    count: AtomicU32,
    traces_kept: AtomicBool,
}

impl Lab {
    /// A whole desktop: screen, window manager, bus, panel with tray, notifications.
    ///
    /// # Errors
    /// When a part is not installed or does not come up.
    pub fn start() -> Result<Self> {
        Self::start_without(&[])
    }

    /// An XFCE desktop that lacks some parts.
    ///
    /// # Errors
    /// When a part is not installed or does not come up.
    pub fn start_without(missing: &[Part]) -> Result<Self> {
        let mut lab = Self::empty(Kind::Xfce)?;
        lab.start_xfce(missing)?;
        Ok(lab)
    }

    /// A whole desktop of this kind, with a login manager that the harness plays.
    ///
    /// # Errors
    /// When a part is not installed or does not come up.
    pub fn start_like(kind: Kind) -> Result<Self> {
        let mut lab = Self::empty(kind)?;
        lab.start_login()?;
        desktop::start(&mut lab).with_context(|| format!("starting {}", kind.name()))?;
        Ok(lab)
    }

    /// sway with a second screen, `X11-1`, that can be unplugged: a window of the X server that is [`Lab::screen`].
    ///
    /// # Errors
    /// When a part is not installed or does not come up.
    pub fn start_docked() -> Result<Self> {
        let mut lab = Self::empty(Kind::Sway)?;
        lab.start_login()?;
        desktop::sway::start_docked(&mut lab)?;
        Ok(lab)
    }

    fn empty(kind: Kind) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("astir-lab-").tempdir()?;
        let mut environment = environment::private(folder.path())?;
        environment.extend(kind.environment(folder.path()));
        Ok(Self {
            folder,
            kind,
            identity: Identity::for_desktop(kind),
            environment,
            parts: Vec::new(),
            screen: None,
            seat: None,
            bus: None,
            login: None,
            count: AtomicU32::new(0),
            traces_kept: AtomicBool::new(false),
        })
    }

    /// What kind of desktop it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Its folder: `home`, `run`, `data`, `config`, `logs` and so on lie in it.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// XDG_DATA_HOME.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.folder().join("data")
    }

    /// XDG_RUNTIME_DIR.
    #[must_use]
    pub fn runtime(&self) -> PathBuf {
        self.folder().join("run")
    }

    /// The screen.
    ///
    /// # Panics
    /// When this lab was started without one.
    #[must_use]
    #[track_caller]
    pub fn screen(&self) -> &Screen {
        self.screen.as_ref().expect("a lab with a screen")
    }

    /// Hands and eyes at this desktop, whatever its kind.
    ///
    /// # Panics
    /// When this lab was started without a screen.
    #[must_use]
    #[track_caller]
    pub fn seat(&self) -> Arc<dyn Seat> {
        self.seat.clone().expect("a lab with a screen")
    }

    /// The login manager that the harness plays.
    ///
    /// # Panics
    /// When this lab has none.
    #[must_use]
    #[track_caller]
    pub fn login(&self) -> &Login {
        self.login.as_ref().expect("a lab with a login manager")
    }

    /// The session bus.
    ///
    /// # Panics
    /// When this lab was started without one.
    #[track_caller]
    pub fn bus(&self) -> &Connection {
        self.bus.as_ref().expect("a lab with a session bus")
    }

    /// Whether somebody owns this name on the session bus.
    ///
    /// # Errors
    /// When the bus is gone.
    pub fn has_name(&self, name: &str) -> Result<bool> {
        Ok(DBusProxy::new(self.bus())?.name_has_owner(name.try_into()?)?)
    }

    /// Process id of the owner of this name on the session bus.
    ///
    /// # Errors
    /// When nobody owns it.
    pub fn owner_of(&self, name: &str) -> Result<u32> {
        Ok(DBusProxy::new(self.bus())?.get_connection_unix_process_id(name.try_into()?)?)
    }

    /// A command that will run in this lab and see nothing of the machine but its programs.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = self.identity.command(program);
        command
            .env_clear()
            .envs(&self.environment)
            .current_dir(self.folder().join("home"));
        command
    }

    /// A command that another process of this lab takes for one of its own kind.
    pub(crate) fn command_beside(&self, other: u32, program: &str) -> Command {
        let mut command = self.identity.command_beside(other, program);
        command.env_clear().envs(&self.environment);
        command
    }

    /// Makes commands as [`Lab::command`] does, for whoever outlives a borrow of the lab.
    pub(crate) fn tools(&self) -> Box<dyn Fn(&str) -> Command + Send + Sync> {
        let (identity, environment) = (self.identity, self.environment.clone());
        Box::new(move |program| {
            let mut command = identity.command(program);
            command.env_clear().envs(&environment);
            command
        })
    }

    /// Starts a command made by [`Lab::command`], its words going to a file of the lab.
    ///
    /// # Errors
    /// When the program is not there.
    pub fn start_command(&self, name: &str, mut command: Command) -> Result<Started> {
        let number = self.count.fetch_add(1, Ordering::Relaxed);
        let log = self.folder().join(format!("logs/{number:02}-{name}.log"));
        let (out, err) = log_file(&log)?;
        let child = command
            .stdin(Stdio::null())
            .stdout(out)
            .stderr(err)
            .spawn()
            .with_context(|| format!("starting {name}"))?;
        Ok(Started {
            name: name.to_owned(),
            child,
            log,
        })
    }

    /// Ids of all living processes of this lab, found by the mark in their environment.
    #[must_use]
    pub fn processes(&self) -> Vec<u32> {
        let mark = format!("{MARK}={}", self.folder().display());
        let Ok(entries) = fs::read_dir("/proc") else {
            return Vec::new();
        };
        entries
            .flatten()
            .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
            .filter(|pid| is_marked(*pid, &mark))
            .collect()
    }

    /// Ends one process of this lab as a crash would. Only this lab's processes are touched.
    ///
    /// # Errors
    /// When the process is not one of this lab's.
    pub fn kill_hard(&self, pid: u32) -> Result<()> {
        if !self.processes().contains(&pid) {
            return Err(anyhow!("process {pid} is not one of this lab's"));
        }
        signal(pid, Signal::KILL);
        wait::until_true("a killed process to go", || {
            Ok(!self.processes().contains(&pid))
        })
    }

    /// Stops one process of this lab in its tracks, as a hanging driver would.
    ///
    /// # Errors
    /// When the process is not one of this lab's.
    pub fn freeze(&self, pid: u32) -> Result<()> {
        if !self.processes().contains(&pid) {
            return Err(anyhow!("process {pid} is not one of this lab's"));
        }
        signal(pid, Signal::STOP);
        Ok(())
    }

    /// After a failure, keeps what helps to understand it: the screen and what the programs
    /// said. Only the first call does, while everything is still there.
    pub(crate) fn keep_traces_of_failure(&self) {
        let failed = std::thread::panicking() || wait::gave_up();
        if !failed || self.traces_kept.swap(true, Ordering::Relaxed) {
            return;
        }
        let name = std::thread::current()
            .name()
            .unwrap_or("main")
            .replace("::", "-");
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(
            || Path::new(env!("CARGO_MANIFEST_DIR")).join("../target"),
            PathBuf::from,
        );
        let traces = target.join("failed").join(name);
        let _ = fs::create_dir_all(&traces);
        if let Some(seat) = &self.seat {
            let _ = seat.save_picture(&traces.join("screen.png"));
        }
        let logs = fs::read_dir(self.folder().join("logs"))
            .into_iter()
            .flatten()
            .flatten();
        for log in logs {
            let _ = fs::copy(log.path(), traces.join(log.file_name()));
        }
        eprintln_traces(&traces);
    }
}

impl Drop for Lab {
    fn drop(&mut self) {
        self.keep_traces_of_failure();
        self.bus = None;
        self.login = None;
        self.seat = None;
        for part in self.parts.iter_mut().rev() {
            signal(part.id(), Signal::TERM);
            if wait::within(Duration::from_secs(2), "end", || Ok(part.try_wait()?)).is_err() {
                let _ = part.kill();
                let _ = part.wait();
            }
        }
        for pid in self.processes() {
            signal(pid, Signal::KILL);
        }
        let _ = wait::within(Duration::from_secs(2), "end", || {
            Ok(self.processes().is_empty().then_some(()))
        });
    }
}

#[allow(
    clippy::print_stderr,
    reason = "a failing test says where its traces are"
)]
fn eprintln_traces(folder: &Path) {
    eprintln!("screen and logs of this lab: {}", folder.display());
}

fn is_marked(pid: u32, mark: &str) -> bool {
    fs::read(format!("/proc/{pid}/environ")).is_ok_and(|bytes| {
        bytes
            .split(|byte| *byte == 0)
            .any(|entry| entry == mark.as_bytes())
    })
}
