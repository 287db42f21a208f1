//! A combination the desktop portal listens for (`org.freedesktop.portal.GlobalShortcuts`): the
//! only way under Wayland. The desktop may ask the person, and let them choose other keys.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use zbus::blocking::MessageIterator;
use zbus::message::Type;
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};
use zbus::{MatchRule, Message};

use super::keys::Key;
use super::{Keys, Pressed, Shortcut};
use crate::Unavailable;
use crate::bus::{Bus, Object, body, is_signal};

const PORTAL: &str = "org.freedesktop.portal.Desktop";
const SHORTCUTS: Object<'static> = Object {
    name: PORTAL,
    path: "/org/freedesktop/portal/desktop",
    interface: "org.freedesktop.portal.GlobalShortcuts",
};
const REQUEST: &str = "org.freedesktop.portal.Request";

/// What the portal calls our only shortcut.
const ID: &str = "break";
const DESCRIPTION: &str = "Start or show the break";

/// A session with the portal; it ends with its connection, when this is dropped.
#[derive(Debug)]
pub struct PortalShortcut {
    bus: Bus,
    gone: Arc<AtomicBool>,
}

impl PortalShortcut {
    /// Asks the portal on the session bus at `address` to listen for `keys`.
    ///
    /// # Errors
    /// When there is no portal for this, or the person or the desktop said no.
    pub fn bind(
        address: Option<&str>,
        keys: &Keys,
        pressed: Pressed,
    ) -> Result<PortalShortcut, Unavailable> {
        let missing = || Unavailable("the desktop portal knows no global shortcuts".to_owned());
        let bus = address.and_then(Bus::connect).ok_or_else(missing)?;
        let rule = MatchRule::builder()
            .msg_type(Type::Signal)
            .sender(PORTAL)
            .map_err(|_| missing())?;
        let mut signals = bus.signals(rule.build()).map_err(|_| missing())?;
        let options = HashMap::from([
            ("handle_token", Value::from("astir")),
            ("session_handle_token", Value::from("astir")),
        ]);
        let request = bus
            .call(SHORTCUTS, "CreateSession", &(options,))
            .map_err(|_| missing())?;
        let created = response(&mut signals, &request).ok_or_else(missing)?;
        let session: String = created
            .get("session_handle")
            .and_then(|handle| String::try_from(handle.try_clone().ok()?).ok())
            .ok_or_else(missing)?;
        let session = OwnedObjectPath::try_from(session).map_err(|_| missing())?;
        let refused = || Unavailable(format!("the desktop portal does not listen for {keys}"));
        let request = bus
            .call(SHORTCUTS, "BindShortcuts", &binding(&session, keys))
            .map_err(|_| refused())?;
        response(&mut signals, &request).ok_or_else(refused)?;
        let gone = Arc::new(AtomicBool::new(false));
        let ended = Arc::clone(&gone);
        thread::Builder::new()
            .name("astir-shortcut".to_owned())
            .spawn(move || {
                for signal in signals.map_while(Result::ok) {
                    if is_signal(&signal, SHORTCUTS.interface, "Activated")
                        && let Some(token) = activated(&signal, &session)
                    {
                        pressed(token);
                    }
                }
                ended.store(true, Ordering::Relaxed);
            })
            .map_err(|error| Unavailable(format!("no thread to listen on ({error})")))?;
        Ok(PortalShortcut { bus, gone })
    }
}

impl Shortcut for PortalShortcut {
    fn told_by(&self) -> &'static str {
        "the desktop portal"
    }

    fn is_lost(&self) -> bool {
        self.gone.load(Ordering::Relaxed)
    }
}

impl Drop for PortalShortcut {
    fn drop(&mut self) {
        self.bus.close();
    }
}

type Options<'a> = HashMap<&'static str, Value<'a>>;
type Binding<'a> = (
    ObjectPath<'a>,
    Vec<(&'static str, Options<'a>)>,
    &'static str,
    Options<'a>,
);

fn binding<'a>(session: &'a OwnedObjectPath, keys: &Keys) -> Binding<'a> {
    let shortcut = HashMap::from([
        ("description", Value::from(DESCRIPTION)),
        ("preferred_trigger", Value::from(trigger(keys))),
    ]);
    let options = HashMap::from([("handle_token", Value::from("astir"))]);
    (session.as_ref(), vec![(ID, shortcut)], "", options)
}

/// In the words of the XDG shortcuts specification.
fn trigger(keys: &Keys) -> String {
    let held = [
        (keys.control, "CTRL+"),
        (keys.alt, "ALT+"),
        (keys.shift, "SHIFT+"),
        (keys.logo, "LOGO+"),
    ];
    let mut trigger: String = held
        .into_iter()
        .filter_map(|(held, word)| held.then_some(word))
        .collect();
    match keys.key {
        Key::Character(character) => trigger.push(character),
        Key::Function(number) => trigger.push_str(&format!("F{number}")),
    }
    trigger
}

/// Waits for the answer to a request, however long the person thinks about it; `None` for a no.
fn response(
    signals: &mut MessageIterator,
    request: &Message,
) -> Option<HashMap<String, OwnedValue>> {
    let request: OwnedObjectPath = body(request)?;
    let answer = signals.map_while(Result::ok).find(|signal| {
        is_signal(signal, REQUEST, "Response")
            && signal.header().path().map(|path| path.as_str()) == Some(request.as_str())
    })?;
    let (code, told): (u32, HashMap<String, OwnedValue>) = body(&answer)?;
    (code == 0).then_some(told)
}

/// The token of a press of ours; the outer `None` when it is somebody else's.
fn activated(signal: &Message, session: &OwnedObjectPath) -> Option<Option<String>> {
    type Activated = (OwnedObjectPath, String, u64, HashMap<String, OwnedValue>);
    let (of, id, _, mut told): Activated = body(signal)?;
    (of == *session && id == ID).then(|| {
        told.remove("activation_token")
            .and_then(|token| String::try_from(token).ok())
    })
}
