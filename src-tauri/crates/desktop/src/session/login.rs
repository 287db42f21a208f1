//! The login manager (org.freedesktop.login1): suspend, and what it knows of the lock.

use std::os::fd::OwnedFd;
use std::sync::{Arc, Mutex, PoisonError};

use zbus::blocking::MessageIterator;
use zbus::message::Type;
use zbus::zvariant::{self, OwnedObjectPath, OwnedValue};
use zbus::{MatchRule, Message};

use super::Word;
use super::lock::LockWord;
use crate::Sender;
use crate::bus::{Bus, Object, body, is_signal};

const LOGIN: &str = "org.freedesktop.login1";
const MANAGER: Object<'static> = Object {
    name: LOGIN,
    path: "/org/freedesktop/login1",
    interface: "org.freedesktop.login1.Manager",
};
const SESSION_INTERFACE: &str = "org.freedesktop.login1.Session";
const PROPERTIES_INTERFACE: &str = "org.freedesktop.DBus.Properties";

/// The right to hold suspend up for a moment; given back by dropping what is inside.
pub(super) type SleepDelay = Arc<Mutex<Option<OwnedFd>>>;

/// The login manager, found, with what it says from now on.
pub(super) struct Login {
    manager: Manager,
    signals: MessageIterator,
}

/// The login manager, to be asked.
struct Manager {
    bus: Bus,
    /// This session's object, if the login manager knows one.
    session: Option<String>,
    delay: SleepDelay,
}

impl Login {
    /// Asks for the login manager and has its signals sent from now on; `None` where it does not
    /// answer.
    pub(super) fn find(bus: Bus, delay: SleepDelay) -> Option<Login> {
        let rule = MatchRule::builder()
            .msg_type(Type::Signal)
            .sender(LOGIN)
            .ok()?;
        let signals = bus.signals(rule.build()).ok()?;
        let session = own_session(&bus);
        let there = session.is_some() || bus.call(MANAGER, "ListInhibitors", &()).is_ok();
        let manager = Manager {
            bus,
            session,
            delay,
        };
        there.then_some(Login { manager, signals })
    }

    pub(super) fn knows_session(&self) -> bool {
        self.manager.session.is_some()
    }

    pub(super) fn bus(&self) -> Bus {
        self.manager.bus.clone()
    }

    /// Passes on what the login manager says, until its bus ends.
    pub(super) fn listen(self, words: &Sender<Word>) {
        let Login { manager, signals } = self;
        manager.take_delay();
        if manager.locked_hint() == Some(true) {
            words.send(Word::Lock(LockWord::Is(true)));
        }
        for signal in signals {
            match signal {
                Ok(signal) => manager.pass_on(&signal, words),
                Err(error) => {
                    tracing::debug!(%error, "a signal of the login manager was unreadable");
                }
            }
        }
        tracing::warn!("the login manager can no longer be heard");
    }
}

impl Manager {
    fn pass_on(&self, signal: &Message, words: &Sender<Word>) {
        if is_signal(signal, MANAGER.interface, "PrepareForSleep") {
            match body::<bool>(signal) {
                Some(true) => {
                    words.send(Word::Sleep);
                }
                Some(false) => {
                    words.send(Word::Wake);
                    self.take_delay();
                }
                None => {}
            }
            return;
        }
        if signal.header().path().map(|path| path.as_str()) != self.session.as_deref() {
            return;
        }
        let word = if is_signal(signal, SESSION_INTERFACE, "Lock") {
            Some(LockWord::Wish(true))
        } else if is_signal(signal, SESSION_INTERFACE, "Unlock") {
            Some(LockWord::Wish(false))
        } else if is_signal(signal, PROPERTIES_INTERFACE, "PropertiesChanged")
            && mentions_locked_hint(signal)
        {
            self.locked_hint().map(LockWord::Is)
        } else {
            None
        };
        if let Some(word) = word {
            words.send(Word::Lock(word));
        }
    }

    fn locked_hint(&self) -> Option<bool> {
        let session = Object {
            name: LOGIN,
            path: self.session.as_deref()?,
            interface: SESSION_INTERFACE,
        };
        self.bus.property(session, "LockedHint")
    }

    /// Asks for time to write before the next suspend.
    fn take_delay(&self) {
        let wish = (
            "sleep",
            "Astir",
            "Writes down where your day stands",
            "delay",
        );
        let taken = self
            .bus
            .call(MANAGER, "Inhibit", &wish)
            .ok()
            .and_then(|reply| reply.body().deserialize::<zvariant::OwnedFd>().ok())
            .map(OwnedFd::from);
        if taken.is_none() {
            tracing::info!("the login manager gives no time to write before suspend");
        }
        *self.delay.lock().unwrap_or_else(PoisonError::into_inner) = taken;
    }
}

/// The session named by the environment, else the one this process belongs to, else the one the
/// person sees (a program of the systemd user manager belongs to none).
fn own_session(bus: &Bus) -> Option<String> {
    let path = |method: &str, reply: zbus::Result<Message>| {
        let path = reply.and_then(|reply| reply.body().deserialize::<OwnedObjectPath>());
        path.inspect_err(|error| tracing::debug!(%error, method, "no session this way"))
            .ok()
            .map(|path| path.as_str().to_owned())
    };
    let named = || {
        let id = std::env::var("XDG_SESSION_ID").ok()?;
        path("GetSession", bus.call(MANAGER, "GetSession", &id))
    };
    let of_process = || {
        path(
            "GetSessionByPID",
            bus.call(MANAGER, "GetSessionByPID", &std::process::id()),
        )
    };
    let of_person = || {
        let person = rustix::process::getuid().as_raw();
        let user = path("GetUser", bus.call(MANAGER, "GetUser", &person))?;
        let user = Object {
            name: LOGIN,
            path: &user,
            interface: "org.freedesktop.login1.User",
        };
        let (_, session): (String, OwnedObjectPath) = bus.property(user, "Display")?;
        Some(session.as_str().to_owned()).filter(|path| path != "/")
    };
    named().or_else(of_process).or_else(of_person)
}

fn mentions_locked_hint(signal: &Message) -> bool {
    type Changed = (
        String,
        std::collections::HashMap<String, OwnedValue>,
        Vec<String>,
    );
    body::<Changed>(signal).is_some_and(|(_, changed, invalidated)| {
        changed.contains_key("LockedHint") || invalidated.iter().any(|name| name == "LockedHint")
    })
}
