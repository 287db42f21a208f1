//! Desktops that lack something: Astir runs with what there is, and says so once.

use anyhow::Result;
use astir_tests::{Lab, Part, Person, astir::Astir, socket::Socket};

use crate::start_eager;

/// Starts, answers, runs a routine, explains itself and ends, on a desktop without these
/// parts. Returns what `doctor` says.
fn works_without(missing: &[Part]) -> Result<String> {
    let lab = Lab::start_without(missing)?;
    let mut agent = Astir::found()?.start(&lab)?;
    let doctor = agent.tell(&["doctor"])?;
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

#[test]
fn no_tray_host() -> Result<()> {
    let doctor = works_without(&[Part::Tray])?;
    assert!(doctor.to_lowercase().contains("tray"), "{doctor}");
    Ok(())
}

#[test]
fn no_notification_daemon() -> Result<()> {
    let doctor = works_without(&[Part::Notifications])?;
    assert!(doctor.to_lowercase().contains("notification"), "{doctor}");
    Ok(())
}

#[test]
fn no_session_bus() -> Result<()> {
    let doctor = works_without(&[Part::Bus])?;
    assert!(doctor.contains("missing Session bus"), "{doctor}");
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
    let lab = Lab::start_without(&[Part::Screen])?;
    let mut agent = Astir::found()?.start(&lab)?;
    let idle = agent.snapshot()?["presence"].clone();
    assert_eq!(idle, "unknown");
    agent.tell(&["doctor"])?;
    assert!(agent.process.ended()?.is_none());
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
    agent.tell(&["skip"])?;
    let doctor = agent.tell(&["doctor"])?;
    assert!(doctor.contains("no notification service"), "{doctor}");
    agent.quit()
}
