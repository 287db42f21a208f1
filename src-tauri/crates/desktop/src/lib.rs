//! What the operating system knows: clocks, idle, lock, sleep and holds.
//!
//! Everything here is told as an [`Observation`] or answered when asked; nothing is decided.
//! What a desktop cannot say is `Unknown` or `None`, never zero, and a missing bus, display or
//! program is a [`Finding`] for `astir doctor`, never an error that stops the agent. At rest no
//! thread of this crate wakes up on Linux; elsewhere they look around about once a minute.
//!
//! This is the only crate that reads the clock and the only one that may use `unsafe`; on
//! Linux only [`memory`] needs it.

#[cfg(target_os = "linux")]
mod appearance;
#[cfg(target_os = "linux")]
mod bus;
mod clock;
mod desktop;
#[cfg(target_os = "linux")]
mod display;
mod finding;
mod holds;
mod idle;
#[cfg(target_os = "linux")]
mod layers;
mod mailbox;
pub mod memory;
mod observation;
mod paths;
mod patience;
mod session;
mod shortcut;

#[cfg(target_os = "linux")]
pub use bus::Buses;
pub use clock::Clock;
pub use desktop::Desktop;
#[cfg(target_os = "linux")]
pub use display::Display;
pub use finding::{Finding, Level};
pub use holds::{HoldReason, Holds};
pub use idle::{
    IDLE_AFTER, IdleSource, PolledIdle, ReadIdle, TYPING_WITHIN, Unavailable, UnknownIdle,
};
#[cfg(target_os = "linux")]
pub use idle::{MutterIdle, WaylandIdle, WaylandProtocol, X11Idle};
#[cfg(target_os = "linux")]
pub use layers::compositor_has_layers;
pub use mailbox::{Mail, Receiver, Sender, mailbox};
pub use observation::{Observation, Tell};
pub use paths::{PathError, Paths};
pub use session::{AskIdle, Session};
pub use shortcut::{Keys, Pressed, Shortcut, UnknownKeys};
#[cfg(target_os = "linux")]
pub use shortcut::{PortalShortcut, X11Shortcut};
