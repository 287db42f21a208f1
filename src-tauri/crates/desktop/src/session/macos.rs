//! The session of a macOS desktop: lock, screens, sleep and waking, told by its notification centres.

use std::ptr::NonNull;
use std::thread;

use block2::RcBlock;
use objc2_app_kit::{
    NSWorkspace, NSWorkspaceDidWakeNotification, NSWorkspaceScreensDidSleepNotification,
    NSWorkspaceScreensDidWakeNotification, NSWorkspaceSessionDidBecomeActiveNotification,
    NSWorkspaceSessionDidResignActiveNotification, NSWorkspaceWillSleepNotification,
};
use objc2_foundation::{
    NSDistributedNotificationCenter, NSNotification, NSNotificationCenter, NSString,
};

use super::lock::LockWord;
use super::{AskIdle, Listening, Session, SleepSource, Word};
use crate::{Clock, Finding, Level, Sender, Tell, mailbox};

const LOCKED: &str = "com.apple.screenIsLocked";
const UNLOCKED: &str = "com.apple.screenIsUnlocked";

/// Listens for lock, screens, sleep and waking.
#[derive(Debug)]
pub(super) struct MacSession {
    words: Sender<Word>,
}

impl MacSession {
    /// Told through the main thread's event loop, so nothing is told without one.
    pub(super) fn here(clock: &Clock, ask_idle: AskIdle, tell: Tell) -> Option<MacSession> {
        let (words, heard) = mailbox(clock).ok()?;
        let listening = Listening::new(clock, SleepSource::Words, ask_idle, tell);
        thread::spawn(move || listening.run(heard));
        hear_of_lock(&words);
        hear_of_sleep(&words);
        Some(MacSession { words })
    }
}

impl Session for MacSession {
    /// Nothing is held up: macOS sleeps when every program has heard of it, and what has to be
    /// written is written in the time that takes.
    fn release_sleep(&self) {}

    fn input_came(&self) {
        self.words.send(Word::Input);
    }

    fn findings(&self) -> Vec<Finding> {
        ["Screen lock", "Suspend"]
            .map(|subject| Finding {
                subject,
                found: "told by macOS".to_owned(),
                used: "A locked or dark screen and sleep count as away at once.".to_owned(),
                advice: None,
                level: Level::Good,
            })
            .into()
    }
}

impl Drop for MacSession {
    /// The notification centres keep their observers, who then speak to nobody.
    fn drop(&mut self) {
        self.words.send(Word::End);
    }
}

/// Another person's session in front is a lock of this one.
#[allow(unsafe_code, reason = "the names are statics of a C library")]
fn hear_of_lock(words: &Sender<Word>) {
    let everybody = NSDistributedNotificationCenter::defaultCenter();
    let (locked, unlocked) = (NSString::from_str(LOCKED), NSString::from_str(UNLOCKED));
    let (is_locked, is_open) = (LockWord::Is(true), LockWord::Is(false));
    pass_on(&everybody, &locked, words, Word::Lock(is_locked));
    pass_on(&everybody, &unlocked, words, Word::Lock(is_open));
    let workspace = NSWorkspace::sharedWorkspace().notificationCenter();
    // SAFETY: constants of AppKit, set before the program begins.
    let (gone, back) = unsafe {
        (
            NSWorkspaceSessionDidResignActiveNotification,
            NSWorkspaceSessionDidBecomeActiveNotification,
        )
    };
    pass_on(&workspace, gone, words, Word::Lock(is_locked));
    pass_on(&workspace, back, words, Word::Lock(is_open));
}

#[allow(unsafe_code, reason = "the names are statics of a C library")]
fn hear_of_sleep(words: &Sender<Word>) {
    let workspace = NSWorkspace::sharedWorkspace().notificationCenter();
    // SAFETY: constants of AppKit, set before the program begins.
    let meanings = unsafe {
        [
            (NSWorkspaceWillSleepNotification, Word::Sleep),
            (NSWorkspaceDidWakeNotification, Word::Wake),
            (NSWorkspaceScreensDidSleepNotification, Word::Screen(false)),
            (NSWorkspaceScreensDidWakeNotification, Word::Screen(true)),
        ]
    };
    for (name, word) in meanings {
        pass_on(&workspace, name, words, word);
    }
}

/// Says `word` whenever the centre posts `name`, for as long as the process lives.
#[allow(unsafe_code, reason = "a notification centre is given a block to call")]
fn pass_on(centre: &NSNotificationCenter, name: &NSString, words: &Sender<Word>, word: Word) {
    let words = words.clone();
    let say = RcBlock::new(move |_: NonNull<NSNotification>| {
        words.send(word);
    });
    // SAFETY: no object is named, and the block may be called on any thread. The centre keeps the
    // observer, which is never taken away.
    let _observer =
        unsafe { centre.addObserverForName_object_queue_usingBlock(Some(name), None, None, &say) };
}
