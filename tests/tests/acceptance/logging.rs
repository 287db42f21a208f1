//! The log by command: with an agent and without, the ledger is the same.

use anyhow::Result;
use astir_tests::{Lab, Part, astir::Astir};
use serde_json::Value;

use crate::ledger::integrity;

fn quiet_lab() -> Result<Lab> {
    Lab::start_without(&[Part::Screen, Part::Bus])
}

/// What `astir log list` knows, with or without an agent.
fn logged(astir: &Astir, lab: &Lab) -> Result<Vec<Value>> {
    let answer = astir.ask(lab, &["log", "list", "--json"])?;
    assert_eq!(answer.code, Some(0), "{answer:?}");
    Ok(serde_json::from_str(&answer.said)?)
}

#[track_caller]
fn assert_done(astir: &Astir, lab: &Lab, words: &[&str]) -> Result<()> {
    let answer = astir.ask(lab, words)?;
    assert_eq!(answer.code, Some(0), "{words:?}: {answer:?}");
    Ok(())
}

#[track_caller]
fn assert_refused(astir: &Astir, lab: &Lab, words: &[&str], why: &str) -> Result<()> {
    let answer = astir.ask(lab, words)?;
    assert_eq!(answer.code, Some(1), "{words:?}: {answer:?}");
    assert!(answer.complained.contains(why), "{words:?}: {answer:?}");
    Ok(())
}

/// Logs, is refused, puts right and deletes.
fn keep_a_log(astir: &Astir, lab: &Lab) -> Result<()> {
    assert_done(astir, lab, &["log", "walk", "20m", "--brisk"])?;
    let walk = &logged(astir, lab)?[0];
    assert_eq!(
        (&walk["kind"], &walk["seconds"]),
        (&"walk".into(), &1200.into())
    );
    assert_eq!(walk["intensity"], "brisk");
    assert_refused(astir, lab, &["log", "ride", "5m"], "overlaps with `walk`")?;
    assert_refused(astir, lab, &["log", "ride", "25h"], "1 minute to 24 hours")?;
    let future = ["log", "ride", "5m", "--at", "2199-01-01T08:00"];
    assert_refused(astir, lab, &future, "in the future")?;
    let ages_ago = ["log", "ride", "5m", "--at", "2001-01-01T08:00"];
    assert_refused(astir, lab, &ages_ago, "366 days")?;

    let id = walk["id"].as_str().unwrap_or_default();
    assert_done(astir, lab, &["log", "change", id, "stairs", "10m"])?;
    let stairs = &logged(astir, lab)?[0];
    assert_eq!(
        (&stairs["kind"], &stairs["id"]),
        (&"stairs".into(), &walk["id"])
    );
    assert_done(astir, lab, &["log", "delete", id])?;
    assert!(logged(astir, lab)?.is_empty());
    assert_refused(astir, lab, &["log", "delete", id], "nothing is logged as")?;
    // What was deleted is in nobody's way.
    assert_done(astir, lab, &["log", "swim", "30m"])
}

#[test]
fn an_activity_is_logged_and_put_right_through_the_agent() -> Result<()> {
    let lab = quiet_lab()?;
    let astir = Astir::found()?;
    let agent = astir.start(&lab)?;
    keep_a_log(&astir, &lab)?;
    agent.quit()?;
    assert_eq!(logged(&astir, &lab)?[0]["kind"], "swim");
    assert_eq!(integrity(&astir.ledger(&lab))?, "ok");
    Ok(())
}

#[test]
fn an_activity_is_logged_and_put_right_without_an_agent() -> Result<()> {
    let lab = quiet_lab()?;
    let astir = Astir::found()?;
    keep_a_log(&astir, &lab)?;
    let agent = astir.start(&lab)?;
    assert_eq!(logged(&astir, &lab)?[0]["kind"], "swim");
    agent.quit()
}

#[test]
fn an_export_taken_into_nothing_gives_the_same_week() -> Result<()> {
    let (lab, other) = (quiet_lab()?, quiet_lab()?);
    let astir = Astir::found()?;
    assert_done(&astir, &lab, &["log", "walk", "20m", "--brisk"])?;
    let file = lab.folder().join("log.json");
    let file = file.to_str().unwrap_or_default();
    assert_done(&astir, &lab, &["export", file])?;
    assert_refused(&astir, &lab, &["export", file], "exists")?;
    let agent = astir.start(&other)?;
    assert_done(&astir, &other, &["import", file])?;
    let week = |lab: &Lab| astir.ask(lab, &["week", "--csv"]);
    assert_eq!(week(&other)?.said, week(&lab)?.said);
    assert!(week(&lab)?.said.contains(",1200"));
    agent.quit()
}

#[test]
fn a_backup_is_restored_with_an_agent_and_without() -> Result<()> {
    let lab = quiet_lab()?;
    let astir = Astir::found()?;
    assert_done(&astir, &lab, &["log", "walk", "20m"])?;
    let file = lab.folder().join("backup.sqlite");
    let file = file.to_str().unwrap_or_default();
    assert_done(&astir, &lab, &["backup", file])?;
    let id = logged(&astir, &lab)?[0]["id"].clone();
    let id = id.as_str().unwrap_or_default();
    assert_done(&astir, &lab, &["log", "delete", id])?;
    assert_done(&astir, &lab, &["restore", file])?;
    assert_eq!(logged(&astir, &lab)?.len(), 1);

    let agent = astir.start(&lab)?;
    agent.tell(&["set", "interval", "30m"])?;
    assert_done(&astir, &lab, &["restore", file])?;
    assert_ne!(agent.tell(&["get", "interval"])?.trim(), "30m");
    assert_eq!(logged(&astir, &lab)?.len(), 1);
    agent.quit()
}

#[test]
fn a_month_is_the_same_with_an_agent_and_without() -> Result<()> {
    let lab = quiet_lab()?;
    let astir = Astir::found()?;
    assert_done(&astir, &lab, &["log", "walk", "20m", "--brisk"])?;
    let alone = astir.ask(&lab, &["month", "--json"])?.said;
    assert!(alone.contains("\"moderateS\": 1200"), "{alone}");
    let agent = astir.start(&lab)?;
    assert_eq!(astir.ask(&lab, &["month", "--json"])?.said, alone);
    assert_refused(&astir, &lab, &["month", "March"], "no month")?;
    agent.quit()
}
