//! Windows that come up over everything and never take the keyboard.
//!
//! Tauri shows a window by making it the active one; these are shown by the system itself.

#[cfg(target_os = "macos")]
mod macos;
#[cfg(windows)]
mod windows;

#[cfg(target_os = "macos")]
pub use macos::{hide, show};
#[cfg(windows)]
pub use windows::{hide, show};
