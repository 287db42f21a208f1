use astir_exercises::session::{Ended, PainAdvice, PainSpot, Refusal, StepEnd};
use astir_exercises::{Amount, CueKind, Pain, SegmentKind, Session};

use crate::{CATALOGUE, at, heard, only, start};

fn current(session: &Session, seconds: i64) -> (String, SegmentKind) {
    let view = session.view(at(seconds), &CATALOGUE);
    (view.exercise.id.0, view.segment.kind)
}

fn ends(session: &Session, seconds: i64) -> Vec<StepEnd> {
    session
        .outcome(at(seconds))
        .steps
        .iter()
        .map(|step| step.end)
        .collect()
}

#[test]
fn skip_goes_on_to_the_next_exercise_with_time_to_change() {
    let mut session = start("R3-A");
    session.advance(at(20));
    session.skip(at(20)).expect("it runs");
    assert_eq!(
        current(&session, 20),
        ("standing_calf_raise".into(), SegmentKind::ChangeExercise)
    );
    assert_eq!(
        heard(&mut session, 26),
        [(20, CueKind::Change), (26, CueKind::Start)]
    );
    assert_eq!(ends(&session, 26)[0], StepEnd::Skipped);
}

#[test]
fn skipping_the_last_step_finishes_the_routine() {
    let mut session = start("R1-A");
    session.skip(at(10)).expect("it runs");
    session.skip(at(12)).expect("it runs");
    assert_eq!(session.ended(), Some((Ended::Finished, at(12))));
    assert_eq!(session.skip(at(13)), Err(Refusal::Over));
}

#[test]
fn skipping_during_the_count_in_counts_in_again() {
    let mut session = start("R3-A");
    session.skip(at(3)).expect("it runs");
    assert_eq!(
        current(&session, 3),
        ("standing_calf_raise".into(), SegmentKind::CountIn)
    );
    assert_eq!(session.next_change(), Some(at(5)));
}

#[test]
fn skipping_to_another_posture_leaves_the_time_it_takes() {
    let mut session = start("R5-D");
    session.skip(at(20)).expect("it runs");
    session.advance(at(40));
    session.skip(at(40)).expect("it runs");
    assert_eq!(
        current(&session, 40),
        ("ninety_ninety_switch".into(), SegmentKind::ChangePosture)
    );
}

#[test]
fn back_restarts_a_step_that_is_more_than_three_seconds_in() {
    let mut session = start("R3-A");
    session.advance(at(60));
    session.back(at(60)).expect("it runs");
    assert_eq!(current(&session, 60).0, "standing_calf_raise");
    assert_eq!(session.next_change(), Some(at(60)));
}

#[test]
fn back_goes_to_the_step_before_within_three_seconds() {
    let mut session = start("R3-A");
    session.advance(at(48));
    session.back(at(48)).expect("it runs");
    assert_eq!(
        current(&session, 48),
        ("mini_squat".into(), SegmentKind::ChangeExercise)
    );
}

#[test]
fn back_at_the_very_start_counts_in_again() {
    let mut session = start("R3-A");
    session.back(at(2)).expect("it runs");
    assert_eq!(
        current(&session, 2),
        ("mini_squat".into(), SegmentKind::CountIn)
    );
}

#[test]
fn what_is_asked_while_paused_stays_paused() {
    let mut session = start("R3-A");
    session.pause(at(20)).expect("it runs");
    session.skip(at(90)).expect("it goes on");
    assert_eq!(session.next_change(), None);
    session.resume(at(100)).expect("it is paused");
    session.advance(at(100));
    assert_eq!(session.next_change(), Some(at(106)));
}

#[test]
fn easier_takes_the_place_of_what_is_left() {
    let mut session = start("R3-B");
    session.advance(at(29));
    session
        .ease(at(29), &CATALOGUE)
        .expect("there is something easier");
    let view = session.view(at(29), &CATALOGUE);
    // 24 s of sit-to-stand were left: four mini squats of 5 s.
    assert_eq!(
        (view.exercise.id.0.as_str(), view.exercise.amount),
        ("mini_squat", Amount::Reps(4))
    );
    assert_eq!(view.segment.kind, SegmentKind::ChangeExercise);
    assert!(view.steps[0].eased);
    session.advance(at(300));
    let first = &session.outcome(at(300)).steps[0];
    assert_eq!(
        (first.end, first.exercise.0.as_str()),
        (StepEnd::Eased, "mini_squat")
    );
    assert_eq!(first.instead_of, Some("sit_to_stand".into()));
    assert_eq!((first.reps, first.work), (8, 44_000));
}

#[test]
fn easier_twice_still_remembers_what_was_planned() {
    let mut session = start("R3-B");
    session
        .ease(at(10), &CATALOGUE)
        .expect("there is something easier");
    session
        .ease(at(11), &CATALOGUE)
        .expect("there is something easier still");
    let first = &session.outcome(at(11)).steps[0];
    assert_eq!(
        (first.exercise.0.as_str(), first.instead_of.as_ref()),
        ("standing_glute_squeeze", Some(&"sit_to_stand".into()))
    );
}

#[test]
fn an_easier_hold_is_no_longer_than_its_middle_dose() {
    let mut session = Session::start(&only("glute_bridge", 1, Amount::Reps(12)), at(0));
    session
        .ease(at(1), &CATALOGUE)
        .expect("there is something easier");
    assert_eq!(
        session.view(at(1), &CATALOGUE).exercise.amount,
        Amount::Seconds(20)
    );
}

