//! A key combination that works in every program, pressed on a real X server and told by a portal
//! that the test plays.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a test program ends where something is wrong; zbus makes public methods of its own"
)]

mod support;

use std::collections::HashMap;
use std::sync::mpsc::{self, Receiver};

use astir_desktop::{Keys, PortalShortcut, Pressed, X11Shortcut};
use support::bus::PrivateBus;
use support::{Display, MUST_COME_WITHIN};
use zbus::object_server::SignalEmitter;
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};

fn keys() -> Keys {
    "ctrl+alt+b".parse().unwrap()
}

fn presses() -> (Pressed, Receiver<Option<String>>) {
    let (sender, heard) = mpsc::channel();
    let pressed = move |token| {
        let _ = sender.send(token);
    };
    (Box::new(pressed), heard)
}

#[test]
fn the_combination_is_heard_also_with_the_locks_on_and_nothing_else_is() {
    let display = Display::start();
    let (pressed, heard) = presses();
    let _shortcut = X11Shortcut::grab(Some(&display.name), &keys(), pressed).unwrap();
    display.person(&["key", "b", "key", "ctrl+b", "key", "ctrl+alt+c"]);
    display.person(&["key", "ctrl+alt+b"]);
    assert_eq!(heard.recv_timeout(MUST_COME_WITHIN), Ok(None));
    display.person(&["key", "Num_Lock", "key", "Caps_Lock", "key", "ctrl+alt+b"]);
    assert_eq!(heard.recv_timeout(MUST_COME_WITHIN), Ok(None));
    assert_eq!(heard.try_iter().count(), 0);
}

#[test]
fn a_combination_that_another_program_has_is_refused_until_it_is_given_back() {
    let display = Display::start();
    let (pressed, heard) = presses();
    let first = X11Shortcut::grab(Some(&display.name), &keys(), pressed).unwrap();
    let (second, _) = presses();
    let refusal = X11Shortcut::grab(Some(&display.name), &keys(), second).unwrap_err();
    assert!(refusal.0.contains("another program"), "{refusal}");
    drop(first);
    // The end of its sender says that the listening has ended, and with it the grab.
    assert!(heard.recv_timeout(MUST_COME_WITHIN).is_err());
    let (third, heard) = presses();
    let _shortcut = loop_until_given_back(&display, third);
    display.person(&["key", "ctrl+alt+b"]);
    assert_eq!(heard.recv_timeout(MUST_COME_WITHIN), Ok(None));
}

/// The server hears of the end of a connection a moment after the program does.
fn loop_until_given_back(display: &Display, pressed: Pressed) -> X11Shortcut {
    let pressed = std::sync::Arc::new(std::sync::Mutex::new(pressed));
    loop {
        let passing = std::sync::Arc::clone(&pressed);
        let again = Box::new(move |token| (passing.lock().unwrap())(token));
        if let Ok(shortcut) = X11Shortcut::grab(Some(&display.name), &keys(), again) {
            return shortcut;
        }
        std::thread::yield_now();
    }
}

/// A portal that grants everything and presses the keys at once.
struct Portal;

const SESSION: &str = "/org/freedesktop/portal/desktop/session/test/astir";
const REQUEST: &str = "/org/freedesktop/portal/desktop/request/test/astir";

#[zbus::interface(name = "org.freedesktop.portal.GlobalShortcuts")]
impl Portal {
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
        Portal::activated(&emitter, session.as_ref(), id, 1, token)
            .await
            .unwrap();
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
    .unwrap();
}

#[test]
fn the_portal_tells_of_a_press_and_hands_on_its_token() {
    let bus = PrivateBus::start();
    let desktop = bus.connect();
    desktop
        .object_server()
        .at("/org/freedesktop/portal/desktop", Portal)
        .unwrap();
    desktop
        .request_name("org.freedesktop.portal.Desktop")
        .unwrap();
    let (pressed, heard) = presses();
    let _shortcut = PortalShortcut::bind(Some(&bus.address), &keys(), pressed).unwrap();
    let granted = Some("granted".to_owned());
    assert_eq!(heard.recv_timeout(MUST_COME_WITHIN), Ok(granted));
}

#[test]
fn without_a_portal_there_is_no_shortcut_under_wayland() {
    let bus = PrivateBus::start();
    let (pressed, _) = presses();
    assert!(PortalShortcut::bind(Some(&bus.address), &keys(), pressed).is_err());
    let (pressed, _) = presses();
    assert!(PortalShortcut::bind(None, &keys(), pressed).is_err());
}
