//! The screen is locked during a routine (rule 23 of the break rules).

use astir_exercises::session::{Ended, PainAdvice, Refusal, StepEnd};
use astir_exercises::{Amount, Routine, Session};

use crate::{at, only, start};

/// A walk of 60 s between two exercises at the desk.
fn walk_between() -> Routine {
    let step = |id, amount| only(id, 1, amount).steps.remove(0);
    let mut routine = only("mini_squat", 1, Amount::Reps(2));
    routine.steps.push(step("walk", Amount::Seconds(60)));
    routine.steps.push(step("hip_hinge", Amount::Reps(2)));
    routine
}

#[test]
fn a_lock_ends_the_routine_where_it_is() {
    let mut session = start("R3-A");
    session.advance(at(60));
    session.lock(at(60)).expect("it runs");
    assert_eq!(session.ended(), Some((Ended::Stopped, at(60))));
    assert_eq!(session.progress(at(900)).done, 60_000);
    assert_eq!(session.lock(at(61)), Err(Refusal::Over));
}

#[test]
fn a_walk_goes_on_to_its_end_behind_a_locked_screen() {
    let mut session = start("R5-C");
    session.advance(at(20));
    session.lock(at(20)).expect("it runs");
    assert_eq!(session.ended(), None);
    session.advance(at(900));
    assert_eq!(session.ended(), Some((Ended::Finished, at(300))));
    assert_eq!(session.progress(at(900)).done, 300_000);
}

#[test]
fn whoever_is_not_back_after_the_walk_is_not_led_on() {
    let mut session = Session::start(&walk_between(), at(0));
    // 5 + 10 s of squats, 6 s to change, then the walk until 81 s.
    session.advance(at(30));
    session.lock(at(30)).expect("it runs");
    session.advance(at(900));
    assert_eq!(session.ended(), Some((Ended::Stopped, at(81))));
    let ends: Vec<StepEnd> = session
        .outcome(at(900))
        .steps
        .iter()
        .map(|step| step.end)
        .collect();
    assert_eq!(ends, [StepEnd::Done, StepEnd::Done, StepEnd::Skipped]);
}

#[test]
fn whoever_is_back_in_time_goes_on_with_what_follows() {
    let mut session = Session::start(&walk_between(), at(0));
    session.advance(at(30));
    session.lock(at(30)).expect("it runs");
    session.unlock(at(70));
    session.advance(at(900));
    assert_eq!(session.ended(), Some((Ended::Finished, at(97))));
}

#[test]
fn a_paused_walk_ends_with_the_lock() {
    let mut session = start("R5-C");
    session.advance(at(20));
    session.pause(at(20)).expect("it runs");
    session.lock(at(40)).expect("it is paused");
    assert_eq!(session.ended(), Some((Ended::Stopped, at(20))));
}

#[test]
fn a_key_pressed_means_that_the_screen_is_open() {
    let mut session = Session::start(&walk_between(), at(0));
    session.advance(at(30));
    session.lock(at(30)).expect("it runs");
    session.skip(at(40)).expect("it runs");
    session.advance(at(900));
    assert_eq!(session.ended().map(|(how, _)| how), Some(Ended::Finished));
}

#[test]
fn a_red_flag_closes_the_guide_and_keeps_what_was_done() {
    let mut session = start("R3-A");
    session.advance(at(60));
    assert_eq!(
        session.stop_for_red_flag(at(60)),
        Ok(PainAdvice::StopScreen)
    );
    assert_eq!(session.ended(), Some((Ended::Hurt, at(60))));
    assert_eq!(session.progress(at(60)).done, 60_000);
}
