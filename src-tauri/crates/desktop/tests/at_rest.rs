//! Nothing wakes up while nothing changes. One test alone in its program, so that every thread
//! counted here belongs to it.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    reason = "a test program ends where something is wrong"
)]

mod support;

use std::fs;

use astir_desktop::{Clock, IdleSource, X11Idle};
use support::{Display, told};

/// How often the source's thread has gone to sleep.
fn sleeps_of_the_source() -> u64 {
    let tasks = fs::read_dir("/proc/self/task").unwrap();
    let status = tasks
        .filter_map(|task| fs::read_to_string(task.unwrap().path().join("status")).ok())
        .find(|status| status.starts_with("Name:\tastir-idle-x11\n"))
        .expect("the source listens on a thread of its own");
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
    line.unwrap().trim().parse().unwrap()
}

#[test]
fn input_that_changes_nothing_wakes_nobody() {
    let display = Display::start();
    let mut source = X11Idle::open(&Clock::system(), Some(&display.name)).unwrap();
    let (tell, told) = told();
    source.watch(tell).unwrap();
    // The answer proves that the source has settled down behind its first question.
    display.person(&["key", "a"]);
    source.idle_ms().unwrap();
    let before = sleeps_of_the_source();
    display.person(&["key", "--repeat", "20", "a"]);
    display.person(&["mousemove", "10", "10"]);
    assert_eq!(sleeps_of_the_source(), before);
    assert_eq!(told.rest(), []);
}
