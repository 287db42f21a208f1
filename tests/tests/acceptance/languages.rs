//! The language: as the system speaks, or as it was chosen; the same in tray, windows and commands.

use anyhow::Result;
use astir_tests::{Lab, astir::Astir, socket::Socket, tray, wait};

#[test]
fn a_language_that_is_chosen_is_spoken_at_once() -> Result<()> {
    let lab = Lab::start()?;
    let agent = Astir::found()?.start(&lab)?;
    let item = tray::wait_for_item(&lab, "astir")?;
    for (language, next, today) in [
        ("de", "Nächste Pause", "Heute"),
        ("ar", "الاستراحة التالية", "اليوم"),
        ("en", "Next break", "Today"),
    ] {
        agent.tell(&["set", "language", language])?;
        wait::until_true("the tray in that language", || {
            Ok(item.tooltip()?.contains(next))
        })?;
        let menu = item.menu()?;
        assert!(
            menu.iter().any(|line| line.label.contains(today)),
            "{menu:?}"
        );
        assert!(agent.tell(&["status"])?.contains(next));
        assert_eq!(agent.snapshot()?["speech"]["language"], language);
    }
    agent.quit()
}

#[test]
fn an_exercise_is_named_in_the_language_that_is_spoken() -> Result<()> {
    let lab = Lab::start()?;
    let agent = Astir::found()?.start(&lab)?;
    agent.tell(&["set", "language", "de"])?;
    agent.tell(&["start", "--routine", "R3-C"])?;
    let guide = &agent.snapshot()?["guide"];
    assert_eq!(guide["name"], "Gesäß am Boden");
    assert_eq!(guide["exercise"]["name"], "Beckenheben");
    agent.quit()
}

#[test]
fn a_window_that_is_up_turns_to_the_language_chosen() -> Result<()> {
    let lab = Lab::start()?;
    let agent = Astir::found()?.start(&lab)?;
    let mut events = Socket::subscribe(&agent.socket())?;
    tray::wait_for_item(&lab, "astir")?.activate()?;
    events.wait_for_report("today", "painted")?;
    let window = lab.screen().wait_for_window("astir")?;
    // The head of Today stands at the right where one reads from right to left.
    let (left, top) = (usize::try_from(window.left)?, usize::try_from(window.top)?);
    let colours = || -> Result<usize> {
        let picture = lab.screen().picture()?;
        Ok(picture.colours_in(left + 16, top + 84, 60, 40))
    };
    assert!(colours()? > 2);
    agent.tell(&["set", "language", "ar"])?;
    wait::until_true("Today in Arabic", || Ok(colours()? <= 2))?;
    agent.quit()
}

#[test]
fn without_a_choice_it_is_the_language_of_the_system() -> Result<()> {
    let lab = Lab::start()?;
    let german = |command: &mut std::process::Command| {
        command.env("LANG", "de_AT.UTF-8");
    };
    let agent = Astir::found()?.start_prepared(&lab, german)?;
    let speech = &agent.snapshot()?["speech"];
    assert_eq!(speech["language"], "de");
    assert_eq!(speech["formats"], "de-AT-u-hc-h23");
    agent.quit()
}
