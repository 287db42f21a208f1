//! One step on, one step back.

use astir_exercises::exercise::Level;
use astir_exercises::session::PainSpot;
use astir_exercises::training::{Answer, Stage, StandingReason};
use astir_exercises::{Pain, Routine};

use crate::{CATALOGUE, Person, exercise, hurting, step};

#[test]
fn everybody_begins_with_one_set_of_eight() {
    let person = Person::default();
    assert_eq!(person.dose("sit_to_stand"), "1 x 8");
    let standing = person
        .training
        .standing(&CATALOGUE, exercise("sit_to_stand"));
    assert_eq!(
        (standing.level, standing.reason),
        (Level::Beginner, StandingReason::NotDone)
    );
}

#[test]
fn from_eight_to_twelve_to_a_second_set_to_slower_to_the_harder_exercise() {
    let mut person = Person::default();
    let mut told = Vec::new();
    for week in 0..4 {
        person.finds_it_easy_twice(week * 7, "sit_to_stand");
        let stage = person
            .training
            .standing(&CATALOGUE, exercise("sit_to_stand"))
            .stage;
        told.push((person.dose("sit_to_stand"), stage));
    }
    let expected = [
        ("1 x 12".to_owned(), Stage::More),
        ("2 x 12".to_owned(), Stage::SecondSet),
        ("2 x 12".to_owned(), Stage::Slower),
        ("2 x 12".to_owned(), Stage::Slower),
    ];
    assert_eq!(told, expected);
    assert_eq!(person.place_of("sit_to_stand"), "bodyweight_squat");
    assert_eq!(person.dose("bodyweight_squat"), "1 x 8");
}

#[test]
fn at_the_slower_stage_lowering_takes_two_seconds_longer() {
    let mut person = Person::default();
    for week in 0..3 {
        person.finds_it_easy_twice(week * 7, "sit_to_stand");
    }
    let squat = exercise("sit_to_stand");
    let paced = person.training.paced(squat);
    let seconds = |exercise: &astir_exercises::Exercise| exercise.tempo.expect("counted").seconds();
    assert_eq!(seconds(&paced), seconds(squat) + 2);
}

#[test]
fn what_is_hard_opens_only_when_what_is_easier_was_mastered() {
    let mut person = Person::default();
    let squat = exercise("bodyweight_squat");
    assert!(!person.training.is_open(&CATALOGUE, squat));
    assert_eq!(
        person.training.standing(&CATALOGUE, squat).reason,
        StandingReason::NotYet
    );
    for week in 0..4 {
        person.finds_it_easy_twice(week * 7, "sit_to_stand");
    }
    assert!(person.training.is_open(&CATALOGUE, squat));
    assert!(!person.training.is_open(&CATALOGUE, exercise("split_squat")));
}

#[test]
fn a_stretch_done_ten_times_opens_the_deeper_one() {
    let mut person = Person::default();
    for day in 0..9 {
        person.does(day, "kneeling_hip_flexor");
    }
    assert!(
        !person
            .training
            .is_open(&CATALOGUE, exercise("couch_stretch"))
    );
    person.does(9, "kneeling_hip_flexor");
    assert!(
        person
            .training
            .is_open(&CATALOGUE, exercise("couch_stretch"))
    );
}

#[test]
fn a_level_chosen_by_hand_opens_the_exercise_at_that_level() {
    let mut person = Person::default();
    let squat = exercise("bodyweight_squat");
    person.training.set_level(squat, Level::Intermediate);
    assert!(person.training.is_open(&CATALOGUE, squat));
    assert_eq!(person.dose("bodyweight_squat"), "1 x 12");
    person.training.set_level(squat, Level::Advanced);
    assert_eq!(
        person.training.standing(&CATALOGUE, squat).stage,
        Stage::Slower
    );
    person.training.set_level(squat, Level::Beginner);
    assert_eq!(person.dose("bodyweight_squat"), "1 x 8");
    let only = Routine::of_exercise(squat, &person.training);
    assert_eq!(
        (only.id.0.as_str(), only.steps[0].sets),
        ("only-bodyweight_squat", 1)
    );
}

#[test]
fn too_easy_twice_on_one_day_is_one_opinion() {
    let mut person = Person::default();
    person.does(0, "hip_hinge");
    person
        .says(0, "hip_hinge", Answer::TooEasy)
        .says(0, "hip_hinge", Answer::TooEasy);
    assert_eq!(person.dose("hip_hinge"), "1 x 8");
    assert_eq!(
        person
            .training
            .standing(&CATALOGUE, exercise("hip_hinge"))
            .reason,
        StandingReason::TooEasyOnce
    );
}

