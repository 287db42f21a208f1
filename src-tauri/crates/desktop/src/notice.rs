//! Notifications with buttons on Windows and macOS.
//!
//! Tauri's plugin shows plain ones there, but its answers reach only a popup that is still on the
//! screen (Windows), or cost a timer that runs twice a second for as long as a notification waits
//! (macOS), and it can take none back.

#[cfg(windows)]
mod toast;
#[cfg(target_os = "macos")]
mod user_center;

#[cfg(windows)]
pub use toast::{Toasts as Board, answered_by};
#[cfg(target_os = "macos")]
pub use user_center::UserCenter as Board;

/// A notification, as plain values. Showing one takes the place of the one before on its board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Tells it from those before; letters and digits only.
    pub id: String,
    /// The first line.
    pub title: String,
    /// What is below it.
    pub body: String,
    /// Key and label of each button, the most likely first. Keys are letters only.
    pub buttons: Vec<(String, String)>,
    /// It is meant to be answered, and shown as long as the system shows such.
    pub stays: bool,
}

/// The key of a click on the notification itself.
pub const BODY: &str = "default";

/// Whether notifications may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// They are.
    Allowed,
    /// The person has not been asked yet, or has not answered.
    Unasked,
    /// The person or the system has switched them off.
    Off,
    /// They are not to be had, and why.
    Unavailable(String),
}

/// A place where one notification at a time is shown.
pub trait NoticeBoard {
    /// Shows `notice`.
    ///
    /// # Errors
    /// Why nobody will see it.
    fn show(&mut self, notice: &Notice) -> Result<(), Standing>;

    /// Takes the notification away, also from the list of past ones.
    fn withdraw(&mut self);

    /// Whether notifications may be shown now.
    fn standing(&self) -> Standing;
}
