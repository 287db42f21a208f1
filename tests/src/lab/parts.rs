//! How the parts of a desktop are started: each ends with its lab.

use std::{fs, process::Command, sync::Arc};

use anyhow::{Context, Result};
use zbus::blocking::{Connection, connection};

use super::Lab;
use crate::{Started, desktop_files, login::Login, process::log_file, seat::Seat, wait};

/// What the session bus of a lab may start by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Services {
    /// These, by the names of their files among the installed ones, so that "no notification
    /// daemon" means none.
    Only(Vec<&'static str>),
    /// Everything that is installed.
    Installed,
}

impl Lab {
    /// Starts the session bus and connects to it.
    pub(crate) fn start_bus(&mut self, services: Services) -> Result<()> {
        let folder = match services {
            Services::Only(names) => {
                let folder = self.folder().join("services");
                desktop_files::services(&folder, &names)?;
                Some(folder)
            }
            Services::Installed => None,
        };
        let config = self.folder().join("bus.conf");
        fs::write(&config, desktop_files::bus_config(folder.as_deref()))?;
        let address = format!("unix:path={}", self.runtime().join("bus").display());
        self.environment
            .insert("DBUS_SESSION_BUS_ADDRESS".into(), address.clone());
        let config = format!("--config-file={}", config.display());
        let address_argument = format!("--address={address}");
        self.start_part("dbus-daemon", &["--nofork", &config, &address_argument])?;
        let connection = wait::until("the session bus", || Ok(Some(self.connect_to(&address)?)))?;
        self.bus = Some(connection);
        Ok(())
    }

    /// A new connection to the session bus.
    ///
    /// # Errors
    /// When it does not answer.
    pub fn connect_to_bus(&self) -> Result<Connection> {
        self.connect_to(&format!(
            "unix:path={}",
            self.runtime().join("bus").display()
        ))
    }

    /// Starts the session bus once more after it has ended, and connects to it.
    ///
    /// # Errors
    /// When it does not come up.
    pub fn start_bus_again(&self) -> Result<(Started, Connection)> {
        let mut bus = self.command("dbus-daemon");
        let config = format!("--config-file={}", self.folder().join("bus.conf").display());
        let address = format!("unix:path={}", self.runtime().join("bus").display());
        bus.args(["--nofork", &config, &format!("--address={address}")]);
        let bus = self.start_command("bus-again", bus)?;
        let connection = wait::until("the session bus", || Ok(Some(self.connect_to(&address)?)))?;
        Ok((bus, connection))
    }

    fn connect_to(&self, address: &str) -> Result<Connection> {
        let builder = connection::Builder::address(address)?;
        Ok(self.identity.introduce(builder).build()?)
    }

    /// Starts a bus of the machine with nobody but a login manager on it.
    pub(crate) fn start_login(&mut self) -> Result<()> {
        let config = self.folder().join("system-bus.conf");
        fs::write(&config, desktop_files::bus_config(None))?;
        let address = format!("unix:path={}", self.runtime().join("system-bus").display());
        self.environment
            .insert("DBUS_SYSTEM_BUS_ADDRESS".into(), address.clone());
        let arguments = [
            "--nofork".to_owned(),
            format!("--config-file={}", config.display()),
            format!("--address={address}"),
        ];
        self.start_named(
            "system-bus",
            "dbus-daemon",
            &arguments.each_ref().map(String::as_str),
        )?;
        let connection = wait::until("the bus of the machine", || {
            Ok(Some(self.connect_to(&address)?))
        })?;
        // Debian's own Python, for that one has the package.
        let arguments = ["-m", "dbusmock", "--system", "--template", "logind"];
        self.start_named("login1", "/usr/bin/python3", &arguments)?;
        self.login = Some(Login::begin(connection, self.identity.user())?);
        Ok(())
    }

    /// Sits somebody down at this desktop.
    pub(crate) fn set_seat(&mut self, seat: Arc<dyn Seat>) {
        self.seat = Some(seat);
    }

    /// Waits until somebody owns this name on the session bus.
    ///
    /// # Errors
    /// When nobody comes to own it.
    pub fn wait_for_name(&self, name: &str) -> Result<()> {
        wait::until_true(name, || self.has_name(name))
    }

    pub(crate) fn start_part(&mut self, program: &str, arguments: &[&str]) -> Result<()> {
        self.start_named(program, program, arguments)
    }

    /// Starts a part under a name of its own for its log.
    pub(crate) fn start_named(
        &mut self,
        name: &str,
        program: &str,
        arguments: &[&str],
    ) -> Result<()> {
        let mut command = self.part_command(program);
        command.args(arguments);
        self.start_prepared(name, command)
    }

    /// Starts a part whose command was made by [`Lab::part_command`].
    pub(crate) fn start_prepared(&mut self, name: &str, mut command: Command) -> Result<()> {
        let (out, err) = log_file(&self.folder().join(format!("logs/{name}.log")))?;
        command.stdout(out).stderr(err);
        let child = command
            .spawn()
            .with_context(|| format!("starting {name}"))?;
        self.parts.push(child);
        Ok(())
    }

    /// The part dies with the thread that started it even if that is killed: `setpriv`
    /// (util-linux) sets this, then becomes the program.
    pub(crate) fn part_command(&self, program: &str) -> Command {
        let mut command = self.command("setpriv");
        command
            .args(["--pdeathsig", "KILL", program])
            .stdin(std::process::Stdio::null());
        command
    }
}
