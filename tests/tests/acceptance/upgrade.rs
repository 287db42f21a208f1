//! An upgrade while Astir runs.

use std::fs;

use anyhow::{Context, Result};
use astir_tests::{
    Lab, Part, Person,
    astir::{Astir, binary},
    socket::Socket,
    wait,
};
use serde_json::json;

#[test]
fn an_agent_that_meets_a_newer_window_starts_itself_anew_and_keeps_its_place() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let installed = lab.folder().join("astir");
    fs::copy(binary()?, &installed)?;
    let astir = Astir::at(&installed).lapsed(crate::FACTOR);
    let mut agent = astir.start(&lab)?;
    let _person = Person::at_desk(lab.screen());
    agent.wait_for("two minutes at the desk", |now| {
        (now["desk"]["seconds"].as_i64()? >= 120).then_some(())
    })?;
    let before = agent.snapshot()?["desk"]["seconds"].as_i64();

    let newer = lab.folder().join("astir.new");
    fs::copy(binary()?, &newer)?;
    fs::rename(&newer, &installed)?;
    let mut window = Socket::connect(&agent.socket())?;
    window.send_line(&json!({ "wire": 999, "version": "999" }))?;

    assert!(agent.process.wait_for_end()?.success());
    let after = wait::until("the new agent", || {
        Ok(agent
            .snapshot()
            .ok()
            .map(|now| now["desk"]["seconds"].as_i64()))
    })?;
    assert!(
        after.context("a desk clock")? >= before.context("a desk clock")? - 60,
        "{before:?} s before, {after:?} s after"
    );
    agent.tell(&["quit"]).map(drop)
}

#[test]
fn an_agent_that_is_the_newest_installed_stays() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let mut agent = Astir::found()?.start(&lab)?;
    let mut window = Socket::connect(&agent.socket())?;
    window.send_line(&json!({ "wire": 999, "version": "999" }))?;
    while window.next_line()?.is_some() {}
    agent.snapshot()?;
    assert!(agent.process.ended()?.is_none());
    agent.quit()
}
