//! What belongs to the person, in the real window: kept in files, put back, taken in, deleted; the desk check; and
//! everything that is recorded as fact.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result, ensure};
use astir_tests::{
    Lab, Part,
    astir::{Agent, Astir},
    socket::Socket,
    tray, wait,
    web::{Inspector, Web},
};
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::{FACTOR, ledger};

/// A page that is up, and what is needed to press its buttons.
struct Page<'lab> {
    agent: Agent<'lab>,
    web: Web,
}

/// Opens one screen of an agent that runs faster than the day.
fn open<'lab>(lab: &'lab Lab, screen: &str) -> Result<Page<'lab>> {
    let inspector = Inspector::reserve()?;
    let astir = Astir::found()?.lapsed(FACTOR);
    let agent = astir.start_prepared(lab, |command| inspector.allow(command))?;
    let mut events = Socket::subscribe(&agent.socket())?;
    agent.tell(&["open", screen])?;
    events.wait_for_report(screen, "painted")?;
    let web = inspector.attach(lab)?;
    Ok(Page { agent, web })
}

impl Page<'_> {
    /// Presses the button with exactly this text, the last of those there are: a dialog is over the page.
    fn press(&self, text: &str) -> Result<()> {
        let script = format!(
            "const all = [...document.querySelectorAll('button')]
                 .filter((each) => each.textContent.trim() === {text:?} && !each.disabled);
             all.at(-1)?.click(); return all.length > 0;"
        );
        wait::until_true(&format!("a button {text:?}"), || {
            Ok(self.web.run(&script)? == Value::Bool(true))
        })
        .with_context(|| self.web.text().unwrap_or_default())
    }

    fn type_in_dialog(&self, text: &str) -> Result<()> {
        let script = format!(
            "const field = document.querySelector('[role=dialog] input');
             field.value = {text:?}; field.dispatchEvent(new Event('input', {{ bubbles: true }}));"
        );
        self.web.run(&script).map(drop)
    }

    /// Chooses a file, as its own dialog would.
    fn choose(&self, ending: &str, name: &str, text: &str) -> Result<()> {
        let script = format!(
            "const input = document.querySelector('input[type=file][accept=\"{ending}\"]');
             const chosen = new DataTransfer();
             chosen.items.add(new File([{text:?}], {name:?}));
             input.files = chosen.files;
             input.dispatchEvent(new Event('change', {{ bubbles: true }}));"
        );
        self.web.run(&script).map(drop)
    }

    fn logged(&self) -> Result<Vec<Value>> {
        let list = self.agent.read(&["log", "list"])?;
        Ok(list.as_array().context("a list")?.clone())
    }
}

/// One answer over a connection of its own.
fn ask(agent: &Agent, request: &Value) -> Result<Value> {
    let mut socket = Socket::subscribe(&agent.socket())?;
    socket.send_line(&json!({ "id": 2, "request": request }))?;
    loop {
        let line = socket.next_line()?.context("an answer")?;
        let answer = &line["answer"];
        if answer["id"] == 2 {
            return Ok(answer["result"].clone());
        }
    }
}

fn names(folder: PathBuf) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}

#[test]
fn a_backup_is_kept_and_another_restored_from_the_settings() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let page = open(&lab, "settings")?;
    page.agent.tell(&["log", "walk", "20m"])?;
    let backups = page.agent.ledger().with_file_name("backups");
    wait::until_true("the backup of the day", || {
        let is_one = |name: &String| name.ends_with(".sqlite");
        Ok(names(backups.clone()).iter().any(is_one))
    })?;

    page.press("Back up")?;
    page.web.wait_for_text("Written to")?;
    let home = lab.folder().join("home");
    let kept = names(home.clone());
    let kept = kept.iter().find(|name| name.starts_with("astir-backup-"));
    assert_eq!(
        ledger::integrity(&home.join(kept.context("a backup")?))?,
        "ok"
    );

    let id = page.logged()?[0]["id"].clone();
    page.agent
        .tell(&["log", "delete", id.as_str().unwrap_or_default()])?;
    page.press("Restore…")?;
    page.press("Restore")?;
    page.web.wait_for_text("set aside under a dated name")?;
    page.press("Restore")?;
    page.web.wait_for_text("Restored.")?;
    assert_eq!(page.logged()?.len(), 1);
    let aside = names(page.agent.ledger().with_file_name(""));
    let aside = aside
        .iter()
        .find(|name| name.starts_with("ledger-before-restore-"));
    assert!(aside.is_some(), "what was there is not kept");
    page.agent.quit()
}

