//! Which routine is offered, to whom, after what.

use std::sync::LazyLock;

use astir_exercises::choose::{AT_EVERY_DESK, Bucket, Manner, Reason};
use astir_exercises::exercise::{Advice, Discretion, Equipment, Flag};
use astir_exercises::{Catalogue, Choice, Circumstances, Past, Place, RoutineId, Wish, choose};
use proptest::prelude::*;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::builtin);

/// A home with a mat.
fn home() -> Circumstances {
    let mut equipment = AT_EVERY_DESK.to_vec();
    equipment.push(Equipment::Mat);
    Circumstances {
        places: vec![Place::Standing, Place::Floor, Place::Away],
        equipment,
        discretion: Discretion::Private,
        flags: Vec::new(),
        banned: Vec::new(),
    }
}

/// An open office.
fn office() -> Circumstances {
    Circumstances {
        places: vec![Place::Standing, Place::Away],
        equipment: AT_EVERY_DESK.to_vec(),
        discretion: Discretion::Visible,
        ..home()
    }
}

fn minutes(minutes: i64, manner: Manner) -> Wish {
    Wish {
        length: minutes * 60_000,
        manner,
        turned_down: Vec::new(),
    }
}

fn past(routines: &[&str]) -> Past {
    Past {
        routines: routines.iter().map(|id| RoutineId::from(*id)).collect(),
    }
}

fn chosen(circumstances: &Circumstances, wish: &Wish, past: &Past) -> Choice {
    choose(&CATALOGUE, circumstances, wish, past, 1).expect("something suits")
}

fn is_seated(choice: &Choice) -> bool {
    choice
        .routine
        .steps
        .iter()
        .all(|step| step.exercise.place == Place::Seated)
}

#[test]
fn an_open_office_is_never_sent_to_the_floor() {
    for seed in 0..50 {
        for length in [1, 2, 3, 5] {
            let choice = choose(
                &CATALOGUE,
                &office(),
                &minutes(length, Manner::Any),
                &Past::default(),
                seed,
            );
            let choice = choice.expect("something suits");
            let floor = choice
                .routine
                .steps
                .iter()
                .any(|step| step.exercise.place == Place::Floor);
            assert!(!floor, "{}", choice.routine.id);
        }
    }
}

#[test]
fn the_length_promised_is_kept_within_ten_percent() {
    for length in [1, 2, 3, 5] {
        let choice = chosen(&home(), &minutes(length, Manner::Any), &Past::default());
        assert!(
            (choice.length - length * 60_000).abs() <= length * 6_000,
            "{}",
            choice.routine.id
        );
    }
}

#[test]
fn a_length_nobody_has_gets_the_nearest_and_says_so() {
    let choice = chosen(&home(), &minutes(15, Manner::Any), &Past::default());
    assert_eq!(
        (choice.routine.id.0.as_str(), choice.reason),
        ("R5-C", Reason::NearestLength)
    );
}

#[test]
fn in_a_call_it_is_seated_and_unnoticed() {
    for turned_down in [&[][..], &["R2-A"]] {
        let turned_down = turned_down.iter().map(|id| RoutineId::from(*id)).collect();
        let wish = Wish {
            turned_down,
            ..minutes(3, Manner::Quiet)
        };
        let choice = chosen(&home(), &wish, &Past::default());
        assert!(is_seated(&choice));
        let discretion = choice
            .routine
            .steps
            .iter()
            .map(|step| step.exercise.discretion)
            .min();
        assert_eq!(
            (discretion, choice.reason),
            (Some(Discretion::Unnoticed), Reason::Quiet)
        );
    }
}

#[test]
fn seated_instead_is_wholly_seated_even_where_the_floor_is_free() {
    let choice = chosen(&home(), &minutes(3, Manner::Seated), &Past::default());
    assert!(is_seated(&choice));
    assert_eq!(choice.routine.id.0, "R3-D");
}

#[test]
fn after_a_seated_one_the_next_leaves_the_chair() {
    let choice = chosen(
        &office(),
        &minutes(3, Manner::Any),
        &past(&["R3-A", "R3-D"]),
    );
    assert!(!is_seated(&choice));
    assert_eq!(choice.reason, Reason::LeavesTheChair);
}

#[test]
fn what_has_waited_longest_comes_next() {
    // Squats and squeezes twice; the sides of the hips never.
    let choice = chosen(
        &office(),
        &minutes(3, Manner::Any),
        &past(&["R1-B", "R3-A"]),
    );
    assert_eq!(choice.routine.id.0, "R3-B");
    assert_eq!(
        choice.reason,
        Reason::WaitedLongest {
            bucket: Bucket::Abduction
        }
    );
}

