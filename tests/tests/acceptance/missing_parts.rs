//! Desktops that lack something: Astir runs with what there is, and says so once.

use anyhow::Result;
use astir_tests::{
    Lab, Part, Person,
    astir::{Agent, Astir},
    socket::Socket,
};

use crate::start_eager;

/// Starts, answers, runs a routine, explains itself and ends, on a desktop without these
/// parts. `doctor`, which is returned, has these words, and Today names this trouble and no other.
fn works_without(missing: &[Part], doctor_says: &[&str], trouble: &[&str]) -> Result<String> {
    let lab = Lab::start_without(missing)?;
    let mut agent = Astir::found()?.start(&lab)?;
    wait_for_trouble(&agent, trouble)?;
    let doctor = agent.tell(&["doctor"])?;
    for words in doctor_says {
        assert!(doctor.contains(words), "no {words:?} in {doctor}");
    }
    agent.tell(&["start"])?;
    agent.wait_for_state("guiding")?;
    agent.tell(&["open", "today"])?;
    agent.snapshot()?;
    assert!(agent.process.ended()?.is_none());
    assert!(
        !agent.process.words().contains("panicked"),
        "{}",
        agent.process.words()
    );
    agent.quit()?;
    Ok(doctor)
}

/// Waits until Today names trouble with these, in this order.
fn wait_for_trouble(agent: &Agent, subjects: &[&str]) -> Result<()> {
    agent.wait_for(&format!("trouble with {subjects:?}"), |now| {
        let all = now["trouble"].as_array()?;
        let named = all.iter().map(|trouble| &trouble["subject"]);
        named.eq(subjects).then_some(())
    })
}

#[test]
fn no_tray_host() -> Result<()> {
    works_without(&[Part::Tray], &["no panel shows tray icons"], &["tray"]).map(drop)
}

#[test]
fn no_notification_daemon() -> Result<()> {
    works_without(
        &[Part::Notifications],
        &["no notification service"],
        &["notifications"],
    )
    .map(drop)
}

#[test]
fn no_session_bus() -> Result<()> {
    let doctor = works_without(
        &[Part::Bus],
        &["missing Session bus"],
        &["tray", "notifications"],
    )?;
    for wrong in ["AppIndicator", "install a notification service"] {
        assert!(!doctor.contains(wrong), "{doctor}");
    }
    Ok(())
}

#[test]
fn doctor_speaks_of_everything_without_an_agent() -> Result<()> {
    let lab = Lab::start()?;
    let astir = Astir::found()?;
    let subjects = |said: &str| -> Result<Vec<String>> {
        let found: Vec<serde_json::Value> = serde_json::from_str(said)?;
        let subjects = found.iter().filter_map(|it| it["subject"].as_str());
        let mut subjects: Vec<_> = subjects.map(str::to_owned).collect();
        subjects.sort();
        Ok(subjects)
    };
    let mut alone = subjects(&astir.ask(&lab, &["doctor", "--json"])?.said)?;
    let agent = astir.start(&lab)?;
    let with_agent = subjects(&agent.read(&["doctor"])?.to_string())?;
    alone.retain(|subject| subject != "agent");
    assert_eq!(alone, with_agent);
    agent.quit()
}

#[test]
fn no_screen() -> Result<()> {
    let told = ["no display", "the tray and the commands"];
    let trouble = ["tray", "notifications", "window", "idle"];
    works_without(&[Part::Screen], &told, &trouble).map(drop)
}

#[test]
fn no_runtime_folder() -> Result<()> {
    let lab = Lab::start_without(&[Part::Screen, Part::Bus])?;
    std::fs::remove_dir_all(lab.runtime())?;
    let agent = Astir::found()?.start(&lab)?;
    agent.tell(&["start"])?;
    agent.wait_for_state("guiding")?;
    assert!(!lab.runtime().exists());
    agent.quit()
}

#[test]
fn a_session_bus_that_goes_away_does_not_take_the_agent_along() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let mut agent = Astir::found()?.start(&lab)?;
    lab.kill_hard(lab.owner_of("org.freedesktop.DBus")?)?;
    agent.tell(&["start"])?;
    agent.wait_for_state("guiding")?;
    assert!(agent.process.ended()?.is_none());
    agent.quit()
}

#[test]
fn with_a_notification_service_that_never_answers_the_card_stands_in() -> Result<()> {
    let lab = Lab::start_without(&[Part::Notifications])?;
    // Nobody serves what is asked of this name.
    lab.bus().request_name("org.freedesktop.Notifications")?;
    let agent = start_eager(&lab)?;
    let mut events = Socket::subscribe(&agent.socket())?;
    let _person = Person::at_desk(lab.screen());
    events.wait_for_report("card", "painted")?;
    wait_for_trouble(&agent, &["notifications"])?;
    agent.tell(&["skip"])?;
    let doctor = agent.tell(&["doctor"])?;
    assert!(doctor.contains("no notification service"), "{doctor}");
    agent.quit()
}
