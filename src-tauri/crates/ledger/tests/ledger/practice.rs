//! What was done of each exercise over the weeks.

use astir_ledger::{BreakEntry, BreakOutcome, BreakStep, Category, Entry, Practice, StepState};

use crate::days::{at, completed, monday, open_sound, step, write};

fn of(exercise: &str, done_s: u32, sets: &[u32]) -> BreakStep {
    BreakStep {
        exercise: exercise.into(),
        ..step(Category::Strength, done_s, sets)
    }
}

#[test]
fn each_exercise_is_summed_week_by_week() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    let bridge = || of("glute_bridge", 56, &[28, 28]);
    let squat = || of("mini_squat", 40, &[40]);
    // The night after Sunday is still the first week.
    for (days, hour) in [(0, 10), (6, 27), (7, 10), (55, 10), (56, 10)] {
        let steps = if days == 0 {
            vec![bridge(), squat()]
        } else {
            vec![bridge()]
        };
        let entry = completed(ledger.new_id(), at(days, hour, 0), steps);
        write(&mut ledger, Entry::Break(entry));
    }
    let sum = |week, exercise: &str, sets, reps, seconds| Practice {
        week,
        exercise: exercise.into(),
        sets,
        reps,
        seconds,
    };
    assert_eq!(
        ledger.records().practice(monday(), 8).unwrap(),
        [
            sum(0, "glute_bridge", 4, 16, 112),
            sum(0, "mini_squat", 1, 8, 40),
            sum(1, "glute_bridge", 2, 8, 56),
            sum(7, "glute_bridge", 2, 8, 56),
        ]
    );
}

#[test]
fn what_was_left_out_or_typed_through_is_no_practice() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    let skipped = BreakStep {
        state: StepState::Skipped,
        ..of("glute_bridge", 56, &[28])
    };
    let entry = completed(ledger.new_id(), at(0, 10, 0), vec![skipped]);
    write(&mut ledger, Entry::Break(entry));
    let entry = completed(
        ledger.new_id(),
        at(0, 11, 0),
        vec![of("mini_squat", 40, &[40])],
    );
    write(
        &mut ledger,
        Entry::Break(BreakEntry {
            outcome: BreakOutcome::Contradicted,
            ..entry
        }),
    );
    assert_eq!(ledger.records().practice(monday(), 8).unwrap(), []);
}
