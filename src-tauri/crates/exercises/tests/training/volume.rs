//! How much strength work a week takes.

use astir_exercises::training::{WeeklyVolume, light_count};
use astir_exercises::{Amount, Day};

use crate::{CATALOGUE, Person, exercise, step};

#[test]
fn the_ramp_goes_from_six_sets_to_twelve_to_thirty_six() {
    let sets = [0, 1, 2, 3, 4, 7, 20].map(|week| WeeklyVolume::in_week(week).sets());
    assert_eq!(sets, [6, 6, 12, 12, 36, 36, 36]);
}

#[test]
fn a_day_takes_its_share_and_the_next_rests() {
    let mut person = Person::default();
    assert_eq!(person.training.room(Day(0)), 3);
    person.does(0, "sit_to_stand").does(0, "hip_hinge");
    assert_eq!(person.training.room(Day(0)), 1);
    person.does(0, "clamshell");
    assert_eq!(person.training.room(Day(0)), 0);
    assert_eq!(person.training.room(Day(1)), 0);
    assert_eq!(person.training.room(Day(2)), 3);
}

#[test]
fn two_days_of_any_seven_are_enough_for_a_beginner() {
    let mut person = Person::default();
    person.does(0, "sit_to_stand").does(3, "sit_to_stand");
    let room: Vec<u32> = (4..9).map(|day| person.training.room(Day(day))).collect();
    assert_eq!(room, [0, 0, 0, 3, 3]);
}

#[test]
fn light_work_and_squeezes_take_no_room() {
    let mut person = Person::default();
    let mut light = person.training.dose(exercise("hip_hinge"));
    light.amount = Amount::Reps(light_count(exercise("hip_hinge")));
    person.takes(0, step(exercise("hip_hinge"), light));
    person.does(0, "standing_glute_squeeze");
    assert_eq!(person.training.room(Day(0)), 3);
}

#[test]
fn after_a_long_absence_the_ramp_goes_one_step_back() {
    let mut person = Person::default();
    for day in (0..42).step_by(3) {
        person.does(day, "hip_hinge");
    }
    assert_eq!(person.training.volume(Day(41)).sets(), 36);
    let back = person.training.as_of(&CATALOGUE, Day(80));
    assert_eq!(back.volume(Day(80)).sets(), 12);
}
