//! What hurts, what follows from it, and how long.

use astir_exercises::Exercise;
use astir_exercises::exercise::Flag;
use astir_exercises::library::Availability;
use astir_ledger::{Answer, BreakOutcome, PainAdvice};

use super::*;

#[test]
fn a_sharp_pain_ends_the_routine_at_any_level() {
    let hurt = |sharp| GuideStep::Hurt {
        place: Some("knee".to_owned()),
        level: Some(1),
        sharp,
    };
    let goes_on_after = |step| {
        let mut morning = Morning::begin();
        morning.ask(START).unwrap();
        morning.ask(Request::Guide { step }).unwrap();
        morning.driver.guide.session().is_some()
    };
    assert!(goes_on_after(hurt(false)));
    assert!(!goes_on_after(hurt(true)));
}

fn hurt(place: &str, level: u8) -> Request {
    Request::Guide {
        step: GuideStep::Hurt {
            place: Some(place.to_owned()),
            level: Some(level),
            sharp: false,
        },
    }
}

/// It hurts in the first move of a routine, where it is done.
fn hurts_in(morning: &mut Morning, routine: &str, place: &str, level: u8) {
    morning.ask(start_of(routine)).unwrap();
    morning.pass(TimeDelta::seconds(10));
    morning.ask(hurt(place, level)).unwrap();
}

#[test]
fn a_pain_is_kept_with_the_break_the_move_and_what_was_advised() {
    let mut morning = Morning::begin();
    hurts_in(&mut morning, "R3-A", "knee", 5);
    let broke = morning.breaks().remove(0);
    assert_eq!(broke.outcome, BreakOutcome::Hurt);
    let answer = morning.answers().remove(0);
    assert_eq!(answer.about, Some(broke.id));
    assert_eq!(answer.exercise.as_deref(), Some("mini_squat"));
    let Answer::Pain {
        advice,
        level,
        sharp,
        ..
    } = answer.answer
    else {
        panic!("a pain")
    };
    assert_eq!(advice, [PainAdvice::StopExercise]);
    assert_eq!((level, sharp), (Some(5), Some(false)));
    let after = morning.snapshot().after.unwrap();
    assert_eq!(after.advice, advice);
    let finishes: Vec<_> = after.finishes.iter().map(|card| card.id.as_str()).collect();
    assert_eq!(finishes, ["finish-seated", "finish-walk"]);
    morning.ask(start_of("finish-seated")).unwrap();
    assert!(morning.driver.guide.session().is_some());
}

#[test]
fn a_little_pain_goes_on_easier_and_half_of_it_comes_next_time() {
    let mut morning = Morning::begin();
    let before = morning.library_entry("mini_squat").standing.dose.amount;
    hurts_in(&mut morning, "R3-A", "knee", 2);
    assert!(morning.driver.guide.session().is_some());
    morning.finishes();
    let after = morning.library_entry("mini_squat").standing;
    assert_eq!(after.dose.amount.count() * 2, before.count());
}

#[test]
fn what_hurt_twice_in_one_place_is_hidden_with_all_that_is_harder_for_two_weeks() {
    let mut morning = Morning::begin();
    hurts_in(&mut morning, "R3-A", "other", 5);
    assert!(!is_hidden(&mut morning, "mini_squat"));
    morning.sleeps(TimeDelta::hours(24));
    hurts_in(&mut morning, "R3-A", "other", 5);
    let after = morning.snapshot().after.unwrap();
    let advice = [
        PainAdvice::StopExercise,
        PainAdvice::Hidden,
        PainAdvice::SeePhysiotherapist,
    ];
    assert_eq!(after.advice, advice);
    assert!(
        after.hidden.contains(&"Mini squat".to_owned()),
        "{:?}",
        after.hidden
    );
    let ladder = ["mini_squat", "sit_to_stand", "bodyweight_squat"];
    for id in ladder {
        assert!(is_hidden(&mut morning, id), "{id}");
    }
    for _ in 0..20 {
        let offered = morning.announced();
        let is_left_out = |exercise: &Exercise| ladder.contains(&exercise.id.0.as_str());
        assert!(!offered.iter().any(is_left_out));
        morning.ask(Request::Another).unwrap();
    }
    morning.sleeps(TimeDelta::days(14));
    for id in ladder {
        assert!(!is_hidden(&mut morning, id), "{id}");
    }
}

fn is_hidden(morning: &mut Morning, id: &str) -> bool {
    matches!(
        morning.library_entry(id).availability,
        Availability::Hidden { .. }
    )
}

#[test]
fn what_was_worse_the_next_day_counts_as_twice() {
    let mut morning = Morning::begin();
    let told = Request::Hurt {
        exercise: "clamshell".to_owned(),
        place: Some("hip-side".to_owned()),
        level: Some(3),
        sharp: false,
        lasting: true,
    };
    morning.ask(told).unwrap();
    assert!(is_hidden(&mut morning, "clamshell"));
    let unknown = Request::Hurt {
        exercise: "handstand".to_owned(),
        place: None,
        level: None,
        sharp: false,
        lasting: false,
    };
    assert_eq!(morning.ask(unknown).unwrap_err().reason, "no-such-exercise");
}

#[test]
fn a_pain_in_the_knee_leaves_out_what_disagrees_with_knees() {
    let mut morning = Morning::begin();
    hurts_in(&mut morning, "R3-A", "knee", 5);
    for _ in 0..20 {
        for exercise in morning.announced() {
            assert_eq!(
                exercise.disagrees_with(&[Flag::Knee]),
                None,
                "{}",
                exercise.id
            );
        }
        morning.ask(Request::Another).unwrap();
    }
}

#[test]
fn after_an_alarm_sign_what_to_do_stays_until_it_is_closed() {
    let mut morning = Morning::begin();
    morning.ask(start_of("R3-A")).unwrap();
    morning.pass(TimeDelta::seconds(10));
    let step = GuideStep::Alarm;
    morning.ask(Request::Guide { step }).unwrap();
    assert_eq!(morning.breaks()[0].outcome, BreakOutcome::Hurt);
    morning.pass(minutes(10));
    let after = morning.snapshot().after.unwrap();
    assert_eq!(after.advice, [PainAdvice::StopScreen]);
    assert!(after.finishes.is_empty());
    morning.ask(Request::AfterClosed).unwrap();
    assert!(morning.snapshot().after.is_none());
}
