//! Reasons not to interrupt just now, asked for when a break is due.

mod asked;
mod probe;
mod reason;
mod unknown;

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

use std::sync::Arc;

#[cfg(target_os = "linux")]
use linux as system;
#[cfg(target_os = "macos")]
use macos as system;
#[cfg(windows)]
use windows as system;

pub use asked::Holds;
pub use probe::{AwakeProbe, HoldProbe};
pub use reason::HoldReason;
pub use unknown::UnknownHolds;

/// Everybody on a system who is asked.
pub type Probes = (Vec<Arc<dyn HoldProbe>>, Arc<dyn AwakeProbe>);
