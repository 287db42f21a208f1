//! Nothing wakes up while nothing changes. One test alone in its program, so that every thread
//! counted here belongs to it.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    reason = "a test program ends where something is wrong"
)]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;

use astir_desktop::{
    Buses, Clock, IdleSource, LinuxSession, Mail, MutterIdle, WaylandIdle, WaylandProtocol,
    X11Idle, mailbox,
};
use support::bus::PrivateBus;
use support::compositor::Compositor;
use support::login::Login;
use support::mutter::Mutter;
use support::{Display, told};

/// How long to look at sources at rest.
const REST_MS: i64 = 2_000;

/// How long after the last question nothing is left to wake up for.
const SETTLE_MS: i64 = 3_000;

/// How often each thread of this program has gone to sleep, but for the one that asks.
fn sleeps() -> BTreeMap<String, u64> {
    let own = fs::read_link("/proc/thread-self").unwrap();
    let tasks = fs::read_dir("/proc/self/task")
        .unwrap()
        .map(|task| task.unwrap());
    let others = tasks.filter(|task| Some(task.file_name().as_os_str()) != own.file_name());
    others
        .map(|task| {
            let status = fs::read_to_string(task.path().join("status")).unwrap();
            let value = |name| {
                status
                    .lines()
                    .find_map(|line| line.strip_prefix(name))
                    .unwrap()
                    .trim()
            };
            let thread = format!("{} {}", value("Name:"), value("Pid:"));
            (thread, value("voluntary_ctxt_switches:").parse().unwrap())
        })
        .collect()
}

fn pause(ms: i64) {
    let clock = Clock::system();
    let (_sender, mut alarm) = mailbox::<()>(&clock).unwrap();
    assert_eq!(alarm.next(Some(clock.steady_ms() + ms)), Mail::Due);
}

#[test]
fn sources_at_rest_never_wake_up() {
    let (display, bus, login_bus) = (Display::start(), PrivateBus::start(), PrivateBus::start());
    let (_shell, login) = (Mutter::play_on(&bus), Login::play_on(&login_bus));
    let compositor = Compositor::speaking(WaylandProtocol::ExtIdleNotify);

    let clock = Clock::system();
    let mut sources: Vec<Box<dyn IdleSource>> = vec![
        Box::new(X11Idle::open(&clock, Some(&display.name)).unwrap()),
        Box::new(MutterIdle::open(&clock, Some(&bus.address)).unwrap()),
        Box::new(
            WaylandIdle::open(
                &clock,
                WaylandProtocol::ExtIdleNotify,
                Some(&compositor.socket),
            )
            .unwrap(),
        ),
    ];
    let mut heard = Vec::new();
    for source in &mut sources {
        let (tell, told) = told();
        source.watch(tell).unwrap();
        heard.push(told);
    }
    let buses = Buses {
        session: Some(bus.address),
        system: Some(login_bus.address),
    };
    let (tell, told) = told();
    let _session = LinuxSession::watch(&clock, &buses, Arc::new(|| None), tell).unwrap();
    let _delay = login.delay();

    // The first key makes the X server announce the keyboard it comes from, and the bus
    // connections forget the deadlines of their first questions after two seconds.
    display.person(&["key", "a"]);
    pause(SETTLE_MS);
    let before = sleeps();
    display.person(&["key", "--repeat", "20", "a"]);
    pause(REST_MS);
    assert_eq!(sleeps(), before);
    assert!(heard.iter().all(|told| told.rest().is_empty()) && told.rest().is_empty());
}
