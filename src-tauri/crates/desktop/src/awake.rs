//! Keeps the screen awake while somebody follows a routine from two metres away.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
mod unasked;
#[cfg(windows)]
mod windows;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

#[cfg(target_os = "linux")]
use linux as system;
#[cfg(target_os = "macos")]
use macos as system;
#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
use unasked as system;
#[cfg(windows)]
use windows as system;

/// What the system shows to whoever wonders.
const WHY: &str = "a guided break is running";

/// Keeps the screen awake when told to, on a thread of its own that is there only meanwhile.
#[derive(Debug, Default)]
pub(crate) struct Awake {
    /// Dropped to let the screen sleep again.
    keeping: Mutex<Option<Sender<()>>>,
    /// Inhibitions of ours that the desktop may still count.
    ours: Arc<AtomicUsize>,
}

impl Awake {
    /// Keeps the screen awake, or lets it sleep again. Returns at once.
    pub(crate) fn keep(&self, awake: bool) {
        let mut keeping = self.keeping.lock().unwrap_or_else(PoisonError::into_inner);
        if !awake {
            *keeping = None;
            return;
        }
        if keeping.is_some() {
            return;
        }
        let (end, ended) = channel::<()>();
        let ours = Arc::clone(&self.ours);
        ours.fetch_add(1, Ordering::SeqCst);
        let thread = thread::Builder::new()
            .name("awake".to_owned())
            .spawn(move || {
                let asked = system::Asked::now(WHY);
                if asked.is_none() {
                    tracing::debug!("the screen may go dark");
                }
                // Nothing is ever sent: it ends with the sender.
                let _ = ended.recv();
                drop(asked);
                ours.fetch_sub(1, Ordering::SeqCst);
            });
        match thread {
            Ok(_) => *keeping = Some(end),
            Err(error) => {
                self.ours.fetch_sub(1, Ordering::SeqCst);
                tracing::warn!(%error, "the screen may go dark during a routine");
            }
        }
    }

    /// Whether an inhibition of ours is in force, or has not gone yet.
    pub(crate) fn is_ours(&self) -> bool {
        self.ours.load(Ordering::SeqCst) > 0
    }
}
