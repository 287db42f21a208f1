//! Which source this desktop gets: the best of those it offers.

use std::env;

use super::{IdleSource, UnknownIdle};
use crate::{Clock, Finding, Level, Unavailable};

type Opened = Result<Box<dyn IdleSource>, Unavailable>;

/// The best source there is, with what `doctor` says about it. Never fails: the last choice is
/// the source that knows nothing.
pub(crate) fn best(clock: &Clock, candidates: &[Candidate]) -> (Box<dyn IdleSource>, Finding) {
    let mut reasons = Vec::new();
    for candidate in candidates {
        match candidate(clock) {
            Ok(source) => {
                let finding = found(source.name());
                return (source, finding);
            }
            Err(Unavailable(reason)) => reasons.push(reason),
        }
    }
    (Box::new(UnknownIdle), nothing_found(&reasons))
}

/// A source to try.
pub(crate) type Candidate = fn(&Clock) -> Opened;

/// What this system may offer, the best first.
#[cfg(target_os = "linux")]
pub(crate) const CANDIDATES: &[Candidate] = &[x11];
#[cfg(not(target_os = "linux"))]
pub(crate) const CANDIDATES: &[Candidate] = &[];

/// Under Wayland the X server sees only the input of X programs, so it is not asked.
#[cfg(target_os = "linux")]
fn x11(clock: &Clock) -> Opened {
    if env::var_os("WAYLAND_DISPLAY").is_some_and(|display| !display.is_empty()) {
        return Err(Unavailable(
            "X11 does not see all input under Wayland".to_owned(),
        ));
    }
    Ok(Box::new(super::X11Idle::open(clock, None)?))
}

fn found(name: &str) -> Finding {
    Finding {
        subject: "Idle time",
        found: name.to_owned(),
        used: "Astir is told when you leave keyboard and mouse and when you come back.".to_owned(),
        advice: None,
        level: Level::Good,
    }
}

fn nothing_found(reasons: &[String]) -> Finding {
    Finding {
        subject: "Idle time",
        found: match reasons {
            [] => "nothing that tells it".to_owned(),
            reasons => format!("nothing that tells it: {}", reasons.join("; ")),
        },
        used: "You count as present all the time, and reminders stay notifications.".to_owned(),
        advice: Some(
            "Lock the screen or log walks when you leave, so that breaks are counted.".to_owned(),
        ),
        level: Level::Missing,
    }
}
