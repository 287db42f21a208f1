//! A data folder that cannot be written: reminders go on, entries wait, and the trouble is told and ends by itself.

use std::{
    fs::{self, File},
    io::Write,
    path::PathBuf,
    process::Command,
};

use anyhow::Result;
use astir_tests::{
    Lab, Part,
    astir::{Agent, Astir},
};

use crate::{FACTOR, ledger};

/// Mounts a file system of its own on the data folder, seen by the agent alone, and becomes the agent.
const ON_ITS_OWN_DISK: &str = r#"mount -t tmpfs -o "$0" tmpfs "$1" && shift && exec "$@""#;

/// An agent whose data folder is a small file system with these mount options.
fn start_on<'lab>(lab: &'lab Lab, options: &str) -> Result<Agent<'lab>> {
    let astir = Astir::found()?.lapsed(FACTOR);
    let folder = astir.data(lab);
    fs::create_dir_all(&folder)?;
    astir.start_prepared(lab, |command| {
        let mut wrapped = Command::new("unshare");
        wrapped.args(["-rm", "sh", "-c", ON_ITS_OWN_DISK, options]);
        wrapped.arg(&folder);
        wrapped.arg(command.get_program()).args(command.get_args());
        wrapped.env_clear();
        for (name, value) in command.get_envs() {
            wrapped.env(name, value.unwrap_or_default());
        }
        *command = wrapped;
    })
}

/// A path as the agent sees it.
fn as_seen_by(agent: &Agent, path: &std::path::Path) -> PathBuf {
    let root = format!("/proc/{}/root{}", agent.process.pid(), path.display());
    PathBuf::from(root)
}

/// How many breaks a ledger holds that only the agent can see: `SQLite` takes links apart, so it gets a copy.
fn breaks(lab: &Lab, file: &std::path::Path) -> Result<usize> {
    let copy = lab.folder().join("copy.sqlite");
    fs::copy(file, &copy)?;
    assert_eq!(ledger::integrity(&copy)?, "ok");
    Ok(ledger::breaks(&copy)?.len())
}

/// As asked for by a reminder.
fn do_a_routine(agent: &Agent) -> Result<()> {
    agent.tell(&["set", "interval", "5m"])?;
    agent.wait_for_state("due")?;
    agent.tell(&["start", "--length", "1m"])?;
    agent.wait_for("the end of the routine", |now| {
        (now["guide"].is_null() && now["after"].is_null()).then_some(())
    })
}

fn wait_for_trouble(agent: &Agent, is_there: bool) -> Result<()> {
    agent.wait_for(&format!("trouble with the ledger: {is_there}"), |now| {
        let trouble = now["trouble"].as_array()?;
        let found = trouble.iter().any(|one| one["subject"] == "ledger");
        (found == is_there).then_some(())
    })
}

#[test]
fn on_a_full_disk_entries_wait_until_there_is_room() -> Result<()> {
    let lab = Lab::start_without(&[Part::Screen, Part::Bus])?;
    let agent = start_on(&lab, "size=512k")?;
    let file = as_seen_by(&agent, &agent.ledger());
    assert_eq!(breaks(&lab, &file)?, 0);
    let ballast = file.with_file_name("ballast");
    let mut filling = File::create(&ballast)?;
    while filling.write_all(&[0; 4096]).is_ok() {}
    do_a_routine(&agent)?;
    wait_for_trouble(&agent, true)?;
    fs::remove_file(&ballast)?;
    drop(filling);
    wait_for_trouble(&agent, false)?;
    assert_eq!(breaks(&lab, &file)?, 1);
    agent.quit()
}

#[test]
fn in_a_read_only_folder_astir_goes_on_and_says_so() -> Result<()> {
    let lab = Lab::start_without(&[Part::Screen, Part::Bus])?;
    let agent = start_on(&lab, "ro")?;
    wait_for_trouble(&agent, true)?;
    do_a_routine(&agent)?;
    agent.quit()
}
