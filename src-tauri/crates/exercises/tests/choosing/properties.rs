//! What holds for whomever, wherever, after whatever.

use astir_exercises::choose::{AT_EVERY_DESK, Bucket, Manner, Reason};
use astir_exercises::exercise::{Advice, Discretion, Equipment, Flag};
use astir_exercises::training::Answer;
use astir_exercises::{Circumstances, Day, ExerciseId, Past, Place, TrainingFact, Wish};
use proptest::prelude::*;

use crate::{CATALOGUE, buckets, chosen, is_seated, minutes, take_break, working_sets};

/// Breaks of a working day at the usual interval.
const BREAKS_A_DAY: u64 = 8;

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
    let things = vec![
        Equipment::Chair,
        Equipment::Desk,
        Equipment::Wall,
        Equipment::Mat,
        Equipment::Step,
        Equipment::Band,
    ];
    let ids: Vec<ExerciseId> = CATALOGUE
        .exercises()
        .iter()
        .map(|exercise| exercise.id.clone())
        .collect();
    (
        prop::sample::subsequence(places, 1..=4),
        prop::sample::subsequence(things, 0..=6),
        prop::sample::select(vec![
            Discretion::Private,
            Discretion::Visible,
            Discretion::Ordinary,
        ]),
        flags(),
        prop::sample::subsequence(ids.clone(), 0..12),
        prop::sample::subsequence(ids.clone(), 0..6),
        prop::sample::subsequence(ids, 0..5),
        prop::bool::weighted(0.05),
    )
        .prop_map(
            |(places, equipment, discretion, flags, banned, hidden, favourites, walking_only)| {
                Circumstances {
                    places,
                    equipment,
                    discretion,
                    flags,
                    banned,
                    hidden,
                    favourites,
                    favourite_routines: Vec::new(),
                    walking_only,
                }
            },
        )
}

