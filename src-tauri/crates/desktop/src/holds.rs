//! Reasons not to interrupt just now, asked for when a break is due.

mod reason;

#[cfg(target_os = "linux")]
mod front;
#[cfg(target_os = "linux")]
mod inhibition;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
mod microphone;
#[cfg(target_os = "linux")]
mod program;
#[cfg(target_os = "linux")]
mod quiet;

#[cfg(target_os = "linux")]
pub use linux::Holds;
pub use reason::HoldReason;
