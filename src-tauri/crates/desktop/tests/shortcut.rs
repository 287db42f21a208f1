//! A key combination that works in every program, pressed on a real X server and told by a portal
//! that the test plays.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a test program ends where something is wrong; zbus makes public methods of its own"
)]

mod support;

use std::sync::mpsc::{self, Receiver};

use astir_desktop::{Keys, PortalShortcut, Pressed, X11Shortcut};
use support::bus::PrivateBus;
use support::portal::Portal;
use support::{Display, MUST_COME_WITHIN};

fn keys() -> Keys {
    "ctrl+alt+b".parse().unwrap()
}

fn presses() -> (Pressed, Receiver<Option<String>>) {
    let (sender, heard) = mpsc::channel();
    let pressed = move |token| {
        let _ = sender.send(token);
    };
    (Box::new(pressed), heard)
}

#[test]
fn the_combination_is_heard_also_with_the_locks_on_and_nothing_else_is() {
    let display = Display::start();
    let (pressed, heard) = presses();
    let _shortcut = X11Shortcut::grab(Some(&display.name), &keys(), pressed).unwrap();
    display.person(&["key", "b", "key", "ctrl+b", "key", "ctrl+alt+c"]);
    display.person(&["key", "ctrl+alt+b"]);
    assert_eq!(heard.recv_timeout(MUST_COME_WITHIN), Ok(None));
    display.person(&["key", "Num_Lock", "key", "Caps_Lock", "key", "ctrl+alt+b"]);
    assert_eq!(heard.recv_timeout(MUST_COME_WITHIN), Ok(None));
    assert_eq!(heard.try_iter().count(), 0);
}

#[test]
fn a_combination_that_another_program_has_is_refused_until_it_is_given_back() {
    let display = Display::start();
    let (pressed, heard) = presses();
    let first = X11Shortcut::grab(Some(&display.name), &keys(), pressed).unwrap();
    let (second, _) = presses();
    let refusal = X11Shortcut::grab(Some(&display.name), &keys(), second).unwrap_err();
    assert!(refusal.0.contains("another program"), "{refusal}");
    drop(first);
    // The end of its sender says that the listening has ended, and with it the grab.
    assert!(heard.recv_timeout(MUST_COME_WITHIN).is_err());
    let (third, heard) = presses();
    let _shortcut = loop_until_given_back(&display, third);
    display.person(&["key", "ctrl+alt+b"]);
    assert_eq!(heard.recv_timeout(MUST_COME_WITHIN), Ok(None));
}

/// The server hears of the end of a connection a moment after the program does.
fn loop_until_given_back(display: &Display, pressed: Pressed) -> X11Shortcut {
    let pressed = std::sync::Arc::new(std::sync::Mutex::new(pressed));
    loop {
        let passing = std::sync::Arc::clone(&pressed);
        let again = Box::new(move |token| (passing.lock().unwrap())(token));
        if let Ok(shortcut) = X11Shortcut::grab(Some(&display.name), &keys(), again) {
            return shortcut;
        }
        std::thread::yield_now();
    }
}

#[test]
fn the_portal_tells_of_a_press_and_hands_on_its_token() {
    let bus = PrivateBus::start();
    let _portal = Portal::play_on(&bus);
    let (pressed, heard) = presses();
    let _shortcut = PortalShortcut::bind(Some(&bus.address), &keys(), pressed).unwrap();
    let granted = Some("granted".to_owned());
    assert_eq!(heard.recv_timeout(MUST_COME_WITHIN), Ok(granted));
}

#[test]
fn without_a_portal_there_is_no_shortcut_under_wayland() {
    let bus = PrivateBus::start();
    let (pressed, _) = presses();
    assert!(PortalShortcut::bind(Some(&bus.address), &keys(), pressed).is_err());
    let (pressed, _) = presses();
    assert!(PortalShortcut::bind(None, &keys(), pressed).is_err());
}
