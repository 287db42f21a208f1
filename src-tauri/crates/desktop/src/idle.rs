//! Whether there has been input lately, told by whatever this desktop offers.

pub(crate) mod choice;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(target_os = "linux")]
mod mutter;
mod polled;
mod unknown;
#[cfg(target_os = "linux")]
mod wayland;
#[cfg(windows)]
mod windows;
#[cfg(target_os = "linux")]
mod x11;

use std::time::Duration;

use crate::Tell;
#[cfg(target_os = "linux")]
pub(crate) use linux::CANDIDATES;
#[cfg(target_os = "macos")]
pub(crate) use macos::CANDIDATES;
#[cfg(target_os = "linux")]
pub use mutter::MutterIdle;
pub use polled::{PolledIdle, ReadIdle};
pub use unknown::UnknownIdle;
#[cfg(target_os = "linux")]
pub use wayland::{WaylandIdle, WaylandProtocol};
#[cfg(windows)]
pub(crate) use windows::CANDIDATES;
#[cfg(target_os = "linux")]
pub use x11::X11Idle;

/// Without input for this long a source says `Idle`; divided by the factor of a time-lapse.
pub const IDLE_AFTER: Duration = Duration::from_secs(60);

/// Input this short ago means that the person is typing or pointing right now.
pub const TYPING_WITHIN: Duration = Duration::from_secs(3);

/// Something that knows when the person last touched keyboard or mouse.
///
/// A source tells `Idle` once when there has been no input for [`IDLE_AFTER`], `Active` once when
/// input comes back, and `IdleUnknown` once when it can no longer tell; it wakes up for nothing
/// else.
pub trait IdleSource: Send {
    /// What it is called in `doctor`, for example "X11 (XSync)".
    fn name(&self) -> &'static str;

    /// Starts telling, for as long as the source is there.
    ///
    /// # Errors
    /// When the desktop offered the source but does not let it be watched.
    fn watch(&mut self, tell: Tell) -> Result<(), Unavailable>;

    /// How long there has been no input by now, in milliseconds of the clock; `None` when it
    /// cannot be asked here.
    fn idle_ms(&self) -> Option<i64>;

    /// Whether there was input within [`IDLE_AFTER`], where that is known without a length;
    /// `None` where [`IdleSource::idle_ms`] is all there is.
    fn is_in_use(&self) -> Option<bool> {
        None
    }

    /// Whether it can no longer tell, so that another source is to be looked for.
    fn is_lost(&self) -> bool {
        false
    }
}

/// Why a source is not to be had here, in words for `doctor`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unavailable(pub String);

fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}
