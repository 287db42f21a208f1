//! What the guide does to a routine.

use std::time::Duration;

use astir_breaks::{Input, Place, State};

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
