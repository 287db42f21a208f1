//! Somebody at the desk: a hand on the mouse now and then.

use std::{
    sync::{
        Arc,
        mpsc::{self, RecvTimeoutError, Sender},
    },
    thread::JoinHandle,
    time::Duration,
};

use crate::{Screen, Seat};

/// Often enough for a person to count as present 20 times as fast.
const NUDGE_EVERY: Duration = Duration::from_millis(1500);

/// A person who uses the mouse until this is dropped.
#[derive(Debug)]
pub struct Person {
    leave: Option<Sender<()>>,
    hand: Option<JoinHandle<()>>,
}

impl Person {
    /// Sits down before this screen.
    #[must_use]
    pub fn at_desk(screen: &Screen) -> Self {
        Self::at(Arc::new(screen.clone()))
    }

    /// Sits down at a desktop of any kind.
    #[must_use]
    pub fn at(seat: Arc<dyn Seat>) -> Self {
        let (leave, left) = mpsc::channel::<()>();
        let hand = std::thread::spawn(move || {
            // A screen that is gone has nobody at it.
            while seat.nudge_mouse().is_ok()
                && left.recv_timeout(NUDGE_EVERY) == Err(RecvTimeoutError::Timeout)
            {}
        });
        Self {
            leave: Some(leave),
            hand: Some(hand),
        }
    }

    /// Gets up.
    pub fn leave(self) {}
}

impl Drop for Person {
    fn drop(&mut self) {
        drop(self.leave.take());
        if let Some(hand) = self.hand.take() {
            let _ = hand.join();
        }
    }
}
