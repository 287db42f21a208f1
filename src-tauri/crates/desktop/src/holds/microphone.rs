//! Whether a program listens to the microphone, as PulseAudio and PipeWire tell by `pactl`.

use std::env;
use std::path::PathBuf;

use super::linux::is_installed;
use super::probe::{HoldProbe, held};
use super::{HoldReason, program};
use crate::{Finding, Level};

/// A volume meter reads a few values a second; nobody speaks at this rate (Hz).
const SLOWEST_VOICE: u32 = 1_000;

/// Whoever listens, as the sound server tells.
pub(super) struct Microphone;

impl HoldProbe for Microphone {
    fn subjects(&self) -> &'static [&'static str] {
        &["Calls"]
    }

    fn look(&self, _: &[String]) -> Option<Vec<HoldReason>> {
        held(HoldReason::Call, in_use())
    }

    fn findings(&self, told: bool) -> Vec<Finding> {
        vec![finding(told)]
    }
}

/// Whether anyone listens now; `None` where nobody can tell.
fn in_use() -> Option<bool> {
    sound_server_runs().then_some(())?;
    let outputs = program::output("pactl", &["list", "source-outputs"])?;
    let listening: Vec<u32> = listening_to(&outputs).collect();
    if listening.is_empty() {
        return Some(false);
    }
    let sources = program::output("pactl", &["list", "short", "sources"])?;
    Some(
        listening
            .into_iter()
            .any(|source| !is_monitor(&sources, source)),
    )
}

/// `answers`: whether the sound server has just said who listens.
fn finding(answers: bool) -> Finding {
    let (found, advice, level) = match (sound_server_runs(), is_installed("pactl")) {
        _ if answers => (
            "the sound server tells who listens to the microphone",
            None,
            Level::Good,
        ),
        (true, true) => (
            "the sound server does not answer",
            Some("Try `pactl info`; restarting the sound server mends most."),
            Level::Missing,
        ),
        (true, false) => (
            "the program pactl is not installed",
            Some("Install pactl (package pulseaudio-utils) to have breaks wait for calls."),
            Level::Missing,
        ),
        (false, _) => ("no sound server is running", None, Level::Missing),
    };
    Finding {
        subject: "Calls",
        found: found.to_owned(),
        used: match level {
            Level::Good => "A break waits while a program listens to the microphone.".to_owned(),
            Level::Limited | Level::Missing => {
                "A call is noticed only by its camera or its full screen.".to_owned()
            }
        },
        advice: advice.map(str::to_owned),
        level,
    }
}

/// Without a server `pactl` might start one, so its socket is looked for first.
fn sound_server_runs() -> bool {
    let socket = || {
        let runtime = PathBuf::from(env::var_os("XDG_RUNTIME_DIR")?);
        Some(runtime.join("pulse/native").exists())
    };
    env::var_os("PULSE_SERVER").is_some() || socket().unwrap_or(false)
}

/// The sources somebody hears, by number, from `pactl list source-outputs`. Streams that are held
/// up (corked), volume meters and recorders of what is played are left out.
fn listening_to(outputs: &str) -> impl Iterator<Item = u32> {
    outputs
        .split("Source Output #")
        .skip(1)
        .filter_map(|output| {
            let heard = field(output, "Corked:") == Some("no")
                && !is_volume_meter(output)
                && property(output, "stream.capture.sink") != Some("true");
            heard
                .then(|| field(output, "Source:")?.parse().ok())
                .flatten()
        })
}

fn is_volume_meter(output: &str) -> bool {
    let rate = field(output, "Sample Specification:")
        .and_then(|specification| specification.split_whitespace().last())
        .and_then(|rate| rate.strip_suffix("Hz")?.parse::<u32>().ok());
    rate.is_some_and(|rate| rate < SLOWEST_VOICE)
        || field(output, "Resample method:") == Some("peaks")
}

/// A source that only plays back what a speaker gets, from `pactl list short sources`.
fn is_monitor(sources: &str, number: u32) -> bool {
    sources.lines().any(|line| {
        let mut columns = line.split('\t');
        let is_this = columns.next().and_then(|column| column.parse().ok()) == Some(number);
        is_this
            && columns
                .next()
                .is_some_and(|name| name.ends_with(".monitor"))
    })
}

fn field<'a>(output: &'a str, name: &str) -> Option<&'a str> {
    output
        .lines()
        .find_map(|line| line.trim().strip_prefix(name))
        .map(str::trim)
}

fn property<'a>(output: &'a str, name: &str) -> Option<&'a str> {
    let value = output
        .lines()
        .find_map(|line| line.trim().strip_prefix(name)?.trim().strip_prefix('='))?;
    Some(value.trim().trim_matches('"'))
}

#[cfg(test)]
mod tests;
