//! Whoever blanks the screen of a Linux desktop is asked not to, each in its own words.

use x11rb::connection::Connection as _;
use x11rb::protocol::screensaver::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;
use zbus::zvariant::{OwnedObjectPath, Value};

use crate::bus::{Bus, Buses, Object, body};

const NAME: &str = "Astir";

const SCREEN_SAVER: Object<'static> = Object {
    name: "org.freedesktop.ScreenSaver",
    path: "/org/freedesktop/ScreenSaver",
    interface: "org.freedesktop.ScreenSaver",
};
/// XFCE's and KDE's power managers, and others.
const POWER: Object<'static> = Object {
    name: "org.freedesktop.PowerManagement",
    path: "/org/freedesktop/PowerManagement/Inhibit",
    interface: "org.freedesktop.PowerManagement.Inhibit",
};
const PORTAL: Object<'static> = Object {
    name: "org.freedesktop.portal.Desktop",
    path: "/org/freedesktop/portal/desktop",
    interface: "org.freedesktop.portal.Inhibit",
};
/// "Idle" among the flags of the portal's `Inhibit`.
const PORTAL_IDLE: u32 = 8;

/// What was asked for; dropped, it is taken back.
pub(super) struct Asked {
    bus: Option<(Bus, Vec<Cookie>)>,
    /// The X server forgets a suspension when its connection closes.
    _screen: Option<RustConnection>,
}

/// What takes an inhibition back.
enum Cookie {
    Numbered {
        object: Object<'static>,
        number: u32,
    },
    Request(OwnedObjectPath),
}

impl Asked {
    /// Asks everybody who may blank the screen; none where nobody could be asked.
    pub(super) fn now(why: &str) -> Option<Asked> {
        let bus = Buses::of_environment().session;
        let bus = bus.and_then(|address| Bus::connect(&address));
        let bus = bus.map(|bus| {
            let cookies = ask(&bus, why);
            (bus, cookies)
        });
        let screen = suspend_saver();
        (bus.is_some() || screen.is_some()).then_some(Asked {
            bus,
            _screen: screen,
        })
    }
}

fn ask(bus: &Bus, why: &str) -> Vec<Cookie> {
    let ask = |object: Object<'static>| {
        bus.has(object.name).then_some(())?;
        let reply = bus.call(object, "Inhibit", &(NAME, why)).ok()?;
        let number = body(&reply)?;
        Some(Cookie::Numbered { object, number })
    };
    let mut cookies: Vec<Cookie> = [SCREEN_SAVER, POWER].into_iter().filter_map(ask).collect();
    if cookies.is_empty() {
        cookies.extend(ask_portal(bus, why));
    }
    cookies
}

/// Where programs are kept apart, or the desktop has an interface of its own.
fn ask_portal(bus: &Bus, why: &str) -> Option<Cookie> {
    bus.has(PORTAL.name).then_some(())?;
    let options = std::collections::HashMap::from([("reason", Value::from(why))]);
    let reply = bus.call(PORTAL, "Inhibit", &("", PORTAL_IDLE, options));
    Some(Cookie::Request(body(&reply.ok()?)?))
}

/// The X server's own saver, and what hangs on it.
fn suspend_saver() -> Option<RustConnection> {
    std::env::var_os("DISPLAY")?;
    let (connection, _) = x11rb::connect(None).ok()?;
    connection.screensaver_suspend(1).ok()?;
    connection.flush().ok()?;
    Some(connection)
}

impl Drop for Asked {
    fn drop(&mut self) {
        let Some((bus, cookies)) = self.bus.take() else {
            return;
        };
        for cookie in cookies {
            let taken_back = match &cookie {
                Cookie::Numbered { object, number } => bus.call(*object, "UnInhibit", number),
                Cookie::Request(path) => {
                    let request = Object {
                        name: PORTAL.name,
                        path: path.as_str(),
                        interface: "org.freedesktop.portal.Request",
                    };
                    bus.call(request, "Close", &())
                }
            };
            // It ends with the connection in any case.
            if let Err(error) = taken_back {
                tracing::debug!(%error, "an inhibition is left to the end of the connection");
            }
        }
    }
}
