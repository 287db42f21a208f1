//! Holds a suspend up while something has to be written.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Open until it is closed.
#[derive(Debug, Default)]
pub(super) struct Gate {
    closed: Mutex<bool>,
    opened: Condvar,
}

impl Gate {
    pub(super) fn close(&self) {
        *self.closed.lock().unwrap_or_else(PoisonError::into_inner) = true;
    }

    pub(super) fn open(&self) {
        *self.closed.lock().unwrap_or_else(PoisonError::into_inner) = false;
        self.opened.notify_all();
    }

    /// Waits until it is open, but not longer than `limit`; whether it is.
    pub(super) fn wait(&self, limit: Duration) -> bool {
        let closed = self.closed.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self
            .opened
            .wait_timeout_while(closed, limit, |closed| *closed);
        !*waited.unwrap_or_else(PoisonError::into_inner).0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_held_for_ever() {
        let gate = Gate::default();
        gate.close();
        assert!(!gate.wait(Duration::from_millis(1)));
    }

    #[test]
    fn what_is_written_lets_go() {
        let gate = Gate::default();
        gate.close();
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| gate.wait(Duration::from_secs(20)));
            gate.open();
            assert!(waiting.join().unwrap());
        });
    }
}
