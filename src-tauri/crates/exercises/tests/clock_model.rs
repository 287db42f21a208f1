//! How long routines take: the clock model against the figures of the content.

use astir_exercises::schedule::{CHANGE_OF_SIDE, REST_BETWEEN_SETS};
use astir_exercises::{Amount, Catalogue, Routine, Schedule, SegmentKind, Side, Step};

/// Routine, seconds of each step without its lead-in, seconds in all (content, section 2c).
const TIMED: [(&str, &[i64], i64); 14] = [
    ("R1-A", &[32, 18], 61),
    ("R1-B", &[42, 8], 61),
    ("R1-C", &[54], 59),
    ("R2-A", &[40, 24, 18, 12], 117),
    ("R2-B", &[48, 44, 15], 124),
    ("R2-C", &[54, 44], 115),
    ("R3-A", &[40, 36, 32, 45], 176),
    ("R3-B", &[48, 64, 40, 8], 183),
    ("R3-C", &[56, 84, 24], 181),
    ("R3-D", &[30, 52, 32, 24, 16], 183),
    ("R5-A", &[84, 74, 44, 64], 295),
    ("R5-B", &[48, 40, 64, 40, 32, 34], 293),
    ("R5-C", &[295], 300),
    ("R5-D", &[36, 74, 32, 74, 40], 297),
];

#[test]
fn every_routine_takes_as_long_as_it_was_timed() {
    let catalogue = Catalogue::builtin();
    assert_eq!(catalogue.routines().len(), TIMED.len());
    for (id, steps, total) in TIMED {
        let schedule = Schedule::of(catalogue.routine(&id.into()).expect(id));
        assert_eq!(without_lead_ins(&schedule), steps, "{id}");
        assert_eq!(schedule.length(), total * 1000, "{id}");
        assert_eq!(
            schedule.steps().iter().map(|step| step.length).sum::<i64>(),
            total * 1000,
            "{id}"
        );
    }
}

#[test]
fn a_change_of_posture_takes_longer_than_a_change_of_exercise() {
    let catalogue = Catalogue::builtin();
    let routine = catalogue.routine(&"R5-D".into()).expect("in the catalogue");
    let kinds: Vec<SegmentKind> = lead_ins(&Schedule::of(routine));
    use SegmentKind::{ChangeExercise, ChangePosture, CountIn};
    assert_eq!(
        kinds,
        [
            CountIn,
            ChangeExercise,
            ChangePosture,
            ChangeExercise,
            ChangePosture
        ]
    );
}

#[test]
fn sets_have_rests_between_and_both_sides_in_each() {
    let catalogue = Catalogue::builtin();
    let exercise = catalogue
        .exercise(&"clamshell".into())
        .expect("in the catalogue")
        .clone();
    let step = Step {
        exercise,
        sets: 2,
        amount: Amount::Reps(3),
    };
    let routine = Routine {
        id: "r".into(),
        name: "R".into(),
        minutes: 1,
        setting: "floor".into(),
        note: None,
        steps: vec![step],
    };
    let schedule = Schedule::of(&routine);
    let parts: Vec<(SegmentKind, i64)> = schedule
        .segments()
        .iter()
        .map(|part| (part.kind, part.length))
        .collect();
    let work = |set, side| (SegmentKind::Work { set, side }, 15_000);
    let change = (SegmentKind::ChangeSide, CHANGE_OF_SIDE);
    let expected = [
        (SegmentKind::CountIn, 5000),
        work(1, Side::Right),
        change,
        work(1, Side::Left),
        (SegmentKind::Rest, REST_BETWEEN_SETS),
        work(2, Side::Right),
        change,
        work(2, Side::Left),
    ];
    assert_eq!(parts, expected);
}

fn without_lead_ins(schedule: &Schedule) -> Vec<i64> {
    let mut seconds = vec![0; schedule.steps().len()];
    for segment in schedule.segments() {
        if !is_lead_in(segment.kind) {
            seconds[segment.step] += segment.length / 1000;
        }
    }
    seconds
}

fn lead_ins(schedule: &Schedule) -> Vec<SegmentKind> {
    schedule
        .segments()
        .iter()
        .map(|segment| segment.kind)
        .filter(|kind| is_lead_in(*kind))
        .collect()
}

fn is_lead_in(kind: SegmentKind) -> bool {
    matches!(
        kind,
        SegmentKind::CountIn | SegmentKind::ChangeExercise | SegmentKind::ChangePosture
    )
}
