//! What the operating system knows: clocks, idle, lock, sleep and holds.
//!
//! Everything here is told as an [`Observation`] or answered when asked; nothing is decided.
//! What a desktop cannot say is `Unknown` or `None`, never zero, and a missing bus, display or
//! program is a [`Finding`] for `astir doctor`, never an error that stops the agent. At rest no
//! thread of this crate wakes up, but for idle time on Windows and macOS, which can only be asked
//! for: about once a minute while the person works.
//!
//! This is the only crate that reads the clock and the only one that may use `unsafe`; on
//! Linux only [`memory`] needs it. What a system offers is behind the same names on each: who uses
//! [`Clock`], [`IdleSource`], [`Session`], [`Holds`] or a [`mailbox`] cannot tell where they run.

#[cfg(target_os = "linux")]
mod appearance;
mod awake;
#[cfg(target_os = "linux")]
mod bus;
mod clock;
pub mod console;
mod desktop;
#[cfg(target_os = "linux")]
mod display;
mod finding;
mod holds;
#[cfg(windows)]
mod icon;
mod idle;
#[cfg(target_os = "linux")]
mod layers;
#[cfg(windows)]
pub mod login_item;
mod mailbox;
pub mod memory;
#[cfg(windows)]
mod message_window;
#[cfg(any(target_os = "macos", windows))]
pub mod notice;
mod observation;
#[cfg(any(target_os = "macos", windows))]
pub mod overlay;
mod paths;
mod patience;
#[cfg(windows)]
pub mod pipe;
pub mod process;
mod session;
mod shortcut;
#[cfg(target_os = "linux")]
mod surroundings;
#[cfg(windows)]
mod user;

#[cfg(target_os = "linux")]
pub use bus::Buses;
pub use clock::Clock;
pub use desktop::{Desktop, is_back};
#[cfg(target_os = "linux")]
pub use display::Display;
pub use finding::{Finding, Level};
pub use holds::{AwakeProbe, HoldProbe, HoldReason, Holds, Probes, UnknownHolds};
#[cfg(windows)]
pub use icon::small_icon_size;
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
#[cfg(target_os = "linux")]
pub use session::LinuxSession;
pub use session::{AskIdle, Session, UnknownSession, watch_session};
pub use shortcut::{Keys, Pressed, Shortcut, UnknownKeys, UnknownShortcut, listen_for};
#[cfg(target_os = "linux")]
pub use shortcut::{PortalShortcut, X11Shortcut};
#[cfg(target_os = "linux")]
pub use surroundings::SESSION_BUS;
