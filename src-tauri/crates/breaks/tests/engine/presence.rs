//! Presence where a desktop cannot tell, tells late, or switches the screen off.

use astir_breaks::{Effect, Input, Place, Presence, Steady};

use crate::days::moment;
use crate::desk::{Desk, plan};
#[test]
fn unknown_idleness_is_presence_and_never_more_than_a_notification() {
    let mut desk = Desk::with(&[("insistence", "firm")]);
    desk.at(10, Input::IdleUnknown)
        .at(2760, Input::Tick)
        .at(3400, Input::Tick);
    assert_eq!(
        desk.said,
        ["2640 soon", "2700 remind notification", "3300 ignored"]
    );
    assert_eq!(
        desk.engine.view(moment(0, desk.at)).presence,
        Presence::Unknown
    );
}

#[test]
fn who_cannot_be_seen_is_back_with_the_unlock() {
    let mut desk = Desk::with(&[]);
    desk.at(10, Input::IdleUnknown)
        .at(600, Input::Lock)
        .at(1200, Input::Unlock);
    assert_eq!(desk.said, ["1200 natural 600s"]);
    assert_eq!(
        desk.engine.view(moment(0, desk.at)).presence,
        Presence::Unknown
    );
}

#[test]
fn a_suspend_nobody_announced_is_an_absence_all_the_same() {
    let mut desk = Desk::with(&[]);
    desk.at(2000, Input::Tick).at(
        6000,
        Input::Wake {
            slept_since: Steady(2_400_000),
        },
    );
    desk.at(6002, Input::Active);
    assert_eq!(desk.said, ["6002 natural 3602s"]);
}

#[test]
fn nothing_happens_to_a_sleeping_computer() {
    let mut desk = Desk::with(&[]);
    desk.at(2000, Input::Sleep);
    assert_eq!(desk.engine.next_wake(), None);
    desk.at(90_000, Input::Tick);
    assert!(desk.said.is_empty(), "{:?}", desk.said);
}

#[test]
fn idleness_that_is_told_late_counts_from_the_last_input() {
    let mut desk = Desk::with(&[]);
    desk.idle(660, 600).at(1200, Input::Active);
    assert_eq!(desk.said, ["1200 natural 600s"]);
}

#[test]
fn typing_is_watched_when_a_reminder_is_about_to_come() {
    let mut desk = Desk::with(&[]);
    desk.at(2640, Input::Tick);
    assert!(!desk.engine.watches_typing(moment(0, 2_640_000)));
    assert_eq!(desk.engine.next_wake(), Some(Steady(2_695_000)));
    desk.at(2695, Input::Tick);
    assert!(desk.engine.watches_typing(moment(0, 2_695_000)));
}

#[test]
fn the_same_idleness_told_again_is_no_input() {
    let mut desk = Desk::with(&[]);
    desk.idle(610, 600);
    desk.at(
        960,
        Input::Idle {
            since: Steady(600_007),
        },
    );
    desk.at(1200, Input::Active);
    assert_eq!(desk.said, ["1200 natural 600s"]);
}

#[test]
fn idleness_since_a_later_input_means_the_person_was_back() {
    let mut desk = Desk::with(&[]);
    desk.idle(610, 600);
    desk.at(
        1210,
        Input::Idle {
            since: Steady(1_200_000),
        },
    );
    assert_eq!(desk.said, ["1210 natural 610s"]);
}

#[test]
fn a_screen_switched_off_is_away_until_there_is_input() {
    let mut desk = Desk::with(&[]);
    desk.at(1200, Input::ScreenOff)
        .at(1500, Input::ScreenOn)
        .at(1510, Input::Active);
    assert_eq!(desk.said, ["1510 natural 310s"]);
}

#[test]
fn a_screen_that_switched_itself_off_did_so_late() {
    let mut desk = Desk::with(&[]);
    desk.idle(610, 600)
        .at(700, Input::ScreenOff)
        .at(900, Input::Active);
    assert_eq!(desk.said, ["900 natural 300s"]);
}

#[test]
fn who_cannot_be_seen_is_not_back_behind_a_lock_a_dark_screen_or_in_sleep() {
    for barrier in [Input::Lock, Input::ScreenOff, Input::Sleep] {
        let mut desk = Desk::with(&[]);
        desk.at(10, Input::IdleUnknown)
            .at(600, barrier.clone())
            .at(900, Input::IdleUnknown);
        assert_eq!(desk.said, [""; 0], "{barrier:?}");
        assert_eq!(desk.view().presence, Presence::Away, "{barrier:?}");
    }
}

#[test]
fn who_cannot_be_seen_is_back_with_the_screen_or_the_waking() {
    let slept_since = Steady(600_000);
    for (gone, back) in [
        (Input::ScreenOff, Input::ScreenOn),
        (Input::Sleep, Input::Wake { slept_since }),
    ] {
        let mut desk = Desk::with(&[]);
        desk.at(10, Input::IdleUnknown)
            .at(600, gone)
            .at(1200, back.clone());
        assert_eq!(desk.said, ["1200 natural 600s"], "{back:?}");
    }
}

#[test]
fn a_screen_switched_off_in_a_routine_is_away_from_its_end() {
    let mut desk = Desk::with(&[]);
    desk.at(60, Input::Start(plan(&[(180, Place::Standing)])))
        .at(70, Input::ScreenOff)
        .at(400, Input::Active);
    assert_eq!(desk.said, ["60 started 180s", "240 completed 180s"]);
    assert_eq!(desk.view().desk_clock.as_secs(), 0);
}

#[test]
fn a_call_with_an_earlier_moment_counts_as_the_call_before() {
    let mut desk = Desk::with(&[]);
    desk.at(600, Input::Tick);
    let effects = desk.engine.handle(moment(0, 500_000), Input::Skip);
    let happened: Vec<_> = effects
        .into_iter()
        .filter_map(|effect| match effect {
            Effect::Happened(happened) => Some(happened.at),
            _ => None,
        })
        .collect();
    assert_eq!(happened, [moment(0, 600_000)]);
}

#[test]
fn typing_before_a_sleep_delays_nothing_after_it() {
    let mut desk = Desk::with(&[]);
    let slept_since = Steady(2_698_000);
    desk.at(2600, Input::Typing)
        .at(2698, Input::Sleep)
        .at(2800, Input::Wake { slept_since })
        .at(2801, Input::Active)
        .at(2810, Input::Tick);
    assert_eq!(desk.said, ["2640 soon", "2803 remind notification"]);
}

#[test]
fn typing_is_watched_before_the_full_screen_and_before_no_other_step() {
    let mut desk = Desk::with(&[("insistence", "firm")]);
    desk.at(2700, Input::Tick);
    assert!(!desk.engine.watches_typing(moment(0, 2_759_000)));
    desk.at(2760, Input::Tick);
    assert_eq!(desk.engine.next_wake(), Some(Steady(2_875_000)));
    assert!(!desk.engine.watches_typing(moment(0, 2_874_999)));
    assert!(desk.engine.watches_typing(moment(0, 2_875_000)));
}
