//! What an agent that was killed, or is started twice, keeps and does.

use std::{fs, os::unix::net::UnixListener};

use anyhow::{Context, Result, ensure};
use astir_tests::{
    Lab, Part, Person,
    astir::{Agent, Astir},
    notices::Monitor,
    socket::Socket,
    wait,
};

use crate::{ledger, start_eager};

fn desk_seconds(agent: &Agent) -> Result<i64> {
    agent.snapshot()?["desk"]["seconds"]
        .as_i64()
        .context("the desk clock")
}

#[test]
fn a_killed_agent_has_its_desk_clock_and_its_log_again() -> Result<()> {
    let lab = Lab::start()?;
    let mut agent = start_eager(&lab)?;
    agent.tell(&["set", "interval", "45m"])?;
    let _person = Person::at_desk(lab.screen());
    agent.tell(&["start", "--length", "1m"])?;
    agent.wait_for("the end of the routine", |now| {
        now["guide"].is_null().then_some(())
    })?;
    let before = ledger::breaks(&agent.ledger())?;
    ensure!(before.len() == 1, "{before:?}");
    agent.wait_for("four minutes at the desk", |now| {
        (now["desk"]["seconds"].as_i64()? >= 240).then_some(())
    })?;
    let at_least = desk_seconds(&agent)? - 60;
    agent.process.kill_hard()?;
    let again = Astir::found()?.lapsed(crate::FACTOR).start(&lab)?;
    let seconds = desk_seconds(&again)?;
    assert!(
        seconds >= at_least,
        "{seconds} s on the desk clock, at least {at_least} expected"
    );
    assert_eq!(ledger::breaks(&again.ledger())?, before);
    assert_eq!(ledger::integrity(&again.ledger())?, "ok");
    again.quit()
}

#[test]
fn a_second_start_opens_today_and_ends() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let astir = Astir::found()?;
    let agent = astir.start(&lab)?;
    let mut events = Socket::subscribe(&agent.socket())?;
    let second = astir.ask(&lab, &[])?;
    assert_eq!(second.code, Some(0), "{second:?}");
    events.wait_for_report("today", "painted")?;
    agent.quit()
}

#[test]
fn a_time_lapse_is_refused_beside_an_ordinary_agent() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let astir = Astir::found()?;
    let agent = astir.start(&lab)?;
    let refused = astir.clone().lapsed(60).ask(&lab, &[])?;
    assert_eq!(refused.code, Some(1), "{refused:?}");
    assert_eq!(refused.complained.lines().count(), 1, "{refused:?}");
    agent.quit()
}

#[test]
fn a_time_lapse_keeps_its_data_in_a_folder_of_its_own() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let astir = Astir::found()?;
    let lapsed = astir.clone().lapsed(60);
    lapsed.start(&lab)?.quit()?;
    assert!(lapsed.ledger(&lab).exists());
    assert!(!astir.ledger(&lab).exists());
    Ok(())
}

#[test]
fn a_socket_left_behind_is_taken_over() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let astir = Astir::found()?;
    let socket = astir.socket(&lab);
    fs::create_dir_all(socket.parent().context("a folder")?)?;
    drop(UnixListener::bind(&socket)?);
    assert!(socket.exists());
    astir.start(&lab)?.quit()
}

#[test]
fn a_killed_agent_leaves_nothing_that_stops_the_next() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let astir = Astir::found()?;
    let mut agent = astir.start(&lab)?;
    agent.process.kill_hard()?;
    astir.start(&lab)?.quit()
}

#[test]
fn the_reminder_of_a_killed_agent_leaves_the_screen() -> Result<()> {
    let lab = Lab::start()?;
    let monitor = Monitor::start(&lab)?;
    let mut agent = start_eager(&lab)?;
    let _person = Person::at_desk(lab.screen());
    monitor.wait_for_button("start")?;
    lab.screen().wait_for_window("notifyd")?;
    agent.process.kill_hard()?;
    let again = Astir::found()?.lapsed(crate::FACTOR).start(&lab)?;
    wait::until_true("the reminder once more", || Ok(monitor.heard().len() >= 2))?;
    wait::until_true("one notification on the screen", || {
        Ok(lab.screen().windows("notifyd")?.len() == 1)
    })?;
    again.quit()
}
