//! The message buses of a Linux desktop, asked with bounded patience.

mod socket;

use std::io;
use std::os::unix::net::UnixStream;

use futures_lite::stream::{self, block_on};
use zbus::blocking::{Connection, MessageIterator, connection};
use zbus::zvariant::{DynamicType, OwnedValue, Type};
use zbus::{MatchRule, Message};

use crate::patience::{ANSWER_WITHIN, Patience};

/// The two buses of a Linux desktop, by address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Buses {
    /// The bus of the person's session, if one is known.
    pub session: Option<String>,
    /// The bus of the machine, if one is known.
    pub system: Option<String>,
}

/// Where the bus of the machine listens unless `DBUS_SYSTEM_BUS_ADDRESS` says otherwise
/// (D-Bus specification, "Well-known message bus instances").
const SYSTEM_BUS: &str = "unix:path=/var/run/dbus/system_bus_socket";

impl Buses {
    /// The buses the environment names.
    pub fn of_environment() -> Buses {
        let named = |variable| {
            std::env::var(variable)
                .ok()
                .filter(|address| !address.is_empty())
        };
        let beside_runtime = || {
            let path = format!("{}/bus", named("XDG_RUNTIME_DIR")?);
            std::path::Path::new(&path)
                .exists()
                .then(|| format!("unix:path={path}"))
        };
        Buses {
            session: named("DBUS_SESSION_BUS_ADDRESS").or_else(beside_runtime),
            system: Some(named("DBUS_SYSTEM_BUS_ADDRESS").unwrap_or_else(|| SYSTEM_BUS.to_owned())),
        }
    }

    /// Tells, from a thread of its own, each time the bus of the session was started again.
    ///
    /// # Errors
    /// When there is none, or none that listens at a file.
    pub fn when_session_restarts(&self, tell: impl Fn() + Send + 'static) -> io::Result<()> {
        let file = self.session.as_deref().and_then(socket::of);
        socket::when_made(&file.ok_or(io::ErrorKind::NotFound)?, tell)
    }

    /// Whether the bus of the session takes connections, so that it is worth asking.
    pub(crate) fn takes_connections(&self) -> bool {
        let Some(address) = &self.session else {
            return false;
        };
        socket::of(address).is_none_or(|file| UnixStream::connect(file).is_ok())
    }
}

/// A connection to one bus; every call on it ends after two seconds.
#[derive(Debug, Clone)]
pub(crate) struct Bus(Connection);

impl Bus {
    /// Connects; `None`, with the reason in the log, where that does not work in time.
    pub(crate) fn connect(address: &str) -> Option<Bus> {
        let builder = connection::Builder::address(address)
            .ok()?
            .method_timeout(ANSWER_WITHIN);
        match Patience::default().ask(ANSWER_WITHIN, move || builder.build()) {
            Some(Ok(connection)) => Some(Bus(connection)),
            Some(Err(error)) => {
                tracing::info!(%error, address, "no message bus");
                None
            }
            None => {
                tracing::info!(address, "the message bus does not answer");
                None
            }
        }
    }

    /// Leaves the bus, which ends everybody who listens on this connection.
    pub(crate) fn close(&self) {
        if let Err(error) = self.0.clone().close() {
            tracing::debug!(%error, "leaving the bus");
        }
    }

    /// Whether somebody on the bus has this name, without starting anyone.
    pub(crate) fn has(&self, name: &str) -> bool {
        let dbus = "org.freedesktop.DBus";
        self.0
            .call_method(
                Some(dbus),
                "/org/freedesktop/DBus",
                Some(dbus),
                "NameHasOwner",
                &name,
            )
            .and_then(|reply| reply.body().deserialize::<bool>())
            .unwrap_or(false)
    }

    /// Calls a method on `object` = (name, path, interface).
    pub(crate) fn call<B>(
        &self,
        object: Object<'_>,
        method: &str,
        body: &B,
    ) -> zbus::Result<Message>
    where
        B: serde::Serialize + DynamicType,
    {
        self.0.call_method(
            Some(object.name),
            object.path,
            Some(object.interface),
            method,
            body,
        )
    }

    /// Reads a property as `T`; `None` when it is not there or is something else.
    pub(crate) fn property<T>(&self, object: Object<'_>, property: &str) -> Option<T>
    where
        T: TryFrom<OwnedValue>,
    {
        let properties = Object {
            interface: "org.freedesktop.DBus.Properties",
            ..object
        };
        let reply = self
            .call(properties, "Get", &(object.interface, property))
            .ok()?;
        T::try_from(reply.body().deserialize::<OwnedValue>().ok()?).ok()
    }

    /// The signals that match `rule`, waiting for each; ends when the bus does.
    pub(crate) fn signals(&self, rule: MatchRule<'static>) -> zbus::Result<MessageIterator> {
        MessageIterator::for_match_rule(rule, &self.0, None)
    }

    /// The same for either of two rules.
    pub(crate) fn signals_of_either(
        &self,
        first: MatchRule<'static>,
        second: MatchRule<'static>,
    ) -> zbus::Result<impl Iterator<Item = zbus::Result<Message>> + Send + use<>> {
        let first = self.signals(first)?.into_inner();
        let second = self.signals(second)?.into_inner();
        Ok(block_on(stream::or(first, second)))
    }
}

/// Whom to call on a bus.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Object<'a> {
    pub(crate) name: &'a str,
    pub(crate) path: &'a str,
    pub(crate) interface: &'a str,
}

/// Reads the body of a message as `T`.
pub(crate) fn body<T>(message: &Message) -> Option<T>
where
    T: serde::de::DeserializeOwned + Type,
{
    message.body().deserialize().ok()
}

/// Whether this is the signal `member` of `interface`.
pub(crate) fn is_signal(message: &Message, interface: &str, member: &str) -> bool {
    let header = message.header();
    header
        .interface()
        .is_some_and(|name| name.as_str() == interface)
        && header.member().is_some_and(|name| name.as_str() == member)
}