/// Home or office, whatever the complaint: desk, chair, wall and a way out are there, and nobody minds what they see.
/// Many bans beside complaints may leave too little for three minutes of some kind of work.
fn at_a_desk() -> impl Strategy<Value = Circumstances> {
    circumstances().prop_map(|mut circumstances| {
        circumstances.equipment.extend(AT_EVERY_DESK);
        circumstances
            .places
            .extend([Place::Seated, Place::Standing, Place::Away]);
        circumstances.discretion = circumstances.discretion.min(Discretion::Visible);
        circumstances.banned.clear();
        circumstances.hidden.clear();
        circumstances
    })
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
            prop_assert!(!choice.routine.steps.is_empty());
            if [Reason::AlwaysPossible, Reason::WalkingOnly].contains(&choice.reason) {
                prop_assert!(choice.routine.steps.iter().all(|step| step.exercise.is_walk()));
                continue;
            }
            for step in &choice.routine.steps {
                let exercise = &step.exercise;
                prop_assert_ne!(exercise.advice_for(&circumstances.flags), Some(Advice::Avoid));
                prop_assert!(!circumstances.banned.contains(&exercise.id));
                prop_assert!(!circumstances.hidden.contains(&exercise.id));
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
    fn the_length_promised_is_kept_and_a_shorter_one_is_said_to_be_the_nearest(circumstances in circumstances(), breaks in breaks()) {
        let mut past = Past::default();
        for (day, wish) in breaks {
            past.today = Day(day);
            let choice = take_break(&circumstances, &wish, &mut past, 5);
            let near = (choice.length - wish.length).abs() * 10 <= wish.length;
            let short = choice.length < wish.length && choice.reason == Reason::NearestLength;
            prop_assert!(near || short, "{} for {}", choice.length, wish.length);
            // Whoever may leave the room can always walk for as long as it takes.
            let may_walk = wish.manner == Manner::Any && walks(&circumstances);
            prop_assert!(near || !may_walk, "{} for {}", choice.length, wish.length);
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
    fn a_working_day_covers_whatever_work_is_allowed(circumstances in at_a_desk(), breaks in breaks()) {
        let mut past = Past::default();
        for (day, wish) in breaks {
            past.today = Day(day);
            take_break(&circumstances, &wish, &mut past, 4);
        }
        past.today = past.today.plus(1);
        let mut covered: Vec<Bucket> = Vec::new();
        for nth in 0..BREAKS_A_DAY {
            let choice = take_break(&circumstances, &minutes(3, Manner::Any), &mut past, nth);
            covered.extend(buckets(&choice.routine));
        }
        for bucket in Bucket::ALL {
            let is_allowed = allows(&circumstances, &past, bucket);
            prop_assert!(covered.contains(&bucket) || !is_allowed, "no {bucket:?}");
        }
    }

    #[test]
    fn a_walk_is_left_when_everything_is_ruled_out(mut circumstances in circumstances(), wish in wish()) {
        circumstances.hidden = CATALOGUE.exercises().iter().map(|exercise| exercise.id.clone()).collect();
        let choice = chosen(&circumstances, &wish, &Past::default());
        prop_assert!(choice.routine.steps.iter().all(|step| step.exercise.is_walk()));
        prop_assert!((choice.length - wish.length).abs() * 10 <= wish.length);
    }

    #[test]
    fn the_week_never_takes_more_strength_than_it_should(
        circumstances in circumstances(),
        breaks in breaks(),
        answers in proptest::collection::vec(prop::sample::select(vec![Answer::TooEasy, Answer::JustRight, Answer::TooHard]), 12),
    ) {
        let mut past = Past::default();
        for ((day, wish), answer) in breaks.into_iter().zip(answers) {
            past.today = Day(day);
            let room = past.training.as_of(&CATALOGUE, past.today).room(past.today);
            let choice = take_break(&circumstances, &wish, &mut past, 2);
            let taken = working_sets(&choice);
            prop_assert!(taken <= room, "{} of {}", taken, room);
            // What was planned is what the week counts once it was done.
            prop_assert_eq!(past.training.room(past.today), room - taken);
            let fact = TrainingFact::Answered {
                day: past.today,
                exercises: &past.breaks.last().expect("just done").exercises,
                answer,
            };
            past.training.take(&CATALOGUE, fact);
        }
    }

    #[test]
    fn another_one_is_never_the_one_just_turned_down(circumstances in circumstances(), mut wish in wish()) {
        wish.manner = Manner::Any;
        for _ in 0..6 {
            let choice = chosen(&circumstances, &wish, &Past::default());
            let only_a_walk = [Reason::AlwaysPossible, Reason::WalkingOnly].contains(&choice.reason);
            prop_assert!(only_a_walk || wish.turned_down.last() != Some(&choice.routine.id));
            wish.turned_down.push(choice.routine.id);
        }
    }
}

/// Whether a walk suits person and place.
fn walks(circumstances: &Circumstances) -> bool {
    let mut suiting = suiting(circumstances);
    suiting.any(astir_exercises::Exercise::is_walk)
}

/// Whether there is work of this kind that suits person and place, and that the person has come as far as.
fn allows(circumstances: &Circumstances, past: &Past, bucket: Bucket) -> bool {
    let training = past.training.as_of(&CATALOGUE, past.today);
    !circumstances.walking_only
        && suiting(circumstances).any(|exercise| {
            Bucket::of(exercise) == Some(bucket) && training.is_open(&CATALOGUE, exercise)
        })
}

/// Exercises that neither person nor place rules out.
fn suiting(
    circumstances: &Circumstances,
) -> impl Iterator<Item = &'static astir_exercises::Exercise> {
    let unsuited = circumstances.unsuited(&CATALOGUE);
    CATALOGUE.exercises().iter().filter(move |exercise| {
        !unsuited.contains(&exercise.id)
            && circumstances.places.contains(&exercise.place)
            && exercise.discretion >= circumstances.discretion
            && exercise
                .equipment
                .iter()
                .all(|thing| circumstances.equipment.contains(thing))
    })
}
