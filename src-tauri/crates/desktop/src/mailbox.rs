//! A mailbox whose reader sleeps until a message, a deadline or a change of the wall clock.
//!
//! A wake-up costs one context switch, and without a deadline there is none at all.

#[cfg(target_os = "linux")]
mod bell;
#[cfg(target_os = "macos")]
mod kqueue;
#[cfg(windows)]
mod waitable;

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{self, TryRecvError};

use crate::Clock;
#[cfg(target_os = "linux")]
use bell::Bell;
#[cfg(target_os = "macos")]
use kqueue::Bell;
#[cfg(windows)]
use waitable::Bell;

/// What woke the reader.
#[derive(Debug, PartialEq, Eq)]
pub enum Mail<T> {
    /// A message; messages come first, in the order they were sent.
    Message(T),
    /// The deadline has been reached.
    Due,
    /// The wall clock was set, the time zone changed, or the machine slept and woke.
    ClockChanged,
}

/// Puts messages into a mailbox, from any thread.
#[derive(Debug)]
pub struct Sender<T> {
    queue: mpsc::Sender<T>,
    bell: Arc<Bell>,
}

/// Takes messages out of a mailbox; there is one for each.
#[derive(Debug)]
pub struct Receiver<T> {
    queue: mpsc::Receiver<T>,
    bell: Arc<Bell>,
    clock: Clock,
}

/// A new mailbox whose deadlines are read on `clock`.
///
/// # Errors
/// When the system has no file descriptors left.
pub fn mailbox<T: Send>(clock: &Clock) -> io::Result<(Sender<T>, Receiver<T>)> {
    let bell = Arc::new(Bell::new()?);
    let (sender, receiver) = mpsc::channel();
    let sender = Sender {
        queue: sender,
        bell: Arc::clone(&bell),
    };
    let receiver = Receiver {
        queue: receiver,
        bell,
        clock: clock.clone(),
    };
    Ok((sender, receiver))
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        Sender {
            queue: self.queue.clone(),
            bell: Arc::clone(&self.bell),
        }
    }
}

impl<T> Sender<T> {
    /// Sends a message; false if the reader is gone.
    pub fn send(&self, message: T) -> bool {
        let there = self.queue.send(message).is_ok();
        self.bell.ring();
        there
    }
}

/// Why a bell stopped waiting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Woken {
    Rung,
    Due,
    ClockChanged,
}

impl<T> Receiver<T> {
    /// Sleeps until there is a message, until `until` (steady milliseconds of the mailbox's
    /// clock) or until the wall clock changes. Without a deadline it may sleep for ever, also
    /// when the last [`Sender`] is gone.
    pub fn next(&mut self, until: Option<i64>) -> Mail<T> {
        loop {
            match self.queue.try_recv() {
                Ok(message) => return Mail::Message(message),
                Err(TryRecvError::Empty | TryRecvError::Disconnected) => {}
            }
            let deadline_ms = until.map(|until| self.clock.real_deadline_ms(until));
            match self.bell.wait(deadline_ms) {
                Woken::Rung => {}
                Woken::Due => return Mail::Due,
                Woken::ClockChanged => {
                    self.clock.reread_zone();
                    return Mail::ClockChanged;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
