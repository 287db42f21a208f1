//! The guide by keyboard alone, in the real WebKit window: every key there is.

use anyhow::Result;
use astir_tests::{
    Lab, Part,
    astir::{Agent, Astir},
    socket::Socket,
    wait,
};
use serde_json::Value;

use crate::ledger;

/// Somebody in front of the guide with nothing but a keyboard.
struct Keyboard<'lab> {
    lab: &'lab Lab,
    agent: &'lab Agent<'lab>,
}

impl Keyboard<'_> {
    /// Presses a key once and waits for what it should do.
    fn press<T>(&self, key: &str, what: &str, look: impl Fn(&Value) -> Option<T>) -> Result<T> {
        self.lab.screen().key(key)?;
        self.agent.wait_for(&format!("{what} after {key}"), look)
    }

    fn guide(&self) -> Result<Value> {
        Ok(self.agent.snapshot()?["guide"].take())
    }
}

/// Starts a routine and waits until its window has the keyboard.
fn begin(lab: &Lab, agent: &Agent<'_>, routine: &str) -> Result<()> {
    let mut events = Socket::subscribe(&agent.socket())?;
    agent.tell(&["start", "--routine", routine])?;
    events.wait_for_report("guide", "painted")?;
    wait::until_true("the keyboard", || {
        let focused = lab.screen().window_with_keyboard()?;
        let windows = lab.screen().windows("astir")?;
        Ok(focused.is_some_and(|window| windows.contains(&window)))
    })
}

fn is_paused(now: &Value) -> Option<()> {
    (now["guide"]["clock"]["clock"] == "paused").then_some(())
}

fn runs(now: &Value) -> Option<()> {
    (now["guide"]["clock"]["clock"] == "running").then_some(())
}

fn does(exercise: &str) -> impl Fn(&Value) -> Option<()> {
    move |now| (now["guide"]["exercise"]["id"] == exercise).then_some(())
}

#[test]
fn every_key_of_the_guide_does_what_the_list_of_keys_says() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let agent = Astir::found()?.start(&lab)?;
    begin(&lab, &agent, "R5-B")?;
    let keyboard = Keyboard {
        lab: &lab,
        agent: &agent,
    };
    let first = "bodyweight_squat";
    assert_eq!(keyboard.guide()?["exercise"]["id"], first);
    keyboard.press("space", "a pause", is_paused)?;
    keyboard.press("Right", "the next move", does("reverse_lunge"))?;
    keyboard.press("Left", "the move before", does(first))?;
    keyboard.press("n", "the next move", does("reverse_lunge"))?;
    keyboard.press("p", "the move before", does(first))?;
    keyboard.press("s", "an easier move", |now| {
        (now["guide"]["exercise"]["id"] != first).then_some(())
    })?;
    keyboard.press("space", "going on", runs)?;
    keyboard.press("m", "silence", |now| (now["muted"] == true).then_some(()))?;
    keyboard.press("m", "sound", |now| (now["muted"] == false).then_some(()))?;
    for panel in ["h", "question", "Escape"] {
        keyboard.press(panel, "a pause", is_paused)?;
        wait::until_true("going on", || {
            // The panel takes the keyboard when it is drawn.
            lab.screen().key("Escape")?;
            let now = agent.snapshot()?;
            Ok(runs(&now).is_some())
        })?;
    }
    agent.quit()
}

#[test]
fn a_hold_is_made_longer_and_shorter_by_keyboard() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let agent = Astir::found()?.start(&lab)?;
    begin(&lab, &agent, "R1-C")?;
    let keyboard = Keyboard {
        lab: &lab,
        agent: &agent,
    };
    agent.wait_for("the hold", |now| {
        (now["guide"]["segment"]["kind"] == "work").then_some(())
    })?;
    let length = |now: &Value| now["guide"]["segment"]["length"].as_i64();
    keyboard.press("space", "a pause", is_paused)?;
    let before = length(&agent.snapshot()?);
    keyboard.press("plus", "ten seconds more", |now| {
        (length(now) == before.map(|ms| ms + 10_000)).then_some(())
    })?;
    keyboard.press("minus", "ten seconds less", |now| {
        (length(now) == before).then_some(())
    })?;
    agent.quit()
}

#[test]
fn pain_is_told_by_keyboard_and_ends_the_routine() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let agent = Astir::found()?.start(&lab)?;
    begin(&lab, &agent, "R3-A")?;
    let keyboard = Keyboard {
        lab: &lab,
        agent: &agent,
    };
    keyboard.press("h", "a pause", is_paused)?;
    wait::until("the end of the routine", || {
        // On through the questions to what answers them: unsaid, it is a pain that stops.
        lab.screen().key("Tab")?;
        lab.screen().key("Return")?;
        Ok(agent.snapshot()?["guide"].is_null().then_some(()))
    })?;
    let breaks = ledger::breaks(&agent.ledger())?;
    let outcome = breaks.last().map(|last| last.outcome.as_str());
    assert_eq!(outcome, Some("hurt"), "{breaks:?}");
    agent.quit()
}
