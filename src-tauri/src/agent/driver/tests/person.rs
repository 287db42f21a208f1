//! What the person told of themselves, and wants of the exercises.

use astir_exercises::exercise::{Flag, Level};
use astir_exercises::library::Availability;
use astir_wire::{ExerciseChange, Readiness, ReadinessView};

use super::*;

fn change(id: &str, change: ExerciseChange) -> Request {
    Request::Exercise {
        id: id.to_owned(),
        change,
    }
}

fn tell(morning: &mut Morning, answer: Option<Readiness>) -> ReadinessView {
    match morning.ask(Request::Readiness { answer }) {
        Ok(Reply::Readiness(view)) => view,
        other => panic!("{other:?}"),
    }
}

fn some(ticks: &[u8], joints: &[Flag], cleared: bool) -> Option<Readiness> {
    Some(Readiness::Some {
        ticks: ticks.to_vec(),
        joints: joints.to_vec(),
        cleared,
    })
}

#[test]
fn a_banned_move_is_never_offered_until_it_is_wanted_again() {
    let mut morning = Morning::begin();
    morning.pass(minutes(45));
    assert!(morning.reminded());
    let banned = morning.announced().remove(0).id;
    morning
        .ask(change(&banned.0, ExerciseChange::Ban { banned: true }))
        .unwrap();
    for _ in 0..30 {
        let ids: Vec<_> = morning
            .announced()
            .into_iter()
            .map(|each| each.id)
            .collect();
        assert!(!ids.contains(&banned), "{banned} in {ids:?}");
        morning.ask(Request::Another).unwrap();
    }
    assert_eq!(
        morning.library_entry(&banned.0).availability,
        Availability::Banned
    );
    let mut morning = morning.killed_and_started_again_after(TimeDelta::seconds(5));
    assert_eq!(
        morning.library_entry(&banned.0).availability,
        Availability::Banned
    );
    morning
        .ask(change(&banned.0, ExerciseChange::Ban { banned: false }))
        .unwrap();
    assert_ne!(
        morning.library_entry(&banned.0).availability,
        Availability::Banned
    );
}

#[test]
fn the_walk_cannot_be_banned_for_it_is_what_is_left() {
    let mut morning = Morning::begin();
    let ban = change("walk", ExerciseChange::Ban { banned: true });
    assert_eq!(morning.ask(ban).unwrap_err().reason, "walk");
}

#[test]
fn a_favourite_and_a_level_are_kept_and_shown() {
    let mut morning = Morning::begin();
    morning
        .ask(change(
            "clamshell",
            ExerciseChange::Favour { favourite: true },
        ))
        .unwrap();
    let level = Level::Advanced;
    morning
        .ask(change("clamshell", ExerciseChange::Level { level }))
        .unwrap();
    let mut morning = morning.killed_and_started_again_after(TimeDelta::seconds(5));
    let entry = morning.library_entry("clamshell");
    assert!(entry.favourite);
    assert_eq!(entry.standing.level, Level::Advanced);
    let unknown = change("handstand", ExerciseChange::Level { level });
    assert_eq!(morning.ask(unknown).unwrap_err().reason, "no-such-exercise");
}

#[test]
fn what_disagrees_with_what_was_told_is_left_out() {
    let mut morning = Morning::begin();
    assert_eq!(tell(&mut morning, None).answer, None);
    let told = tell(&mut morning, some(&[5], &[Flag::Knee], false));
    assert_eq!(
        (told.flags.as_slice(), told.limited),
        (&[Flag::Knee][..], false)
    );
    for _ in 0..30 {
        for exercise in morning.announced() {
            assert_eq!(
                exercise.disagrees_with(&[Flag::Knee]),
                None,
                "{}",
                exercise.id
            );
        }
        morning.ask(Request::Another).unwrap();
    }
    let mut morning = morning.killed_and_started_again_after(TimeDelta::seconds(5));
    let answer = tell(&mut morning, None).answer;
    assert_eq!(answer, some(&[5], &[Flag::Knee], false));
}

#[test]
fn a_doctor_first_means_walking_until_a_professional_has_cleared_them() {
    let mut morning = Morning::begin();
    assert!(tell(&mut morning, some(&[2], &[], false)).limited);
    for _ in 0..3 {
        assert!(
            morning
                .announced()
                .iter()
                .all(|exercise| exercise.is_walk())
        );
        morning.ask(Request::Another).unwrap();
    }
    assert!(!tell(&mut morning, some(&[2], &[], true)).limited);
    assert!(
        !morning
            .announced()
            .iter()
            .all(|exercise| exercise.is_walk())
    );
    let skipped = tell(&mut morning, Some(Readiness::Skipped));
    assert_eq!(
        (skipped.answer, skipped.limited),
        (Some(Readiness::Skipped), false)
    );
    let wrong = Request::Readiness {
        answer: some(&[11], &[], false),
    };
    assert_eq!(morning.ask(wrong).unwrap_err().reason, "readiness");
}
