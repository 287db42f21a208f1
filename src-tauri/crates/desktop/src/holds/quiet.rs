//! "Do not disturb" and presentation mode, where each desktop keeps them.

use zbus::zvariant::OwnedValue;

use super::linux::is_installed;
use super::probe::HoldProbe;
use super::{HoldReason, program};
use crate::bus::{Bus, Object, body};
use crate::{Finding, Level};

const NOTIFICATIONS: Object<'static> = Object {
    name: "org.freedesktop.Notifications",
    path: "/org/freedesktop/Notifications",
    interface: "org.freedesktop.Notifications",
};
/// dunst answers on the object of the notifications.
const DUNST: Object<'static> = Object {
    interface: "org.dunstproject.cmd0",
    ..NOTIFICATIONS
};
const XFCONF: Object<'static> = Object {
    name: "org.xfce.Xfconf",
    path: "/org/xfce/Xfconf",
    interface: "org.xfce.Xfconf",
};
const GNOME_SHELL: &str = "org.gnome.Shell";
const GSETTINGS: &str = "gsettings";

/// The switches of this session's desktop.
pub(super) struct Quiet {
    pub(super) session: Option<String>,
}

impl Quiet {
    fn bus(&self) -> Option<Bus> {
        self.session.as_deref().and_then(Bus::connect)
    }
}

impl HoldProbe for Quiet {
    fn subjects(&self) -> &'static [&'static str] {
        &["Do not disturb", "Presenting"]
    }

    fn look(&self, _: &[String]) -> Option<Vec<HoldReason>> {
        asked_for(&self.bus()?)
    }

    fn findings(&self, told: bool) -> Vec<Finding> {
        let bus = self.bus();
        let bus = bus.as_ref();
        let way = bus.filter(|_| told).and_then(way);
        let presents = bus.is_some_and(|bus| told && running(bus, XFCONF).is_some());
        let lacks_gsettings =
            bus.is_some_and(|bus| bus.has(GNOME_SHELL)) && !is_installed(GSETTINGS);
        vec![finding(way, lacks_gsettings), presenting_finding(presents)]
    }
}

type Way = fn(&Bus) -> Option<bool>;

const WAYS: [(Way, &str); 4] = [
    (plasma, "Plasma"),
    (dunst, "dunst"),
    (gnome, "GNOME"),
    (xfce, "XFCE"),
];

/// What the person has asked the desktop for; `None` where no desktop tells.
fn asked_for(bus: &Bus) -> Option<Vec<HoldReason>> {
    let answers: Vec<_> = WAYS.iter().filter_map(|(way, _)| way(bus)).collect();
    if answers.is_empty() {
        return None;
    }
    let mut reasons = Vec::new();
    if answers.contains(&true) {
        reasons.push(HoldReason::DoNotDisturb);
    }
    if is_presenting(bus) == Some(true) {
        reasons.push(HoldReason::Presenting);
    }
    Some(reasons)
}

/// The desktop that tells of "do not disturb".
fn way(bus: &Bus) -> Option<&'static str> {
    let way = WAYS.iter().find(|(way, _)| way(bus).is_some())?;
    Some(way.1)
}

fn finding(way: Option<&str>, lacks_gsettings: bool) -> Finding {
    Finding {
        subject: "Do not disturb",
        found: match way {
            Some(desktop) => format!("{desktop} tells"),
            None if lacks_gsettings => "the program gsettings is not installed".to_owned(),
            None => "this desktop does not tell".to_owned(),
        },
        used: match way {
            Some(_) => "A break waits while it is on.",
            None => "Whether a notification is shown is left to the desktop.",
        }
        .to_owned(),
        advice: way.is_none().then(|| {
            match lacks_gsettings {
                true => "Install gsettings (package libglib2.0-bin) to have breaks wait.",
                false => "Use Astir's own pause when you want quiet.",
            }
            .to_owned()
        }),
        level: match way {
            Some(_) => Level::Good,
            None => Level::Limited,
        },
    }
}

fn presenting_finding(told: bool) -> Finding {
    Finding {
        subject: "Presenting",
        found: match told {
            true => "XFCE tells of its presentation mode",
            false => "this desktop has no presentation mode to tell of",
        }
        .to_owned(),
        used: match told {
            true => "A break waits while it is on.",
            false => "A break waits for what fills the screen, and for \"do not disturb\".",
        }
        .to_owned(),
        advice: None,
        level: if told { Level::Good } else { Level::Limited },
    }
}

fn is_presenting(bus: &Bus) -> Option<bool> {
    xfconf(
        bus,
        "xfce4-power-manager",
        "/xfce4-power-manager/presentation-mode",
    )
}

/// Plasma's daemon has the property; the others answer that they have none.
fn plasma(bus: &Bus) -> Option<bool> {
    running(bus, NOTIFICATIONS)?.property(NOTIFICATIONS, "Inhibited")
}

fn dunst(bus: &Bus) -> Option<bool> {
    running(bus, NOTIFICATIONS)?.property(DUNST, "paused")
}

/// A channel that was never written has no such property, which means off.
fn xfce(bus: &Bus) -> Option<bool> {
    running(bus, XFCONF)?;
    Some(xfconf(bus, "xfce4-notifyd", "/do-not-disturb") == Some(true))
}

/// GNOME keeps it in its settings, which only its own library reads.
fn gnome(bus: &Bus) -> Option<bool> {
    bus.has(GNOME_SHELL).then_some(())?;
    let banners = program::output(
        GSETTINGS,
        &["get", "org.gnome.desktop.notifications", "show-banners"],
    )?;
    Some(banners.trim() == "false")
}

fn xfconf(bus: &Bus, channel: &str, property: &str) -> Option<bool> {
    let reply = running(bus, XFCONF)?.call(XFCONF, "GetProperty", &(channel, property));
    let value = body::<OwnedValue>(&reply.ok()?)?;
    bool::try_from(value).ok()
}

/// Nobody is started by a question.
fn running<'a>(bus: &'a Bus, object: Object<'_>) -> Option<&'a Bus> {
    bus.has(object.name).then_some(bus)
}