#[test]
fn just_right_keeps_it_as_it_is_and_starts_the_count_anew() {
    let mut person = Person::default();
    let opinions = [Answer::TooEasy, Answer::JustRight, Answer::TooEasy];
    for (day, answer) in (0..6).step_by(2).zip(opinions) {
        person.does(day, "hip_hinge").says(day, "hip_hinge", answer);
    }
    assert_eq!(person.dose("hip_hinge"), "1 x 8");
}

#[test]
fn an_opinion_on_light_work_changes_nothing() {
    let mut person = Person::default();
    let mut light = person.training.dose(exercise("hip_hinge"));
    light.amount = astir_exercises::Amount::Reps(4);
    for day in [0, 2, 4, 6] {
        person.takes(day, step(exercise("hip_hinge"), light));
        person.says(day, "hip_hinge", Answer::TooEasy);
    }
    assert_eq!(person.dose("hip_hinge"), "1 x 8");
}

#[test]
fn a_hold_kept_ten_seconds_longer_twice_shows_that_it_is_too_easy() {
    let mut person = Person::default();
    for day in [0, 2] {
        let mut longer = step(
            exercise("bridge_hold"),
            person.training.dose(exercise("bridge_hold")),
        );
        *longer.set_work.last_mut().expect("two sets") += 10_000;
        person.takes(day, longer);
    }
    assert_eq!(person.dose("bridge_hold"), "2 x 20 s");
}

#[test]
fn a_target_beaten_in_two_workouts_that_are_not_running_is_no_reason_to_go_on() {
    let mut person = Person::default();
    for (day, more) in [(0, 10_000), (2, 0), (4, 10_000)] {
        let dose = person.training.dose(exercise("bridge_hold"));
        let mut held = step(exercise("bridge_hold"), dose);
        *held.set_work.last_mut().expect("two sets") += more;
        person.takes(day, held);
    }
    assert_eq!(person.dose("bridge_hold"), "2 x 10 s");
}

#[test]
fn doing_what_is_asked_more_slowly_beats_no_target() {
    let mut person = Person::default();
    for week in 0..3 {
        person.finds_it_easy_twice(week * 7, "sit_to_stand");
    }
    for day in [18, 20, 22] {
        let dose = person.training.dose(exercise("sit_to_stand"));
        person.takes(
            day,
            step(&person.training.paced(exercise("sit_to_stand")), dose),
        );
    }
    assert_eq!(person.place_of("sit_to_stand"), "sit_to_stand");
}

#[test]
fn too_hard_once_takes_two_or_three_repetitions_off() {
    let mut person = Person::default();
    person
        .does(0, "hip_hinge")
        .says(0, "hip_hinge", Answer::TooHard);
    assert_eq!(person.dose("hip_hinge"), "1 x 6");
    person.finds_it_easy_twice(7, "glute_bridge");
    person
        .does(14, "glute_bridge")
        .says(14, "glute_bridge", Answer::TooHard);
    assert_eq!(person.dose("glute_bridge"), "1 x 9");
    person
        .does(16, "glute_bridge")
        .says(16, "glute_bridge", Answer::JustRight);
    assert_eq!(person.dose("glute_bridge"), "1 x 12");
}

#[test]
fn what_was_reduced_to_light_work_finds_its_way_back() {
    for answer in [Answer::JustRight, Answer::TooEasy] {
        let mut person = Person::default();
        let squat = exercise("split_squat");
        person.training.set_level(squat, Level::Beginner);
        person
            .does(0, "split_squat")
            .says(0, "split_squat", Answer::TooHard);
        assert_eq!(person.dose("split_squat"), "1 x 3");
        person.does(2, "split_squat").says(2, "split_squat", answer);
        assert_eq!(person.dose("split_squat"), "1 x 5");
    }
}

#[test]
fn too_hard_twice_is_replaced_by_the_easier_one_until_that_is_mastered() {
    let mut person = Person::default();
    for day in [0, 2] {
        person
            .does(day, "sit_to_stand")
            .says(day, "sit_to_stand", Answer::TooHard);
    }
    assert_eq!(person.place_of("sit_to_stand"), "mini_squat");
    assert_eq!(
        person
            .training
            .standing(&CATALOGUE, exercise("sit_to_stand"))
            .reason,
        StandingReason::TooHardTwice
    );
    for week in 1..5 {
        person.finds_it_easy_twice(week * 7, "mini_squat");
    }
    assert_eq!(person.place_of("mini_squat"), "sit_to_stand");
    assert_eq!(person.dose("sit_to_stand"), "1 x 8");
}

