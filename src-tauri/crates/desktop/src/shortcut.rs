//! One key combination that works in every program, if the person chose one.

mod keys;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(target_os = "linux")]
mod portal;
mod unknown;
#[cfg(windows)]
mod windows;
#[cfg(target_os = "linux")]
mod x11;

pub use keys::{Keys, UnknownKeys};
#[cfg(target_os = "linux")]
use linux as system;
#[cfg(target_os = "macos")]
use macos as system;
#[cfg(target_os = "linux")]
pub use portal::PortalShortcut;
pub use unknown::UnknownShortcut;
#[cfg(windows)]
use windows as system;
#[cfg(target_os = "linux")]
pub use x11::X11Shortcut;

use crate::Unavailable;

/// What a press brings along: the right of a window to come to the front, where there is one.
pub type Pressed = Box<dyn Fn(Option<String>) + Send>;

/// A combination that is listened for until this is dropped.
pub trait Shortcut: Send {
    /// Who listens, for `doctor`.
    fn told_by(&self) -> &'static str;

    /// Whether whoever listened has ended, so that they are to be asked again.
    fn is_lost(&self) -> bool {
        false
    }
}

/// Listens for `keys` on this desktop. Takes some seconds where the desktop asks the person.
///
/// # Errors
/// When nobody can listen here, or another program has the keys.
pub fn listen_for(keys: &Keys, pressed: Pressed) -> Result<Box<dyn Shortcut>, Unavailable> {
    system::listen(keys, pressed)
}
