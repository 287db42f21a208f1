//! The session of a Windows desktop: a window nobody sees is told of lock and suspend.

use std::cell::OnceCell;
use std::ptr::{null, null_mut};
use std::thread;

use windows_sys::Win32::Foundation::{HWND, LPARAM, LRESULT, WPARAM};
use windows_sys::Win32::System::Power::RegisterSuspendResumeNotification;
use windows_sys::Win32::System::RemoteDesktop::{
    NOTIFY_FOR_THIS_SESSION, WTSRegisterSessionNotification,
};
use windows_sys::Win32::UI::WindowsAndMessaging::{
    CreateWindowExW, DEVICE_NOTIFY_WINDOW_HANDLE, DefWindowProcW, DispatchMessageW, GetMessageW,
    HWND_MESSAGE, MSG, PBT_APMRESUMEAUTOMATIC, PBT_APMSUSPEND, RegisterClassW, WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE, WNDCLASSW, WTS_SESSION_LOCK, WTS_SESSION_UNLOCK,
};
use windows_sys::core::w;

use super::lock::LockWord;
use super::{AskIdle, Listening, SleepSource, Word};
use crate::{Clock, Finding, Level, Sender, Tell, mailbox};

/// Listens for lock, unlock, suspend and waking.
#[derive(Debug)]
pub struct Session {
    words: Option<Sender<Word>>,
}

impl Session {
    pub(crate) fn here(clock: &Clock, ask_idle: AskIdle, tell: Tell) -> Session {
        let Ok((words, heard)) = mailbox(clock) else {
            return Session { words: None };
        };
        let listening = Listening::new(clock, SleepSource::Words, ask_idle, tell);
        thread::spawn(move || listening.run(heard));
        let told = words.clone();
        thread::spawn(move || listen(told));
        Session { words: Some(words) }
    }

    /// Windows gives no time to write before suspend, so nothing is held up.
    pub fn release_sleep(&self) {}

    /// Says that input has come back, which ends a lock that no locker has confirmed.
    pub fn input_came(&self) {
        if let Some(words) = &self.words {
            words.send(Word::Input);
        }
    }

    /// What `doctor` says about lock and sleep.
    pub fn findings(&self) -> Vec<Finding> {
        vec![Finding {
            subject: "Screen lock and suspend",
            found: "told by Windows".to_owned(),
            used: "A locked screen and sleep count as away at once.".to_owned(),
            advice: None,
            level: Level::Good,
        }]
    }
}

thread_local! {
    /// Where the window of this thread passes on what it is told.
    static WORDS: OnceCell<Sender<Word>> = const { OnceCell::new() };
}

/// Makes the window and hears its messages for ever.
#[allow(unsafe_code, reason = "a window is made by system calls")]
fn listen(words: Sender<Word>) {
    WORDS.with(|kept| {
        kept.get_or_init(|| words);
    });
    let class = WNDCLASSW {
        lpfnWndProc: Some(hear),
        lpszClassName: w!("astir-session"),
        // SAFETY: a class of zeros is the empty one.
        ..unsafe { std::mem::zeroed() }
    };
    // SAFETY: the class and its name live as long as the calls; the messages are this thread's.
    unsafe {
        RegisterClassW(&raw const class);
        let window = CreateWindowExW(
            0,
            class.lpszClassName,
            null(),
            0,
            0,
            0,
            0,
            0,
            HWND_MESSAGE,
            null_mut(),
            null_mut(),
            null(),
        );
        if window.is_null() || WTSRegisterSessionNotification(window, NOTIFY_FOR_THIS_SESSION) == 0
        {
            tracing::warn!("Windows does not tell of the lock");
        }
        if RegisterSuspendResumeNotification(window, DEVICE_NOTIFY_WINDOW_HANDLE) == 0 {
            tracing::warn!("Windows does not tell of suspend");
        }
        let mut message: MSG = std::mem::zeroed();
        while GetMessageW(&raw mut message, null_mut(), 0, 0) > 0 {
            DispatchMessageW(&raw const message);
        }
    }
}

/// Called by Windows, on the thread that made the window.
#[allow(unsafe_code, reason = "Windows calls it and is called back")]
unsafe extern "system" fn hear(window: HWND, message: u32, what: WPARAM, more: LPARAM) -> LRESULT {
    if let Some(word) = word(message, what) {
        WORDS.with(|words| words.get().map(|words| words.send(word)));
    }
    // SAFETY: exactly what this function was called with.
    unsafe { DefWindowProcW(window, message, what, more) }
}

fn word(message: u32, what: WPARAM) -> Option<Word> {
    match (message, u32::try_from(what).ok()?) {
        (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK) => Some(Word::Lock(LockWord::Is(true))),
        (WM_WTSSESSION_CHANGE, WTS_SESSION_UNLOCK) => Some(Word::Lock(LockWord::Is(false))),
        (WM_POWERBROADCAST, PBT_APMSUSPEND) => Some(Word::Sleep),
        (WM_POWERBROADCAST, PBT_APMRESUMEAUTOMATIC) => Some(Word::Wake),
        _ => None,
    }
}
