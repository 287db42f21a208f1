//! What was done before, and where the person is, decides what is announced.

use std::collections::BTreeSet;

use astir_exercises::exercise::{Level, Pattern};
use astir_exercises::training::{is_strength_work, light_count};
use astir_ledger::PainAdvice;

use super::*;

fn set(key: &str, value: &str) -> Request {
    Request::Set {
        key: key.to_owned(),
        value: value.to_owned(),
    }
}

/// Sets of the announced routine that count toward the week.
fn working_sets(morning: &Morning) -> u32 {
    let steps = morning
        .driver
        .offer
        .iter()
        .flat_map(|offer| &offer.routine.steps);
    let working = steps.filter(|step| {
        is_strength_work(&step.exercise) && step.amount.count() > light_count(&step.exercise)
    });
    working.map(|step| step.sets).sum()
}

#[test]
fn three_weeks_of_too_easy_ask_for_more_and_two_weeks_away_for_less() {
    let mut morning = Morning::begin();
    let first = morning.library_entry("sit_to_stand").standing;
    assert_eq!(first.level, Level::Beginner);
    for day in 0..18 {
        if day % 3 == 0 {
            morning.does("R3-B");
            let effort = astir_wire::Effort::TooEasy;
            morning.ask(Request::Effort { effort }).unwrap();
        }
        morning.sleeps(TimeDelta::hours(24));
    }
    let grown = morning.library_entry("sit_to_stand").standing;
    assert!(grown.level > first.level, "{grown:?}");
    // So it is after a restart, which reads the same facts.
    let mut morning = morning.killed_and_started_again_after(TimeDelta::seconds(5));
    assert_eq!(morning.library_entry("sit_to_stand").standing, grown);
    let play = Request::Play {
        exercise: "sit_to_stand".to_owned(),
    };
    morning.ask(play).unwrap();
    let planned = morning.driver.guide.session().unwrap().plan().steps;
    assert_eq!(planned[0].amount, grown.dose.amount);
    morning.finishes();
    morning.sleeps(TimeDelta::days(15));
    let rested = morning.library_entry("sit_to_stand").standing;
    assert!(rested.stage < grown.stage, "{rested:?} after {grown:?}");
}

#[test]
fn the_day_after_strength_work_is_lighter() {
    let mut morning = Morning::begin();
    let fresh: u32 = (0..6)
        .map(|_| {
            morning.ask(Request::Another).unwrap();
            working_sets(&morning)
        })
        .sum();
    assert!(fresh > 0, "a fresh week has room for strength");
    morning.does("R3-B");
    morning.sleeps(TimeDelta::hours(24));
    for _ in 0..12 {
        assert_eq!(working_sets(&morning), 0);
        morning.ask(Request::Another).unwrap();
    }
}

#[test]
fn no_move_comes_in_two_breaks_running() {
    let mut morning = Morning::begin();
    for _ in 0..9 {
        let before: Vec<_> = morning.announced();
        morning.ask(START).unwrap();
        morning.finishes();
        for exercise in morning.announced() {
            let may_repeat = exercise.pattern == Pattern::Isometric || exercise.is_walk();
            let again = before.iter().any(|done| done.id == exercise.id);
            assert!(may_repeat || !again, "{} again", exercise.id);
        }
        morning.sleeps(minutes(40));
    }
}

#[test]
fn another_one_is_a_different_one_each_time_and_says_why() {
    let mut morning = Morning::begin();
    morning.pass(minutes(45));
    let mut seen = BTreeSet::new();
    for _ in 0..8 {
        let card = morning.snapshot().routine;
        assert!(card.reason.is_some_and(|reason| !reason.is_empty()));
        assert!(seen.insert(card.id.clone()), "{} again", card.id);
        morning.ask(Request::Another).unwrap();
    }
}

