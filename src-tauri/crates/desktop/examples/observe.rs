//! Prints what this desktop tells, and when: `cargo run -p astir-desktop --example observe [FACTOR]`.
//! With a factor, time runs that much faster. Ends after a line on standard input or at its end.

#![allow(clippy::print_stdout, reason = "an example shows what it hears")]

use std::io::stdin;
use std::num::NonZeroU32;

use astir_desktop::{Clock, Desktop};

fn main() {
    let factor = std::env::args()
        .nth(1)
        .and_then(|factor| factor.parse::<NonZeroU32>().ok());
    let clock = match factor {
        Some(factor) => Clock::lapsed(factor, Clock::real_steady_ms()),
        None => Clock::system(),
    };
    let heard_at = clock.clone();
    let desktop = Desktop::watch(&clock, move |observation| {
        println!("{} {observation:?}", heard_at.now().wall.format("%T"));
    });
    for finding in desktop.findings() {
        println!(
            "{:?}: {}: {}. {}",
            finding.level, finding.subject, finding.found, finding.used
        );
    }
    println!(
        "idle for {:?} ms, typing: {:?}",
        desktop.idle_ms(),
        desktop.typing()
    );
    println!(
        "holds: {:?}, inhibited: {:?}",
        desktop.holds().seen(),
        desktop.holds().inhibited()
    );
    // Whatever comes, or the end of it, is the wish to stop.
    let _ = stdin().read_line(&mut String::new());
}
