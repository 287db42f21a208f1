//! "Do not disturb" and presentation mode, where each desktop keeps them.

use zbus::zvariant::OwnedValue;

use super::HoldReason;
use super::program;
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

/// What the person has asked the desktop for.
pub(super) fn asked_for(bus: &Bus) -> Vec<HoldReason> {
    let mut reasons = Vec::new();
    let ways = [plasma, dunst, xfce, gnome];
    if ways.iter().any(|way| way(bus) == Some(true)) {
        reasons.push(HoldReason::DoNotDisturb);
    }
    if xfconf(
        bus,
        "xfce4-power-manager",
        "/xfce4-power-manager/presentation-mode",
    ) == Some(true)
    {
        reasons.push(HoldReason::Presenting);
    }
    reasons
}

pub(super) fn finding(bus: &Bus) -> Finding {
    let ways = [
        (plasma as fn(&Bus) -> Option<bool>, "Plasma"),
        (dunst, "dunst"),
        (gnome, "GNOME"),
        (xfce, "XFCE"),
    ];
    match ways.iter().find(|(way, _)| way(bus).is_some()) {
        Some((_, desktop)) => Finding {
            subject: "Do not disturb",
            found: format!("{desktop} tells"),
            used: "A break waits while it is on.".to_owned(),
            advice: None,
            level: Level::Good,
        },
        None => finding_without_bus(),
    }
}

pub(super) fn finding_without_bus() -> Finding {
    Finding {
        subject: "Do not disturb",
        found: "this desktop does not tell".to_owned(),
        used: "Whether a notification is shown is left to the desktop.".to_owned(),
        advice: Some("Use Astir's own pause when you want quiet.".to_owned()),
        level: Level::Limited,
    }
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
        "gsettings",
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
