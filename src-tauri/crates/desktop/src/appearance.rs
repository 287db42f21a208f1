//! Whether this desktop says how it wants to look. Windows listen for themselves, on the thread
//! they have anyway; this is for `doctor`.

use crate::bus::{Bus, Buses, Object};
use crate::patience::{ANSWER_WITHIN, Patience};
use crate::{Finding, Level};

const SETTINGS: Object<'static> = Object {
    name: "org.freedesktop.portal.Desktop",
    path: "/org/freedesktop/portal/desktop",
    interface: "org.freedesktop.portal.Settings",
};

/// What `doctor` says of light and dark, contrast and motion. Takes at most two seconds.
pub(crate) fn finding(buses: &Buses) -> Finding {
    let session = buses.session.clone();
    let told = Patience::default().ask(ANSWER_WITHIN, move || {
        let bus = session.as_deref().and_then(Bus::connect)?;
        let scheme = ("org.freedesktop.appearance", "color-scheme");
        bus.call(SETTINGS, "Read", &scheme).ok()
    });
    let told = told.flatten().is_some();
    Finding {
        subject: "Appearance",
        found: match told {
            true => "the desktop portal tells".to_owned(),
            false => "no desktop portal tells".to_owned(),
        },
        used: match told {
            true => "Windows are light or dark, still or moving, as the desktop is.".to_owned(),
            false => "Windows look as GTK is set up.".to_owned(),
        },
        advice: (!told).then(|| {
            "Install xdg-desktop-portal with the backend of your desktop, or choose: \
             `astir set appearance dark`."
                .to_owned()
        }),
        level: if told { Level::Good } else { Level::Limited },
    }
}
