//! What is exported can be read elsewhere, and taken in again.

use astir_ledger::{
    Answer, AnswerEntry, BreakEntry, BreakOutcome, Category, ChosenLevel, Effort, Entry,
    ImportError, Intensity, Kept, Ledger, LevelChoice, ReadinessEntry, StateEntry, Wish, WishEntry,
};
use serde_json::Value;

use crate::days::{
    at, completed, day, desk, held, long_after, monday, natural, open_sound, setting, step, walk,
    without_routine,
};

fn filled() -> (tempfile::TempDir, Ledger) {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    let mut ids = std::iter::repeat_with(|| ledger.new_id())
        .take(9)
        .collect::<Vec<_>>()
        .into_iter();
    let mut id = || ids.next().unwrap();
    let bridge = step(Category::Strength, 56, &[28, 28]);
    let entries = [
        Entry::Break(BreakEntry {
            routine: Some("mine, \"new\"".into()),
            ..completed(id(), at(0, 9, 45), vec![bridge])
        }),
        Entry::Break(without_routine(id(), at(0, 11, 0), BreakOutcome::Walked)),
        Entry::Natural(natural(id(), at(0, 10, 0), 600)),
        Entry::Span(desk(id(), at(0, 9, 0), 2700)),
        Entry::Decision(held(id(), at(0, 10, 30))),
        Entry::Activity(walk(id(), at(0, 18, 0), 20, Intensity::Brisk)),
        Entry::Answer(AnswerEntry {
            id: id(),
            at: at(0, 9, 50),
            about: None,
            exercise: None,
            answer: Answer::Effort {
                effort: Effort::JustRight,
            },
        }),
        Entry::Readiness(ReadinessEntry {
            id: id(),
            at: at(0, 8, 0),
            skipped: false,
            ticked: vec!["falls".into()],
            joints: Vec::new(),
            cleared: true,
        }),
        Entry::LevelChoice(LevelChoice {
            id: id(),
            at: at(0, 8, 5),
            exercise: "clamshell".into(),
            level: ChosenLevel::Intermediate,
        }),
        Entry::Wish(WishEntry {
            exercise: "pigeon".into(),
            wish: Some(Wish::Never),
        }),
        setting("interval", "30m"),
        Entry::State(StateEntry {
            key: "engine".into(),
            value: Some(Value::Null),
        }),
    ];
    assert_eq!(ledger.record(&entries), Kept::Written);
    (folder, ledger)
}

fn json_of(ledger: &Ledger) -> Vec<u8> {
    let mut text = Vec::new();
    ledger.records().export_json(&mut text).unwrap();
    text
}

#[test]
fn an_export_taken_in_twice_gives_the_same_ledger() {
    let (_folder, ledger) = filled();
    let exported = json_of(&ledger);
    let folder = tempfile::tempdir().unwrap();
    let mut other = open_sound(folder.path(), at(1, 9, 0));
    for _ in 0..2 {
        assert_eq!(other.import_json(&exported).unwrap(), Kept::Written);
        assert_eq!(json_of(&other), exported);
        assert_eq!(
            other.records().week(monday(), long_after()).unwrap(),
            ledger.records().week(monday(), long_after()).unwrap()
        );
    }
}

#[test]
fn instants_in_an_export_are_rfc_3339_and_state_is_left_out() {
    let (_folder, ledger) = filled();
    let export: Value = serde_json::from_slice(&json_of(&ledger)).unwrap();
    let entries = export["entries"].as_array().unwrap();
    let row = &entries[0]["row"];
    assert_eq!(row["at"]["utc"], "2026-03-23T08:45:00.000Z");
    assert_eq!(
        (&row["at"]["offset_s"], &row["at"]["day"]),
        (&3600.into(), &"2026-03-23".into())
    );
    assert_eq!(row["offered"], "2026-03-23T08:43:00.000Z");
    assert!(entries.iter().all(|entry| entry["table"] != "state"));
}

#[test]
fn an_export_that_is_none_of_ours_changes_nothing() {
    let (_folder, mut ledger) = filled();
    let before = json_of(&ledger);
    let newer = br#"{"format":"astir-ledger","version":9,"entries":[{"table":"dreams"}]}"#;
    assert!(matches!(
        ledger.import_json(newer),
        Err(ImportError::Newer(9))
    ));
    let other = br#"{"format":"diary","version":1,"entries":[]}"#;
    assert!(matches!(
        ledger.import_json(other),
        Err(ImportError::Foreign(_))
    ));
    assert!(matches!(
        ledger.import_json(b"%PDF"),
        Err(ImportError::Foreign(_))
    ));
    let torn = &before[..before.len() - 40];
    assert!(matches!(
        ledger.import_json(torn),
        Err(ImportError::Foreign(_))
    ));
    let text = String::from_utf8(before.clone())
        .unwrap()
        .replace("\"seconds\":1200", "\"seconds\":0");
    assert!(matches!(
        ledger.import_json(text.as_bytes()),
        Err(ImportError::Refused(_))
    ));
    assert_eq!(json_of(&ledger), before);
}

#[test]
fn the_table_for_spreadsheets_has_local_times_and_quotes_what_needs_it() {
    let (_folder, ledger) = filled();
    let mut csv = Vec::new();
    ledger.records().export_csv(&mut csv).unwrap();
    let text = String::from_utf8(csv).unwrap();
    let lines: Vec<&str> = text.split_terminator("\r\n").collect();
    assert_eq!(
        lines,
        [
            "day,at,what,outcome,seconds,planned_seconds,routine,exercise,category,sets,repetitions",
            "2026-03-23,2026-03-23T09:45:00+01:00,break,completed,180,180,\"mine, \"\"new\"\"\",,,,",
            "2026-03-23,2026-03-23T09:45:00+01:00,step,done,56,56,\"mine, \"\"new\"\"\",glute_bridge,strength,2,8",
            "2026-03-23,2026-03-23T10:00:00+01:00,natural break,,600,,,,,,",
            "2026-03-23,2026-03-23T11:00:00+01:00,break,walked,,,,,,,",
            "2026-03-23,2026-03-23T18:00:00+01:00,walk,brisk,1200,,,,,,",
        ]
    );
    assert_eq!(
        ledger
            .records()
            .days(day("2026-03-23"), 1)
            .unwrap()
            .remove(0)
            .facts
            .unwrap()
            .breaks
            .taken,
        2
    );
}
