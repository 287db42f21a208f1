//! `caffeinate`, which is part of macOS, holds the assertion as long as it runs.

use std::process::{Child, Command, Stdio};

/// Dropped, it is taken back.
pub(super) struct Inhibition(Option<Child>);

/// Keeps the display on; should this process die, for no longer than it lived.
pub(super) fn inhibit() -> Inhibition {
    let ours = std::process::id().to_string();
    let child = Command::new("/usr/bin/caffeinate")
        .args(["-d", "-i", "-w", &ours])
        .stdin(Stdio::null())
        .spawn();
    Inhibition(child.ok())
}

impl Drop for Inhibition {
    fn drop(&mut self) {
        if let Some(child) = &mut self.0 {
            // One that has ended already is no loss.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
