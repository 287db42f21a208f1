//! What is left out after pain, and how a routine ends gently.

use std::sync::LazyLock;

use astir_exercises::exercise::Flag;
use astir_exercises::pain::{PainLog, PainReport, gentle_finishes};
use astir_exercises::session::PainSpot;
use astir_exercises::{Catalogue, Day, ExerciseId, Place, Schedule, Surroundings};
use proptest::prelude::*;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::builtin);

fn report(day: i32, exercise: &str, spot: PainSpot) -> PainReport {
    PainReport {
        day: Day(day),
        exercise: exercise.into(),
        spot,
        lasting: false,
    }
}

fn log(reports: &[PainReport]) -> PainLog {
    let mut log = PainLog::default();
    for report in reports {
        log.report(report.clone());
    }
    log
}

fn hidden(log: &PainLog, day: i32) -> Vec<String> {
    let hidden = log.hidden(&CATALOGUE, Day(day));
    hidden.into_iter().map(|hidden| hidden.exercise.0).collect()
}

#[test]
fn once_hides_nothing_but_rests_for_the_day() {
    let log = log(&[report(0, "sit_to_stand", PainSpot::Knee)]);
    assert_eq!(hidden(&log, 0), [""; 0]);
    assert_eq!(log.left_out(&CATALOGUE, Day(0)), ["sit_to_stand".into()]);
    assert_eq!(log.left_out(&CATALOGUE, Day(1)), [] as [ExerciseId; 0]);
}

#[test]
fn twice_in_one_place_hides_the_exercise_and_what_is_harder_for_fourteen_days() {
    let log = log(&[
        report(0, "bodyweight_squat", PainSpot::Knee),
        report(13, "bodyweight_squat", PainSpot::Knee),
    ]);
    let squats = [
        "bodyweight_squat",
        "split_squat",
        "reverse_lunge",
        "forward_lunge",
    ];
    assert_eq!(hidden(&log, 13), squats);
    assert_eq!(hidden(&log, 26), squats);
    assert_eq!(hidden(&log, 27), [""; 0]);
    let until = log.hidden(&CATALOGUE, Day(13))[0].until;
    assert_eq!(until, Day(27));
}

#[test]
fn twice_fourteen_days_apart_or_in_two_places_is_not_twice() {
    let apart = log(&[
        report(0, "bodyweight_squat", PainSpot::Knee),
        report(14, "bodyweight_squat", PainSpot::Knee),
    ]);
    assert_eq!(hidden(&apart, 14), [""; 0]);
    let places = log(&[
        report(0, "bodyweight_squat", PainSpot::Knee),
        report(2, "bodyweight_squat", PainSpot::Back),
    ]);
    assert_eq!(hidden(&places, 2), [""; 0]);
}

#[test]
fn one_place_in_two_exercises_hides_both() {
    let log = log(&[
        report(0, "hip_thrust_chair", PainSpot::Back),
        report(3, "single_leg_deadlift", PainSpot::Back),
    ]);
    assert_eq!(hidden(&log, 3), ["hip_thrust_chair", "single_leg_deadlift"]);
}

#[test]
fn worse_the_next_day_counts_as_twice() {
    let lasting = PainReport {
        lasting: true,
        ..report(1, "hip_thrust_chair", PainSpot::Back)
    };
    assert_eq!(hidden(&log(&[lasting]), 1), ["hip_thrust_chair"]);
}

#[test]
fn what_hurt_lately_counts_as_a_complaint_for_fourteen_days() {
    let log = log(&[
        report(0, "clamshell", PainSpot::HipSide),
        report(1, "cat_cow", PainSpot::Other),
    ]);
    assert_eq!(log.flags(Day(13)), [Flag::LateralHip]);
    assert_eq!(log.flags(Day(14)), []);
    let office = Surroundings::Office.circumstances();
    let after = office.after_pain(&log, &CATALOGUE, Day(1));
    for id in ["pigeon", "curtsy_lunge"] {
        let exercise = CATALOGUE.exercise(&id.into()).expect(id);
        assert_eq!(
            exercise.disagrees_with(&after.flags),
            Some(Flag::LateralHip)
        );
    }
}

#[test]
fn the_log_stays_small() {
    let mut log = PainLog::default();
    for day in 0..1000 {
        log.report(report(day, "sit_to_stand", PainSpot::Knee));
    }
    let stored = serde_json::to_string(&log).expect("it can be stored");
    assert!(stored.len() < 4000, "{}", stored.len());
}

#[test]
fn the_finish_is_seated_or_a_walk_and_no_longer_than_what_was_left() {
    let finishes = gentle_finishes(&CATALOGUE, 120_000);
    let places: Vec<Place> = finishes
        .iter()
        .map(|routine| routine.steps[0].exercise.place)
        .collect();
    assert_eq!(places, [Place::Seated, Place::Away]);
    let lengths: Vec<i64> = finishes
        .iter()
        .map(|routine| Schedule::of(routine).length())
        .collect();
    assert!((54_000..=66_000).contains(&lengths[0]), "{lengths:?}");
    assert_eq!(lengths[1], 120_000);
    assert_eq!(gentle_finishes(&CATALOGUE, 20_000), []);
}

#[test]
fn a_seated_finish_disagrees_with_nobody() {
    for routine in gentle_finishes(&CATALOGUE, 60_000) {
        for step in routine.steps.iter().filter(|step| !step.exercise.is_walk()) {
            assert_eq!(step.exercise.cautions, [], "{}", step.id());
        }
    }
}

proptest! {
    #[test]
    fn what_is_hidden_comes_back(days in proptest::collection::vec(0..20i32, 1..10)) {
        let mut days = days;
        days.sort_unstable();
        let reports: Vec<PainReport> = days.iter().map(|day| report(*day, "sit_to_stand", PainSpot::Knee)).collect();
        let log = log(&reports);
        let last = days.last().copied().unwrap_or_default();
        prop_assert_eq!(hidden(&log, last + 14), [""; 0]);
        prop_assert!(days.len() < 2 || days[days.len() - 2] + 14 <= last || !hidden(&log, last).is_empty());
    }
}
