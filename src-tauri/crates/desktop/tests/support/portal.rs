//! The desktop portal's part that listens for keys, played on a private bus.

use std::collections::HashMap;

use zbus::blocking::Connection;
use zbus::object_server::SignalEmitter;
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};

use super::bus::PrivateBus;

const PATH: &str = "/org/freedesktop/portal/desktop";

/// A portal that grants everything and presses the keys at once.
pub(crate) struct Portal(Connection);

impl Portal {
    pub(crate) fn play_on(bus: &PrivateBus) -> Portal {
        let desktop = bus.connect();
        desktop
            .object_server()
            .at(PATH, Shortcuts)
            .expect("a portal");
        desktop
            .request_name("org.freedesktop.portal.Desktop")
            .expect("its name");
        Portal(desktop)
    }

    /// Presses the keys once more.
    pub(crate) fn press(&self) {
        let session = ObjectPath::from_static_str_unchecked(SESSION);
        let told: HashMap<&str, Value<'_>> = HashMap::new();
        let body = (session, "break", 1_u64, told);
        let (nobody, shortcuts): (Option<&str>, _) =
            (None, "org.freedesktop.portal.GlobalShortcuts");
        self.0
            .emit_signal(nobody, PATH, shortcuts, "Activated", &body)
            .expect("a signal");
    }
}

struct Shortcuts;

const SESSION: &str = "/org/freedesktop/portal/desktop/session/test/astir";
const REQUEST: &str = "/org/freedesktop/portal/desktop/request/test/astir";

#[zbus::interface(name = "org.freedesktop.portal.GlobalShortcuts")]
impl Shortcuts {
    async fn create_session(
        &self,
        _options: HashMap<String, OwnedValue>,
        #[zbus(connection)] bus: &zbus::Connection,
    ) -> OwnedObjectPath {
        respond(
            bus,
            HashMap::from([("session_handle", Value::from(SESSION))]),
        )
        .await;
        ObjectPath::from_static_str_unchecked(REQUEST).into()
    }

    async fn bind_shortcuts(
        &self,
        session: OwnedObjectPath,
        shortcuts: Vec<(String, HashMap<String, OwnedValue>)>,
        _parent: String,
        _options: HashMap<String, OwnedValue>,
        #[zbus(connection)] bus: &zbus::Connection,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
    ) -> OwnedObjectPath {
        let (id, options) = &shortcuts[0];
        assert_eq!(
            <&str>::try_from(&options["preferred_trigger"]),
            Ok("CTRL+ALT+b")
        );
        respond(bus, HashMap::new()).await;
        let token = HashMap::from([("activation_token", Value::from("granted"))]);
        Shortcuts::activated(&emitter, session.as_ref(), id, 1, token)
            .await
            .expect("a signal");
        ObjectPath::from_static_str_unchecked(REQUEST).into()
    }

    #[zbus(signal)]
    async fn activated(
        emitter: &SignalEmitter<'_>,
        session: ObjectPath<'_>,
        id: &str,
        timestamp: u64,
        options: HashMap<&str, Value<'_>>,
    ) -> zbus::Result<()>;
}

/// The portal's own answer to a request: 0 is yes.
async fn respond(bus: &zbus::Connection, told: HashMap<&str, Value<'_>>) {
    bus.emit_signal(
        None::<&str>,
        REQUEST,
        "org.freedesktop.portal.Request",
        "Response",
        &(0_u32, told),
    )
    .await
    .expect("a signal");
}
