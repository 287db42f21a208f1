//! The break engine from outside: scripts, its settings, what it says of itself, the posture.

use std::fs;

use anyhow::{Context, Result};
use astir_tests::{
    Lab, Part, Person,
    astir::{Agent, Astir},
    notices::{self, Monitor},
};

/// A script of `astir simulate`, in the lab's own folder.
fn script(lab: &Lab, lines: &[&str]) -> Result<String> {
    let path = lab.folder().join("day.sim");
    fs::write(&path, lines.join("\n"))?;
    Ok(path.display().to_string())
}

#[test]
fn a_script_prints_what_happens_and_its_sums() -> Result<()> {
    let lab = Lab::start_without(&[Part::Screen, Part::Bus])?;
    let file = script(
        &lab,
        &[
            "start 2026-01-05T10:05:00 Europe/Berlin",
            "set fixed-times mon-fri 10:30",
            "+0:25:30 did",
            "+0:30:00 end",
        ],
    )?;
    let answer = Astir::found()?.ask(&lab, &["simulate", &file, "--summary"])?;
    assert_eq!(answer.code, Some(0), "{answer:?}");
    let expected = "+0:24:00 soon\n+0:25:00 remind notification\n+0:25:30 did\n\ndesk-seconds 1800\noffered 1\ntaken 1\n";
    assert!(answer.said.starts_with(expected), "{}", answer.said);
    Ok(())
}

#[test]
fn a_script_that_does_not_parse_is_refused_with_file_line_and_what_was_expected() -> Result<()> {
    let lab = Lab::start_without(&[Part::Screen, Part::Bus])?;
    let file = script(
        &lab,
        &[
            "start 2026-01-05T10:05:00 Europe/Berlin",
            "",
            "+0:25:00 snooze 7m",
            "+0:30:00 end",
        ],
    )?;
    let answer = Astir::found()?.ask(&lab, &["simulate", &file])?;
    assert_eq!((answer.code, answer.said.as_str()), (Some(2), ""));
    for part in [file.as_str(), "line 3", "expected 5m, 10m or 15m"] {
        assert!(answer.complained.contains(part), "{answer:?}");
    }
    Ok(())
}

#[test]
fn settings_say_their_limits_and_are_kept_over_a_restart_as_is_what_happened() -> Result<()> {
    let lab = Lab::start_without(&[Part::Screen, Part::Bus])?;
    let astir = Astir::found()?;
    let agent = astir.start(&lab)?;
    let all = agent.tell(&["get"])?;
    for part in [
        "interval 45m\n",
        "5m to 180m; default 45m",
        "fixed-times none\n",
        "15m apart",
    ] {
        assert!(all.contains(part), "{part}: {all}");
    }
    let refused = agent.ask(&["set", "fixed-times", "mon", "10:30,10:35"])?;
    assert_eq!(refused.code, Some(1));
    assert!(refused.complained.contains("15m apart"), "{refused:?}");
    agent.tell(&["set", "fixed-times", "mon-fri", "10:30,15:00"])?;
    agent.tell(&["pause", "1h"])?;
    agent.quit()?;
    let again = astir.start(&lab)?;
    assert_eq!(
        again.tell(&["get", "fixed-times"])?.trim(),
        "mon-fri 10:30,15:00"
    );
    assert!(again.tell(&["why"])?.contains("Paused"));
    again.quit()
}

fn posture(agent: &Agent, field: &str) -> Result<bool> {
    agent.snapshot()?["posture"][field]
        .as_bool()
        .with_context(|| format!("the posture's {field}"))
}

#[test]
fn a_change_of_posture_is_answered_in_its_notification() -> Result<()> {
    let lab = Lab::start()?;
    let monitor = Monitor::start(&lab)?;
    let agent = Astir::found()?.lapsed(crate::FACTOR).start(&lab)?;
    agent.tell(&["set", "interval", "180m"])?;
    agent.tell(&["set", "posture-plan", "5m/5m"])?;
    let _person = Person::at_desk(lab.screen());
    let notice = monitor.wait_for_button("change")?;
    assert!(posture(&agent, "due")?);
    notices::press(&lab, &notice, "later")?;
    agent.wait_for("the line to go", |now| {
        (now["posture"]["due"] == false).then_some(())
    })?;
    assert!(!posture(&agent, "standing")?);
    agent.wait_for("the next time it is due", |now| {
        (now["posture"]["due"] == true).then_some(())
    })?;
    agent.tell(&["posture", "standing"])?;
    assert!(posture(&agent, "standing")? && !posture(&agent, "due")?);
    agent.quit()
}
