//! Hands a [`TrayPicture`] to the platform's tray, and its clicks to the driver.

#[cfg(not(target_os = "linux"))]
mod native;
#[cfg(target_os = "linux")]
mod status_notifier;

#[cfg(not(target_os = "linux"))]
pub(crate) use native::Tray;
#[cfg(target_os = "linux")]
pub(crate) use status_notifier::Tray;

use astir_wire::Request;

/// A click on the icon or in its menu.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct TrayClick {
    pub(crate) request: Request,
    /// XDG activation token, with which a window may come to the front on Wayland.
    pub(crate) token: Option<String>,
}
