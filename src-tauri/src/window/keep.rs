//! Ends the process when its windows have been closed for a while, for memory is the person's.

use std::collections::BTreeSet;
use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use astir_wire::Screen;

/// A process gets at least so long to open its first window.
const STARTING: Duration = Duration::from_secs(30);

/// Knows which windows are open.
pub(super) struct Keeper(Sender<Change>);

enum Change {
    Opened(Screen),
    Closed(Screen),
}

impl Keeper {
    /// Ends the process `patience` after the last window was closed, or after now if none opens.
    pub(super) fn start(patience: Duration) -> io::Result<Self> {
        let (sender, changes) = channel();
        std::thread::Builder::new()
            .name("keeper".to_owned())
            .spawn(move || {
                wait_until_unused(&changes, patience.max(STARTING), patience);
                std::process::exit(0);
            })?;
        Ok(Self(sender))
    }

    pub(super) fn opened(&self, screen: Screen) {
        // Only a process that is ending has no listener.
        let _ = self.0.send(Change::Opened(screen));
    }

    pub(super) fn closed(&self, screen: Screen) {
        let _ = self.0.send(Change::Closed(screen));
    }
}

fn wait_until_unused(changes: &Receiver<Change>, first: Duration, patience: Duration) {
    let mut open = BTreeSet::new();
    let mut patience_now = first;
    loop {
        let change = if open.is_empty() {
            changes.recv_timeout(patience_now)
        } else {
            changes.recv().map_err(|_| RecvTimeoutError::Disconnected)
        };
        match change {
            Ok(Change::Opened(screen)) => open.insert(screen),
            Ok(Change::Closed(screen)) => {
                patience_now = patience;
                open.remove(&screen)
            }
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_open_window_keeps_the_process_and_a_closed_one_does_not() {
        let (sender, changes) = channel();
        sender.send(Change::Opened(Screen::Today)).unwrap();
        sender.send(Change::Opened(Screen::Guide)).unwrap();
        sender.send(Change::Closed(Screen::Today)).unwrap();
        sender.send(Change::Closed(Screen::Guide)).unwrap();
        wait_until_unused(&changes, Duration::from_secs(60), Duration::from_millis(1));
        assert!(
            changes.try_recv().is_err(),
            "every change was heard before it gave up"
        );
    }
}
