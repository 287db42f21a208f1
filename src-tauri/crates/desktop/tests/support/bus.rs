//! A message bus of the test's own.

use std::io::{BufRead, BufReader};
use std::os::unix::net::UnixListener;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use astir_desktop::Buses;
use tempfile::TempDir;

use super::Program;

const RULES: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <listen>unix:path=/nonexistent</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/> <allow own="*"/> <allow send_destination="*"/> <allow receive_sender="*"/>
  </policy>
</busconfig>"#;

/// A real dbus-daemon that starts nobody by itself.
pub(crate) struct PrivateBus {
    daemon: Option<Program>,
    /// Where to reach it.
    pub(crate) address: String,
    _folder: TempDir,
}

impl PrivateBus {
    /// Starts it and waits until it can be reached.
    pub(crate) fn start() -> PrivateBus {
        let folder = tempfile::tempdir().expect("a folder");
        let rules = folder.path().join("bus.conf");
        std::fs::write(&rules, RULES).expect("a file");
        let daemon = Command::new("dbus-daemon")
            .arg(format!("--config-file={}", rules.display()))
            .arg(format!(
                "--address=unix:path={}",
                folder.path().join("bus").display()
            ))
            .args(["--nofork", "--nopidfile", "--print-address=1"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon is installed");
        let mut daemon = Program(daemon);
        let stdout = daemon.0.stdout.take().expect("its output");
        let mut address = String::new();
        BufReader::new(stdout)
            .read_line(&mut address)
            .expect("its address");
        PrivateBus {
            daemon: Some(daemon),
            address: address.trim().to_owned(),
            _folder: folder,
        }
    }

    /// A connection for a part to play on the bus.
    pub(crate) fn connect(&self) -> zbus::blocking::Connection {
        let builder =
            zbus::blocking::connection::Builder::address(&*self.address).expect("an address");
        builder.build().expect("a connection")
    }

    /// It as the bus of the session and of the machine.
    pub(crate) fn as_both(&self) -> Buses {
        Buses {
            session: Some(self.address.clone()),
            system: Some(self.address.clone()),
        }
    }

    /// Ends the bus.
    pub(crate) fn end(&mut self) {
        self.daemon = None;
    }
}

/// A bus where these names are owned by somebody who answers nothing, and who must be kept.
pub(crate) fn mute_services(names: &[&str]) -> (PrivateBus, zbus::blocking::Connection) {
    let bus = PrivateBus::start();
    let mute = bus.connect();
    for name in names {
        mute.request_name(*name).expect("a free name");
    }
    (bus, mute)
}

/// Takes connections and says nothing.
pub(crate) struct MuteSocket {
    pub(crate) path: PathBuf,
    _listener: UnixListener,
    _folder: TempDir,
}

impl MuteSocket {
    pub(crate) fn open() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("mute");
        Self {
            _listener: UnixListener::bind(&path).expect("a socket"),
            path,
            _folder: folder,
        }
    }

    /// As the address of a bus.
    pub(crate) fn address(&self) -> String {
        format!("unix:path={}", self.path.display())
    }

    /// It as the bus of the session and of the machine.
    pub(crate) fn as_both(&self) -> Buses {
        Buses {
            session: Some(self.address()),
            system: Some(self.address()),
        }
    }
}
