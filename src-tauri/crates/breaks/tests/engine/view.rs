//! What there is to show.

use std::time::Duration;

use astir_breaks::{
    Engine, Hold, Input, PauseUntil, Place, Posture, Refusal, SnoozeLength, State, Steady, Step,
    WaitsFor,
};

use crate::days::moment;
use crate::desk::{Desk, minutes, plan, walk};

#[test]
fn the_view_says_what_there_is_to_show_and_to_answer() {
    let mut desk = Desk::with(&[]);
    desk.at(60, Input::Tick);
    assert_eq!(
        desk.state(),
        State::Working {
            due_at: moment(0, 2_700_000)
        }
    );
    desk.at(2640, Input::Tick);
    assert_eq!(
        desk.state(),
        State::Soon {
            due_at: moment(0, 2_700_000)
        }
    );
    desk.at(2700, Input::Tick);
    let appeared = moment(0, 2_700_000);
    assert_eq!(
        desk.state(),
        State::Due {
            step: Step::Notification,
            appeared,
            snoozes_left: 2
        }
    );
    desk.at(2701, Input::Snooze(None));
    assert_eq!(
        desk.state(),
        State::Snoozed {
            until: moment(0, 3_001_000)
        }
    );
    let view = desk.engine.view(moment(0, desk.at));
    assert!(view.may_skip && view.may_start);
    assert_eq!(view.snooze, Err(Refusal::NothingDue));
    assert_eq!(view.waits_for, WaitsFor::Snooze);
}

#[test]
fn clocks_that_are_read_a_moment_apart_change_nothing() {
    let mut desk = Desk::with(&[]);
    desk.at(2700, Input::Tick);
    let due = desk.state();
    for apart_ms in [1, -1, 40] {
        let mut now = moment(0, 2_701_000);
        now.wall += chrono::TimeDelta::milliseconds(apart_ms);
        desk.engine.handle(now, Input::Tick);
        assert_eq!(desk.engine.view(now).state, due);
    }
}

#[test]
fn after_an_hour_of_waiting_the_tray_turns_due() {
    let mut desk = Desk::with(&[]);
    desk.at(2600, Input::Hold(Hold::Fullscreen, true))
        .at(6299, Input::Tick);
    assert!(matches!(
        desk.state(),
        State::Held {
            shows_as_due: false,
            ..
        }
    ));
    assert_eq!(desk.engine.next_wake(), Some(Steady(6_300_000)));
    desk.at(6300, Input::Tick);
    assert!(matches!(
        desk.state(),
        State::Held {
            shows_as_due: true,
            ..
        }
    ));
}

#[test]
fn nobody_can_say_when_the_break_of_an_absent_person_comes() {
    let mut desk = Desk::with(&[]);
    desk.at(60, Input::Tick);
    assert_eq!(desk.view().next_break, Some(moment(0, 2_700_000)));
    desk.at(120, Input::Lock);
    assert_eq!(desk.view().next_break, None);
    assert_eq!(desk.view().waits_for, WaitsFor::Return);
    // Ignored at 3300, to ask again at 4200.
    desk.at(150, Input::Unlock).at(3400, Input::Tick);
    assert_eq!(desk.view().next_break, Some(moment(0, 4_200_000)));
    desk.at(3500, Input::Lock);
    assert_eq!(desk.view().next_break, None);
}

#[test]
fn nobody_can_say_when_the_break_comes_in_a_pause() {
    let mut desk = Desk::with(&[]);
    desk.at(60, Input::Pause(PauseUntil::Resumed));
    assert_eq!(desk.view().next_break, None);
    assert_eq!(desk.view().waits_for, WaitsFor::Pause);
}

#[test]
fn standing_time_is_that_of_the_day() {
    let mut desk = Desk::with(&[]);
    let day_start = 19 * 3600;
    desk.at(0, Input::Posture(Posture::Standing))
        .at(600, Input::Posture(Posture::Sitting))
        .at(900, Input::Tick);
    assert_eq!(desk.view().standing_today, minutes(10));
    desk.at(day_start - 600, Input::Posture(Posture::Standing))
        .at(day_start - 1, Input::Tick);
    assert_eq!(desk.view().standing_today.as_secs(), 600 + 599);
    desk.at(day_start + 300, Input::Tick);
    assert_eq!(desk.view().standing_today, minutes(5));
}

