//! The kinds of desktop there are, and how each is brought up without a screen.

mod gnome;
mod plasma;
pub(crate) mod sway;

use std::path::Path;

use anyhow::Result;

use crate::{Lab, notices::Notice};

/// A kind of desktop people use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// XFCE on X11: panel, xfce4-notifyd.
    Xfce,
    /// sway with waybar and mako: Wayland by wlroots.
    Sway,
    /// GNOME Shell with the extension that shows tray items.
    Gnome,
    /// GNOME Shell as it comes: no tray.
    GnomePlain,
    /// KDE Plasma on Wayland.
    Plasma,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Xfce,
        Self::Sway,
        Self::Gnome,
        Self::GnomePlain,
        Self::Plasma,
    ];

    /// What it is called here, for people and for folders.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Xfce => "xfce",
            Self::Sway => "sway",
            Self::Gnome => "gnome",
            Self::GnomePlain => "gnome-plain",
            Self::Plasma => "plasma",
        }
    }

    /// Whether it shows tray items.
    #[must_use]
    pub fn has_tray(self) -> bool {
        self != Self::GnomePlain
    }

    /// Whether a program can put a card in a corner of it without disturbing.
    #[must_use]
    pub fn shows_card(self) -> bool {
        !matches!(self, Self::Gnome | Self::GnomePlain)
    }

    /// Whether it tells which window is in front.
    #[must_use]
    pub fn tells_front_window(self) -> bool {
        matches!(self, Self::Xfce | Self::Sway)
    }

    /// Whether its daemon draws buttons on notifications.
    #[must_use]
    pub fn draws_buttons(self) -> bool {
        self != Self::Sway
    }

    /// What is installed where it can run, as programs with the Debian packages that bring them.
    #[must_use]
    pub fn needs(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Xfce => &[
                ("Xvfb", "xvfb"),
                ("xfwm4", "xfwm4"),
                ("xfce4-panel", "xfce4-panel"),
                (
                    "/usr/lib/x86_64-linux-gnu/xfce4/notifyd/xfce4-notifyd",
                    "xfce4-notifyd",
                ),
                ("xdotool", "xdotool"),
            ],
            Self::Sway => sway::NEEDS,
            Self::Gnome | Self::GnomePlain => gnome::NEEDS,
            Self::Plasma => plasma::NEEDS,
        }
    }

    /// Whether one of its parts does not run as the superuser.
    pub(crate) fn refuses_superuser(self) -> bool {
        self != Self::Xfce
    }

    /// What its programs find in their environment, beyond folders.
    pub(crate) fn environment(self, folder: &Path) -> Vec<(String, String)> {
        let own: &[(&str, &str)] = match self {
            Self::Xfce => &[],
            Self::Sway => &[
                ("XDG_CURRENT_DESKTOP", "sway"),
                ("WAYLAND_DISPLAY", "wayland-1"),
            ],
            Self::Gnome | Self::GnomePlain => &[
                ("XDG_CURRENT_DESKTOP", "GNOME"),
                ("WAYLAND_DISPLAY", "wayland-0"),
                ("GSETTINGS_BACKEND", "keyfile"),
            ],
            Self::Plasma => &[
                ("XDG_CURRENT_DESKTOP", "KDE"),
                ("KDE_FULL_SESSION", "true"),
                ("KDE_SESSION_VERSION", "5"),
                ("WAYLAND_DISPLAY", "wayland-0"),
                ("QT_QPA_PLATFORM", "wayland"),
                ("QT_LOGGING_RULES", "*.debug=false"),
            ],
        };
        let wayland = [("XDG_SESSION_TYPE", "wayland"), ("GDK_BACKEND", "wayland")];
        let shared = if self == Self::Xfce {
            &[][..]
        } else {
            &wayland
        };
        let socket = folder.join("run/sway.sock").display().to_string();
        let all = own.iter().chain(shared);
        all.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .chain((self == Self::Sway).then_some(("SWAYSOCK".to_owned(), socket)))
            .collect()
    }
}

/// Brings up the desktop of this lab's kind.
pub(crate) fn start(lab: &mut Lab) -> Result<()> {
    match lab.kind() {
        Kind::Xfce => lab.start_xfce(&[]),
        Kind::Sway => sway::start(lab),
        Kind::Gnome | Kind::GnomePlain => gnome::start(lab),
        Kind::Plasma => plasma::start(lab),
    }
}

/// Answers the notification that shows with this action, as a person at this desktop does.
///
/// # Errors
/// When there is no such action, or nothing on the screen to press.
pub fn answer(lab: &Lab, notice: &Notice, key: &str) -> Result<()> {
    match lab.kind() {
        Kind::Xfce => crate::notices::press(lab, notice, key),
        Kind::Sway => sway::answer(lab, key),
        Kind::Gnome | Kind::GnomePlain => gnome::answer(lab, notice, key),
        Kind::Plasma => plasma::answer(lab, notice, key),
    }
}
