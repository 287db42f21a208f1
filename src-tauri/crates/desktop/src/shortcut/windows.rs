//! A combination Windows gives to us instead of to the program in front.

#![allow(unsafe_code, reason = "keys and messages are system calls")]

use std::ptr::null_mut;
use std::sync::mpsc::sync_channel;
use std::thread;

use windows_sys::Win32::System::Threading::GetCurrentThreadId;
use windows_sys::Win32::UI::Input::KeyboardAndMouse::{
    HOT_KEY_MODIFIERS, MOD_ALT, MOD_CONTROL, MOD_NOREPEAT, MOD_SHIFT, MOD_WIN, RegisterHotKey,
    UnregisterHotKey, VK_F1,
};
use windows_sys::Win32::UI::WindowsAndMessaging::{
    GetMessageW, MSG, PostThreadMessageW, WM_HOTKEY, WM_QUIT,
};

use super::keys::Key;
use super::{Keys, Pressed, Shortcut};
use crate::Unavailable;

/// Each listening thread has one key.
const ID: i32 = 1;

pub(super) fn listen(keys: &Keys, pressed: Pressed) -> Result<Box<dyn Shortcut>, Unavailable> {
    Ok(Box::new(HotKey::register(keys, pressed)?))
}

/// A registered combination; given back when this is dropped.
#[derive(Debug)]
struct HotKey {
    /// The number of the thread that listens.
    thread: u32,
}

impl HotKey {
    /// Registers `keys`; a combination belongs to the thread that did, so it has one of its own.
    ///
    /// # Errors
    /// When another program has the keys.
    fn register(keys: &Keys, pressed: Pressed) -> Result<HotKey, Unavailable> {
        let (modifiers, key) = (modifiers(keys), virtual_key(keys.key));
        let (tell, told) = sync_channel(1);
        let listen = move || {
            // SAFETY: no window is named, so presses come to this thread.
            let registered = unsafe { RegisterHotKey(null_mut(), ID, modifiers, key) } != 0;
            // SAFETY: takes nothing and cannot fail.
            let thread = unsafe { GetCurrentThreadId() };
            let heard = tell.send(registered.then_some(thread)).is_ok();
            if registered && heard {
                pass_on(&pressed);
            }
            // SAFETY: registered by this thread, or refused.
            unsafe { UnregisterHotKey(null_mut(), ID) };
        };
        let spawned = thread::Builder::new()
            .name("astir-shortcut".to_owned())
            .spawn(listen);
        spawned.map_err(|error| Unavailable(format!("no thread to listen on ({error})")))?;
        match told.recv() {
            Ok(Some(thread)) => Ok(HotKey { thread }),
            _ => Err(Unavailable(format!("another program has {keys}"))),
        }
    }
}

impl Shortcut for HotKey {
    fn told_by(&self) -> &'static str {
        "Windows"
    }
}

impl Drop for HotKey {
    fn drop(&mut self) {
        // SAFETY: a message without anything in it, to a thread that is ours or has ended.
        unsafe { PostThreadMessageW(self.thread, WM_QUIT, 0, 0) };
    }
}

/// Hears presses until the thread is told to end.
fn pass_on(pressed: &Pressed) {
    let mut message = MSG::default();
    // SAFETY: the messages are this thread's, and the structure is ours.
    while unsafe { GetMessageW(&raw mut message, null_mut(), 0, 0) } > 0 {
        if message.message == WM_HOTKEY {
            pressed(None);
        }
    }
}

fn modifiers(keys: &Keys) -> HOT_KEY_MODIFIERS {
    let held = [
        (keys.control, MOD_CONTROL),
        (keys.alt, MOD_ALT),
        (keys.shift, MOD_SHIFT),
        (keys.logo, MOD_WIN),
    ];
    held.into_iter()
        .filter(|(is_held, _)| *is_held)
        .fold(MOD_NOREPEAT, |all, (_, modifier)| all | modifier)
}

/// Letters and digits are named by their capital ASCII codes.
fn virtual_key(key: Key) -> u32 {
    match key {
        Key::Character(character) => u32::from(character.to_ascii_uppercase()),
        Key::Function(number) => u32::from(VK_F1) + u32::from(number) - 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;

    #[test]
    fn a_combination_belongs_to_one_program_until_it_is_given_back() {
        let keys: Keys = "ctrl+alt+f9".parse().unwrap();
        let (tell, told) = mpsc::channel();
        let first = HotKey::register(&keys, Box::new(move |_| tell.send(()).unwrap())).unwrap();
        assert!(HotKey::register(&keys, Box::new(|_| {})).is_err());
        // SAFETY: what Windows sends for a press.
        unsafe { PostThreadMessageW(first.thread, WM_HOTKEY, 0, 0) };
        told.recv().unwrap();
        drop(first);
        // The listener's own end of the channel goes with its thread.
        assert!(told.recv().is_err());
        while HotKey::register(&keys, Box::new(|_| {})).is_err() {
            thread::yield_now();
        }
    }
}
