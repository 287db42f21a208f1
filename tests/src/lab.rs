//! One fresh private desktop.

use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicBool, AtomicU32, Ordering},
    time::Duration,
};

use anyhow::{Context, Result, anyhow};
use rustix::process::Signal;
use tempfile::TempDir;
use zbus::blocking::{Connection, connection, fdo::DBusProxy};

use crate::{
    Screen, Started, desktop_files,
    environment::{self, MARK},
    process::{log_file, signal},
    screen::{HEIGHT, WIDTH},
    wait,
};

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
    environment: BTreeMap<String, String>,
    parts: Vec<Child>,
    screen: Option<Screen>,
    bus: Option<Connection>,
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

    /// A desktop that lacks some parts.
    ///
    /// # Errors
    /// When a part is not installed or does not come up.
    pub fn start_without(missing: &[Part]) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("astir-lab-").tempdir()?;
        let environment = environment::private(folder.path())?;
        let mut lab = Self {
            folder,
            environment,
            parts: Vec::new(),
            screen: None,
            bus: None,
            count: AtomicU32::new(0),
            traces_kept: AtomicBool::new(false),
        };
        let has = |part| !missing.contains(&part);
        if has(Part::Screen) {
            lab.start_screen().context("starting Xvfb")?;
        }
        if has(Part::Bus) {
            lab.start_bus(has(Part::Notifications))
                .context("starting the session bus")?;
        }
        if has(Part::Screen) {
            lab.start_part("xfwm4", &["--compositor=off"])?;
            lab.screen().paint_background()?;
        }
        if has(Part::Screen) && has(Part::Bus) {
            if has(Part::Tray) {
                lab.start_tray()?;
            }
            if has(Part::Notifications) {
                lab.start_notifications()?;
            }
        }
        Ok(lab)
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
        let mut command = Command::new(program);
        command
            .env_clear()
            .envs(&self.environment)
            .current_dir(self.folder().join("home"));
        command
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

    fn start_screen(&mut self) -> Result<()> {
        let size = format!("{WIDTH}x{HEIGHT}x24");
        let mut command = self.part_command("Xvfb");
        command.args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            &size,
            "-nolisten",
            "tcp",
            "-noreset",
        ]);
        let (_, err) = log_file(&self.folder().join("logs/xvfb.log"))?;
        let mut server = command
            .stdout(Stdio::piped())
            .stderr(err)
            .spawn()
            .context("Xvfb")?;
        let output = server.stdout.take().context("the output of Xvfb")?;
        self.parts.push(server);
        let mut number = String::new();
        BufReader::new(output).read_line(&mut number)?;
        let number: u32 = number
            .trim()
            .parse()
            .context("no display number from Xvfb")?;
        let display = format!(":{number}");
        self.environment.insert("DISPLAY".into(), display.clone());
        let environment = self.environment.clone().into_iter().collect();
        self.screen = Some(Screen {
            display,
            environment,
        });
        Ok(())
    }

    fn start_bus(&mut self, notifications: bool) -> Result<()> {
        let services = self.folder().join("services");
        desktop_files::services(&services, notifications && self.screen.is_some())?;
        let config = self.folder().join("bus.conf");
        fs::write(&config, desktop_files::bus_config(&services))?;
        let socket = self.runtime().join("bus");
        let address = format!("unix:path={}", socket.display());
        self.environment
            .insert("DBUS_SESSION_BUS_ADDRESS".into(), address.clone());
        let config = format!("--config-file={}", config.display());
        let address_argument = format!("--address={address}");
        self.start_part("dbus-daemon", &["--nofork", &config, &address_argument])?;
        let connection = wait::until("the session bus", || {
            Ok(Some(
                connection::Builder::address(address.as_str())?.build()?,
            ))
        })?;
        self.bus = Some(connection);
        Ok(())
    }

    fn start_tray(&mut self) -> Result<()> {
        self.start_part("xfce4-panel", &["--disable-wm-check"])?;
        wait::until_true("the panel's tray", || {
            self.has_name("org.kde.StatusNotifierWatcher")
        })?;
        // Popups keep clear of a panel that is there before them.
        self.screen().wait_for_window("xfce4-panel").map(drop)
    }

    fn start_notifications(&self) -> Result<()> {
        let name = "org.freedesktop.Notifications";
        DBusProxy::new(self.bus())?
            .start_service_by_name(name.try_into()?, 0)
            .context("starting xfce4-notifyd")?;
        wait::until_true("the notification daemon", || self.has_name(name))
    }

    fn start_part(&mut self, program: &str, arguments: &[&str]) -> Result<()> {
        let (out, err) = log_file(&self.folder().join(format!("logs/{program}.log")))?;
        let mut command = self.part_command(program);
        command.args(arguments).stdout(out).stderr(err);
        let child = command
            .spawn()
            .with_context(|| format!("starting {program}"))?;
        self.parts.push(child);
        Ok(())
    }

    /// The part dies with the thread that started it even if that is killed: `setpriv`
    /// (util-linux) sets this, then becomes the program.
    fn part_command(&self, program: &str) -> Command {
        let mut command = self.command("setpriv");
        command
            .args(["--pdeathsig", "KILL", program])
            .stdin(Stdio::null());
        command
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
        if let Some(screen) = &self.screen {
            let _ = screen.save_picture(&traces.join("screen.png"));
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
