//! The reminder: notification, its buttons, and the card when nobody answers.

use anyhow::Result;
use astir_tests::{
    Lab, Part, Person,
    matrix::Typist,
    notices::{self, Monitor},
    socket::Socket,
    wait,
};

use crate::{ledger, start_eager};

#[test]
fn start_in_the_notification_starts_the_routine_and_opens_the_guide() -> Result<()> {
    let lab = Lab::start()?;
    let monitor = Monitor::start(&lab)?;
    let agent = start_eager(&lab)?;
    let mut events = Socket::subscribe(&agent.socket())?;
    let _person = Person::at_desk(lab.screen());
    let notice = monitor.wait_for_button("start")?;
    assert!(notice.body.contains("without a break"), "{notice:?}");
    notices::press(&lab, &notice, "start")?;
    agent.wait_for_state("guiding")?;
    events.wait_for_report("guide", "painted")
}

#[test]
fn snooze_in_the_notification_asks_again_later() -> Result<()> {
    let lab = Lab::start()?;
    let monitor = Monitor::start(&lab)?;
    let agent = start_eager(&lab)?;
    let _person = Person::at_desk(lab.screen());
    let notice = monitor.wait_for_button("snooze")?;
    notices::press(&lab, &notice, "snooze")?;
    agent.wait_for_state("snoozed")?;
    assert_eq!(monitor.heard().len(), 1, "{:#?}", monitor.heard());
    agent.wait_for_state("due")?;
    wait::until_true("a second notification", || Ok(monitor.heard().len() >= 2))
}

#[test]
fn skip_in_the_notification_is_recorded() -> Result<()> {
    let lab = Lab::start()?;
    let monitor = Monitor::start(&lab)?;
    let agent = start_eager(&lab)?;
    let _person = Person::at_desk(lab.screen());
    let notice = monitor.wait_for_button("skip")?;
    notices::press(&lab, &notice, "skip")?;
    agent.wait_for_state("working")?;
    let breaks = ledger::breaks(&agent.ledger())?;
    assert_eq!(breaks.len(), 1, "{breaks:?}");
    assert_eq!(breaks[0].outcome, "skipped");
    Ok(())
}

#[test]
fn a_reminder_answered_elsewhere_is_taken_back_and_was_never_critical() -> Result<()> {
    const NORMAL: u8 = 1;
    let lab = Lab::start()?;
    let monitor = Monitor::start(&lab)?;
    let agent = start_eager(&lab)?;
    let _person = Person::at_desk(lab.screen());
    let notice = monitor.wait_for_button("skip")?;
    assert_eq!(notice.urgency, Some(NORMAL));
    lab.screen().wait_for_window("notifyd")?;
    agent.tell(&["skip"])?;
    wait::until_true("the notification taken back", || {
        Ok(monitor.closed().len() == 1)
    })?;
    lab.screen().wait_for_no_window("notifyd")
}

#[test]
fn an_unanswered_notification_becomes_a_card_that_leaves_the_keyboard_alone() -> Result<()> {
    let lab = Lab::start()?;
    let agent = start_eager(&lab)?;
    let mut events = Socket::subscribe(&agent.socket())?;
    let _person = Person::at_desk(lab.screen());
    let before = lab.screen().window_with_keyboard()?;
    events.wait_for_report("card", "painted")?;
    let card = lab.screen().wait_for_window("astir")?;
    assert_eq!((card.width, card.height), (360, 168));
    assert!(
        card.left > 640 && card.top > 400,
        "{card:?} is not in the lower right corner"
    );
    assert_eq!(lab.screen().window_with_keyboard()?, before);
    assert_eq!(agent.snapshot()?["reminder"]["step"], "card");
    agent.tell(&["skip"])?;
    lab.screen().wait_for_no_window("astir")
}

#[test]
fn walking_off_when_reminded_counts_as_the_break() -> Result<()> {
    let lab = Lab::start()?;
    let agent = start_eager(&lab)?;
    let person = Person::at_desk(lab.screen());
    agent.wait_for_state("due")?;
    person.leave();
    agent.wait_for_state("away")?;
    let _person = Person::at_desk(lab.screen());
    agent.wait_for_state("working")?;
    let breaks = ledger::breaks(&agent.ledger())?;
    assert_eq!(
        breaks.last().map(|last| last.outcome.as_str()),
        Some("walked"),
        "{breaks:?}"
    );
    Ok(())
}

#[test]
fn a_firm_reminder_leaves_the_keyboard_alone_until_it_is_clicked() -> Result<()> {
    let lab = Lab::start_without(&[Part::Tray, Part::Notifications])?;
    let agent = start_eager(&lab)?;
    agent.tell(&["set", "insistence", "firm"])?;
    let mut events = Socket::subscribe(&agent.socket())?;
    let mut typist = Typist::sit_down(&lab)?;
    let _person = Person::at_desk(lab.screen());
    let cover = typist.type_during(&lab, || {
        events.wait_for_report("fullscreen", "painted")?;
        lab.screen().wait_for_window("astir")
    })?;
    assert_eq!((cover.width, cover.height), (1280, 800));
    lab.screen().click(640, 20)?;
    lab.screen().escape("astir")
}
