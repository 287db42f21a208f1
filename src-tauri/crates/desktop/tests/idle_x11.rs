//! What only the X11 source has to show.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    reason = "a test program ends where something is wrong"
)]

mod support;

use std::process::Command;

use astir_desktop::{Clock, IdleSource, Observation, X11Idle};
use support::{Display, told};

#[test]
fn a_dark_screen_is_told_and_so_is_its_end() {
    let display = Display::start();
    let mut source = X11Idle::open(&Clock::system(), Some(&display.name)).unwrap();
    let (tell, told) = told();
    source.watch(tell).unwrap();
    for (argument, observation) in [
        ("activate", Observation::ScreenOff),
        ("reset", Observation::ScreenOn),
    ] {
        let done = Command::new("xset")
            .args(["-display", &display.name, "s", argument])
            .status()
            .unwrap();
        assert!(done.success());
        assert_eq!(told.next(), observation);
    }
}

#[test]
fn a_server_that_goes_away_leaves_the_idle_time_unknown() {
    let mut display = Display::start();
    let mut source = X11Idle::open(&Clock::system(), Some(&display.name)).unwrap();
    let (tell, told) = told();
    source.watch(tell).unwrap();
    display.end();
    assert_eq!(told.next(), Observation::IdleUnknown);
    assert_eq!(source.idle_ms(), None);
    assert_eq!(told.rest(), []);
}

#[test]
fn without_a_server_the_source_says_why() {
    let refused = X11Idle::open(&Clock::system(), Some(":999")).err().unwrap();
    assert!(refused.to_string().contains("no X server"), "{refused}");
}
