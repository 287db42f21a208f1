//! Seconds really done, set by set.

use astir_exercises::session::{PainAdvice, PainSpot};
use astir_exercises::{Amount, Pain, Session};

use crate::{CATALOGUE, at, only};

fn set_work(session: &Session, seconds: i64) -> Vec<i64> {
    session.outcome(at(seconds)).steps[0].set_work.clone()
}

/// Three sets of 14 s with 15 s between, after 5 s of counting in.
fn bridges() -> Session {
    Session::start(&only("glute_bridge", 3, Amount::Reps(2)), at(0))
}

#[test]
fn each_set_keeps_its_own_seconds() {
    let mut session = bridges();
    session.advance(at(200));
    assert_eq!(set_work(&session, 200), [14_000, 14_000, 14_000]);
}

#[test]
fn a_set_left_early_counts_for_what_it_was() {
    let mut session = bridges();
    session.advance(at(40));
    session.stop(at(40)).expect("it runs");
    // 5 + 14 + 15: the second set began at 34 s.
    assert_eq!(set_work(&session, 40), [14_000, 6000]);
    assert_eq!(session.outcome(at(40)).steps[0].sets, 1);
}

#[test]
fn a_set_not_begun_is_not_in_it() {
    let mut session = bridges();
    session.advance(at(25));
    assert_eq!(set_work(&session, 25), [14_000]);
    assert_eq!(set_work(&bridges(), 3), [0; 0]);
}

#[test]
fn both_sides_of_a_set_count_together() {
    let mut session = Session::start(&only("clamshell", 2, Amount::Reps(2)), at(0));
    session.advance(at(200));
    assert_eq!(set_work(&session, 200), [20_000, 20_000]);
}

#[test]
fn ten_seconds_more_of_a_hold_are_in_its_set() {
    let mut session = Session::start(&only("bridge_hold", 2, Amount::Seconds(20)), at(0));
    session.advance(at(10));
    session.adjust(at(10), 10_000).expect("a hold");
    session.advance(at(200));
    assert_eq!(set_work(&session, 200), [30_000, 20_000]);
    assert_eq!(
        session.outcome(at(200)).steps[0].asked.amount,
        Amount::Seconds(20)
    );
}

#[test]
fn an_easier_exercise_keeps_the_sets_done_before() {
    let mut session = bridges();
    session.advance(at(40));
    session
        .ease(at(40), &CATALOGUE)
        .expect("there is something easier");
    assert_eq!(set_work(&session, 40), [14_000, 6000]);
    session.advance(at(400));
    let sets = set_work(&session, 400);
    assert_eq!(sets[..2], [14_000, 6000]);
    assert_eq!(sets.len(), 3);
}

#[test]
fn a_pain_keeps_the_sets_done_before_too() {
    for level in [2, 7] {
        let mut session = bridges();
        session.advance(at(40));
        let pain = Pain {
            spot: PainSpot::Back,
            level,
            sharp: false,
        };
        session.hurt(at(40), pain, &CATALOGUE).expect("it runs");
        assert_eq!(set_work(&session, 40), [14_000, 6000], "level {level}");
    }
}

#[test]
fn no_pain_changes_nothing() {
    let mut session = bridges();
    session.advance(at(10));
    let before = session.clone();
    let none = Pain {
        spot: PainSpot::Other,
        level: 0,
        sharp: false,
    };
    assert_eq!(session.hurt(at(10), none, &CATALOGUE), Ok(PainAdvice::GoOn));
    assert_eq!(session, before);
}

#[test]
fn a_step_begun_again_counts_its_better_attempt() {
    let mut session = bridges();
    session.advance(at(40));
    session.back(at(40)).expect("it runs");
    session.advance(at(50));
    assert_eq!(set_work(&session, 50), [14_000, 6000]);
}