#[test]
fn an_export_is_chosen_in_the_settings_and_taken_in_once() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let page = open(&lab, "settings")?;
    page.agent.tell(&["log", "walk", "20m"])?;
    page.press("Export everything (JSON)")?;
    page.web.wait_for_text("Written to")?;
    let home = lab.folder().join("home");
    let file = names(home.clone());
    let file = file.iter().find(|name| name.ends_with(".json"));
    let text = fs::read_to_string(home.join(file.context("an export")?))?;
    let before = page.logged()?;
    let id = before[0]["id"].as_str().context("an id")?;
    page.agent.tell(&["log", "delete", id])?;
    for name in ["first.json", "second.json"] {
        page.choose(".json", name, &text)?;
        page.web.wait_for_text(&format!("{name} was taken in"))?;
        assert_eq!(page.logged()?, before);
    }
    page.choose(".json", "letter.json", "dear")?;
    page.web.wait_for_text("no export of Astir")?;
    let run = page.agent.socket().with_file_name("");
    let lent = |name: &String| name.starts_with("lent-");
    assert!(!names(run).iter().any(lent), "a file is left behind");
    page.agent.quit()
}

#[test]
fn everything_is_deleted_after_two_questions() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let page = open(&lab, "settings")?;
    page.agent.tell(&["log", "walk", "20m"])?;
    page.agent.tell(&["set", "interval", "30m"])?;
    let folder = page.agent.ledger().with_file_name("");
    wait::until_true("the backup of the day", || {
        Ok(!names(folder.join("backups")).is_empty())
    })?;

    page.press("Delete everything…")?;
    page.web.wait_for_text("the daily backups")?;
    page.press("Go on")?;
    page.type_in_dialog("delete")?;
    page.press("Delete everything")?;
    page.web.wait_for_text("Astir begins anew")?;

    assert!(page.logged()?.is_empty());
    assert_eq!(page.agent.tell(&["get", "interval"])?.trim(), "45m");
    assert_eq!(ledger::integrity(&page.agent.ledger())?, "ok");
    let old = |name: &String| name.starts_with("ledger-");
    assert!(!names(folder).iter().any(old));
    page.agent.quit()
}

#[test]
fn the_desk_check_is_opened_answered_and_kept() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let page = open(&lab, "desk")?;
    page.web.wait_for_text("0 of 16 looked at")?;
    page.web
        .click("[aria-labelledby=desk-seat-height] button:nth-child(2)")?;
    page.web
        .wait_for_text("1 of 16 looked at, 1 worth changing")?;
    page.press("Standing")?;
    page.agent.wait_for("standing", |_| {
        let desk = ask(&page.agent, &json!({ "ask": "desk", "found": null })).ok()?;
        (desk["Ok"]["data"]["standing"] == true).then_some(())
    })?;
    let file = Connection::open(page.agent.ledger())?;
    let found: (String, String) =
        file.query_row("SELECT item, state FROM desk_check_items", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    assert_eq!(found, ("seat-height".into(), "change".into()));
    page.agent.quit()
}

#[test]
fn something_else_in_the_tray_brings_up_the_log() -> Result<()> {
    let lab = Lab::start()?;
    let inspector = Inspector::reserve()?;
    let agent = Astir::found()?.start_prepared(&lab, |command| inspector.allow(command))?;
    let mut events = Socket::subscribe(&agent.socket())?;
    tray::wait_for_item(&lab, "astir")?.click("Something else…")?;
    events.wait_for_report("today", "painted")?;
    let page = Page {
        web: inspector.attach(&lab)?,
        agent,
    };
    page.web.wait_for_text("Began at")?;
    page.press("20")?;
    wait::until_true("the walk in the log", || {
        Ok(page
            .logged()?
            .first()
            .is_some_and(|walk| walk["seconds"] == 1200))
    })?;
    page.agent.quit()
}

