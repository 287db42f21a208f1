//! What whoever knows of lock and sleep keeps to, whatever it is made of and wherever it runs.

#![allow(
    clippy::needless_pass_by_value,
    clippy::unwrap_used,
    reason = "a test program ends where something is wrong; each rule has a stage of its own"
)]

mod support;

use std::sync::Arc;

use astir_desktop::{Clock, Session, UnknownSession, watch_session};
use support::{Told, told};

/// Twice the time an answer may take, and some for a busy machine.
const NEVER_LONGER_MS: i64 = 5_000;

/// A session, what it tells, and whoever locks it.
struct Stage {
    session: Arc<dyn Session>,
    told: Told,
    #[cfg_attr(
        not(target_os = "linux"),
        allow(dead_code, reason = "nobody locks the system of a test there")
    )]
    /// Locks or unlocks, and says so twice.
    lock: Box<dyn Fn(bool)>,
    /// How long it took until the session was listened to.
    took_ms: i64,
    _desktop: Box<dyn std::any::Any>,
}

/// The session of this system, whatever that is.
fn this_system() -> Stage {
    let (tell, told) = told();
    let before_ms = Clock::real_steady_ms();
    let session = watch_session(&Clock::system(), Arc::new(|| None), tell);
    Stage {
        session,
        told,
        lock: Box::new(|_| {}),
        took_ms: Clock::real_steady_ms() - before_ms,
        _desktop: Box::new(()),
    }
}

/// A system that tells nothing.
fn unknown() -> Stage {
    let (_, told) = told();
    Stage {
        session: Arc::new(UnknownSession),
        told,
        lock: Box::new(|_| {}),
        took_ms: 0,
        _desktop: Box::new(()),
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use super::*;
    use astir_desktop::{Buses, LinuxSession};
    use support::bus::{self, MuteSocket, PrivateBus};
    use support::login::Login;

    fn stage(buses: &Buses, lock: impl Fn(bool) + 'static, desktop: impl std::any::Any) -> Stage {
        let (tell, told) = told();
        let before_ms = Clock::real_steady_ms();
        let session = LinuxSession::watch(&Clock::system(), buses, Arc::new(|| None), tell);
        Stage {
            session: Arc::new(session.unwrap()),
            told,
            lock: Box::new(lock),
            took_ms: Clock::real_steady_ms() - before_ms,
            _desktop: Box::new(desktop),
        }
    }

    /// A login manager.
    pub(super) fn login() -> Stage {
        let bus = PrivateBus::start();
        let login = Login::play_on(&bus);
        let buses = Buses {
            session: None,
            system: Some(bus.address.clone()),
        };
        let lock = move |locked| {
            login.wish(if locked { "Lock" } else { "Unlock" });
            login.set_locked(locked);
        };
        stage(&buses, lock, bus)
    }

    /// A screen saver, without a login manager.
    pub(super) fn saver() -> Stage {
        let bus = PrivateBus::start();
        let saver = bus.connect();
        let buses = Buses {
            session: Some(bus.address.clone()),
            system: None,
        };
        let lock = move |active: bool| {
            for name in ["org.xfce.ScreenSaver", "org.freedesktop.ScreenSaver"] {
                let path = format!("/{}", name.replace('.', "/"));
                let nobody: Option<&str> = None;
                let told = saver.emit_signal(nobody, path, name, "ActiveChanged", &active);
                told.unwrap();
            }
        };
        stage(&buses, lock, bus)
    }

    /// A desktop without any bus.
    pub(super) fn bare() -> Stage {
        stage(&Buses::default(), |_| {}, ())
    }

    /// Every name is owned by somebody who answers nothing.
    pub(super) fn mute_services() -> Stage {
        let (bus, mute) = bus::mute_services(&[
            "org.freedesktop.login1",
            "org.freedesktop.ScreenSaver",
            "org.gnome.ScreenSaver",
        ]);
        stage(&bus.as_both(), |_| {}, (mute, bus))
    }

    /// Buses that take a connection and say nothing.
    pub(super) fn mute_buses() -> Stage {
        let mute = MuteSocket::open();
        stage(&mute.as_both(), |_| {}, mute)
    }
}

#[cfg(target_os = "linux")]
use linux::{bare, login, mute_buses, mute_services, saver};

/// Tests every session against its rules of `rules`.
macro_rules! contract {
    ($($stage:ident: $rules:tt)*) => { $( mod $stage { contract!(@rules $stage $rules); } )* };
    (@rules $stage:ident [$($rule:ident)*]) => { $(
        #[test]
        fn $rule() {
            super::rules::$rule(super::$stage());
        }
    )* };
}

contract! {
    this_system: [
        nobody_holds_up_the_start_for_more_than_two_seconds
        doctor_has_a_line_for_lock_and_one_for_suspend
        nothing_is_told_after_the_end
        what_nobody_asked_for_may_be_said
    ]
    unknown: [
        doctor_has_a_line_for_lock_and_one_for_suspend
        what_nobody_asked_for_may_be_said
    ]
}

#[cfg(target_os = "linux")]
contract! {
    login: [
        nobody_holds_up_the_start_for_more_than_two_seconds
        a_lock_and_its_end_are_told_once
        doctor_has_a_line_for_lock_and_one_for_suspend
        nothing_is_told_after_the_end
        what_nobody_asked_for_may_be_said
    ]
    saver: [
        nobody_holds_up_the_start_for_more_than_two_seconds
        a_lock_and_its_end_are_told_once
        doctor_has_a_line_for_lock_and_one_for_suspend
        nothing_is_told_after_the_end
        what_nobody_asked_for_may_be_said
    ]
    bare: [
        doctor_has_a_line_for_lock_and_one_for_suspend
        nothing_is_told_after_the_end
        what_nobody_asked_for_may_be_said
    ]
    mute_services: [
        nobody_holds_up_the_start_for_more_than_two_seconds
        doctor_has_a_line_for_lock_and_one_for_suspend
        nothing_is_told_after_the_end
        what_nobody_asked_for_may_be_said
    ]
    mute_buses: [
        nobody_holds_up_the_start_for_more_than_two_seconds
        doctor_has_a_line_for_lock_and_one_for_suspend
        nothing_is_told_after_the_end
        what_nobody_asked_for_may_be_said
    ]
}

mod rules {
    use super::*;

    pub(crate) fn nobody_holds_up_the_start_for_more_than_two_seconds(stage: Stage) {
        assert!(stage.took_ms < NEVER_LONGER_MS, "{} ms", stage.took_ms);
    }

    #[cfg(target_os = "linux")]
    pub(crate) fn a_lock_and_its_end_are_told_once(stage: Stage) {
        use astir_desktop::Observation;

        for _ in 0..2 {
            (stage.lock)(true);
            assert_eq!(stage.told.next(), Observation::Lock);
            (stage.lock)(false);
            assert_eq!(stage.told.next(), Observation::Unlock);
        }
        drop(stage.session);
        assert!(stage.told.rest().is_empty());
    }

    pub(crate) fn doctor_has_a_line_for_lock_and_one_for_suspend(stage: Stage) {
        let findings = stage.session.findings();
        let subjects: Vec<_> = findings.iter().map(|finding| finding.subject).collect();
        assert_eq!(subjects, ["Screen lock", "Suspend"]);
    }

    pub(crate) fn nothing_is_told_after_the_end(stage: Stage) {
        drop(stage.session);
        assert!(stage.told.has_ended());
    }

    pub(crate) fn what_nobody_asked_for_may_be_said(stage: Stage) {
        stage.session.release_sleep();
        stage.session.input_came();
        assert!(!stage.session.is_lost());
    }
}
