//! Reasons not to interrupt just now, asked for when a break is due.

mod reason;

#[cfg(target_os = "linux")]
mod camera;
#[cfg(target_os = "linux")]
mod front;
#[cfg(target_os = "linux")]
mod inhibition;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(target_os = "linux")]
mod microphone;
#[cfg(not(target_os = "linux"))]
mod portable;
#[cfg(target_os = "linux")]
mod program;
#[cfg(target_os = "linux")]
mod quiet;
#[cfg(windows)]
mod windows;

#[cfg(target_os = "linux")]
pub use linux::Holds;
#[cfg(not(target_os = "linux"))]
pub use portable::Holds;
pub use reason::HoldReason;