#[test]
fn another_one_is_a_different_one_until_all_were_turned_down() {
    let mut turned_down: Vec<RoutineId> = Vec::new();
    let suiting = 10;
    for _ in 0..suiting {
        let wish = Wish {
            turned_down: turned_down.clone(),
            ..minutes(3, Manner::Any)
        };
        let id = chosen(&office(), &wish, &Past::default()).routine.id;
        assert!(
            !turned_down.contains(&id),
            "{id} again, after {turned_down:?}"
        );
        turned_down.push(id);
    }
    let wish = Wish {
        turned_down: turned_down.clone(),
        ..minutes(3, Manner::Any)
    };
    assert_ne!(
        Some(&chosen(&office(), &wish, &Past::default()).routine.id),
        turned_down.last()
    );
}

#[test]
fn a_banned_exercise_never_comes() {
    let circumstances = Circumstances {
        banned: vec!["standing_glute_squeeze".into()],
        ..office()
    };
    for seed in 0..50 {
        let choice = choose(
            &CATALOGUE,
            &circumstances,
            &minutes(3, Manner::Any),
            &Past::default(),
            seed,
        );
        let choice = choice.expect("something suits");
        assert!(
            choice
                .routine
                .steps
                .iter()
                .all(|step| step.id().0 != "standing_glute_squeeze")
        );
    }
}

#[test]
fn when_nothing_suits_nothing_is_chosen() {
    let banned = CATALOGUE
        .exercises()
        .iter()
        .map(|exercise| exercise.id.clone())
        .collect();
    let nothing = Circumstances { banned, ..home() };
    assert_eq!(
        choose(
            &CATALOGUE,
            &nothing,
            &minutes(3, Manner::Any),
            &Past::default(),
            1
        ),
        None
    );
}

#[test]
fn the_seed_decides_among_equals() {
    let offered = |seed| {
        let choice = choose(
            &CATALOGUE,
            &home(),
            &minutes(5, Manner::Any),
            &Past::default(),
            seed,
        );
        choice.expect("something suits").routine.id
    };
    let first = offered(0);
    assert_eq!(first, offered(0));
    assert!((1..20).any(|seed| offered(seed) != first));
}

#[test]
fn among_equals_the_one_with_the_fewest_repeats_wins() {
    let past = past(&["R5-D"]);
    for seed in 0..30 {
        let choice = choose(&CATALOGUE, &home(), &minutes(5, Manner::Any), &past, seed);
        let repeated = "R5-A";
        assert_ne!(choice.expect("something suits").routine.id.0, repeated);
    }
}

#[test]
fn every_reason_is_one_plain_line() {
    let buckets = [
        Bucket::HipExtension,
        Bucket::SquatAndLunge,
        Bucket::Abduction,
        Bucket::HipFront,
    ];
    let waited = buckets.map(|bucket| Reason::WaitedLongest { bucket });
    let others = [
        Reason::First,
        Reason::LeavesTheChair,
        Reason::NotDoneLately,
        Reason::Seated,
        Reason::Quiet,
        Reason::NearestLength,
    ];
    for reason in waited.iter().chain(&others) {
        let line = reason.to_string();
        assert!(
            line.len() <= 60 && line.ends_with('.') && !line.contains('\n'),
            "{line}"
        );
    }
}

proptest! {
    #[test]
    fn over_many_days_everything_suits_and_nothing_comes_twice_running(
        seeds in proptest::collection::vec(any::<u64>(), 1..40),
        flag in prop::sample::select(vec![Flag::Knee, Flag::Pregnancy, Flag::RecentSurgery, Flag::LateralHip]),
        at_home in any::<bool>(),
        length in prop::sample::select(vec![1i64, 2, 3, 5]),
    ) {
        let circumstances = Circumstances { flags: vec![flag], ..if at_home { home() } else { office() } };
        let mut past = Past::default();
        for seed in seeds {
            let wish = minutes(length, Manner::Any);
            let Some(choice) = choose(&CATALOGUE, &circumstances, &wish, &past, seed) else { break };
            for step in &choice.routine.steps {
                prop_assert_ne!(step.exercise.advice_for(&[flag]), Some(Advice::Avoid));
                prop_assert!(step.exercise.discretion >= circumstances.discretion);
            }
            prop_assert_ne!(Some(&choice.routine.id), past.routines.last());
            past.routines.push(choice.routine.id);
        }
    }
}
