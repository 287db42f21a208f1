//! What the person says of exercises, of their body and of pain decides what is offered; with an agent and without.

use anyhow::{Context, Result, ensure};
use astir_tests::{
    Lab, Part,
    astir::{Agent, Astir},
    socket::Socket,
};
use serde_json::{Value, json};

/// Routines asked for one after the other, to see that something is in none of them.
const OFFERS: usize = 8;

/// Asks over the socket what no command asks.
pub(crate) fn ask(agent: &Agent<'_>, request: &Value) -> Result<()> {
    let answer = Socket::ask(&agent.socket(), request)?;
    ensure!(answer.get("Err").is_none(), "{request}: {answer}");
    Ok(())
}

fn exercise(astir: &Astir, lab: &Lab, id: &str) -> Result<Value> {
    let answer = astir.ask(lab, &["exercises", "--json"])?;
    let listed: Vec<Value> = serde_json::from_str(&answer.said)?;
    let mut listed = listed.into_iter();
    listed.find(|entry| entry["id"] == id).context("listed")
}

/// It hurts in the first move of R3-A, sharply.
fn hurts(agent: &Agent<'_>) -> Result<()> {
    agent.tell(&["start", "--routine", "R3-A"])?;
    let step = json!({ "do": "hurt", "place": "other", "level": 6, "sharp": true });
    ask(agent, &json!({ "ask": "guide", "step": step }))
}

#[test]
fn a_ban_a_complaint_and_a_pain_are_honoured_and_outlive_the_agent() -> Result<()> {
    let lab = Lab::start_without(&[Part::Screen, Part::Bus])?;
    let astir = Astir::found()?;
    let agent = astir.start(&lab)?;
    let ban = json!({ "change": "ban", "banned": true });
    ask(
        &agent,
        &json!({ "ask": "exercise", "id": "sit_to_stand", "change": ban }),
    )?;
    let answer = json!({ "readiness": "some", "ticks": [5], "joints": ["knee"], "cleared": false });
    ask(&agent, &json!({ "ask": "readiness", "answer": answer }))?;
    hurts(&agent)?;
    hurts(&agent)?;
    for _ in 0..OFFERS {
        let routine = agent.snapshot()?["routine"]["id"].take();
        let id = routine.as_str().context("an id")?;
        let answer = agent.ask(&["routine", id, "--json"])?;
        for left_out in ["sit_to_stand", "mini_squat", "bodyweight_squat"] {
            assert!(!answer.said.contains(left_out), "{id}: {}", answer.said);
        }
        ask(&agent, &json!({ "ask": "another" }))?;
    }
    agent.quit()?;

    let kind = |entry: &Value| entry["availability"]["availability"].clone();
    assert_eq!(kind(&exercise(&astir, &lab, "sit_to_stand")?), "banned");
    assert_eq!(kind(&exercise(&astir, &lab, "mini_squat")?), "hidden");
    assert_eq!(kind(&exercise(&astir, &lab, "pigeon")?), "disagrees");
    Ok(())
}

#[test]
fn exercises_are_listed_with_no_agent_and_no_ledger() -> Result<()> {
    let lab = Lab::start_without(&[Part::Screen, Part::Bus])?;
    let astir = Astir::found()?;
    let all = astir.ask(&lab, &["exercises"])?;
    assert_eq!(all.code, Some(0), "{all:?}");
    assert_eq!(all.said.lines().count(), 63);
    let bridges = ["exercises", "--place", "floor", "--search", "bridge"];
    let found = astir.ask(&lab, &bridges)?;
    assert!(found.said.contains("glute_bridge"), "{found:?}");
    assert!(!found.said.contains("clamshell"), "{found:?}");
    let routine = astir.ask(&lab, &["routine", "r3-a"])?;
    assert!(routine.said.contains("Mini squat"), "{routine:?}");
    assert_eq!(astir.ask(&lab, &["routine", "R9-Z"])?.code, Some(1));
    Ok(())
}

#[test]
fn a_faulty_file_of_ones_own_is_told_with_its_line() -> Result<()> {
    let lab = Lab::start_without(&[Part::Screen, Part::Bus])?;
    let astir = Astir::found()?;
    let folder = astir.data(&lab).join("exercises");
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("mine.toml"), "\n[[exercise]]\nid = 3\n")?;
    let listed = astir.ask(&lab, &["exercises"])?;
    assert_eq!(listed.code, Some(0), "{listed:?}");
    assert!(listed.complained.contains("mine.toml, line"), "{listed:?}");
    let doctor = astir.ask(&lab, &["doctor"])?;
    assert!(doctor.said.contains("mine.toml, line"), "{doctor:?}");
    Ok(())
}
