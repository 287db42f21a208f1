//! Whether something keeps the screen awake.

use super::probe::{AwakeProbe, VIDEOS};
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

/// KDE's power manager once more, for those who ask it about the screen.
const POLICY_AGENT: Object<'static> = Object {
    name: "org.kde.Solid.PowerManagement.PolicyAgent",
    path: "/org/kde/Solid/PowerManagement/PolicyAgent",
    interface: "org.kde.Solid.PowerManagement.PolicyAgent",
};

/// "Change screen settings" among the policies of KDE's power manager (`RequiredPolicy`).
const SCREEN_SETTINGS: u32 = 4;

/// "Inhibit the session being marked as idle" (GNOME SessionManager, `IsInhibited`).
const GNOME_IDLE: u32 = 8;

/// Whoever is asked to keep the screen of this session awake.
pub(super) struct Inhibition {
    pub(super) buses: Buses,
    /// A Wayland compositor leaves out of the idle time what its windows keep awake.
    pub(super) under_wayland: bool,
}

/// Who can tell, and what they say.
struct Told {
    /// The desktop, of which programs ask it.
    by_desktop: Option<bool>,
    /// The login manager, of which few programs do.
    by_login: Option<bool>,
}

impl Inhibition {
    fn ask(&self) -> Told {
        let session = self.buses.session.as_deref().and_then(Bus::connect);
        let system = self.buses.system.as_deref().and_then(Bus::connect);
        let desktop = session.as_ref();
        let answers = [
            desktop.and_then(gnome),
            desktop.and_then(plasma),
            desktop.and_then(power),
        ];
        Told {
            by_desktop: any(answers),
            by_login: system.as_ref().and_then(login),
        }
    }
}

impl AwakeProbe for Inhibition {
    fn in_force(&self) -> Option<bool> {
        let told = self.ask();
        any([told.by_desktop, told.by_login])
    }

    fn finding(&self, told: bool) -> Finding {
        let by_desktop = told && self.ask().by_desktop.is_some();
        finding(told, by_desktop, self.under_wayland)
    }
}

/// True when anybody says so, `None` when nobody says anything.
fn any(answers: impl IntoIterator<Item = Option<bool>>) -> Option<bool> {
    let answers = answers.into_iter().flatten();
    answers.reduce(|any, answer| any || answer)
}

fn finding(told: bool, by_desktop: bool, under_wayland: bool) -> Finding {
    let sits = "Watching a video without touching anything counts as sitting.";
    let (found, used, level) = match (by_desktop, under_wayland, told) {
        (true, _, _) => (
            "the desktop tells when something keeps the screen awake",
            sits,
            Level::Good,
        ),
        (false, true, _) => (
            "the compositor takes a window that keeps the screen awake for one in use",
            sits,
            Level::Good,
        ),
        (false, false, true) => (
            "only the login manager tells when something keeps the screen awake, and few programs \
             ask it",
            "Watching a video counts as sitting in a program that asks the login manager, and as \
             away in others.",
            Level::Limited,
        ),
        (false, false, false) => (
            "nobody tells when something keeps the screen awake",
            "Watching a video without touching anything counts as away.",
            Level::Limited,
        ),
    };
    Finding {
        subject: VIDEOS,
        found: found.to_owned(),
        used: used.to_owned(),
        advice: None,
        level,
    }
}

fn gnome(bus: &Bus) -> Option<bool> {
    bus.has(GNOME_SESSION.name).then_some(())?;
    body(&bus.call(GNOME_SESSION, "IsInhibited", &GNOME_IDLE).ok()?)
}

/// KDE's own list, of which [`POWER`] tells only what keeps the machine from suspending.
fn plasma(bus: &Bus) -> Option<bool> {
    bus.has(POLICY_AGENT.name).then_some(())?;
    body(
        &bus.call(POLICY_AGENT, "HasInhibition", &SCREEN_SETTINGS)
            .ok()?,
    )
}

fn power(bus: &Bus) -> Option<bool> {
    bus.has(POWER.name).then_some(())?;
    body(&bus.call(POWER, "HasInhibit", &()).ok()?)
}

fn login(bus: &Bus) -> Option<bool> {
    let what: String = bus.property(LOGIN, "BlockInhibited")?;
    Some(what.split(':').any(|kind| kind == "idle"))
}
