//! The login manager, played on a private bus.

use std::collections::HashMap;
use std::io::{PipeReader, Read};
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};

use zbus::blocking::Connection;
use zbus::zvariant::{self, OwnedObjectPath, Value};

use super::MUST_COME_WITHIN;
use super::bus::PrivateBus;

const MANAGER: &str = "/org/freedesktop/login1";
const SESSION: &str = "/org/freedesktop/login1/session/c1";

/// What org.freedesktop.login1 does, as far as Astir asks for it.
pub(crate) struct Login {
    connection: Connection,
    locked: Arc<AtomicBool>,
    delays: Receiver<PipeReader>,
}

impl Login {
    pub(crate) fn play_on(bus: &PrivateBus) -> Login {
        let connection = bus.connect();
        let locked = Arc::new(AtomicBool::new(false));
        let (given, delays) = mpsc::channel();
        let server = connection.object_server();
        server.at(MANAGER, Manager { given }).expect("a manager");
        server
            .at(SESSION, Session(Arc::clone(&locked)))
            .expect("a session");
        drop(server);
        connection
            .request_name("org.freedesktop.login1")
            .expect("its name");
        Login {
            connection,
            locked,
            delays,
        }
    }

    pub(crate) fn prepare_for_sleep(&self, begins: bool) {
        self.emit(
            MANAGER,
            "org.freedesktop.login1.Manager",
            "PrepareForSleep",
            &begins,
        );
    }

    pub(crate) fn wish(&self, signal: &str) {
        self.emit(SESSION, "org.freedesktop.login1.Session", signal, &());
    }

    pub(crate) fn set_locked(&self, locked: bool) {
        self.locked.store(locked, Ordering::SeqCst);
        let session = "org.freedesktop.login1.Session";
        let changed = HashMap::from([("LockedHint", Value::from(locked))]);
        let body = (session, changed, Vec::<String>::new());
        self.emit(
            SESSION,
            "org.freedesktop.DBus.Properties",
            "PropertiesChanged",
            &body,
        );
    }

    /// The next delay somebody has asked for.
    pub(crate) fn delay(&self) -> Delay {
        Delay(
            self.delays
                .recv_timeout(MUST_COME_WITHIN)
                .expect("someone asks for a delay"),
        )
    }

    fn emit<B: serde::Serialize + zvariant::DynamicType>(
        &self,
        path: &str,
        interface: &str,
        signal: &str,
        body: &B,
    ) {
        let nobody: Option<&str> = None;
        self.connection
            .emit_signal(nobody, path, interface, signal, body)
            .expect("a signal");
    }
}

/// A delay of suspend, as the login manager sees it.
pub(crate) struct Delay(PipeReader);

impl Delay {
    /// Waits until whoever asked for it lets the machine suspend.
    pub(crate) fn given_back(mut self) -> bool {
        self.0.read(&mut [0]).is_ok_and(|bytes| bytes == 0)
    }
}

struct Manager {
    given: Sender<PipeReader>,
}

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Manager {
    #[zbus(name = "GetSession")]
    fn session(&self, _id: &str) -> OwnedObjectPath {
        SESSION.try_into().expect("a path")
    }

    #[zbus(name = "GetSessionByPID")]
    fn session_of_process(&self, _process: u32) -> OwnedObjectPath {
        SESSION.try_into().expect("a path")
    }

    fn inhibit(&self, what: &str, _who: &str, _why: &str, mode: &str) -> zvariant::OwnedFd {
        assert_eq!((what, mode), ("sleep", "delay"));
        let (read, write) = std::io::pipe().expect("a pipe");
        self.given.send(read).expect("the test counts delays");
        OwnedFd::from(write).into()
    }
}

struct Session(Arc<AtomicBool>);

#[zbus::interface(name = "org.freedesktop.login1.Session")]
impl Session {
    #[zbus(property)]
    fn locked_hint(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}
