//! One key combination that works in every program, if the person chose one.

mod keys;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(target_os = "linux")]
mod portal;
#[cfg(windows)]
mod windows;
#[cfg(target_os = "linux")]
mod x11;

pub use keys::{Keys, UnknownKeys};
#[cfg(target_os = "macos")]
use macos::HotKey;
#[cfg(target_os = "linux")]
pub use portal::PortalShortcut;
#[cfg(windows)]
use windows::HotKey;
#[cfg(target_os = "linux")]
pub use x11::X11Shortcut;

use crate::Unavailable;

/// What a press brings along: the right of a window to come to the front, where there is one.
pub type Pressed = Box<dyn Fn(Option<String>) + Send>;

/// A combination that is listened for as long as this is there.
#[derive(Debug)]
pub struct Shortcut {
    #[cfg(target_os = "linux")]
    _way: Way,
    #[cfg(not(target_os = "linux"))]
    _key: HotKey,
    /// Who listens, for `doctor`.
    pub told_by: &'static str,
}

#[cfg(target_os = "linux")]
#[derive(Debug)]
enum Way {
    X11 { _grab: X11Shortcut },
    Portal { _session: PortalShortcut },
}

impl Shortcut {
    /// Listens for `keys` on the desktop the environment names: by the portal under Wayland, by
    /// the X server elsewhere. Takes some seconds where the desktop asks the person.
    ///
    /// # Errors
    /// When nobody can listen here, or another program has the keys.
    #[cfg(target_os = "linux")]
    pub fn listen(keys: &Keys, pressed: Pressed) -> Result<Shortcut, Unavailable> {
        if crate::WaylandIdle::socket_of_environment().is_some() {
            let session = crate::Buses::of_environment().session;
            let session = PortalShortcut::bind(session.as_deref(), keys, pressed)?;
            return Ok(Shortcut {
                _way: Way::Portal { _session: session },
                told_by: "the desktop portal",
            });
        }
        let grab = X11Shortcut::grab(None, keys, pressed)?;
        Ok(Shortcut {
            _way: Way::X11 { _grab: grab },
            told_by: "the X server",
        })
    }

    /// Listens for `keys`.
    ///
    /// # Errors
    /// When another program has the keys.
    #[cfg(not(target_os = "linux"))]
    pub fn listen(keys: &Keys, pressed: Pressed) -> Result<Shortcut, Unavailable> {
        Ok(Shortcut {
            _key: HotKey::register(keys, pressed)?,
            told_by: if cfg!(windows) { "Windows" } else { "macOS" },
        })
    }
}
