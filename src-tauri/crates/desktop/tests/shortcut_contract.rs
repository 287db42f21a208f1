//! What whoever listens for keys keeps to, whatever it is made of.

#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a test program ends where something is wrong; zbus makes public methods of its own"
)]

mod support;

use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};

use astir_desktop::{Clock, Keys, Pressed, Shortcut, Unavailable, UnknownShortcut};
use support::MUST_COME_WITHIN;

/// Twice the time an answer may take, and some for a busy machine.
const NEVER_LONGER_MS: i64 = 5_000;

type Listened = Result<Box<dyn Shortcut>, Unavailable>;
type Listen = dyn Fn(&Keys, Pressed) -> Listened;

/// A desktop with a keyboard.
struct Stage {
    listen: Box<Listen>,
    press: Box<dyn Fn()>,
}

impl Stage {
    fn listen(&self) -> (Listened, Receiver<()>) {
        let keys = "ctrl+alt+b".parse().unwrap();
        let (sender, heard) = channel();
        let pressed = move |_| {
            let _ = sender.send(());
        };
        ((self.listen)(&keys, Box::new(pressed)), heard)
    }
}

/// A system where nobody listens.
fn unknown() -> Stage {
    Stage {
        listen: Box::new(|keys, pressed| Ok(Box::new(UnknownShortcut::listen(keys, pressed)?))),
        press: Box::new(|| {}),
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use std::rc::Rc;

    use super::*;
    use astir_desktop::{PortalShortcut, X11Shortcut};
    use support::Display;
    use support::bus::{self, MuteSocket, PrivateBus};
    use support::portal::Portal;

    pub(super) fn x11() -> Stage {
        let display = Rc::new(Display::start());
        let at = Rc::clone(&display);
        Stage {
            listen: Box::new(move |keys, pressed| {
                let display = &display;
                let grab = X11Shortcut::grab(Some(&display.name), keys, pressed)?;
                Ok(Box::new(grab))
            }),
            press: Box::new(move || at.person(&["key", "ctrl+alt+b"])),
        }
    }

    pub(super) fn portal() -> Stage {
        let bus = PrivateBus::start();
        let portal = Portal::play_on(&bus);
        Stage {
            listen: Box::new(move |keys, pressed| {
                let bus = &bus;
                let session = PortalShortcut::bind(Some(&bus.address), keys, pressed)?;
                Ok(Box::new(session))
            }),
            press: Box::new(move || portal.press()),
        }
    }

    /// A portal that answers nothing.
    pub(super) fn mute_portal() -> Stage {
        let (bus, mute) = bus::mute_services(&["org.freedesktop.portal.Desktop"]);
        Stage {
            listen: Box::new(move |keys, pressed| {
                let bus = &bus;
                let session = PortalShortcut::bind(Some(&bus.address), keys, pressed)?;
                Ok(Box::new(session))
            }),
            press: Box::new(move || drop(mute.clone())),
        }
    }

    /// A bus that takes a connection and says nothing.
    pub(super) fn mute_bus() -> Stage {
        let mute = MuteSocket::open();
        Stage {
            listen: Box::new(move |keys, pressed| {
                let session = PortalShortcut::bind(Some(&mute.address()), keys, pressed)?;
                Ok(Box::new(session))
            }),
            press: Box::new(|| {}),
        }
    }
}

#[cfg(target_os = "linux")]
use linux::{mute_bus, mute_portal, portal, x11};

/// Tests every desktop against its rules of `rules`.
macro_rules! contract {
    ($($stage:ident: $rules:tt)*) => { $( mod $stage { contract!(@rules $stage $rules); } )* };
    (@rules $stage:ident [$($rule:ident)*]) => { $(
        #[test]
        fn $rule() {
            super::rules::$rule(&super::$stage());
        }
    )* };
}

contract! {
    unknown: [
        who_cannot_listen_says_why_within_two_seconds
    ]
}

#[cfg(target_os = "linux")]
contract! {
    x11: [
        each_press_is_heard
        who_listens_has_a_name_and_is_not_lost
        dropped_it_hears_nothing_more
    ]
    portal: [
        each_press_is_heard
        who_listens_has_a_name_and_is_not_lost
        dropped_it_hears_nothing_more
    ]
    mute_portal: [
        who_cannot_listen_says_why_within_two_seconds
    ]
    mute_bus: [
        who_cannot_listen_says_why_within_two_seconds
    ]
}

#[cfg(target_os = "linux")]
#[test]
fn a_portal_is_lost_with_its_bus() {
    use astir_desktop::PortalShortcut;
    use support::bus::PrivateBus;
    use support::portal::Portal;

    let mut bus = PrivateBus::start();
    let _portal = Portal::play_on(&bus);
    let keys = "ctrl+alt+b".parse().unwrap();
    let shortcut = PortalShortcut::bind(Some(&bus.address), &keys, Box::new(|_| {})).unwrap();
    bus.end();
    support::until(|| shortcut.is_lost());
}

mod rules {
    use super::*;

    #[cfg_attr(
        not(target_os = "linux"),
        allow(dead_code, reason = "nobody presses keys in a test there")
    )]
    pub(crate) fn each_press_is_heard(stage: &Stage) {
        let (listened, heard) = stage.listen();
        let _listening = listened.unwrap();
        for _ in 0..2 {
            (stage.press)();
            heard.recv_timeout(MUST_COME_WITHIN).unwrap();
        }
    }

    #[cfg_attr(
        not(target_os = "linux"),
        allow(dead_code, reason = "nobody listens in a test there")
    )]
    pub(crate) fn who_listens_has_a_name_and_is_not_lost(stage: &Stage) {
        let (listened, _heard) = stage.listen();
        let listening = listened.unwrap();
        assert!(!listening.told_by().is_empty());
        assert!(!listening.is_lost());
    }

    #[cfg_attr(
        not(target_os = "linux"),
        allow(dead_code, reason = "nobody listens in a test there")
    )]
    pub(crate) fn dropped_it_hears_nothing_more(stage: &Stage) {
        let (listened, heard) = stage.listen();
        drop(listened.unwrap());
        while heard.recv_timeout(MUST_COME_WITHIN).is_ok() {}
        (stage.press)();
        let end = heard.recv_timeout(MUST_COME_WITHIN);
        assert_eq!(end, Err(RecvTimeoutError::Disconnected));
    }

    pub(crate) fn who_cannot_listen_says_why_within_two_seconds(stage: &Stage) {
        let before_ms = Clock::real_steady_ms();
        let why = stage.listen().0.err().unwrap();
        let took_ms = Clock::real_steady_ms() - before_ms;
        assert!(took_ms < NEVER_LONGER_MS, "{took_ms} ms");
        assert!(!why.0.is_empty());
        (stage.press)();
    }
}