#[test]
fn easing_before_the_start_has_the_whole_work_to_fill() {
    let mut session = start("R3-B");
    session
        .ease(at(1), &CATALOGUE)
        .expect("there is something easier");
    // 48 s of sit-to-stand: nine mini squats of 5 s.
    let view = session.view(at(1), &CATALOGUE);
    assert_eq!(
        (view.segment.kind, view.exercise.amount),
        (SegmentKind::CountIn, Amount::Reps(9))
    );
}

#[test]
fn an_easier_exercise_per_side_shares_the_time_left() {
    let mut session = Session::start(&only("single_leg_deadlift", 1, Amount::Reps(3)), at(0));
    session
        .ease(at(1), &CATALOGUE)
        .expect("there is something easier");
    // 40 s, less the change of side, are 18 s a side: three kickstand deadlifts of 5 s.
    assert_eq!(
        session.view(at(1), &CATALOGUE).exercise.amount,
        Amount::Reps(3)
    );
}

#[test]
fn an_easier_exercise_in_turn_does_both_sides_alike() {
    let mut session = Session::start(&only("single_leg_bridge", 1, Amount::Reps(2)), at(0));
    session
        .ease(at(1), &CATALOGUE)
        .expect("there is something easier");
    // 28 s are seven marches of 4 s, which would leave one side short.
    assert_eq!(
        session.view(at(1), &CATALOGUE).exercise.amount,
        Amount::Reps(6)
    );
}

#[test]
fn nothing_easier_is_a_refusal_that_changes_nothing() {
    let mut session = start("R2-A");
    session.advance(at(6));
    let before = session.clone();
    assert_eq!(session.ease(at(6), &CATALOGUE), Err(Refusal::NothingEasier));
    assert_eq!(session, before);
}

#[test]
fn a_strong_pain_ends_the_routine() {
    let mut session = start("R3-A");
    session.advance(at(60));
    let pain = Pain {
        spot: PainSpot::Knee,
        level: 4,
        sharp: false,
    };
    assert_eq!(
        session.hurt(at(60), pain, &CATALOGUE),
        Ok(PainAdvice::StopExercise)
    );
    assert_eq!(session.ended(), Some((Ended::Hurt, at(60))));
    assert_eq!(
        ends(&session, 60),
        [
            StepEnd::Done,
            StepEnd::Hurt,
            StepEnd::Skipped,
            StepEnd::Skipped
        ]
    );
    assert_eq!(session.outcome(at(60)).steps[1].pain, Some(pain));
}

#[test]
fn a_sharp_pain_ends_the_routine_however_small() {
    let mut session = start("R3-A");
    let pain = Pain {
        spot: PainSpot::Back,
        level: 1,
        sharp: true,
    };
    assert_eq!(
        session.hurt(at(10), pain, &CATALOGUE),
        Ok(PainAdvice::StopExercise)
    );
}

#[test]
fn a_slight_pain_makes_the_step_easier_or_leaves_it_out() {
    let pain = Pain {
        spot: PainSpot::HipFront,
        level: 2,
        sharp: false,
    };
    let mut session = start("R3-A");
    session.advance(at(20));
    assert_eq!(
        session.hurt(at(20), pain, &CATALOGUE),
        Ok(PainAdvice::Eased)
    );
    assert_eq!(current(&session, 20).0, "standing_glute_squeeze");
    session.advance(at(400));
    assert_eq!(ends(&session, 400)[0], StepEnd::Hurt);

    let mut session = start("R2-A");
    session.advance(at(20));
    assert_eq!(
        session.hurt(at(20), pain, &CATALOGUE),
        Ok(PainAdvice::LeftOut)
    );
    assert_eq!(current(&session, 20).0, "seated_abduction_press");
}

#[test]
fn a_hold_can_be_made_longer_and_shorter_but_not_end_in_the_past() {
    let mut session = start("R1-C");
    session.advance(at(10));
    session
        .adjust(at(10), 10_000)
        .expect("a hold can be adjusted");
    assert_eq!(session.progress(at(10)).left[0].length, 59_000);
    session
        .adjust(at(10), -60_000)
        .expect("a hold can be adjusted");
    assert_eq!(session.next_change(), Some(at(11)));
}

#[test]
fn repetitions_and_changes_cannot_be_adjusted() {
    let mut session = start("R3-A");
    assert_eq!(session.adjust(at(2), 10_000), Err(Refusal::NotTimed));
    assert_eq!(session.adjust(at(10), 10_000), Err(Refusal::NotTimed));
}

#[test]
fn a_resume_that_reads_earlier_than_its_pause_takes_nothing_back() {
    let mut session = start("R3-A");
    session.pause(at(20)).expect("it runs");
    session.resume(at(15)).expect("it is paused");
    assert_eq!(session.next_change(), Some(at(45)));
}

#[test]
fn a_request_that_makes_no_sense_is_refused_by_name() {
    let mut session = start("R1-C");
    assert_eq!(session.resume(at(1)), Err(Refusal::NotPaused));
    session.pause(at(1)).expect("it runs");
    assert_eq!(session.pause(at(2)), Err(Refusal::Paused));
    session.stop(at(3)).expect("it goes on");
    assert_eq!(session.stop(at(4)), Err(Refusal::Over));
    assert_eq!(session.back(at(4)), Err(Refusal::Over));
    assert_eq!(session.ended(), Some((Ended::Stopped, at(1))));
}
