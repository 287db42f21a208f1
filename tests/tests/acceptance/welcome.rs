//! The first start of all, and windows in the colours the person chose.

use anyhow::Result;
use astir_tests::{
    Lab, Part,
    astir::Astir,
    notices::Monitor,
    socket::Socket,
    wait::{self, Stopwatch},
};
use serde_json::json;

use crate::ledger;

/// The token *surface* of the pages, dark.
const SURFACE_DARK: [u8; 3] = [0x1B, 0x23, 0x21];
const WHITE: [u8; 3] = [0xFF; 3];
/// More pixels of one colour than any frame or letter has.
const A_FLASH: usize = 20_000;
/// How long a window is looked at after it has painted, in milliseconds.
const LOOKED_AT_MS: u128 = 500;

#[test]
fn the_first_start_of_all_opens_welcome_and_a_later_one_does_not() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let astir = Astir::found()?.welcoming();
    let agent = astir.start(&lab)?;
    lab.screen().wait_for_window("astir")?;
    agent.quit()?;
    lab.screen().wait_for_no_window("astir")?;
    let agent = astir.start(&lab)?;
    assert!(agent.window_processes().is_empty());
    agent.quit()
}

#[test]
fn a_practice_reminder_is_a_real_one_and_leaves_nothing_behind() -> Result<()> {
    let lab = Lab::start()?;
    let monitor = Monitor::start(&lab)?;
    let agent = Astir::found()?.start(&lab)?;
    let mut events = Socket::subscribe(&agent.socket())?;
    events.send_line(&json!({ "id": 2, "request": { "ask": "practise" } }))?;
    let notice = monitor.wait_for_button("start")?;
    assert!(notice.body.contains("without a break"), "{notice:?}");
    events.wait_for_report("card", "painted")?;
    lab.screen().wait_for_no_window("astir")?;
    let after = agent.snapshot()?;
    assert_eq!(after["state"]["is"], "working");
    assert!(ledger::breaks(&agent.ledger())?.is_empty());
    agent.quit()
}

#[test]
fn a_dark_window_never_flashes_white() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let agent = Astir::found()?.start(&lab)?;
    agent.tell(&["set", "appearance", "dark"])?;
    let mut events = Socket::subscribe(&agent.socket())?;
    for screen in ["week", "today"] {
        let before = count(&lab, WHITE)?;
        agent.tell(&["open", screen])?;
        let painted = std::thread::scope(|scope| -> Result<()> {
            let painted = scope.spawn(|| events.wait_for_report(screen, "painted"));
            let mut after = None;
            while after
                .as_ref()
                .is_none_or(|since: &Stopwatch| since.elapsed().as_millis() < LOOKED_AT_MS)
            {
                if painted.is_finished() && after.is_none() {
                    after = Some(Stopwatch::start());
                }
                let white = count(&lab, WHITE)?;
                assert!(
                    white < before + A_FLASH,
                    "{screen} flashes: {white} white pixels"
                );
            }
            painted
                .join()
                .unwrap_or_else(|_| anyhow::bail!("the listener failed"))
        });
        painted?;
        wait::until_true("a dark window", || Ok(count(&lab, SURFACE_DARK)? > A_FLASH))?;
    }
    agent.quit()
}

fn count(lab: &Lab, colour: [u8; 3]) -> Result<usize> {
    let found = lab.screen().picture()?.middle_of(colour);
    Ok(found.map_or(0, |(.., count)| count))
}
