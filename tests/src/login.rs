//! A login manager that the harness plays, so that a screen is locked and a machine sleeps
//! without either. python-dbusmock answers; here are its strings.

use std::collections::HashMap;

use anyhow::Result;
use zbus::{
    blocking::{Connection, fdo::DBusProxy},
    zvariant::{DynamicType, Value},
};

use crate::wait;

const LOGIN: &str = "org.freedesktop.login1";
const MANAGER: &str = "/org/freedesktop/login1";
const SESSION: &str = "/org/freedesktop/login1/session/c1";
const MOCK: &str = "org.freedesktop.DBus.Mock";

/// What plays it, with the Debian package that brings it.
pub const NEEDS: &[(&str, &str)] = &[(
    "/usr/lib/python3/dist-packages/dbusmock",
    "python3-dbusmock",
)];

/// A login manager with one session, that of the lab.
#[derive(Debug)]
pub struct Login(Connection);

impl Login {
    /// Waits for the mock on this bus and logs `user` in.
    pub(crate) fn begin(bus: Connection, user: u32) -> Result<Self> {
        wait::until_true("the played login manager", || {
            Ok(DBusProxy::new(&bus)?.name_has_owner(LOGIN.try_into()?)?)
        })?;
        let login = Self(bus);
        login.call(MANAGER, "AddSeat", &"seat0")?;
        login.call(MANAGER, "AddUser", &(user, "lab", true))?;
        login.call(MANAGER, "AddSession", &("c1", "seat0", user, "lab", true))?;
        Ok(login)
    }

    /// Who plays it.
    ///
    /// # Errors
    /// When nobody does any more.
    pub fn process(&self) -> Result<u32> {
        Ok(DBusProxy::new(&self.0)?.get_connection_unix_process_id(LOGIN.try_into()?)?)
    }

    /// The screen was locked, or unlocked.
    ///
    /// # Errors
    /// When the login manager is gone.
    pub fn lock(&self, locked: bool) -> Result<()> {
        let signal = if locked { "Lock" } else { "Unlock" };
        let hint = HashMap::from([("LockedHint", Value::from(locked))]);
        self.emit(
            SESSION,
            "org.freedesktop.login1.Session",
            signal,
            "",
            Vec::new(),
        )?;
        self.call(
            SESSION,
            "UpdateProperties",
            &("org.freedesktop.login1.Session", hint),
        )
    }

    /// The machine is about to sleep, or has woken.
    ///
    /// # Errors
    /// When the login manager is gone.
    pub fn sleep(&self, asleep: bool) -> Result<()> {
        let interface = "org.freedesktop.login1.Manager";
        let arguments = vec![Value::from(asleep)];
        self.emit(MANAGER, interface, "PrepareForSleep", "b", arguments)
    }

    fn emit(
        &self,
        path: &str,
        interface: &str,
        signal: &str,
        signature: &str,
        arguments: Vec<Value<'_>>,
    ) -> Result<()> {
        self.call(
            path,
            "EmitSignal",
            &(interface, signal, signature, arguments),
        )
    }

    fn call<B>(&self, path: &str, method: &str, body: &B) -> Result<()>
    where
        B: serde::Serialize + DynamicType,
    {
        self.0
            .call_method(Some(LOGIN), path, Some(MOCK), method, body)?;
        Ok(())
    }
}
