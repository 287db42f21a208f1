//! Whether this desktop lets a card come up in a corner, or a firm reminder over the screen, without disturbing anybody.

use astir_wire::{Finding, FindingLevel};

/// What becomes of a reminder that nobody has answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CardWay {
    /// A window, put in its corner by the program itself.
    Placed,
    /// A layer that the Wayland compositor puts in its corner (wlroots, KDE).
    #[cfg_attr(
        not(target_os = "linux"),
        allow(dead_code, reason = "Wayland is Linux's")
    )]
    Layer,
    /// No window: the desktop would put it anywhere and give it the keyboard (GNOME on Wayland), so the notification
    /// comes once more.
    #[cfg_attr(
        not(target_os = "linux"),
        allow(dead_code, reason = "Wayland is Linux's")
    )]
    Renewed,
}

impl CardWay {
    /// The way of this desktop. Takes at most two seconds.
    pub(crate) fn here() -> Self {
        #[cfg(target_os = "linux")]
        match astir_desktop::compositor_has_layers() {
            Some(true) => return Self::Layer,
            Some(false) => return Self::Renewed,
            None => {}
        }
        Self::Placed
    }

    /// Whether a window that comes up by itself can do without the keyboard; else there is none.
    pub(crate) fn leaves_keyboard_alone(self) -> bool {
        self != Self::Renewed
    }

    /// What `doctor` says of it.
    pub(crate) fn finding(self) -> Finding {
        let (level, found, used) = match self {
            Self::Placed => (
                FindingLevel::Good,
                "windows can be put in a corner",
                "a reminder nobody answers becomes a card there, a firm one covers the screens; both leave the keyboard alone",
            ),
            Self::Layer => (
                FindingLevel::Good,
                "the compositor has layers (layer shell)",
                "a reminder nobody answers becomes a card in a corner, a firm one covers the screens; both leave the keyboard alone",
            ),
            Self::Renewed => (
                FindingLevel::Limited,
                "this desktop would put a card anywhere, and give it or a full screen the keyboard",
                "a reminder nobody answers comes once more as a notification, a firm one twice",
            ),
        };
        Finding {
            subject: "card".to_owned(),
            level,
            found: found.to_owned(),
            used: used.to_owned(),
            advice: None,
        }
    }
}
