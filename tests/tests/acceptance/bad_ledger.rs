//! A ledger that cannot be used as it is: nothing of it is lost, and reminders go on.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use astir_tests::{Lab, Part, astir::Astir};
use rusqlite::Connection;

use crate::FACTOR;

const GARBAGE: &[u8] = b"this was a database once, and then the disk had other ideas";

fn quiet_lab() -> Result<Lab> {
    Lab::start_without(&[Part::Screen, Part::Bus])
}

/// Starts, reminds, does a routine in part, and ends. Returns whether the ledger's trouble was told.
fn goes_on(astir: &Astir, lab: &Lab) -> Result<bool> {
    let agent = astir.start(lab)?;
    agent.tell(&["set", "interval", "5m"])?;
    agent.wait_for_state("due")?;
    agent.tell(&["start"])?;
    agent.wait_for_state("guiding")?;
    let snapshot = agent.snapshot()?;
    let trouble = snapshot["trouble"].as_array().context("trouble")?;
    let told = trouble.iter().any(|trouble| trouble["subject"] == "ledger");
    agent.quit()?;
    Ok(told)
}

/// Whether a file with exactly these bytes lies in the folder.
fn holds(folder: &Path, bytes: &[u8]) -> Result<bool> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_file() && fs::read(path)? == bytes {
            return Ok(true);
        }
    }
    Ok(false)
}

#[test]
fn a_damaged_ledger_is_set_aside_and_told() -> Result<()> {
    let lab = quiet_lab()?;
    let astir = Astir::found()?.lapsed(FACTOR);
    fs::create_dir_all(astir.data(&lab))?;
    fs::write(astir.ledger(&lab), GARBAGE)?;
    assert!(goes_on(&astir, &lab)?, "the damage was not told");
    assert!(
        holds(&astir.data(&lab), GARBAGE)?,
        "the damaged file is gone"
    );
    Ok(())
}

#[test]
fn a_ledger_of_a_newer_program_is_left_as_it_is() -> Result<()> {
    let lab = quiet_lab()?;
    let astir = Astir::found()?.lapsed(FACTOR);
    astir.start(&lab)?.quit()?;
    let file = astir.ledger(&lab);
    Connection::open(&file)?.pragma_update(None, "user_version", 4242)?;
    let before = fs::read(&file)?;
    assert!(
        goes_on(&astir, &lab)?,
        "that the ledger is newer was not told"
    );
    assert_eq!(fs::read(&file)?, before);
    Ok(())
}

#[test]
fn a_folder_in_the_ledgers_place_stops_nothing() -> Result<()> {
    let lab = quiet_lab()?;
    let astir = Astir::found()?.lapsed(FACTOR);
    fs::create_dir_all(astir.ledger(&lab))?;
    goes_on(&astir, &lab).map(drop)
}
