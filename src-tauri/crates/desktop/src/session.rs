//! Lock and sleep, as the login manager and the screen locker tell them.

#[cfg(any(test, windows))]
mod gate;
#[cfg(target_os = "linux")]
mod linux;
mod lock;
#[cfg(target_os = "linux")]
mod login;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(target_os = "linux")]
mod saver;
mod unknown;
#[cfg(windows)]
mod windows;

use std::sync::Arc;
use std::time::Duration;

use crate::{Clock, Finding, Mail, Observation, Receiver, Tell};
use lock::{Lock, LockWord};

#[cfg(target_os = "linux")]
pub use linux::LinuxSession;
#[cfg(target_os = "linux")]
use linux::LinuxSession as System;
#[cfg(target_os = "macos")]
use macos::MacSession as System;
pub use unknown::UnknownSession;
#[cfg(windows)]
use windows::WindowsSession as System;

/// Something that knows of lock, sleep and waking. It tells until it is dropped.
pub trait Session: Send + Sync {
    /// Lets the machine suspend: what had to be written after [`Observation::Sleep`] is written.
    fn release_sleep(&self);

    /// Says that input has come back, which ends a lock that no locker has confirmed.
    fn input_came(&self);

    /// Whether somebody who told has ended, so that another source is to be looked for.
    fn is_lost(&self) -> bool {
        false
    }

    /// What `doctor` says about lock and sleep.
    fn findings(&self) -> Vec<Finding>;
}

/// The session of this system, heard from now on. What is missing is said in its findings;
/// `ask_idle` is asked when a locker does not say whether it has unlocked. Takes at most two
/// seconds.
pub fn watch_session(clock: &Clock, ask_idle: AskIdle, tell: Tell) -> Arc<dyn Session> {
    match System::here(clock, ask_idle, tell) {
        Some(session) => Arc::new(session),
        None => Arc::new(UnknownSession),
    }
}

/// Asks how long there has been no input, in milliseconds of the clock.
pub type AskIdle = Arc<dyn Fn() -> Option<i64> + Send + Sync>;

/// When a lock that nobody has confirmed is looked at again.
const CONFIRM_LOCK_AFTER: Duration = Duration::from_secs(60);

/// Input this soon after the wish to lock may still be the keys that made it.
const LOCK_KEYS: Duration = Duration::from_secs(3);

/// What the listeners say to the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    Lock(LockWord),
    /// Input came back after an idle time.
    Input,
    #[cfg_attr(
        target_os = "linux",
        allow(dead_code, reason = "no desktop of Linux tells it yet")
    )]
    /// The screen is lit (true) or dark.
    Screen(bool),
    /// The machine is about to suspend.
    Sleep,
    /// The machine is awake again.
    Wake,
    /// Nobody wants to hear any more.
    End,
}

/// Who tells that the machine slept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SleepSource {
    /// The login manager, by `Sleep` and `Wake`.
    Words,
    #[cfg_attr(
        not(target_os = "linux"),
        allow(dead_code, reason = "Windows and macOS always tell")
    )]
    /// Nobody; the clock shows it afterwards.
    Clock,
}

/// A clock that stood still for less than this has not slept.
const SHORTEST_SLEEP_MS: i64 = 1_000;

/// Puts the words of all listeners together.
struct Listening {
    clock: Clock,
    ask_idle: AskIdle,
    tell: Tell,
    lock: Lock,
    screen_lit: bool,
    /// Since when there is a lock that nobody has confirmed and nobody has looked at.
    unconfirmed_since_ms: Option<i64>,
    asleep_since_ms: Option<i64>,
    sleep_source: SleepSource,
    suspended_before_ms: i64,
}

impl Listening {
    fn new(clock: &Clock, sleep_source: SleepSource, ask_idle: AskIdle, tell: Tell) -> Listening {
        Listening {
            clock: clock.clone(),
            ask_idle,
            tell,
            lock: Lock::default(),
            screen_lit: true,
            unconfirmed_since_ms: None,
            asleep_since_ms: None,
            sleep_source,
            suspended_before_ms: Clock::suspended_ms(),
        }
    }

    fn run(mut self, mut words: Receiver<Word>) {
        loop {
            let look_again = self
                .unconfirmed_since_ms
                .map(|since| since + milliseconds(CONFIRM_LOCK_AFTER));
            match words.next(look_again) {
                Mail::Message(Word::End) => return,
                Mail::Message(word) => self.hear(word),
                Mail::Due => self.look_at_unconfirmed_lock(),
                Mail::ClockChanged => self.look_for_sleep(Clock::suspended_ms()),
            }
        }
    }

    /// A system that wakes up changes the wall clock against the one that stands still in sleep.
    fn look_for_sleep(&mut self, suspended_ms: i64) {
        let slept_ms =
            suspended_ms - std::mem::replace(&mut self.suspended_before_ms, suspended_ms);
        if self.sleep_source == SleepSource::Clock && slept_ms >= SHORTEST_SLEEP_MS {
            let slept_ms = self.clock.stretch_ms(slept_ms);
            (self.tell)(Observation::Wake { slept_ms });
        }
    }

    fn hear(&mut self, word: Word) {
        let now_ms = self.clock.steady_ms();
        match word {
            Word::Lock(word) => self.heard_of_lock(word, now_ms),
            Word::Input => self.heard_of_lock(LockWord::Input, now_ms),
            Word::Screen(lit) => self.heard_of_screen(lit),
            Word::Sleep => {
                self.asleep_since_ms = Some(now_ms);
                (self.tell)(Observation::Sleep);
            }
            Word::Wake => {
                let slept_ms = self
                    .asleep_since_ms
                    .take()
                    .map_or(0, |since| now_ms - since);
                (self.tell)(Observation::Wake { slept_ms });
            }
            Word::End => {}
        }
    }

    /// Systems tell how the screen is when they are asked to tell, and some of them twice.
    fn heard_of_screen(&mut self, lit: bool) {
        if std::mem::replace(&mut self.screen_lit, lit) != lit {
            (self.tell)(match lit {
                true => Observation::ScreenOn,
                false => Observation::ScreenOff,
            });
        }
    }

    fn heard_of_lock(&mut self, word: LockWord, now_ms: i64) {
        let observed = self.lock.hear(word);
        match self.lock {
            Lock::Asked => {
                self.unconfirmed_since_ms = observed.map(|_| now_ms).or(self.unconfirmed_since_ms);
            }
            Lock::Open | Lock::Locked => self.unconfirmed_since_ms = None,
        }
        if let Some(observed) = observed {
            (self.tell)(observed);
        }
    }

    /// Some lockers (swaylock, i3lock) never say that they have unlocked; input after the lock
    /// does. Where the idle time is unknown, nobody is kept locked for ever.
    fn look_at_unconfirmed_lock(&mut self) {
        let Some(since_ms) = self.unconfirmed_since_ms.take() else {
            return;
        };
        let now_ms = self.clock.steady_ms();
        let earliest_ms = since_ms + milliseconds(LOCK_KEYS);
        let input_since = (self.ask_idle)().is_none_or(|idle_ms| now_ms - idle_ms > earliest_ms);
        if input_since {
            self.heard_of_lock(LockWord::Input, now_ms);
        }
    }
}

fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests;
