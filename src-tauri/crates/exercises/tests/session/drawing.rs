use astir_exercises::session::{GuideClock, SetView, SideView, StepState};
use astir_exercises::{Amount, GuideView, SegmentKind, Session, Side};

use crate::{CATALOGUE, at, only, start};

fn view(session: &mut Session, seconds: i64) -> GuideView {
    session.advance(at(seconds));
    session.view(at(seconds), &CATALOGUE)
}

#[test]
fn the_guide_names_what_is_coming_while_it_counts_in() {
    let view = view(&mut start("R2-C"), 1);
    assert_eq!(view.exercise.name, "Standing hip flexor stretch");
    assert_eq!(
        (view.segment.kind, view.segment.started, view.segment.length),
        (SegmentKind::CountIn, at(0), 5000)
    );
    assert_eq!(
        view.side,
        SideView {
            side: Side::Right,
            nth: 1,
            of: 2
        }
    );
    assert_eq!(
        view.next.expect("a second step").name,
        "Seated figure-four stretch"
    );
    assert_eq!((view.done, view.left), (1000, 114_000));
}

#[test]
fn a_change_of_side_already_shows_the_side_to_come() {
    let mut session = start("R2-C");
    let view = view(&mut session, 31);
    assert_eq!(view.segment.kind, SegmentKind::ChangeSide);
    assert_eq!(
        view.side,
        SideView {
            side: Side::Left,
            nth: 2,
            of: 2
        }
    );
}

#[test]
fn a_rest_already_shows_the_set_to_come() {
    let mut session = Session::start(&only("glute_bridge", 2, Amount::Reps(2)), at(0));
    let view = view(&mut session, 25);
    assert_eq!(
        (view.segment.kind, view.set),
        (SegmentKind::Rest, SetView { nth: 2, of: 2 })
    );
    assert_eq!(
        view.side,
        SideView {
            side: Side::Both,
            nth: 1,
            of: 1
        }
    );
}

#[test]
fn every_step_has_its_state() {
    let mut session = start("R5-B");
    session.advance(at(60));
    session.skip(at(60)).expect("it runs");
    session.advance(at(70));
    session
        .ease(at(70), &CATALOGUE)
        .expect("there is something easier");
    session.advance(at(150));
    let states: Vec<StepState> = view(&mut session, 150)
        .steps
        .iter()
        .map(|step| step.state)
        .collect();
    use StepState::{Coming, Current, Done, Eased, Skipped};
    assert_eq!(states, [Done, Skipped, Eased, Current, Coming, Coming]);
}

#[test]
fn a_paused_guide_draws_the_same_picture_however_long() {
    let mut session = start("R3-A");
    session.advance(at(20));
    session.pause(at(20)).expect("it runs");
    let paused = view(&mut session, 21);
    assert_eq!(paused.clock, GuideClock::Paused { since: at(20) });
    assert_eq!(paused, view(&mut session, 900));
}

#[test]
fn after_the_end_no_step_is_current_or_coming() {
    let mut session = start("R3-A");
    session.advance(at(60));
    session.stop(at(60)).expect("it runs");
    let ended = view(&mut session, 61);
    assert!(
        ended
            .steps
            .iter()
            .all(|step| !matches!(step.state, StepState::Current | StepState::Coming))
    );
    assert_eq!(ended.left, 0);
}
