//! Routines that are in no catalogue.

use astir_exercises::choose::Manner;
use astir_exercises::exercise::{Category, Posture};
use astir_exercises::training::{WeeklyVolume, light_count};
use astir_exercises::{Choice, Day, Past, Place, Schedule};

use crate::{CATALOGUE, chosen, home, is_seated, minutes, names, office, past, take_break};

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

fn working_sets(choice: &Choice) -> u32 {
    let steps = choice.routine.steps.iter();
    let working = steps.filter(|step| {
        step.exercise.category == Category::Strength
            && step.exercise.pattern != astir_exercises::exercise::Pattern::Isometric
            && step.amount.count() > light_count(&step.exercise)
    });
    working.map(|step| step.sets).sum()
}

#[test]
fn the_walk_is_of_the_catalogue_and_as_long_as_promised() {
    let walk = CATALOGUE.walk().expect("built in");
    assert_eq!(walk.place, Place::Away);
}

fn is_composed(choice: &Choice) -> bool {
    CATALOGUE.routine(&choice.routine.id).is_none()
}
