//! The first start of all, and a reminder for practice.

use anyhow::Result;
use astir_tests::{Lab, Part, astir::Astir, notices::Monitor, socket::Socket};
use serde_json::json;

use crate::ledger;

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