/// A table, and what must be found in it.
const FACTS: [(&str, &str); 9] = [
    (
        "a break with its reminder and its answer",
        "SELECT count(*) FROM breaks WHERE offered_ms IS NOT NULL AND json_array_length(shown) > 0 AND taken_up = 'start' AND snoozes = 1",
    ),
    (
        "a step that was left out and one that was done",
        "SELECT count(DISTINCT state) = 2 FROM break_steps WHERE state IN ('skipped', 'done')",
    ),
    (
        "time at the desk, sitting and standing",
        "SELECT count(DISTINCT posture) = 2 FROM spans WHERE kind = 'desk' AND basis IN ('input', 'unreadable')",
    ),
    (
        "an activity",
        "SELECT count(*) FROM activity WHERE kind = 'walk' AND intensity = 'brisk' AND seconds = 600",
    ),
    (
        "a pain answer",
        "SELECT count(*) FROM answers WHERE asked = 'pain' AND place = 'knee' AND level = 2",
    ),
    (
        "a desk check",
        "SELECT count(*) FROM desk_checks JOIN desk_check_items ON check_id = id",
    ),
    (
        "a snooze with its length",
        "SELECT count(*) FROM decisions WHERE kind = 'snoozed' AND seconds = 300",
    ),
    (
        "a pause",
        "SELECT count(*) FROM decisions WHERE kind = 'paused'",
    ),
    (
        "its end",
        "SELECT count(*) FROM decisions WHERE kind = 'resumed'",
    ),
];
/// The local day from 04:00, worked out once more from instant and offset.
const DAYS_ARE_RIGHT: &str = "SELECT count(*) FROM (
    SELECT utc_ms, offset_s, day FROM breaks UNION ALL SELECT utc_ms, offset_s, day FROM spans UNION ALL
    SELECT utc_ms, offset_s, day FROM activity UNION ALL SELECT utc_ms, offset_s, day FROM answers UNION ALL
    SELECT utc_ms, offset_s, day FROM decisions UNION ALL SELECT utc_ms, offset_s, day FROM desk_checks)
  WHERE day <> date(utc_ms / 1000 + offset_s - 4 * 3600, 'unixepoch') OR offset_s NOT IN (3600, 7200)";

#[test]
fn everything_that_happens_is_recorded_as_fact() -> Result<()> {
    let lab = Lab::start_without(&[Part::Screen, Part::Bus])?;
    let agent = Astir::found()?.lapsed(120).start(&lab)?;
    agent.tell(&["set", "interval", "5m"])?;
    let done = |request: Value| -> Result<()> {
        let answer = ask(&agent, &request)?;
        ensure!(answer["Err"].is_null(), "{request}: {answer}");
        Ok(())
    };
    done(json!({ "ask": "posture", "standing": true }))?;
    done(json!({ "ask": "desk", "found": ["seat-height", "good"] }))?;
    agent
        .tell(&["log", "walk", "10m", "--brisk", "--at", "00:00"])
        .or_else(|_| agent.tell(&["log", "walk", "10m", "--brisk"]))?;
    let is_due = |now: &Value| now["answers"]["snooze"].get(0).map(drop);
    agent.wait_for("the reminder", is_due)?;
    done(json!({ "ask": "posture", "standing": false }))?;
    agent.tell(&["snooze"])?;
    agent.wait_for("the reminder again", is_due)?;
    agent.tell(&["start", "--routine", "R3-A"])?;
    done(json!({ "ask": "guide", "step": { "do": "skip" } }))?;
    done(json!({ "ask": "guide", "step": { "do": "hurt", "place": "knee", "level": 2 } }))?;
    agent.wait_for("the end of the routine", |now| {
        (now["guide"].is_null() && now["after"].is_null()).then_some(())
    })?;
    agent.tell(&["pause", "1h"])?;
    agent.tell(&["resume"])?;
    let file = agent.ledger();
    agent.quit()?;
    let file = Connection::open(file)?;
    let count = |sql: &str| -> Result<i64> { Ok(file.query_row(sql, [], |row| row.get(0))?) };
    for (what, sql) in FACTS {
        assert!(count(sql)? > 0, "{what} is not in the ledger");
    }
    assert_eq!(count(DAYS_ARE_RIGHT)?, 0);
    Ok(())
}
