//! How fast Astir answers, over [`TRIES`] tries each: median and 95th percentile.
//!
//! Window times end when the page says that it has painted; the tray is looked at every
//! 15 ms, so its times are up to that much too long.

use std::{path::Path, time::Duration};

use anyhow::{Context, Result};
use astir_tests::{
    Lab, Person,
    astir::Astir,
    socket::Socket,
    tray,
    wait::{self, Stopwatch},
};
use serde_json::{Value, json};

use super::{Figure, Limit};

const TRIES: usize = 20;
/// For reminders and cards, which take an interval each; faster, a hand at the mouse would seem to have left.
const FACTOR: u32 = 20;

/// From the start of the process to its item in the tray.
pub(super) fn tray(binary: &Path) -> Result<Vec<Figure>> {
    let astir = Astir::at(binary);
    let lab = Lab::start()?;
    let mut times = Vec::new();
    for _ in 0..TRIES {
        let watch = Stopwatch::start();
        let mut process = lab.start_command("agent", astir.command(&lab, &[]))?;
        wait::until_true("a tray item", || Ok(!tray::items(&lab)?.is_empty()))?;
        times.push(watch.elapsed());
        process.end();
        wait::until_true("an empty tray", || Ok(tray::items(&lab)?.is_empty()))?;
    }
    Ok(pair("tray item registered", &times, 300.0).into())
}

/// Left click to Today painted: with the window process there, and after it has ended.
pub(super) fn today(binary: &Path) -> Result<Vec<Figure>> {
    let lab = Lab::start()?;
    let agent = Astir::at(binary).start(&lab)?;
    let item = tray::wait_for_item(&lab, "astir")?;
    agent.tell(&["set", "window-keep", "5s"])?;
    let (mut warm, mut cold) = (Vec::new(), Vec::new());
    for _ in 0..TRIES {
        wait::until_true("no window process", || {
            Ok(agent.window_processes().is_empty())
        })?;
        for times in [&mut cold, &mut warm] {
            let mut events = Socket::subscribe(&agent.socket())?;
            let watch = Stopwatch::start();
            item.activate()?;
            events.wait_for_report("today", "painted")?;
            times.push(watch.elapsed());
            lab.screen().escape("astir")?;
            events.wait_for_report("today", "closed")?;
        }
    }
    agent.quit()?;
    let mut figures = Vec::from(pair("tray click to Today, warm", &warm, 150.0));
    figures.extend(pair("tray click to Today, cold", &cold, 600.0));
    Ok(figures)
}

/// Start to the guide painted, which shows its first cue from its first frame on.
pub(super) fn first_cue(binary: &Path) -> Result<Vec<Figure>> {
    let lab = Lab::start()?;
    let agent = Astir::at(binary).start(&lab)?;
    let mut events = Socket::subscribe(&agent.socket())?;
    let mut times = Vec::new();
    for number in 0..TRIES {
        let watch = Stopwatch::start();
        events.send_line(&json!({
            "id": 2 + number,
            "request": { "ask": "start", "routine": null, "seconds": null, "seated": false },
        }))?;
        events.wait_for_report("guide", "painted")?;
        times.push(watch.elapsed());
        events.send_line(&json!({
            "id": 100 + number,
            "request": { "ask": "guide", "step": { "do": "stop" } },
        }))?;
        events.send_line(&json!({ "id": 200 + number, "request": { "ask": "after-closed" } }))?;
        agent.wait_for("the end of the routine", |now| {
            (now["guide"].is_null() && now["after"].is_null()).then_some(())
        })?;
    }
    agent.quit()?;
    Ok(pair("start to first cue", &times, 1000.0).into())
}

/// How much later than due the reminder comes, and how much later than decided the card is
/// painted, in real time.
pub(super) fn reminders(binary: &Path) -> Result<Vec<Figure>> {
    let lab = Lab::start()?;
    let agent = Astir::at(binary).lapsed(FACTOR).start(&lab)?;
    agent.tell(&["set", "interval", "5m"])?;
    agent.tell(&["set", "break-length", "1m"])?;
    let mut events = Socket::subscribe(&agent.socket())?;
    let (mut late, mut card) = (Vec::new(), Vec::new());
    // Whoever walks off when reminded gets no card.
    let _person = Person::at_desk(lab.screen());
    for _ in 0..TRIES {
        late.push(lateness(&mut events)?);
        events.wait_for_event("the card", |event| (step(event)? == "card").then_some(()))?;
        let watch = Stopwatch::start();
        events.wait_for_report("card", "painted")?;
        card.push(watch.elapsed());
        agent.tell(&["skip"])?;
    }
    agent.quit()?;
    let mut figures = Vec::from(pair("reminder after due", &late, 1000.0));
    figures.extend(pair("card, prepared", &card, 250.0));
    Ok(figures)
}

/// Real time between the moment announced in the last snapshot before the reminder and the
/// snapshot with the reminder.
fn lateness(events: &mut Socket) -> Result<Duration> {
    let mut announced: Option<(Stopwatch, f64)> = None;
    loop {
        let (due_in, shows) = events.wait_for_event("a snapshot", |event| {
            let data = &event["data"];
            (event["event"] == "snapshot").then(|| (due_in_ms(data), step(event).is_some()))
        })?;
        if shows {
            let (watch, due_in) = announced.context("a snapshot before the reminder")?;
            let late = watch.elapsed().as_secs_f64() - due_in / 1000.0;
            return Ok(Duration::from_secs_f64(late.max(0.0)));
        }
        if let Some(due_in) = due_in {
            announced = Some((Stopwatch::start(), due_in));
        }
    }
}

/// Real milliseconds to the next break, as a snapshot tells it.
fn due_in_ms(snapshot: &Value) -> Option<f64> {
    let due = snapshot["nextBreakMs"].as_f64()?;
    let clock = &snapshot["clock"];
    Some((due - clock["wallMs"].as_f64()?) / clock["lapse"].as_f64()?)
}

fn step(event: &Value) -> Option<&str> {
    event["data"]["reminder"]["step"].as_str()
}

fn pair(name: &str, times: &[Duration], limit_ms: f64) -> [Figure; 2] {
    let mut sorted: Vec<f64> = times
        .iter()
        .map(|time| time.as_secs_f64() * 1000.0)
        .collect();
    sorted.sort_by(f64::total_cmp);
    let at = |percent: usize| {
        sorted
            .get((sorted.len() * percent).div_ceil(100).saturating_sub(1))
            .copied()
    };
    [(50, "median"), (95, "95 %")].map(|(percent, word)| {
        let value = at(percent).unwrap_or(f64::NAN);
        Figure::new(
            format!("{name}: {word}"),
            value,
            "ms",
            Limit::AtMost(limit_ms),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn median_and_percentile_are_values_that_were_measured() {
        let times: Vec<Duration> = (1..=20).rev().map(Duration::from_millis).collect();
        let [median, high] = pair("x", &times, 19.0);
        assert_eq!((median.value, high.value), (10.0, 19.0));
        assert!(high.holds());
    }

    #[test]
    fn a_time_to_the_next_break_is_told_in_real_time() {
        let snapshot = json!({ "nextBreakMs": 61_000, "clock": { "wallMs": 1_000, "lapse": 60 } });
        assert_eq!(due_in_ms(&snapshot), Some(1000.0));
    }
}
