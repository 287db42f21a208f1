//! Whether something keeps the screen awake.

use crate::bus::{Bus, Buses, Object, body};
use crate::{Finding, Level};

const LOGIN: Object<'static> = Object {
    name: "org.freedesktop.login1",
    path: "/org/freedesktop/login1",
    interface: "org.freedesktop.login1.Manager",
};
const GNOME_SESSION: Object<'static> = Object {
    name: "org.gnome.SessionManager",
    path: "/org/gnome/SessionManager",
    interface: "org.gnome.SessionManager",
};
/// XFCE's and KDE's power managers, and others.
const POWER: Object<'static> = Object {
    name: "org.freedesktop.PowerManagement",
    path: "/org/freedesktop/PowerManagement/Inhibit",
    interface: "org.freedesktop.PowerManagement.Inhibit",
};

/// "Inhibit the session being marked as idle" (GNOME SessionManager, `IsInhibited`).
const GNOME_IDLE: u32 = 8;

/// True when anybody inhibits idling, false when those who would know say no, `None` when nobody
/// knows.
pub(super) fn in_force(buses: &Buses) -> Option<bool> {
    let session = buses.session.as_deref().and_then(Bus::connect);
    let system = buses.system.as_deref().and_then(Bus::connect);
    let answers = [
        session.as_ref().and_then(gnome),
        session.as_ref().and_then(power),
        system.as_ref().and_then(login),
    ];
    answers
        .into_iter()
        .flatten()
        .reduce(|any, answer| any || answer)
}

/// `readable`: whether anybody has just told.
pub(super) fn finding(readable: bool) -> Finding {
    Finding {
        subject: "Videos",
        found: match readable {
            true => "the desktop tells when something keeps the screen awake".to_owned(),
            false => "nobody tells when something keeps the screen awake".to_owned(),
        },
        used: match readable {
            true => "Watching a video without touching anything counts as sitting.".to_owned(),
            false => "Watching a video without touching anything counts as away.".to_owned(),
        },
        advice: None,
        level: if readable {
            Level::Good
        } else {
            Level::Limited
        },
    }
}

fn gnome(bus: &Bus) -> Option<bool> {
    bus.has(GNOME_SESSION.name).then_some(())?;
    body(&bus.call(GNOME_SESSION, "IsInhibited", &GNOME_IDLE).ok()?)
}

fn power(bus: &Bus) -> Option<bool> {
    bus.has(POWER.name).then_some(())?;
    body(&bus.call(POWER, "HasInhibit", &()).ok()?)
}

fn login(bus: &Bus) -> Option<bool> {
    let what: String = bus.property(LOGIN, "BlockInhibited")?;
    Some(what.split(':').any(|kind| kind == "idle"))
}
