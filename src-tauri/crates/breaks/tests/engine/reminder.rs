//! The reminder and the pause, as far as scripts cannot say it.

use std::time::Duration;

use astir_breaks::{Input, PauseUntil, Place};

use crate::days::moment;
use crate::desk::{Desk, plan};

#[test]
fn no_step_follows_one_that_was_not_seen() {
    let mut desk = Desk::with(&[]);
    desk.at(2701, Input::Unseen).at(3200, Input::Tick);
    assert_eq!(desk.said, ["2640 soon", "2700 remind notification"]);
}

#[test]
fn a_walk_that_was_none_can_be_taken_back() {
    let mut desk = Desk::with(&[]);
    desk.at(2710, Input::Lock).at(2950, Input::Unlock);
    assert!(desk.view().may_say_was_at_desk);
    desk.at(2960, Input::WasAtDesk);
    assert_eq!(desk.view().desk_clock.as_secs(), 2960);
    desk.at(3100, Input::Tick);
    let said = [
        "2640 soon",
        "2700 remind notification",
        "2710 withdrawn",
        "2950 walked 240s",
    ];
    assert_eq!(desk.said[..4], said);
    // Due at once; the warning of a minute comes first.
    assert_eq!(
        desk.said[4..],
        ["2960 soon", "3020 remind notification", "3080 remind card"]
    );
}

#[test]
fn a_walk_is_taken_back_once_at_the_desk_and_not_in_a_routine() {
    let mut desk = Desk::with(&[]);
    desk.at(600, Input::WasAtDesk);
    desk.at(2710, Input::Lock).at(2950, Input::Unlock);
    desk.said.clear();
    desk.at(3000, Input::Lock);
    assert!(!desk.view().may_say_was_at_desk);
    desk.at(3001, Input::WasAtDesk).at(3002, Input::Unlock);
    desk.at(3010, Input::Start(plan(&[(60, Place::Standing)])));
    assert!(!desk.view().may_say_was_at_desk);
    desk.at(3011, Input::WasAtDesk).at(3012, Input::Stop);
    desk.at(3013, Input::WasAtDesk).at(3014, Input::WasAtDesk);
    assert!(!desk.view().may_say_was_at_desk);
    let said = [
        "3001 refused nothing-due",
        "3010 started 60s",
        "3011 refused nothing-due",
        "3012 partial 2s",
        "3013 soon",
        "3014 refused nothing-due",
    ];
    assert_eq!(desk.said, said);
}

#[test]
fn an_endless_pause_is_asked_about_once_on_the_next_day() {
    let mut desk = Desk::with(&[("working-hours", "mon-fri 09:00-17:00")]);
    desk.at(0, Input::Pause(PauseUntil::Resumed))
        .at(3600, Input::Lock);
    assert_eq!(desk.asked_about_pause, 0);
    desk.at(25 * 3600, Input::Unlock);
    assert_eq!(desk.asked_about_pause, 1);
    desk.at(26 * 3600, Input::Tick).at(50 * 3600, Input::Tick);
    assert_eq!(desk.asked_about_pause, 1);
}

#[test]
fn a_pause_until_a_clock_time_follows_the_wall() {
    let mut desk = Desk::with(&[]);
    desk.at(
        60,
        Input::Pause(PauseUntil::Clock(moment(0, 3_600_000).wall.to_utc())),
    );
    desk.at(3700, Input::Tick);
    assert_eq!(desk.said[..2], ["60 paused", "3600 resumed"]);
}

#[test]
fn a_restored_reminder_is_shown_without_waiting_for_anything() {
    let mut desk = Desk::with(&[]);
    desk.restart(2770, Duration::from_secs(60));
    let said = [
        "2640 soon",
        "2700 remind notification",
        "2760 remind card",
        "2830 remind card",
    ];
    assert_eq!(desk.said, said);
}
