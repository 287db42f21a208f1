//! The routine in the real WebKit window, from start to the bar in the week.

use anyhow::{Context, Result};
use astir_tests::{
    Lab, Part,
    astir::{Agent, Astir},
    socket::Socket,
    wait,
    web::Inspector,
};

use serde_json::json;

use crate::{ledger, training::ask};

/// One minute: short enough to be played to its end.
const SHORT_ROUTINE: &str = "R1-A";

/// Slow enough for a driver to find the window before the routine is over.
const FACTOR: u32 = 3;

/// Pieces of bars in the week's drawing, whatever their category; the legend is outside it.
const COUNT_BARS: &str = "const pieces = '.strength, .mobility, .seated, .circulation'; \
     const drawing = document.querySelector('.plot > svg'); \
     return drawing === null ? 0 : drawing.querySelectorAll(pieces).length;";

#[test]
fn a_routine_played_to_its_end_is_in_the_ledger_and_in_the_week() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let inspector = Inspector::reserve()?;
    let astir = Astir::found()?.lapsed(FACTOR);
    let agent = astir.start_prepared(&lab, |command| inspector.allow(command))?;
    let mut events = Socket::subscribe(&agent.socket())?;
    agent.tell(&["start", "--routine", SHORT_ROUTINE])?;
    events.wait_for_report("guide", "painted")?;
    let web = inspector.attach(&lab)?;
    web.press(" ")?;
    agent.wait_for("the pause", |now| {
        (now["guide"]["clock"]["clock"] == "paused").then_some(())
    })?;
    let guide = agent.snapshot()?["guide"].take();
    let name = guide["exercise"]["name"].as_str().context("an exercise")?;
    web.wait_for_text("Paused")?;
    web.wait_for_text(name)?;
    web.press(" ")?;
    agent.wait_for("the end of the routine", |now| {
        now["guide"].is_null().then_some(())
    })?;
    let breaks = ledger::breaks(&agent.ledger())?;
    let last = breaks.last().context("a break in the ledger")?;
    assert_eq!(last.outcome, "completed", "{last:?}");
    assert_eq!(last.routine.as_deref(), Some(SHORT_ROUTINE));
    assert!(last.steps > 0 && last.done_s >= Some(50), "{last:?}");
    drop(web);
    agent.quit()?;

    // Only the first webview of a process can be driven: the week gets a process of its own.
    let inspector = Inspector::reserve()?;
    let agent = astir.start_prepared(&lab, |command| inspector.allow(command))?;
    let mut events = Socket::subscribe(&agent.socket())?;
    agent.tell(&["open", "week"])?;
    events.wait_for_report("week", "painted")?;
    let week = agent.read(&["week"])?;
    let web = inspector.attach(&lab)?;
    let bars = wait::until("a bar in the chart", || {
        let bars = web.run(COUNT_BARS)?;
        Ok(bars.as_u64().filter(|count| *count > 0))
    })
    .with_context(|| web.text().unwrap_or_default())?;
    assert!(bars > 0, "{week}");
    agent.quit()
}

#[test]
fn the_guide_is_left_with_escape_and_what_was_done_is_kept() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let agent = Astir::found()?.start(&lab)?;
    let mut events = Socket::subscribe(&agent.socket())?;
    agent.tell(&["start", "--routine", SHORT_ROUTINE])?;
    events.wait_for_report("guide", "painted")?;
    lab.screen().wait_for_keyboard("astir")?;
    lab.screen().key("Escape")?;
    wait::until("the end of the routine", || {
        // The question takes the keyboard when it is drawn.
        lab.screen().key("Return")?;
        Ok(agent.snapshot()?["guide"].is_null().then_some(()))
    })?;
    let breaks = ledger::breaks(&agent.ledger())?;
    assert_eq!(
        breaks.last().map(|last| last.outcome.as_str()),
        Some("partial"),
        "{breaks:?}"
    );
    agent.quit()
}

#[test]
fn the_guide_comes_up_however_often_it_was_stopped() -> Result<()> {
    let lab = Lab::start()?;
    let agent = Astir::found()?.start(&lab)?;
    let mut events = Socket::subscribe(&agent.socket())?;
    for _ in 0..20 {
        agent.tell(&["start", "--routine", SHORT_ROUTINE])?;
        events.wait_for_report("guide", "painted")?;
        ask(&agent, &json!({ "ask": "guide", "step": { "do": "stop" } }))?;
        ask(&agent, &json!({ "ask": "after-closed" }))?;
        agent.wait_for("the end of the routine", |now| {
            (now["guide"].is_null() && now["after"].is_null()).then_some(())
        })?;
    }
    agent.quit()
}

#[test]
fn a_guide_asked_for_while_the_window_process_starts_is_shown() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let agent = Astir::found()?.start(&lab)?;
    let mut events = Socket::subscribe(&agent.socket())?;
    agent.tell(&["open", "today"])?;
    agent.tell(&["start", "--routine", SHORT_ROUTINE])?;
    events.wait_for_report("guide", "painted")?;
    agent.quit()
}

#[test]
fn a_window_process_killed_in_mid_routine_is_back_in_place() -> Result<()> {
    survives_the_end_of(|agent| agent.window_processes().first().copied())
}

#[test]
fn a_web_engine_killed_in_mid_routine_is_back_in_place() -> Result<()> {
    survives_the_end_of(|agent| agent.web_engine())
}

/// Kills this process while the guide shows it a routine.
fn survives_the_end_of(victim: impl Fn(&Agent) -> Option<u32>) -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let agent = Astir::found()?.start(&lab)?;
    let mut events = Socket::subscribe(&agent.socket())?;
    agent.tell(&["start", "--routine", "R5-A"])?;
    events.wait_for_report("guide", "painted")?;
    let routine = agent.snapshot()?["routine"]["id"].clone();
    let windows = agent.window_processes();
    lab.kill_hard(victim(&agent).context("a process to kill")?)?;
    wait::until_true("the guide, drawn by another process", || {
        events.wait_for_report("guide", "painted")?;
        Ok(agent.window_processes() != windows)
    })?;
    let now = agent.snapshot()?;
    assert_eq!(now["state"]["is"], "guiding");
    assert_eq!(now["routine"]["id"], routine);
    agent.quit()
}

#[test]
fn a_window_that_stays_blank_is_started_again_without_gpu_buffers() -> Result<()> {
    let lab = Lab::start()?;
    let agent = Astir::found()?.start(&lab)?;
    let mut events = Socket::subscribe(&agent.socket())?;
    agent.tell(&["open", "today"])?;
    let blank = wait::until("a window process", || {
        Ok(agent.window_processes().first().copied())
    })?;
    lab.freeze(blank)?;
    events.wait_for_report("today", "painted")?;
    let drawing = agent.window_processes();
    assert!(!drawing.contains(&blank), "{drawing:?}");
    let environment = std::fs::read_to_string(format!("/proc/{}/environ", drawing[0]))?;
    assert!(environment.contains("WEBKIT_DISABLE_DMABUF_RENDERER=1"));
    agent.quit()
}