#[test]
fn the_longest_stretch_is_that_of_the_day_and_may_be_the_present_one() {
    let mut desk = Desk::with(&[]);
    desk.at(1000, walk(minutes(5), 1000)).at(1400, Input::Tick);
    assert_eq!(desk.view().longest_stretch.as_secs(), 1000);
    desk.at(2100, Input::Tick);
    assert_eq!(desk.view().longest_stretch.as_secs(), 1100);
    // The next morning.
    desk.at(2200, Input::Lock).at(86_400, Input::Unlock);
    assert_eq!(desk.view().longest_stretch.as_secs(), 0);
    desk.at(87_000, Input::Tick);
    assert_eq!(desk.view().longest_stretch, minutes(10));
}

#[test]
fn the_snooze_that_was_set_is_offered_first() {
    use SnoozeLength::{Fifteen, Five, Ten};
    let mut desk = Desk::with(&[("snooze-length", "10m")]);
    desk.at(2700, Input::Tick);
    assert_eq!(desk.view().snooze, Ok(vec![Ten, Five, Fifteen]));
    desk.at(2701, Input::Snooze(None));
    assert_eq!(desk.said.last().unwrap(), "2701 snoozed 600s");
}

#[test]
fn a_break_ignored_twice_is_overdue_until_it_comes_again() {
    let mut desk = Desk::with(&[]);
    desk.at(4801, Input::Tick);
    assert_eq!(desk.said.last().unwrap(), "4800 ignored");
    let again_at = Some(moment(0, 7_500_000));
    assert_eq!(desk.state(), State::Overdue { again_at });
}

#[test]
fn a_restored_engine_shows_times_on_the_clock_of_its_caller() {
    let origin = -77_000_000;
    let shown = |inputs: &[(i64, Input)]| {
        let mut desk = Desk::with(&[]);
        for (seconds, input) in inputs {
            desk.at(*seconds, input.clone());
        }
        let saved = desk.engine.save(moment(0, desk.at));
        let settings = desk.engine.settings().clone();
        let now = moment(origin, desk.at);
        let (engine, _) = Engine::restore(saved, settings, now, Duration::ZERO);
        engine.view(now)
    };
    let at = |seconds: i64| moment(origin, seconds * 1000);
    let working = shown(&[(60, Input::Tick)]);
    assert_eq!(working.next_break, Some(at(2700)));
    assert_eq!(working.state, State::Working { due_at: at(2700) });
    let away = shown(&[(60, Input::Lock)]).state;
    assert!(matches!(away, State::Away { since, .. } if since == at(60)));
    let routine = shown(&[(60, Input::Start(plan(&[(60, Place::Standing)])))]).state;
    let State::InRoutine(routine) = routine else {
        panic!("{routine:?}")
    };
    assert_eq!((routine.began, routine.ends_at), (at(60), Some(at(120))));
}

#[test]
fn the_quiet_offer_stands_as_long_as_its_call() {
    let mut desk = Desk::with(&[]);
    let mut stands_after = |seconds: i64, input: Input| {
        desk.at(seconds, input);
        desk.view().quiet_offer
    };
    assert!(!stands_after(2600, Input::Hold(Hold::Call, true)));
    assert!(!stands_after(3899, Input::Tick));
    assert!(stands_after(3900, Input::Tick));
    assert!(stands_after(4000, Input::Hold(Hold::Fullscreen, true)));
    assert!(stands_after(4010, Input::Hold(Hold::Fullscreen, false)));
    assert!(!stands_after(4100, Input::Hold(Hold::Call, false)));
    // The same break, waiting for something else, and then for another call.
    assert!(!stands_after(4120, Input::Hold(Hold::Fullscreen, true)));
    assert!(!stands_after(4130, Input::Hold(Hold::Call, true)));
}

#[test]
fn a_reminder_that_waits_for_a_pause_in_the_typing_says_so() {
    let mut desk = Desk::with(&[]);
    desk.at(2600, Input::Typing).at(2710, Input::Tick);
    assert_eq!(desk.view().waits_for, WaitsFor::TypingPause);
    assert_eq!(
        desk.state(),
        State::Overdue {
            again_at: Some(moment(0, 2_710_000))
        }
    );
    desk.at(2760, Input::Tick);
    assert_eq!(desk.view().waits_for, WaitsFor::Nothing);
}
