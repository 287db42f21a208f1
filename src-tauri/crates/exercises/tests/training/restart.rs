//! After an absence, and after a restart of the program.

use astir_exercises::training::{Answer, Stage};
use astir_exercises::{Day, Training};

use crate::{CATALOGUE, Person, exercise};

#[test]
fn thirteen_days_away_change_nothing_and_fourteen_drop_one_level() {
    let mut person = Person::default();
    for week in 0..2 {
        person.finds_it_easy_twice(week * 7, "sit_to_stand");
    }
    let stage = |day| {
        let now = person.training.as_of(&CATALOGUE, Day(day));
        now.standing(&CATALOGUE, exercise("sit_to_stand")).stage
    };
    // The last time was on day 9.
    assert_eq!(stage(22), Stage::SecondSet);
    assert_eq!(stage(23), Stage::More);
    assert_eq!(stage(400), Stage::More);
}

#[test]
fn what_had_been_earned_is_earned_again_after_an_absence() {
    let mut person = Person::default();
    for week in 0..4 {
        person.finds_it_easy_twice(week * 7, "sit_to_stand");
    }
    person.does(30, "bodyweight_squat");
    assert_eq!(person.place_of("sit_to_stand"), "bodyweight_squat");
    person.training = person.training.as_of(&CATALOGUE, Day(60));
    assert_eq!(person.place_of("sit_to_stand"), "sit_to_stand");
    assert_eq!(person.place_of("bodyweight_squat"), "sit_to_stand");
    person.finds_it_easy_twice(60, "sit_to_stand");
    assert_eq!(person.place_of("sit_to_stand"), "bodyweight_squat");
}

#[test]
fn an_absence_counts_once() {
    let mut person = Person::default();
    for week in 0..2 {
        person.finds_it_easy_twice(week * 7, "sit_to_stand");
    }
    person.does(40, "hip_hinge").does(42, "hip_hinge");
    let stage = person
        .training
        .standing(&CATALOGUE, exercise("sit_to_stand"))
        .stage;
    assert_eq!(stage, Stage::More);
}

#[test]
fn stored_and_read_back_it_is_the_same() {
    let mut person = Person::default();
    person.finds_it_easy_twice(0, "hip_hinge");
    person
        .does(7, "glute_bridge")
        .says(7, "glute_bridge", Answer::TooHard);
    let stored = serde_json::to_string(&person.training).expect("it can be stored");
    let read: Training = serde_json::from_str(&stored).expect("it can be read");
    assert_eq!(read, person.training);
}

#[test]
fn exercises_that_are_no_longer_there_do_no_harm() {
    let stored = r#"{"rungs":{"gone":{"stage":"more","lately":"Steady","eased":false,
        "mastered":false,"halved":false}},"first":0,"last":0,"sets":[],"worked":["gone"]}"#;
    let training: Training = serde_json::from_str(stored).expect("it can be read");
    let now = training.as_of(&CATALOGUE, Day(100));
    assert_eq!(now.room(Day(100)), 3);
}
