//! Keeps the screen lit while a routine is guided: nobody touches the keyboard in a bridge.

#[cfg(target_os = "macos")]
mod macos;
#[cfg(not(any(target_os = "macos", windows)))]
mod unasked;
#[cfg(windows)]
mod windows;

#[cfg(target_os = "macos")]
use macos as system;
#[cfg(not(any(target_os = "macos", windows)))]
use unasked as system;
#[cfg(windows)]
use windows as system;

/// Asks the system not to darken the screen, for as long as it lives.
#[derive(Debug)]
pub struct KeepAwake {
    _asked: Option<system::Asked>,
}

impl KeepAwake {
    /// Asks; `why` is what the system shows to who wonders. A system that refuses darkens the
    /// screen as it always does.
    pub fn ask(why: &str) -> KeepAwake {
        let asked = system::Asked::now(why);
        if asked.is_none() {
            tracing::debug!("the screen may go dark");
        }
        KeepAwake { _asked: asked }
    }
}
