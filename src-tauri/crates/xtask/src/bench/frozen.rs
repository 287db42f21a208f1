//! How much later anything comes when services of the desktop never answer.

use std::path::Path;
use std::time::Duration;

use anyhow::Result;
use astir_tests::{Kind, Lab, astir::Astir, socket::Socket, wait::Stopwatch};

use super::{Figure, Limit};

/// What is frozen, besides the login manager.
const SERVICES: [&str; 2] = [
    "org.freedesktop.Notifications",
    "org.kde.StatusNotifierWatcher",
];

/// Nothing may be delayed by more than this, in milliseconds.
const MOST_MS: f64 = 2_000.0;

/// What is done, in this order.
const DEEDS: [&str; 5] = ["start", "status", "routine's first cue", "doctor", "quit"];

/// Each deed on a desktop that answers and on one that does not: the difference is the delay.
pub(super) fn figures(binary: &Path) -> Result<Vec<Figure>> {
    let answered = times(binary, false)?;
    let frozen = times(binary, true)?;
    let both = answered.iter().zip(&frozen);
    let figures = DEEDS.iter().zip(both).map(|(deed, (answered, frozen))| {
        let later_ms = (frozen.as_secs_f64() - answered.as_secs_f64()) * 1000.0;
        let name = format!("services never answer: {deed} later by");
        Figure::new(name, later_ms, "ms", Limit::AtMost(MOST_MS))
    });
    Ok(figures.collect())
}

fn times(binary: &Path, freeze: bool) -> Result<[Duration; DEEDS.len()]> {
    let lab = Lab::start_like(Kind::Xfce)?;
    if freeze {
        lab.freeze(lab.login().process()?)?;
        for service in SERVICES {
            lab.freeze(lab.owner_of(service)?)?;
        }
    }
    let watch = Stopwatch::start();
    let agent = Astir::at(binary).start(&lab)?;
    let start = watch.elapsed();
    let status = timed(|| agent.tell(&["status"]))?;
    let mut events = Socket::subscribe(&agent.socket())?;
    let cue = timed(|| {
        agent.tell(&["start"])?;
        events.wait_for_report("guide", "painted")
    })?;
    let doctor = timed(|| agent.tell(&["doctor"]))?;
    let quit = timed(|| agent.quit())?;
    Ok([start, status, cue, doctor, quit])
}

fn timed<T>(deed: impl FnOnce() -> Result<T>) -> Result<Duration> {
    let watch = Stopwatch::start();
    deed()?;
    Ok(watch.elapsed())
}
