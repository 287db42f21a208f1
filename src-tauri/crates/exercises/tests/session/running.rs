use astir_exercises::CueKind::{
    Change, ChangePosture, ChangeSide, Count, Finish, Halfway, Rest, Start,
};
use astir_exercises::session::Ended;
use astir_exercises::{Amount, Session};

use crate::{at, heard, only, start};

#[test]
fn a_routine_sounds_at_every_change_and_at_its_end() {
    let mut session = start("R1-A");
    let expected = [
        (2, Count { left: 3 }),
        (3, Count { left: 2 }),
        (4, Count { left: 1 }),
        (5, Start),
        (37, Change),
        (43, Start),
        (61, Finish),
    ];
    let mut told = Vec::new();
    while let Some(next) = session.next_change() {
        told.extend(
            session
                .advance(next)
                .iter()
                .map(|cue| ((cue.at - at(0)) / 1000, cue.kind)),
        );
    }
    assert_eq!(told, expected);
    assert_eq!(session.ended(), Some((Ended::Finished, at(61))));
}

#[test]
fn a_late_call_gives_each_cue_once_at_its_own_instant() {
    let mut session = start("R2-C");
    let expected = [
        (2, Count { left: 3 }),
        (3, Count { left: 2 }),
        (4, Count { left: 1 }),
        (5, Start),
        (17, Halfway),
        (30, ChangeSide),
        (34, Start),
        (46, Halfway),
        (59, ChangePosture),
        (71, Start),
        (81, Halfway),
        (91, ChangeSide),
        (95, Start),
        (105, Halfway),
        (115, Finish),
    ];
    assert_eq!(heard(&mut session, 4000), expected);
    assert_eq!(heard(&mut session, 4001), []);
    assert_eq!(session.ended(), Some((Ended::Finished, at(115))));
}

#[test]
fn a_call_before_anything_is_due_changes_nothing() {
    let mut session = start("R3-A");
    let before = session.clone();
    assert_eq!(heard(&mut session, 1), []);
    assert_eq!(heard(&mut session, -9), []);
    assert_eq!(session, before);
}

#[test]
fn sets_are_announced_with_their_rests() {
    let mut session = Session::start(&only("glute_bridge", 2, Amount::Reps(2)), at(0));
    session.advance(at(5));
    assert_eq!(
        heard(&mut session, 60),
        [(19, Rest), (34, Start), (48, Finish)]
    );
}

#[test]
fn a_pause_truly_stops_the_clock() {
    let mut session = start("R1-A");
    session.advance(at(15));
    session.pause(at(15)).expect("it runs");
    assert_eq!(session.next_change(), None);
    assert_eq!(heard(&mut session, 500), []);
    session.resume(at(515)).expect("it is paused");
    assert_eq!(session.next_change(), Some(at(537)));
    assert_eq!(
        heard(&mut session, 600),
        [(537, Change), (543, Start), (561, Finish)]
    );
}

#[test]
fn a_routine_taken_up_on_another_clock_goes_on_where_it_was() {
    let mut session = start("R1-A");
    session.advance(at(15));
    session.pause(at(20)).expect("it runs");
    session.rebase(1_000_000);
    session.resume(at(1020)).expect("it is paused");
    assert_eq!(session.next_change(), Some(at(1037)));
}