#[test]
fn in_a_call_it_is_seated_and_nobody_notices() {
    let mut morning = Morning::begin();
    morning.desk.holds.lock().unwrap().push(HoldReason::Call);
    morning.pass(minutes(46));
    let card = morning.snapshot().routine;
    assert_eq!((card.place, card.discreet), (astir_wire::Place::Seated, 3));
    morning.desk.holds.lock().unwrap().clear();
    morning.pass(minutes(1));
    let card = morning.snapshot().routine;
    assert_ne!(card.place, astir_wire::Place::Seated);
}

#[test]
fn where_the_person_is_rules_out_moves_at_once() {
    let mut morning = Morning::begin();
    let places = |morning: &mut Morning| {
        let mut seen = BTreeSet::new();
        for _ in 0..30 {
            seen.extend(morning.announced().iter().map(|exercise| exercise.place));
            morning.ask(Request::Another).unwrap();
        }
        seen
    };
    use astir_exercises::Place;
    assert!(!places(&mut morning).contains(&Place::Floor), "an office");
    morning.ask(set("place", "home")).unwrap();
    assert!(places(&mut morning).contains(&Place::Floor));
    morning.ask(set("floor", "never")).unwrap();
    morning.ask(set("standing", "off")).unwrap();
    let seated = places(&mut morning);
    assert!(seated.is_subset(&BTreeSet::from([Place::Seated, Place::Away])));
    assert!(morning.ask(set("floor", "maybe")).is_err());
}

#[test]
fn after_lunch_it_is_a_walk_or_squats() {
    let mut morning = Morning::begin();
    morning.does("R1-C");
    morning.pass(minutes(3));
    morning.sleeps(TimeDelta::hours(4));
    // A minute before the break it is chosen anew.
    morning.pass(TimeDelta::seconds(44 * 60 + 30));
    let card = morning.snapshot().routine;
    assert_eq!(
        card.reason.as_deref(),
        Some("Walking or squats, for after lunch."),
        "{card:?}"
    );
    morning.ask(set("lunch-ends", "none")).unwrap();
    let card = morning.snapshot().routine;
    assert_ne!(
        card.reason.as_deref(),
        Some("Walking or squats, for after lunch.")
    );
}

#[test]
fn after_lunch_what_was_prepared_before_it_is_chosen_anew() {
    let mut morning = Morning::begin();
    morning.does("R1-C");
    morning.pass(TimeDelta::seconds(10));
    morning.sleeps(TimeDelta::hours(4) - TimeDelta::minutes(6));
    let before = morning.snapshot().routine;
    let squats = "Walking or squats, for after lunch.";
    assert_ne!(before.reason.as_deref(), Some(squats));
    // Long before the break is due, somebody looks.
    morning.pass(minutes(10));
    morning.ask(Request::Status).unwrap();
    assert_eq!(morning.snapshot().routine.reason.as_deref(), Some(squats));
}

#[test]
fn what_was_promised_stays_as_long_as_it_suits() {
    let mut morning = Morning::begin();
    morning.pass(minutes(46));
    assert!(morning.reminded());
    let promised = morning.snapshot().routine;
    morning.ask(set("place", "home")).unwrap();
    assert_eq!(morning.snapshot().routine, promised);
    morning.ask(set("standing", "off")).unwrap();
    let seated = morning.snapshot().routine;
    assert!(morning.reminded());
    assert_eq!(promised.place, astir_wire::Place::Standing);
    assert_ne!(seated.place, astir_wire::Place::Standing);
}

#[test]
fn advice_of_other_days_is_not_told_again() {
    let mut morning = Morning::begin();
    morning.ask(start_of("R3-A")).unwrap();
    morning.pass(TimeDelta::seconds(10));
    let step = GuideStep::Hurt {
        place: None,
        level: Some(2),
        sharp: false,
    };
    morning.ask(Request::Guide { step }).unwrap();
    morning.finishes();
    let after = morning.snapshot().after.unwrap();
    assert_eq!(after.advice, [PainAdvice::Eased]);
    morning.sleeps(TimeDelta::hours(1));
    morning.does("R1-C");
    assert!(morning.snapshot().after.unwrap().advice.is_empty());
}
