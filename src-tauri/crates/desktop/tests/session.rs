//! Lock and sleep, told over a real bus by a login manager and a screen saver that the test plays.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    reason = "a test program ends where something is wrong"
)]

mod support;

use std::num::NonZeroU32;
use std::sync::Arc;

use astir_desktop::{Buses, Clock, Level, LinuxSession, Observation, Session};
use support::bus::PrivateBus;
use support::login::Login;
use support::{Told, told, until};

/// A minute becomes 60 ms.
fn fast() -> Clock {
    Clock::lapsed(NonZeroU32::new(1_000).unwrap(), Clock::real_steady_ms())
}

fn watch(system: Option<&PrivateBus>, session: Option<&PrivateBus>) -> (LinuxSession, Told) {
    let address = |bus: Option<&PrivateBus>| bus.map(|bus| bus.address.clone());
    let buses = Buses {
        system: address(system),
        session: address(session),
    };
    let (tell, told) = told();
    // The person has touched nothing for as long as anyone can tell.
    let idle = Arc::new(|| Some(i64::MAX / 2));
    let session = LinuxSession::watch(&fast(), &buses, idle, tell).unwrap();
    (session, told)
}

fn level(session: &LinuxSession, subject: &str) -> Level {
    let findings = session.findings();
    findings
        .iter()
        .find(|finding| finding.subject == subject)
        .unwrap()
        .level
}

#[test]
fn a_lock_is_told_once_by_wish_and_hint() {
    let bus = PrivateBus::start();
    let login = Login::play_on(&bus);
    let (session, told) = watch(Some(&bus), None);
    assert_eq!(level(&session, "Screen lock"), Level::Good);
    login.wish("Lock");
    login.set_locked(true);
    assert_eq!(told.next(), Observation::Lock);
    login.set_locked(false);
    assert_eq!(told.next(), Observation::Unlock);
    login.wish("Lock");
    login.wish("Unlock");
    assert_eq!(
        [told.next(), told.next()],
        [Observation::Lock, Observation::Unlock]
    );
    assert_eq!(told.rest(), []);
}

#[test]
fn a_session_that_is_locked_at_the_start_is_locked() {
    let bus = PrivateBus::start();
    let login = Login::play_on(&bus);
    login.set_locked(true);
    let (_session, told) = watch(Some(&bus), None);
    assert_eq!(told.next(), Observation::Lock);
}

#[test]
fn a_lock_that_no_locker_confirms_ends_with_input() {
    let bus = PrivateBus::start();
    let login = Login::play_on(&bus);
    let (session, told) = watch(Some(&bus), None);
    login.wish("Lock");
    assert_eq!(told.next(), Observation::Lock);
    session.input_came();
    assert_eq!(told.next(), Observation::Unlock);
}

#[test]
fn suspend_waits_for_the_writing_and_waking_asks_for_time_again() {
    let bus = PrivateBus::start();
    let login = Login::play_on(&bus);
    let (session, told) = watch(Some(&bus), None);
    assert_eq!(level(&session, "Suspend"), Level::Good);
    for _ in 0..2 {
        let delay = login.delay();
        login.prepare_for_sleep(true);
        assert_eq!(told.next(), Observation::Sleep);
        session.release_sleep();
        assert!(delay.given_back());
        login.prepare_for_sleep(false);
        assert!(matches!(told.next(), Observation::Wake { slept_ms } if slept_ms >= 0));
    }
}

#[test]
fn a_screen_saver_tells_where_no_login_manager_does() {
    let bus = PrivateBus::start();
    let saver = bus.connect();
    saver
        .object_server()
        .at("/org/gnome/ScreenSaver", Saver)
        .unwrap();
    saver.request_name("org.gnome.ScreenSaver").unwrap();
    let (session, told) = watch(None, Some(&bus));
    assert_eq!(level(&session, "Screen lock"), Level::Good);
    assert_eq!(level(&session, "Suspend"), Level::Limited);
    for (active, observation) in [(true, Observation::Lock), (false, Observation::Unlock)] {
        let saver_name = "org.gnome.ScreenSaver";
        let nobody: Option<&str> = None;
        saver
            .emit_signal(
                nobody,
                "/org/gnome/ScreenSaver",
                saver_name,
                "ActiveChanged",
                &active,
            )
            .unwrap();
        assert_eq!(told.next(), observation);
    }
}

/// GNOME's screen saver, awake.
struct Saver;

#[zbus::interface(name = "org.gnome.ScreenSaver")]
impl Saver {
    #[zbus(name = "GetActive")]
    fn is_active(&self) -> bool {
        false
    }
}

#[test]
fn without_any_bus_the_session_says_so_and_goes_on() {
    let (session, told) = watch(None, None);
    assert_eq!(level(&session, "Screen lock"), Level::Limited);
    session.release_sleep();
    assert_eq!(told.rest(), []);
}

#[test]
fn a_bus_without_a_login_manager_is_no_error() {
    let bus = PrivateBus::start();
    let (session, _told) = watch(Some(&bus), Some(&bus));
    assert_eq!(level(&session, "Suspend"), Level::Limited);
}

#[test]
fn a_bus_that_ends_leaves_the_session_alone() {
    let mut bus = PrivateBus::start();
    let login = Login::play_on(&bus);
    let (session, told) = watch(Some(&bus), Some(&bus));
    login.wish("Lock");
    assert_eq!(told.next(), Observation::Lock);
    assert!(!session.is_lost());
    bus.end();
    session.release_sleep();
    session.input_came();
    assert_eq!(told.next(), Observation::Unlock);
}

#[test]
fn a_bus_that_ends_is_lost_and_doctor_says_so() {
    let mut bus = PrivateBus::start();
    let _login = Login::play_on(&bus);
    let (session, _told) = watch(Some(&bus), Some(&bus));
    bus.end();
    // The two who listen notice it one after the other.
    for subject in ["Screen lock", "Suspend"] {
        until(|| level(&session, subject) == Level::Missing);
    }
    assert!(session.is_lost());
}
