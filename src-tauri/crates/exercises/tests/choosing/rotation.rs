//! What comes after what.

use astir_exercises::choose::{Bucket, Manner, Reason};
use astir_exercises::{Circumstances, Day, Past, RoutineId, Wish, choose};

use crate::{
    CATALOGUE, buckets, chosen, home, is_seated, minutes, names, office, past, take_break,
};

#[test]
fn the_first_one_is_from_the_catalogue() {
    let choice = chosen(&office(), &minutes(3, Manner::Any), &Past::default());
    assert!(CATALOGUE.routine(&choice.routine.id).is_some());
    assert_eq!(choice.reason, Reason::First);
}

#[test]
fn after_a_seated_one_the_next_leaves_the_chair() {
    let choice = chosen(
        &office(),
        &minutes(3, Manner::Any),
        &past(&["R3-A", "R3-D"]),
    );
    assert!(!is_seated(&choice.routine));
    assert_eq!(choice.reason, Reason::LeavesTheChair);
}

#[test]
fn what_has_waited_longest_comes_next() {
    // Squats twice; hinges, the sides of the hips and their front never.
    let choice = chosen(
        &office(),
        &minutes(3, Manner::Any),
        &past(&["R1-B", "R3-A"]),
    );
    assert_eq!(choice.routine.id.0, "R3-B");
    let bucket = Bucket::HipExtension;
    assert_eq!(choice.reason, Reason::WaitedLongest { bucket });
    assert_eq!(
        choice.reason.to_string(),
        "Bridges and hinges have waited longest."
    );
}

#[test]
fn after_lunch_it_is_walking_or_squats() {
    let wish = Wish {
        after_lunch: true,
        ..minutes(3, Manner::Any)
    };
    let choice = chosen(&office(), &wish, &past(&["R1-B", "R3-A"]));
    let squats = buckets(&choice.routine).contains(&Bucket::SquatAndLunge);
    assert!(squats || names(&choice.routine) == ["walk"], "{choice:?}");
    assert_eq!(choice.reason, Reason::AfterLunch);
}

#[test]
fn another_one_is_a_different_one_each_time() {
    let mut turned_down: Vec<RoutineId> = Vec::new();
    for _ in 0..10 {
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
}

#[test]
fn a_favourite_wins_among_what_has_waited_as_long() {
    let likes = |id: &str| Circumstances {
        favourite_routines: vec![id.into()],
        ..office()
    };
    for id in ["R3-A", "R3-B"] {
        let choice = chosen(&likes(id), &minutes(3, Manner::Any), &Past::default());
        assert_eq!(choice.routine.id.0, id);
    }
    let stretches = Circumstances {
        favourites: vec!["standing_quad".into()],
        ..office()
    };
    let choice = chosen(&stretches, &minutes(3, Manner::Any), &past(&["R3-B"]));
    assert!(
        names(&choice.routine).contains(&"standing_quad"),
        "{choice:?}"
    );
}

#[test]
fn no_exercise_comes_in_two_breaks_running_or_three_times_a_day() {
    let mut past = Past::default();
    let mut days: Vec<Vec<String>> = Vec::new();
    for nth in 0..9 {
        let choice = take_break(&office(), &minutes(3, Manner::Any), &mut past, nth);
        days.push(
            names(&choice.routine)
                .iter()
                .map(|id| (*id).to_owned())
                .collect(),
        );
    }
    let squeeze = "standing_glute_squeeze".to_owned();
    for pair in days.windows(2) {
        let repeated = pair[0].iter().find(|id| pair[1].contains(id));
        assert!(
            repeated.is_none_or(|id| *id == squeeze || *id == "walk"),
            "{pair:?}"
        );
    }
    let all: Vec<&String> = days.iter().flatten().collect();
    for id in &all {
        let times = all.iter().filter(|other| *other == id).count();
        assert!(
            times <= 2 || id.contains("squeeze") || **id == "walk",
            "{id} {times} times"
        );
    }
}

#[test]
fn a_working_day_covers_all_four_kinds_of_work() {
    for circumstances in [home(), office()] {
        let mut past = Past::default();
        for day in 0..5 {
            past.today = Day(day);
            let mut covered: Vec<Bucket> = Vec::new();
            for nth in 0..5 {
                let choice = take_break(&circumstances, &minutes(3, Manner::Any), &mut past, nth);
                covered.extend(buckets(&choice.routine));
            }
            for bucket in Bucket::ALL {
                assert!(covered.contains(&bucket), "{bucket:?} on day {day}");
            }
        }
    }
}

#[test]
fn the_seed_decides_among_equals() {
    let offered = |seed| {
        let wish = minutes(5, Manner::Any);
        let choice = choose(&CATALOGUE, &home(), &wish, &Past::default(), seed);
        choice.expect("always").routine.id
    };
    assert_eq!(offered(0), offered(0));
    assert!((1..20).any(|seed| offered(seed) != offered(0)));
}

#[test]
fn every_reason_is_one_plain_line() {
    let waited = Bucket::ALL.map(|bucket| Reason::WaitedLongest { bucket });
    let others = [
        Reason::First,
        Reason::LeavesTheChair,
        Reason::NotDoneLately,
        Reason::Seated,
        Reason::Quiet,
        Reason::NearestLength,
        Reason::AfterLunch,
        Reason::Favourite,
        Reason::AlwaysPossible,
        Reason::WalkingOnly,
    ];
    for reason in waited.iter().chain(&others) {
        let line = reason.to_string();
        assert!(
            line.len() <= 60 && line.ends_with('.') && !line.contains('\n'),
            "{line}"
        );
    }
}
