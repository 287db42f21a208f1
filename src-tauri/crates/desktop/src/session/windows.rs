//! The session of a Windows desktop: lock, screen, suspend and waking, told by Windows.

use std::ffi::c_void;
use std::ptr::null_mut;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use windows_sys::Win32::System::Power::{
    DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS, PowerRegisterSuspendResumeNotification,
};
use windows_sys::Win32::UI::WindowsAndMessaging::{
    DEVICE_NOTIFY_CALLBACK, PBT_APMRESUMEAUTOMATIC, PBT_APMSUSPEND,
};

use super::gate::Gate;
use super::lock::LockWord;
use super::{AskIdle, Listening, Session, SleepSource, Word};
use crate::message_window::{self, Attention, Heard};
use crate::{Clock, Finding, Level, Sender, Tell, mailbox};

/// Windows suspends two seconds after it said so, whatever programs do.
const WRITE_WITHIN: Duration = Duration::from_millis(1_500);

/// Listens for lock, screen, suspend and waking.
#[derive(Debug)]
pub(super) struct WindowsSession {
    words: Sender<Word>,
    gate: Arc<Gate>,
    tells_suspend: bool,
}

impl WindowsSession {
    pub(super) fn here(clock: &Clock, ask_idle: AskIdle, tell: Tell) -> Option<WindowsSession> {
        let (words, heard) = mailbox(clock).ok()?;
        let gate = Arc::new(Gate::default());
        let listening = Listening::new(clock, SleepSource::Words, ask_idle, tell);
        thread::spawn(move || listening.run(heard));
        let told = words.clone();
        message_window::listen(move |heard| match word(heard) {
            Some(word) if !told.send(word) => Attention::Ends,
            _ => Attention::GoesOn,
        });
        let tells_suspend = hear_of_suspend(words.clone(), Arc::clone(&gate));
        Some(WindowsSession {
            words,
            gate,
            tells_suspend,
        })
    }
}

impl Session for WindowsSession {
    fn release_sleep(&self) {
        self.gate.open();
    }

    fn input_came(&self) {
        self.words.send(Word::Input);
    }

    fn findings(&self) -> Vec<Finding> {
        let lock = Finding {
            subject: "Screen lock",
            found: "told by Windows".to_owned(),
            used: "A locked or dark screen counts as away at once.".to_owned(),
            advice: None,
            level: Level::Good,
        };
        let suspend = Finding {
            subject: "Suspend",
            found: match self.tells_suspend {
                true => "told by Windows",
                false => "Windows does not tell",
            }
            .to_owned(),
            used: match self.tells_suspend {
                true => "Sleep counts as away from its first moment.",
                false => "Sleep counts as away when there has been no input for a while.",
            }
            .to_owned(),
            advice: None,
            level: match self.tells_suspend {
                true => Level::Good,
                false => Level::Limited,
            },
        };
        vec![lock, suspend]
    }
}

impl Drop for WindowsSession {
    /// Whoever listens to Windows then speaks to nobody, and a suspend is not held up.
    fn drop(&mut self) {
        self.words.send(Word::End);
        self.gate.open();
    }
}

fn word(heard: Heard) -> Option<Word> {
    match heard {
        Heard::Lock(locked) => Some(Word::Lock(LockWord::Is(locked))),
        Heard::Screen(lit) => Some(Word::Screen(lit)),
        Heard::ClockSet => None,
    }
}

/// What the listener of suspend needs, for as long as the process lives.
struct Suspending {
    words: Sender<Word>,
    gate: Arc<Gate>,
}

/// Asks to be told of suspend, which needs no window and works in modern standby too.
#[allow(unsafe_code, reason = "Windows is given a function to call")]
fn hear_of_suspend(words: Sender<Word>, gate: Arc<Gate>) -> bool {
    let listener: &'static Suspending = Box::leak(Box::new(Suspending { words, gate }));
    let parameters = DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS {
        Callback: Some(suspending),
        Context: std::ptr::from_ref(listener).cast_mut().cast(),
    };
    let mut registration = null_mut();
    // SAFETY: the parameters are read during the call, and what they point to is never freed.
    let outcome = unsafe {
        PowerRegisterSuspendResumeNotification(
            DEVICE_NOTIFY_CALLBACK,
            (&raw const parameters).cast_mut().cast(),
            &raw mut registration,
        )
    };
    if outcome != 0 {
        tracing::warn!(outcome, "Windows does not tell of suspend");
    }
    outcome == 0
}

/// Called by Windows on a thread of its own; suspend waits for its return.
#[allow(unsafe_code, reason = "Windows hands back the listener it was given")]
unsafe extern "system" fn suspending(listener: *const c_void, what: u32, _: *const c_void) -> u32 {
    // SAFETY: the leaked listener that was registered.
    let Suspending { words, gate } = unsafe { &*listener.cast::<Suspending>() };
    match what {
        PBT_APMSUSPEND => {
            gate.close();
            if words.send(Word::Sleep) {
                gate.wait(WRITE_WITHIN);
            }
        }
        PBT_APMRESUMEAUTOMATIC => {
            words.send(Word::Wake);
        }
        _ => {}
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Mail, Observation};
    use std::sync::atomic::{AtomicBool, Ordering};

    #[test]
    fn suspend_waits_until_everything_is_written() {
        let (words, mut heard) = mailbox(&Clock::system()).unwrap();
        let gate = Arc::new(Gate::default());
        let listener = Suspending {
            words,
            gate: Arc::clone(&gate),
        };
        let written = Arc::new(AtomicBool::new(false));
        let writing = Arc::clone(&written);
        let writer = thread::spawn(move || {
            let sleep = heard.next(None);
            writing.store(true, Ordering::SeqCst);
            gate.open();
            (sleep, heard)
        });
        let before = Clock::real_steady_ms();
        let given = std::ptr::from_ref(&listener).cast();
        // SAFETY: a listener that outlives the call.
        #[allow(unsafe_code, reason = "called as Windows calls it")]
        unsafe {
            suspending(given, PBT_APMSUSPEND, std::ptr::null());
            assert!(written.load(Ordering::SeqCst));
            suspending(given, PBT_APMRESUMEAUTOMATIC, std::ptr::null());
        }
        let (sleep, mut heard) = writer.join().unwrap();
        assert_eq!(
            [sleep, heard.next(None)],
            [Word::Sleep, Word::Wake].map(Mail::Message)
        );
        assert!(Clock::real_steady_ms() - before < 1_500);
    }

    #[test]
    fn a_lock_that_windows_tells_is_a_lock() {
        let (tell, told) = std::sync::mpsc::channel();
        let tell = Box::new(move |observation| tell.send(observation).unwrap());
        let session = WindowsSession::here(&Clock::system(), Arc::new(|| None), tell).unwrap();
        for heard in [Heard::Lock(true), Heard::ClockSet, Heard::Lock(false)] {
            word(heard).map(|word| session.words.send(word));
        }
        let told: Vec<_> = told
            .iter()
            .filter(|it| *it != Observation::ScreenOn)
            .take(2)
            .collect();
        assert_eq!(told, [Observation::Lock, Observation::Unlock]);
    }
}