#[test]
fn what_had_been_earned_and_is_too_hard_has_to_be_earned_again() {
    let mut person = Person::default();
    for week in 0..4 {
        person.finds_it_easy_twice(week * 7, "sit_to_stand");
    }
    for week in 4..8 {
        person.finds_it_easy_twice(week * 7, "bodyweight_squat");
    }
    assert_eq!(person.place_of("sit_to_stand"), "split_squat");
    for day in [56, 58] {
        person
            .does(day, "split_squat")
            .says(day, "split_squat", Answer::TooHard);
    }
    assert!(!person.training.is_open(&CATALOGUE, exercise("split_squat")));
    assert_eq!(person.place_of("split_squat"), "sit_to_stand");
    assert_eq!(person.place_of("bodyweight_squat"), "bodyweight_squat");
}

#[test]
fn pressing_easier_in_the_guide_counts_as_too_hard() {
    let mut person = Person::default();
    for day in [0, 2] {
        let mut eased = step(
            exercise("mini_squat"),
            person.training.dose(exercise("mini_squat")),
        );
        eased.instead_of = Some("sit_to_stand".into());
        person.takes(day, eased);
    }
    assert_eq!(person.place_of("sit_to_stand"), "mini_squat");
}

#[test]
fn what_hurt_a_little_is_halved_next_time_only() {
    let mut person = Person::default();
    let pain = Pain {
        spot: PainSpot::Knee,
        level: 2,
        sharp: false,
    };
    let squat = exercise("sit_to_stand");
    person.takes(0, hurting(step(squat, person.training.dose(squat)), pain));
    assert_eq!(person.dose("sit_to_stand"), "1 x 4");
    assert_eq!(
        person.training.standing(&CATALOGUE, squat).reason,
        StandingReason::Hurt
    );
    person.does(2, "sit_to_stand");
    assert_eq!(person.dose("sit_to_stand"), "1 x 8");
}

#[test]
fn pairs_stay_pairs_where_the_sides_alternate() {
    let mut person = Person::default();
    person
        .does(0, "reverse_lunge")
        .says(0, "reverse_lunge", Answer::TooHard);
    assert_eq!(person.dose("reverse_lunge"), "1 x 6");
}

#[test]
fn whatever_has_to_be_earned_can_be() {
    let mut person = Person::default();
    for _ in 0..8 {
        let open: Vec<_> = CATALOGUE
            .exercises()
            .iter()
            .filter(|exercise| person.training.is_open(&CATALOGUE, exercise))
            .collect();
        for exercise in open {
            for day in 0..10 {
                person
                    .does(day, &exercise.id.0)
                    .says(day, &exercise.id.0, Answer::TooEasy);
            }
        }
    }
    for exercise in CATALOGUE.exercises() {
        assert!(
            person.training.is_open(&CATALOGUE, exercise),
            "{}",
            exercise.id
        );
    }
}

#[test]
fn every_reason_is_one_plain_line() {
    let reasons = [
        StandingReason::Hurt,
        StandingReason::TooHardTwice,
        StandingReason::TooHardOnce,
        StandingReason::TooEasyOnce,
        StandingReason::Mastered,
        StandingReason::NotYet,
        StandingReason::JustRight,
        StandingReason::NotDone,
    ];
    for line in reasons.map(|reason| reason.to_string()) {
        assert!(line.len() <= 70 && line.ends_with('.'), "{line}");
    }
}

#[test]
fn what_hurt_is_halved_though_a_squeeze_took_its_place() {
    let (squat, squeeze) = (exercise("mini_squat"), exercise("standing_glute_squeeze"));
    let mut person = Person::default();
    let before = person.training.dose(squat).amount.count();
    let mut eased = step(squeeze, person.training.dose(squeeze));
    eased.instead_of = Some(squat.id.clone());
    eased.pain = Some(Pain {
        spot: PainSpot::Knee,
        level: 2,
        sharp: false,
    });
    person.takes(0, eased);
    let after = person.training.dose(squat).amount.count();
    assert_eq!(after, before.div_ceil(2));
}
