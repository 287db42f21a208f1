//! What holds for whomever, wherever, after whatever.

use astir_exercises::choose::{AT_EVERY_DESK, Manner, Reason};
use astir_exercises::exercise::{Advice, Discretion, Equipment, Flag};
use astir_exercises::{Circumstances, Day, ExerciseId, Past, Place, Wish};
use proptest::prelude::*;

use crate::{CATALOGUE, chosen, is_seated, take_break};

fn flags() -> impl Strategy<Value = Vec<Flag>> {
    let all = vec![
        Flag::Knee,
        Flag::LowBack,
        Flag::LateralHip,
        Flag::AnteriorHip,
        Flag::Balance,
        Flag::Wrist,
        Flag::BloodPressure,
        Flag::Pregnancy,
        Flag::RecentSurgery,
        Flag::Calf,
        Flag::HeartLung,
    ];
    prop::sample::subsequence(all, 0..4)
}

fn circumstances() -> impl Strategy<Value = Circumstances> {
    let places = vec![Place::Seated, Place::Standing, Place::Floor, Place::Away];
    let things = vec![Equipment::Mat, Equipment::Step, Equipment::Band];
    let ids: Vec<ExerciseId> = CATALOGUE
        .exercises()
        .iter()
        .map(|exercise| exercise.id.clone())
        .collect();
    (
        prop::sample::subsequence(places, 1..=4),
        prop::sample::subsequence(things, 0..=3),
        prop::sample::select(vec![
            Discretion::Private,
            Discretion::Visible,
            Discretion::Ordinary,
        ]),
        flags(),
        prop::sample::subsequence(ids.clone(), 0..12),
        prop::sample::subsequence(ids, 0..5),
    )
        .prop_map(
            |(places, things, discretion, flags, banned, favourites)| Circumstances {
                places,
                equipment: AT_EVERY_DESK.into_iter().chain(things).collect(),
                discretion,
                flags,
                banned,
                hidden: Vec::new(),
                favourites,
                favourite_routines: Vec::new(),
                walking_only: false,
            },
        )
}

fn wish() -> impl Strategy<Value = Wish> {
    let manner = prop_oneof![
        6 => Just(Manner::Any),
        2 => Just(Manner::Seated),
        2 => Just(Manner::Quiet),
    ];
    (1..=10i64, manner, prop::bool::weighted(0.2)).prop_map(|(minutes, manner, after_lunch)| Wish {
        length: minutes * 60_000,
        manner,
        turned_down: Vec::new(),
        after_lunch,
    })
}

/// Breaks of one person: on which day, and what was asked for.
fn breaks() -> impl Strategy<Value = Vec<(i32, Wish)>> {
    proptest::collection::vec((0..2i32, wish()), 1..12).prop_map(|mut breaks| {
        let mut day = 0;
        for (step, _) in &mut breaks {
            day += *step;
            *step = day;
        }
        breaks
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_is_offered_suits_person_and_place(circumstances in circumstances(), breaks in breaks()) {
        let mut past = Past::default();
        for (day, wish) in breaks {
            past.today = Day(day);
            let choice = take_break(&circumstances, &wish, &mut past, 3);
            if choice.reason == Reason::AlwaysPossible {
                prop_assert!(choice.routine.steps.iter().all(|step| step.exercise.is_walk()));
                continue;
            }
            for step in &choice.routine.steps {
                let exercise = &step.exercise;
                prop_assert_ne!(exercise.advice_for(&circumstances.flags), Some(Advice::Avoid));
                prop_assert!(!circumstances.banned.contains(&exercise.id));
                prop_assert!(exercise.equipment.iter().all(|thing| circumstances.equipment.contains(thing)));
                prop_assert!(exercise.discretion >= circumstances.discretion);
                let in_place = circumstances.places.contains(&exercise.place);
                prop_assert!(in_place || wish.manner != Manner::Any, "{}", exercise.id);
            }
            prop_assert!(wish.manner == Manner::Any || is_seated(&choice.routine));
            let quiet = choice.routine.steps.iter().all(|step| step.exercise.discretion == Discretion::Unnoticed);
            prop_assert!(quiet || wish.manner != Manner::Quiet);
        }
    }

    #[test]
    fn the_length_promised_is_kept_or_said_to_be_the_nearest(circumstances in circumstances(), breaks in breaks()) {
        let mut past = Past::default();
        for (day, wish) in breaks {
            past.today = Day(day);
            let choice = take_break(&circumstances, &wish, &mut past, 5);
            let near = (choice.length - wish.length).abs() * 10 <= wish.length;
            prop_assert!(near || choice.reason == Reason::NearestLength, "{} for {}", choice.length, wish.length);
            prop_assert!(choice.length <= wish.length * 11 / 10);
        }
    }

    #[test]
    fn nothing_comes_twice_running_but_squeezes_and_walking(circumstances in circumstances(), breaks in breaks()) {
        let mut past = Past::default();
        let mut before: Vec<ExerciseId> = Vec::new();
        for (day, wish) in breaks {
            past.today = Day(day);
            let choice = take_break(&circumstances, &wish, &mut past, 1);
            for step in &choice.routine.steps {
                let exempt = step.exercise.is_walk() || step.exercise.pattern == astir_exercises::exercise::Pattern::Isometric;
                prop_assert!(exempt || !before.contains(step.id()), "{} again", step.id());
            }
            before = choice.routine.steps.iter().map(|step| step.id().clone()).collect();
        }
    }

    #[test]
    fn the_week_never_takes_more_strength_than_it_should(circumstances in circumstances(), breaks in breaks()) {
        let mut past = Past::default();
        for (day, wish) in breaks {
            past.today = Day(day);
            let room = past.training.as_of(&CATALOGUE, past.today).room(past.today);
            let before = past.training.clone();
            take_break(&circumstances, &wish, &mut past, 2);
            let taken = room - past.training.room(past.today).min(room);
            prop_assert!(taken <= room, "{before:?}");
        }
    }

    #[test]
    fn another_one_is_never_the_one_just_turned_down(circumstances in circumstances(), mut wish in wish()) {
        wish.manner = Manner::Any;
        for _ in 0..6 {
            let choice = chosen(&circumstances, &wish, &Past::default());
            let only_a_walk = choice.reason == Reason::AlwaysPossible;
            prop_assert!(only_a_walk || wish.turned_down.last() != Some(&choice.routine.id));
            wish.turned_down.push(choice.routine.id);
        }
    }
}
