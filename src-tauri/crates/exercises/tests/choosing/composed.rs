//! Routines that are in no catalogue.

use astir_exercises::choose::Manner;
use astir_exercises::exercise::{Exertion, Level, Posture};
use astir_exercises::training::{WeeklyVolume, is_strength_work};
use astir_exercises::{Choice, Day, Past, Place, Schedule, choose};

use crate::{
    CATALOGUE, chosen, do_in_full, home, is_seated, minutes, names, office, past, take_break,
    working_sets,
};

#[test]
fn lengths_nobody_curated_are_composed() {
    for length in [4, 6, 7, 8, 10, 12] {
        let choice = chosen(&office(), &minutes(length, Manner::Any), &Past::default());
        let off = (choice.length - length * 60_000).abs();
        assert!(off <= length * 6000, "{length} min: {} ms", choice.length);
    }
}

#[test]
fn the_same_steps_have_the_same_name_whenever_they_come() {
    let wish = minutes(4, Manner::Any);
    let (first, second) = (
        chosen(&office(), &wish, &Past::default()),
        chosen(&office(), &wish, &Past::default()),
    );
    assert_eq!(first, second);
    assert!(
        first.routine.id.0.starts_with("mix-"),
        "{}",
        first.routine.id
    );
    assert_eq!(first.length, Schedule::of(&first.routine).length());
}

#[test]
fn a_minute_is_one_thing() {
    // R1-A and R1-B need the chair, R1-C comes first.
    let past = past(&["R1-C", "R1-B"]);
    let choice = chosen(&office(), &minutes(1, Manner::Any), &past);
    assert!(
        choice.routine.steps.len() <= 2,
        "{:?}",
        names(&choice.routine)
    );
}

#[test]
fn nobody_gets_up_and_down_again() {
    let mut past = Past::default();
    for nth in 0..60 {
        past.today = Day(nth / 6);
        let choice = take_break(&home(), &minutes(5, Manner::Any), &mut past, 7);
        if !is_composed(&choice) {
            continue;
        }
        let steps = &choice.routine.steps;
        let mut postures: Vec<Posture> = steps.iter().map(|step| step.exercise.posture).collect();
        postures.dedup();
        let ups = postures
            .iter()
            .filter(|posture| **posture == Posture::Standing);
        assert!(ups.count() <= 1, "{:?}", names(&choice.routine));
    }
}

#[test]
fn a_quiet_quarter_of_an_hour_is_as_long_as_it_can_be() {
    let choice = chosen(&office(), &minutes(15, Manner::Quiet), &Past::default());
    assert!(is_seated(&choice.routine), "{:?}", names(&choice.routine));
    assert!(choice.length >= 180_000, "{}", choice.length);
}

#[test]
fn on_days_without_strength_work_moves_stay_light() {
    let mut past = Past::default();
    let beginner = WeeklyVolume::in_week(0);
    let mut sets_by_day = [0; 14];
    for day in 0..14 {
        past.today = Day(day);
        for nth in 0..8 {
            let choice = take_break(&home(), &minutes(3, Manner::Any), &mut past, nth);
            sets_by_day[day as usize] += working_sets(&choice);
        }
    }
    for (day, sets) in sets_by_day.iter().enumerate() {
        assert!(*sets <= beginner.sets_a_day, "{sets} sets on day {day}");
        assert!(
            day == 0 || *sets == 0 || sets_by_day[day - 1] == 0,
            "two days running"
        );
    }
    for week in sets_by_day.windows(7) {
        assert!(week.iter().sum::<u32>() <= beginner.sets(), "{week:?}");
    }
    assert!(
        sets_by_day.iter().sum::<u32>() >= beginner.sets(),
        "{sets_by_day:?}"
    );
}

#[test]
fn the_sets_of_a_long_break_follow_each_other() {
    let mut past = Past::default();
    for id in [
        "mini_squat",
        "sit_to_stand",
        "hip_hinge",
        "standing_hip_abduction",
    ] {
        let exercise = CATALOGUE.exercise(&id.into()).expect(id);
        past.training.set_level(exercise, Level::Advanced);
    }
    let choice = chosen(&office(), &minutes(8, Manner::Any), &past);
    assert!(
        choice.routine.steps.iter().any(|step| step.sets > 1),
        "{choice:?}"
    );
    assert!(working_sets(&choice) <= 3, "{choice:?}");
}

#[test]
fn the_last_working_set_of_a_day_leaves_room_for_light_work_beside_it() {
    let mut past = Past::default();
    let two_sets = CATALOGUE.routine(&"R2-B".into()).expect("built in");
    do_in_full(two_sets, &mut past);
    assert_eq!(past.training.room(past.today), 1);
    let wish = minutes(5, Manner::Any);
    let mixed = (0..10).filter(|seed| {
        let choice = choose(&CATALOGUE, &office(), &wish, &past, *seed).expect("always");
        let strength = choice
            .routine
            .steps
            .iter()
            .filter(|step| is_strength_work(&step.exercise));
        working_sets(&choice) == 1 && strength.count() >= 2
    });
    assert!(mixed.count() >= 5);
}

#[test]
fn a_hold_under_load_is_never_shorter_than_a_beginners() {
    let mut holds = 0;
    for seed in 0..30 {
        let mut past = past(&["R3-B"]);
        past.today = Day(3);
        for _ in 0..6 {
            let choice = take_break(&home(), &minutes(3, Manner::Any), &mut past, seed);
            for step in &choice.routine.steps {
                if is_strength_work(&step.exercise) && step.exercise.effort == Exertion::Hold {
                    holds += 1;
                    let least = step.exercise.doses.at(Level::Beginner).amount;
                    assert!(step.amount.count() >= least.count(), "{:?}", step.amount);
                }
            }
        }
    }
    assert!(holds > 0);
}

#[test]
fn the_walk_is_of_the_catalogue_and_as_long_as_promised() {
    let walk = CATALOGUE.walk().expect("built in");
    assert_eq!(walk.place, Place::Away);
}

fn is_composed(choice: &Choice) -> bool {
    CATALOGUE.routine(&choice.routine.id).is_none()
}
