//! What only the Wayland sources have to show.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    reason = "a test program ends where something is wrong"
)]

mod support;

use std::os::unix::net::UnixListener;

use astir_desktop::{Clock, IdleSource, Observation, WaylandIdle, WaylandProtocol};
use support::compositor::Compositor;
use support::told;

fn refusal(protocol: WaylandProtocol, compositor: Option<&Compositor>) -> String {
    let socket = compositor.map(|compositor| compositor.socket.as_path());
    let refused = WaylandIdle::open(&Clock::system(), protocol, socket);
    refused.err().unwrap().to_string()
}

#[test]
fn a_compositor_without_the_protocol_says_so() {
    let old = Compositor::speaking(WaylandProtocol::KwinIdle);
    let said = refusal(WaylandProtocol::ExtIdleNotify, Some(&old));
    assert_eq!(said, "the Wayland compositor has no ext_idle_notifier_v1");
}

#[test]
fn without_a_compositor_the_source_says_why() {
    let said = refusal(WaylandProtocol::ExtIdleNotify, None);
    assert_eq!(said, "there is no Wayland display");
}

#[test]
fn a_compositor_that_never_answers_holds_nobody_up() {
    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("wayland-0");
    let _mute = UnixListener::bind(&socket).unwrap();
    let refused = WaylandIdle::open(
        &Clock::system(),
        WaylandProtocol::ExtIdleNotify,
        Some(&socket),
    );
    assert!(
        refused
            .err()
            .unwrap()
            .to_string()
            .contains("does not answer")
    );
}

#[test]
fn a_compositor_that_goes_away_leaves_the_idle_time_unknown() {
    let compositor = Compositor::speaking(WaylandProtocol::ExtIdleNotify);
    let socket = compositor.socket.clone();
    let mut source = WaylandIdle::open(
        &Clock::system(),
        WaylandProtocol::ExtIdleNotify,
        Some(&socket),
    )
    .unwrap();
    let (tell, told) = told();
    source.watch(tell).unwrap();
    // Nothing was said of idling, so somebody is there: also after waking, when nothing is said.
    assert_eq!(source.is_in_use(), Some(true));
    drop(compositor);
    assert_eq!(told.next(), Observation::IdleUnknown);
    assert_eq!(source.idle_ms(), None);
    assert_eq!(source.is_in_use(), None);
    assert_eq!(told.rest(), []);
}
