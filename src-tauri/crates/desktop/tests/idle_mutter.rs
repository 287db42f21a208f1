//! What only the GNOME source has to show.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    reason = "a test program ends where something is wrong"
)]

mod support;

use std::num::NonZeroU32;

use astir_desktop::{Clock, IdleSource, MutterIdle, Observation};
use support::bus::PrivateBus;
use support::mutter::Mutter;
use support::told;

/// A minute becomes 300 ms.
fn fast() -> Clock {
    Clock::lapsed(NonZeroU32::new(200).unwrap(), Clock::real_steady_ms())
}

#[test]
fn a_shell_that_starts_again_is_watched_again() {
    let bus = PrivateBus::start();
    let shell = Mutter::play_on(&bus);
    let mut source = MutterIdle::open(&fast(), Some(&bus.address)).unwrap();
    let (tell, told) = told();
    source.watch(tell).unwrap();
    assert!(matches!(told.next(), Observation::Idle { .. }));
    shell.end();
    assert_eq!(told.next(), Observation::IdleUnknown);
    let shell = Mutter::play_on(&bus);
    assert_eq!(told.next(), Observation::Active);
    assert!(matches!(told.next(), Observation::Idle { .. }));
    shell.input();
    assert_eq!(told.next(), Observation::Active);
}

#[test]
fn a_bus_that_ends_leaves_the_idle_time_unknown() {
    let mut bus = PrivateBus::start();
    let _shell = Mutter::play_on(&bus);
    let mut source = MutterIdle::open(&Clock::system(), Some(&bus.address)).unwrap();
    let (tell, told) = told();
    source.watch(tell).unwrap();
    bus.end();
    assert_eq!(told.next(), Observation::IdleUnknown);
    assert_eq!(source.idle_ms(), None);
    assert!(source.is_lost());
}

#[test]
fn a_bus_without_a_shell_says_why() {
    let bus = PrivateBus::start();
    let refused = MutterIdle::open(&Clock::system(), Some(&bus.address));
    assert_eq!(
        refused.err().unwrap().to_string(),
        "the desktop is not GNOME"
    );
}
