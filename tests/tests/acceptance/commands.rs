//! Commands: exit status, one line when something fails, JSON where something is read.

use anyhow::Result;
use astir_tests::{
    Lab, Part,
    astir::{Answer, Astir},
};

fn quiet_lab() -> Result<Lab> {
    Lab::start_without(&[Part::Screen, Part::Bus])
}

#[track_caller]
fn assert_refused(answer: &Answer, code: i32) {
    assert_eq!(answer.code, Some(code), "{answer:?}");
    assert_eq!(answer.said, "", "{answer:?}");
    assert_eq!(
        answer.complained.trim_end().lines().count(),
        1,
        "{answer:?}"
    );
}

#[test]
fn without_an_agent_a_command_says_so_and_fails() -> Result<()> {
    let lab = quiet_lab()?;
    let astir = Astir::found()?;
    for command in ["start", "snooze", "skip", "pause", "resume", "quit"] {
        assert_refused(&astir.ask(&lab, &[command])?, 1);
    }
    Ok(())
}

#[test]
fn nothing_due_is_refused_by_name() -> Result<()> {
    let lab = quiet_lab()?;
    let agent = Astir::found()?.start(&lab)?;
    for command in ["snooze", "skip", "did", "resume"] {
        assert_refused(&agent.ask(&[command])?, 1);
    }
    agent.quit()
}

#[test]
fn a_duration_that_is_none_is_a_mistake_of_usage() -> Result<()> {
    let lab = quiet_lab()?;
    let agent = Astir::found()?.start(&lab)?;
    for words in [["start", "--length", "soon"], ["pause", "--", "-5m"]] {
        assert_refused(&agent.ask(&words)?, 2);
    }
    agent.quit()
}

#[test]
fn whatever_reads_prints_json() -> Result<()> {
    let lab = quiet_lab()?;
    let agent = Astir::found()?.start(&lab)?;
    for command in ["status", "week", "doctor", "why"] {
        agent.read(&[command])?;
    }
    assert_eq!(agent.snapshot()?["state"]["is"], "working");
    agent.quit()
}

#[test]
fn the_week_is_read_without_an_agent() -> Result<()> {
    let lab = quiet_lab()?;
    let astir = Astir::found()?;
    astir.start(&lab)?.quit()?;
    let week = astir.ask(&lab, &["week", "--json"])?;
    assert_eq!(week.code, Some(0), "{week:?}");
    serde_json::from_str::<serde_json::Value>(&week.said)?;
    Ok(())
}

#[test]
fn a_pause_and_a_setting_are_kept_over_a_restart() -> Result<()> {
    let lab = quiet_lab()?;
    let astir = Astir::found()?;
    let agent = astir.start(&lab)?;
    agent.tell(&["pause", "1h"])?;
    agent.tell(&["set", "interval", "30m"])?;
    agent.quit()?;
    let agent = astir.start(&lab)?;
    assert_eq!(agent.snapshot()?["state"]["is"], "paused");
    assert_eq!(agent.snapshot()?["intervalS"], 1800);
    agent.quit()
}
