//! How long a year in the life of the engine takes: 261 working days of a thousand inputs each.
//!
//! Prints `name value unit`, a line each. `cargo run --release -p astir-breaks --example year`

#![allow(clippy::print_stdout, reason = "printing is what it is for")]
#![expect(
    clippy::disallowed_methods,
    reason = "it measures itself, and sleeps nowhere"
)]

use std::fmt::Write;
use std::time::Instant;

use astir_breaks::script::{self, ScriptError};

const DAYS: usize = 365;
const INPUTS_A_DAY: usize = 1000;
/// From 09:00 to 17:00, in seconds.
const DAY_LENGTH: usize = 8 * 3600;

/// What goes on, again and again.
const EVENTS: [&str; 20] = [
    "active",
    "typing",
    "active",
    "idle",
    "active",
    "typing",
    "hold call",
    "active",
    "release call",
    "typing",
    "active",
    "idle",
    "lock",
    "unlock",
    "inhibit on",
    "idle",
    "active",
    "inhibit off",
    "posture standing",
    "posture sitting",
];
/// Every so many inputs, which is a little more than an interval, a reminder is answered.
const ANSWERS_EVERY: usize = 110;
const ANSWERS: [&str; 5] = ["start 20s", "did", "snooze", "skip", "start seated"];

fn main() -> Result<(), ScriptError> {
    let text = year();
    let begun = Instant::now();
    let script = script::parse(&text)?;
    let parsed = begun.elapsed();
    let run = script.run();
    let whole = begun.elapsed();
    println!("year-inputs {} inputs", text.lines().count());
    println!("year-happenings {} happenings", run.happenings.len());
    println!("year-breaks-taken {} breaks", run.summary.taken);
    println!("year-parsed {:.3} s", parsed.as_secs_f64());
    println!("year-simulated {:.3} s", whole.as_secs_f64());
    Ok(())
}

/// A script that begins on a Thursday, the first of January.
fn year() -> String {
    let mut text = "start 2026-01-01T09:00:00 Europe/Berlin\n\
         set working-hours mon-fri 09:00-12:30,13:15-17:00\n\
         set fixed-times mon-fri 10:30,15:00\n\
         set posture-plan 45m/15m\n\
         set insistence firm\n"
        .to_owned();
    let mut say = |at: usize, event: &str| {
        let (hours, minutes, seconds) = (at / 3600, at / 60 % 60, at % 60);
        let _ = writeln!(text, "+{hours}:{minutes:02}:{seconds:02} {event}");
    };
    let is_working = |day: &usize| (day + 3) % 7 < 5;
    for day in (0..DAYS).filter(is_working) {
        let morning = day * 24 * 3600;
        if day > 0 {
            say(morning, "unlock");
        }
        for index in 0..INPUTS_A_DAY - 2 {
            let event = if index % ANSWERS_EVERY == ANSWERS_EVERY - 1 {
                ANSWERS[index / ANSWERS_EVERY % ANSWERS.len()]
            } else {
                EVENTS[index % EVENTS.len()]
            };
            say(morning + index * DAY_LENGTH / INPUTS_A_DAY, event);
        }
        say(morning + DAY_LENGTH, "lock");
    }
    say(DAYS * 24 * 3600, "end");
    text
}
