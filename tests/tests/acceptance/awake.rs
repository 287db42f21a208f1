//! The screen stays awake while a routine runs, and cues are spoken, on a real session bus and by a real program.

use std::{os::unix::fs::PermissionsExt, sync::Arc, sync::Mutex};

use anyhow::Result;
use astir_tests::{Lab, Part, astir::Astir, socket::Socket, wait};
use serde_json::json;
use zbus::{blocking::Connection, message::Header};

const NAME: &str = "org.freedesktop.ScreenSaver";
const ROUTINE: &str = "R1-A";

/// Who asked for the screen to stay awake, by their names on the bus.
type Holders = Arc<Mutex<Vec<(u32, String)>>>;

/// What blanks the screen of a desktop, as far as it can be asked not to.
struct Saver(Holders);

#[allow(clippy::needless_pass_by_value, reason = "zbus hands the header over")]
#[zbus::interface(name = "org.freedesktop.ScreenSaver")]
impl Saver {
    fn inhibit(&self, _program: &str, reason: &str, #[zbus(header)] header: Header<'_>) -> u32 {
        assert!(!reason.is_empty());
        let mut holders = self
            .0
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        let number = u32::try_from(holders.len()).unwrap_or(0) + 7;
        let sender = header.sender().map(ToString::to_string).unwrap_or_default();
        holders.push((number, sender));
        number
    }

    #[zbus(name = "UnInhibit")]
    fn uninhibit(&self, number: u32) {
        let mut holders = self
            .0
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        holders.retain(|(held, _)| *held != number);
    }
}

fn serve(lab: &Lab) -> Result<(Connection, Holders)> {
    let holders = Holders::default();
    let connection = lab.connect_to_bus()?;
    let saver = Saver(Arc::clone(&holders));
    connection
        .object_server()
        .at("/org/freedesktop/ScreenSaver", saver)?;
    connection.request_name(NAME)?;
    Ok((connection, holders))
}

/// The first of them; empty where nobody is or it has let go.
fn holder(holders: &Holders) -> String {
    let holders = holders
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner());
    holders
        .first()
        .map(|(_, name)| name.clone())
        .unwrap_or_default()
}

fn wait_for(holders: &Holders, count: usize) -> Result<()> {
    wait::until_true(&format!("{count} who keep the screen awake"), || {
        Ok(holders.lock().map_or(0, |holders| holders.len()) == count)
    })
}

#[test]
fn the_screen_is_kept_awake_while_a_routine_runs_and_no_longer() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let (_saver, holders) = serve(&lab)?;
    let agent = Astir::found()?.start(&lab)?;
    wait_for(&holders, 0)?;
    agent.tell(&["start", "--routine", ROUTINE])?;
    wait_for(&holders, 1)?;
    let steer = |step: &str| {
        let request = json!({ "ask": "guide", "step": { "do": step } });
        Socket::ask(&agent.socket(), &request)
    };
    steer("pause")?;
    wait_for(&holders, 0)?;
    steer("resume")?;
    wait_for(&holders, 1)?;
    let gone = holder(&holders);
    assert!(!gone.is_empty());
    agent.quit()?;
    wait::until_true("its connection to end", || Ok(!lab.has_name(&gone)?))
}

#[test]
fn an_agent_killed_in_mid_routine_lets_the_screen_sleep() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let (_saver, holders) = serve(&lab)?;
    let agent = Astir::found()?.start(&lab)?;
    agent.tell(&["start", "--routine", ROUTINE])?;
    wait_for(&holders, 1)?;
    let holder = holder(&holders);
    assert!(lab.has_name(&holder)?);
    lab.kill_hard(agent.process.pid())?;
    // Whoever keeps count lets go of what left the bus.
    wait::until_true("its connection to end", || Ok(!lab.has_name(&holder)?))
}

#[test]
fn cues_are_spoken_where_something_speaks_and_refused_where_nothing_does() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let astir = Astir::found()?;
    let on = ["set", "spoken-cues", "on"];
    let programs = lab.folder().join("programs");
    std::fs::create_dir(&programs)?;
    let agent = astir.start_prepared(&lab, |command| {
        command.env("PATH", &programs);
    })?;
    assert_ne!(agent.ask(&on)?.code, Some(0), "nothing speaks here");
    agent.quit()?;

    let said = lab.folder().join("said");
    let speaker = programs.join("spd-say");
    std::fs::write(
        &speaker,
        format!("#!/bin/sh\n/bin/cat >> {}\n", said.display()),
    )?;
    std::fs::set_permissions(&speaker, std::fs::Permissions::from_mode(0o755))?;
    let agent = astir.start_prepared(&lab, |command| {
        command.env("PATH", &programs);
    })?;
    agent.tell(&on)?;
    agent.tell(&["start", "--routine", ROUTINE])?;
    let guide = agent.snapshot()?["guide"].take();
    let cue = guide["exercise"]["instructions"][0]["guide"]
        .as_str()
        .unwrap_or("no cue")
        .to_owned();
    wait::until_true("the first cue, spoken", || {
        Ok(std::fs::read_to_string(&said).is_ok_and(|said| said.contains(&cue)))
    })?;
    agent.quit()
}
