use astir_exercises::session::{Ended, StepEnd};
use astir_exercises::{Amount, Place, Session, StepLeft};

use crate::{CATALOGUE, at, only, start};

#[test]
fn a_routine_done_to_its_end_is_done_in_full() {
    let mut session = start("R3-A");
    session.advance(at(900));
    let progress = session.progress(at(900));
    assert_eq!((progress.done, progress.planned), (176_000, 176_000));
    assert_eq!(progress.left, []);
}

#[test]
fn pauses_and_skipped_time_are_not_done() {
    let mut session = start("R3-A");
    session.advance(at(25));
    session.pause(at(25)).expect("it runs");
    session.resume(at(325)).expect("it is paused");
    session.skip(at(330)).expect("it runs");
    let progress = session.progress(at(330));
    assert_eq!(progress.done, 30_000);
    let standing = |length| StepLeft {
        length,
        place: Place::Standing,
    };
    assert_eq!(
        progress.left,
        [standing(42_000), standing(38_000), standing(51_000)]
    );
}

#[test]
fn what_is_left_says_where() {
    let mut session = start("R2-C");
    session.advance(at(30));
    let left = session.progress(at(30)).left;
    assert_eq!(
        left,
        [
            StepLeft {
                length: 29_000,
                place: Place::Standing
            },
            StepLeft {
                length: 56_000,
                place: Place::Seated
            }
        ]
    );
    assert_eq!(start("R5-C").progress(at(0)).left[0].place, Place::Away);
}

#[test]
fn doing_a_step_again_does_not_count_twice() {
    let mut session = start("R3-A");
    session.advance(at(40));
    session.back(at(40)).expect("it runs");
    assert_eq!(session.progress(at(40)).done, 40_000);
    session.advance(at(60));
    assert_eq!(session.progress(at(60)).done, 40_000);
    session.stop(at(60)).expect("it runs");
    assert_eq!(session.progress(at(60)).done, 40_000);
}

#[test]
fn the_count_in_is_not_guided_time() {
    let mut session = start("R1-A");
    session.advance(at(61));
    let guided: i64 = session
        .outcome(at(61))
        .steps
        .iter()
        .map(|step| step.guided)
        .sum();
    assert_eq!(guided, 56_000);
}

#[test]
fn a_longer_rest_is_not_guided_time() {
    let mut session = Session::start(&only("glute_bridge", 2, Amount::Reps(2)), at(0));
    session.advance(at(20));
    session
        .adjust(at(20), 10_000)
        .expect("a rest can be adjusted");
    session.advance(at(100));
    let step = &session.outcome(at(100)).steps[0];
    assert_eq!((step.done, step.guided), (58_000, 43_000));
}

#[test]
fn sets_and_repetitions_are_those_really_done() {
    let mut session = Session::start(&only("clamshell", 3, Amount::Reps(4)), at(0));
    // 5 s, then 20 + 4 + 20 s a set, 15 s between; 70 s is 6 s into the second set's right side.
    session.advance(at(70));
    session.stop(at(70)).expect("it runs");
    let outcome = session.outcome(at(70));
    let step = &outcome.steps[0];
    assert_eq!(
        (step.sets, step.reps, &step.set_work[..], step.work),
        (1, 9, &[40_000, 6_000][..], 46_000)
    );
    assert_eq!(
        (step.end, outcome.ended),
        (StepEnd::Skipped, Some(Ended::Stopped))
    );
}

#[test]
fn time_before_easing_stays_done() {
    let mut session = start("R3-B");
    session.advance(at(29));
    session
        .ease(at(29), &CATALOGUE)
        .expect("there is something easier");
    assert_eq!(session.progress(at(29)).done, 29_000);
    session.advance(at(39));
    assert_eq!(session.progress(at(39)).done, 39_000);
    session
        .ease(at(39), &CATALOGUE)
        .expect("there is something easier still");
    assert_eq!(session.progress(at(39)).done, 39_000);
}

#[test]
fn going_past_a_step_done_before_leaves_it_done() {
    let mut session = start("R3-A");
    session.advance(at(46));
    session.back(at(46)).expect("it runs");
    session.skip(at(47)).expect("it runs");
    assert_eq!(session.outcome(at(47)).steps[0].end, StepEnd::Done);
    assert_eq!(session.progress(at(47)).done, 46_000);
}
