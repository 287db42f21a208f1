//! What the guide does to a routine.

use std::time::Duration;

use astir_breaks::{Input, Place, State};

use crate::days::moment;
use crate::desk::{Desk, plan};

#[test]
fn steps_the_guide_skipped_are_not_done() {
    let mut desk = Desk::with(&[]);
    desk.at(
        60,
        Input::Start(plan(&[
            (60, Place::Standing),
            (60, Place::Floor),
            (60, Place::Standing),
        ])),
    );
    // After 20 s of the first step the person skips to the last one.
    let left = plan(&[(60, Place::Standing)]).steps;
    desk.at(
        80,
        Input::GuideMoved {
            done: Duration::from_secs(20),
            left,
        },
    );
    assert!(matches!(desk.state(), State::InRoutine(view) if view.done == Duration::from_secs(20)));
    desk.at(200, Input::Tick);
    assert_eq!(desk.said, ["60 started 180s", "140 partial 80s"]);
}

#[test]
fn a_walk_behind_the_lock_ends_where_the_desk_begins() {
    let mut desk = Desk::with(&[]);
    desk.at(
        60,
        Input::Start(plan(&[(120, Place::Away), (60, Place::Standing)])),
    );
    desk.at(70, Input::Lock).at(400, Input::Unlock);
    assert_eq!(desk.said, ["60 started 180s", "180 completed 120s"]);
}

#[test]
fn typing_in_a_seated_step_of_an_upright_routine_is_allowed() {
    let mut desk = Desk::with(&[]);
    desk.at(
        60,
        Input::Start(plan(&[(60, Place::Seated), (120, Place::Standing)])),
    );
    desk.at(70, Input::Typing)
        .at(125, Input::Active)
        .at(300, Input::Tick);
    assert_eq!(desk.said, ["60 started 180s", "240 completed 180s"]);
}

#[test]
fn a_video_after_the_routine_is_not_the_absence_it_uses_up() {
    let mut desk = Desk::with(&[]);
    desk.at(60, Input::Inhibit(true))
        .at(61, Input::Start(plan(&[(60, Place::Standing)])));
    desk.idle(62, 62);
    desk.at(900, Input::Lock).at(1200, Input::Unlock);
    assert_eq!(
        desk.said,
        ["61 started 60s", "121 completed 60s", "1200 natural 300s"]
    );
}

#[test]
fn input_in_the_routine_does_not_part_it_from_the_absence_after_it() {
    let mut desk = Desk::with(&[]);
    desk.at(60, Input::Start(plan(&[(180, Place::Standing)])));
    // The last click of the guide; a desktop tells of idleness a minute late.
    desk.at(200, Input::Active)
        .idle(260, 200)
        .at(1000, Input::Active);
    assert_eq!(desk.said, ["60 started 180s", "240 completed 180s"]);
}

#[test]
fn input_told_of_after_the_routine_may_still_have_been_in_it() {
    let mut desk = Desk::with(&[]);
    desk.at(60, Input::Start(plan(&[(180, Place::Standing)])));
    desk.idle(160, 100).idle(260, 200).at(1000, Input::Active);
    assert_eq!(desk.said, ["60 started 180s", "240 completed 180s"]);
}

#[test]
fn an_absence_from_the_very_start_was_used_up_by_nothing() {
    let mut desk = Desk::with(&[]);
    desk.idle(10, 0).at(600, Input::Active);
    assert_eq!(desk.said, ["600 natural 600s"]);
}

#[test]
fn a_routine_ends_with_a_program_that_is_gone_for_a_minute() {
    let mut desk = Desk::with(&[]);
    desk.at(60, Input::Start(plan(&[(180, Place::Standing)])))
        .crash(100, Duration::from_secs(60));
    assert_eq!(desk.said, ["60 started 180s", "160 partial 40s"]);
}

#[test]
fn a_routine_goes_on_after_a_crash_of_less() {
    let mut desk = Desk::with(&[]);
    desk.at(60, Input::Start(plan(&[(180, Place::Standing)])))
        .crash(100, Duration::from_secs(59))
        .at(300, Input::Tick);
    assert_eq!(desk.said, ["60 started 180s", "240 completed 180s"]);
}

#[test]
fn a_second_pause_of_the_guide_does_not_put_off_its_end() {
    let mut desk = Desk::with(&[]);
    desk.at(60, Input::Start(plan(&[(180, Place::Standing)])))
        .at(70, Input::GuidePause)
        .at(300, Input::GuidePause)
        .at(700, Input::Tick);
    assert_eq!(desk.said, ["60 started 180s", "670 partial 10s"]);
}

#[test]
fn typing_while_the_guide_is_paused_contradicts_nothing() {
    let mut desk = Desk::with(&[]);
    desk.at(60, Input::Start(plan(&[(180, Place::Standing)])))
        .at(70, Input::GuidePause)
        .at(71, Input::Typing);
    assert!(matches!(desk.state(), State::InRoutine(view) if view.ends_at.is_none()));
    desk.at(131, Input::Active)
        .at(132, Input::GuideResume)
        .at(400, Input::Tick);
    assert_eq!(desk.said, ["60 started 180s", "302 completed 180s"]);
}

#[test]
fn typing_counts_only_in_the_upright_steps() {
    let mut desk = Desk::with(&[]);
    desk.at(0, Input::Typing).at(
        60,
        Input::Start(plan(&[
            (60, Place::Seated),
            (15, Place::Standing),
            (105, Place::Seated),
        ])),
    );
    desk.at(300, Input::Tick);
    assert_eq!(desk.said, ["60 started 180s", "240 completed 180s"]);
}

#[test]
fn typing_is_watched_in_upright_steps() {
    let mut desk = Desk::with(&[]);
    desk.at(
        0,
        Input::Start(plan(&[
            (60, Place::Seated),
            (60, Place::Standing),
            (60, Place::Floor),
        ])),
    );
    let mut watched_in = |seconds: i64| {
        desk.at(seconds, Input::Tick);
        let State::InRoutine(view) = desk.state() else {
            panic!("{:?}", desk.state())
        };
        let watches = desk.engine.watches_typing(moment(0, seconds * 1000));
        (view.place, watches)
    };
    assert_eq!(watched_in(30), (Place::Seated, false));
    assert_eq!(watched_in(90), (Place::Standing, true));
    assert_eq!(watched_in(150), (Place::Floor, true));
}

#[test]
fn whoever_is_back_from_a_walk_in_time_goes_on_with_the_routine() {
    let mut desk = Desk::with(&[]);
    desk.at(
        60,
        Input::Start(plan(&[(120, Place::Away), (60, Place::Standing)])),
    );
    desk.at(70, Input::Lock)
        .at(90, Input::Unlock)
        .at(300, Input::Tick);
    assert_eq!(desk.said, ["60 started 180s", "240 completed 180s"]);
}

#[test]
fn a_walk_in_two_steps_goes_on_behind_the_lock_to_the_second() {
    let mut desk = Desk::with(&[]);
    desk.at(
        60,
        Input::Start(plan(&[(60, Place::Away), (60, Place::Away)])),
    );
    desk.at(70, Input::Lock).at(400, Input::Unlock);
    assert_eq!(desk.said, ["60 started 120s", "180 completed 120s"]);
}
