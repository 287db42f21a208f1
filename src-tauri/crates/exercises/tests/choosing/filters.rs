//! What is left out before anything is chosen.

use astir_exercises::choose::{Manner, Reason};
use astir_exercises::exercise::{Discretion, Exertion, Flag};
use astir_exercises::safety::Statement;
use astir_exercises::{Circumstances, Past, Place, Readiness, Surroundings};

use crate::{CATALOGUE, chosen, home, is_seated, minutes, names, office};

#[test]
fn an_open_office_is_never_sent_to_the_floor() {
    for length in [1, 2, 3, 5] {
        let choice = chosen(&office(), &minutes(length, Manner::Any), &Past::default());
        let mut steps = choice.routine.steps.iter();
        assert!(steps.all(|step| step.exercise.place != Place::Floor));
    }
}

#[test]
fn a_shared_room_sees_nothing_but_ordinary_moving() {
    let shared = Surroundings::SharedRoom.circumstances();
    for length in [1, 2, 3, 5] {
        let choice = chosen(&shared, &minutes(length, Manner::Any), &Past::default());
        let mut steps = choice.routine.steps.iter();
        assert!(steps.all(|step| step.exercise.discretion >= Discretion::Ordinary));
    }
}

#[test]
fn in_a_call_it_is_seated_and_unnoticed() {
    let choice = chosen(&home(), &minutes(3, Manner::Quiet), &Past::default());
    assert!(is_seated(&choice.routine));
    let mut steps = choice.routine.steps.iter();
    assert!(steps.all(|step| step.exercise.discretion == Discretion::Unnoticed));
    assert_eq!(choice.reason, Reason::Quiet);
}

#[test]
fn seated_instead_is_wholly_seated_even_where_the_floor_is_free() {
    let choice = chosen(&home(), &minutes(3, Manner::Seated), &Past::default());
    assert!(is_seated(&choice.routine));
    assert_eq!(
        (choice.routine.id.0.as_str(), choice.reason),
        ("R3-D", Reason::Seated)
    );
}

#[test]
fn without_a_chair_nothing_is_seated() {
    let standing = Circumstances {
        places: vec![Place::Standing],
        ..office()
    };
    for length in [1, 2, 3, 5] {
        let choice = chosen(&standing, &minutes(length, Manner::Any), &Past::default());
        let mut steps = choice.routine.steps.iter();
        assert!(steps.all(|step| step.exercise.place == Place::Standing));
    }
}

#[test]
fn a_banned_exercise_is_replaced_by_the_nearest_of_its_pattern() {
    let circumstances = Circumstances {
        banned: vec!["hip_hinge".into(), "standing_hip_extension".into()],
        ..office()
    };
    let choice = chosen(&circumstances, &minutes(2, Manner::Any), &Past::default());
    assert!(!names(&choice.routine).contains(&"standing_hip_extension"));
    let no_stand = Circumstances {
        banned: vec!["sit_to_stand".into()],
        favourite_routines: vec!["R3-B".into()],
        ..office()
    };
    let choice = chosen(&no_stand, &minutes(3, Manner::Any), &Past::default());
    assert_eq!(choice.routine.id.0, "R3-B");
    assert_eq!(names(&choice.routine)[0], "mini_squat");
}

#[test]
fn with_high_blood_pressure_no_effort_is_held() {
    let circumstances = Circumstances {
        flags: vec![Flag::BloodPressure],
        ..home()
    };
    let wall_sit = CATALOGUE.exercise(&"wall_sit".into()).expect("built in");
    assert_eq!(
        wall_sit.disagrees_with(&circumstances.flags),
        Some(Flag::BloodPressure)
    );
    let stretch = CATALOGUE
        .exercise(&"standing_hip_flexor".into())
        .expect("built in");
    assert_eq!(stretch.effort, Exertion::Hold);
    assert_eq!(stretch.disagrees_with(&circumstances.flags), None);
}

#[test]
fn before_a_doctor_was_asked_there_is_only_walking() {
    let faints = Readiness {
        ticked: vec![Statement::Fainted],
        ..Readiness::default()
    };
    let circumstances = office().for_readiness(&faints);
    for manner in [Manner::Any, Manner::Seated, Manner::Quiet] {
        let choice = chosen(&circumstances, &minutes(3, manner), &Past::default());
        assert_eq!(
            (names(&choice.routine), choice.reason),
            (vec!["walk"], Reason::WalkingOnly)
        );
    }
    let cleared = Readiness {
        cleared: true,
        ..faints
    };
    let choice = chosen(
        &office().for_readiness(&cleared),
        &minutes(3, Manner::Any),
        &Past::default(),
    );
    assert_ne!(names(&choice.routine), ["walk"]);
}

#[test]
fn when_nothing_suits_it_is_a_walk_of_the_length_promised() {
    let banned = CATALOGUE
        .exercises()
        .iter()
        .map(|exercise| exercise.id.clone());
    let nothing = Circumstances {
        banned: banned.collect(),
        ..home()
    };
    let choice = chosen(&nothing, &minutes(3, Manner::Any), &Past::default());
    assert_eq!(names(&choice.routine), ["walk"]);
    assert_eq!(
        (choice.length, choice.reason),
        (180_000, Reason::AlwaysPossible)
    );
}
