//! What was written is read back as it was.

use astir_ledger::{
    Answer, AnswerEntry, Asked, BreakOutcome, Category, Effort, Entry, Intensity, Kept, PainAdvice,
    Reader, ReaderError, SettingEntry, StateEntry,
};
use serde_json::json;

use crate::days::{at, completed, held, open_sound, setting, step, walk, without_routine, write};

#[test]
fn breaks_come_back_newest_first_with_their_steps() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    let mut steps = vec![
        step(Category::Strength, 56, &[28, 28]),
        step(Category::Circulation, 45, &[]),
    ];
    steps[0].instead_of = Some("single_leg_bridge".into());
    steps[0].asked = Some(Asked::Reps { sets: 2, reps: 4 });
    steps[1].asked = Some(Asked::Seconds {
        sets: 1,
        seconds: 45,
    });
    let first = completed(ledger.new_id(), at(0, 9, 45), steps);
    let second = without_routine(ledger.new_id(), at(0, 10, 45), BreakOutcome::Skipped);
    assert_eq!(
        ledger.record(&[Entry::Break(first.clone()), Entry::Break(second.clone())]),
        Kept::Written
    );
    assert_eq!(
        ledger.records().last_breaks(1).unwrap(),
        std::slice::from_ref(&second)
    );
    assert_eq!(ledger.records().last_breaks(9).unwrap(), [second, first]);
}

#[test]
fn a_break_written_again_replaces_the_row_and_its_steps() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    let steps = vec![
        step(Category::Strength, 56, &[]),
        step(Category::Seated, 30, &[]),
    ];
    let mut entry = completed(ledger.new_id(), at(0, 9, 45), steps);
    write(&mut ledger, Entry::Break(entry.clone()));
    entry.steps.truncate(1);
    entry.outcome = BreakOutcome::Hurt;
    write(&mut ledger, Entry::Break(entry.clone()));
    assert_eq!(ledger.records().last_breaks(9).unwrap(), [entry]);
}

#[test]
fn decisions_answers_and_activity_come_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    let decision = held(ledger.new_id(), at(0, 10, 0));
    let activity = walk(ledger.new_id(), at(0, 12, 0), 20, Intensity::Brisk);
    let effort = AnswerEntry {
        id: ledger.new_id(),
        at: at(0, 11, 0),
        about: Some(ledger.new_id()),
        exercise: None,
        answer: Answer::Effort {
            effort: Effort::TooEasy,
        },
    };
    let pain = AnswerEntry {
        id: ledger.new_id(),
        exercise: Some("clamshell".into()),
        answer: Answer::Pain {
            place: Some("hip-side".into()),
            level: Some(4),
            sharp: Some(true),
            lasting: true,
            advice: vec![PainAdvice::StopExercise, PainAdvice::SeePhysiotherapist],
        },
        ..effort.clone()
    };
    let entries = [
        Entry::Decision(decision.clone()),
        Entry::Activity(activity.clone()),
        Entry::Answer(effort.clone()),
        Entry::Answer(pain.clone()),
    ];
    assert_eq!(ledger.record(&entries), Kept::Written);
    let records = ledger.records();
    assert_eq!(records.recent_decisions(5).unwrap(), [decision]);
    assert_eq!(records.activity_since(at(0, 9, 0).day).unwrap(), [activity]);
    assert_eq!(
        records.answers_since(at(0, 9, 0).day).unwrap(),
        [effort, pain]
    );
    assert_eq!(records.answers_since(at(1, 9, 0).day).unwrap(), []);
}

#[test]
fn a_setting_back_at_its_default_and_a_state_that_is_over_leave_no_row() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    let state = |value| {
        Entry::State(StateEntry {
            key: "engine".into(),
            value,
        })
    };
    assert_eq!(
        ledger.record(&[setting("interval", "30m"), state(Some(json!({"desk": 12})))]),
        Kept::Written
    );
    assert_eq!(
        ledger.records().state("engine").unwrap(),
        Some(json!({"desk": 12}))
    );
    let back = Entry::Setting(SettingEntry {
        key: "interval".into(),
        value: None,
    });
    assert_eq!(ledger.record(&[back, state(None)]), Kept::Written);
    assert!(ledger.records().settings().unwrap().is_empty());
    assert_eq!(ledger.records().state("engine").unwrap(), None);
}

#[test]
fn a_reader_sees_what_the_agent_writes_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ledger.sqlite");
    assert!(matches!(
        Reader::open_read_only(&file),
        Err(ReaderError::Unreachable(_))
    ));
    assert!(!file.exists());
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    write(&mut ledger, setting("interval", "30m"));
    let before = std::fs::read(&file).unwrap();
    let reader = Reader::open_read_only(&file).unwrap();
    assert_eq!(reader.records().settings().unwrap()["interval"], "30m");
    assert_eq!(std::fs::read(&file).unwrap(), before);
    std::fs::write(&file, "no ledger").unwrap();
    assert!(matches!(
        Reader::open_read_only(&file),
        Err(ReaderError::Damaged(_))
    ));
}
