//! Entries that wait, and are taken in once.

use std::fs;
use std::path::{Path, PathBuf};

use astir_ledger::{Condition, Entry, Kept, Ledger, Reader, StateEntry, TroubleKind};
use rusqlite::Connection;

use crate::days::{at, held, natural, open_sound, setting, write};

fn journal(folder: &Path) -> PathBuf {
    folder.join("ledger-waiting.jsonl")
}

/// The schema of the ledgers that this Astir makes, and one that it does not know.
const OURS: i32 = 3;
const NEWER: i32 = 99;

fn mark_as(schema: i32, folder: &Path) {
    let file = Connection::open(folder.join("ledger.sqlite")).unwrap();
    file.pragma_update(None, "user_version", schema).unwrap();
}

/// A folder where three batches wait in the journal, the last overruling the first.
fn with_waiting_entries() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    open_sound(folder.path(), at(0, 9, 0)).close().unwrap();
    mark_as(NEWER, folder.path());
    let mut ledger = Ledger::open(folder.path(), at(0, 9, 0)).ledger;
    let (rest, decision) = (ledger.new_id(), ledger.new_id());
    for batch in [
        vec![
            setting("interval", "30m"),
            Entry::Natural(natural(rest, at(0, 10, 0), 600)),
        ],
        vec![Entry::Decision(held(decision, at(0, 10, 30)))],
        vec![setting("interval", "60m")],
    ] {
        assert!(matches!(ledger.record(&batch), Kept::Waiting(_)));
    }
    drop(ledger);
    mark_as(OURS, folder.path());
    folder
}

fn assert_taken_in_once(ledger: &Ledger) {
    let records = ledger.records();
    assert_eq!(records.settings().unwrap()["interval"], "60m");
    assert_eq!(
        records
            .days(at(0, 9, 0).day, 1)
            .unwrap()
            .remove(0)
            .facts
            .unwrap()
            .breaks
            .natural,
        1
    );
    assert_eq!(records.recent_decisions(10).unwrap().len(), 1);
}

#[test]
fn waiting_entries_are_taken_in_at_the_next_start() {
    let folder = with_waiting_entries();
    let ledger = open_sound(folder.path(), at(0, 11, 0));
    assert_taken_in_once(&ledger);
    assert!(!journal(folder.path()).exists());
}

#[test]
fn a_journal_read_twice_is_taken_in_once() {
    let folder = with_waiting_entries();
    let text = fs::read(journal(folder.path())).unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 11, 0));
    write(&mut ledger, setting("interval", "90m"));
    drop(ledger);
    let file = Connection::open(folder.path().join("ledger.sqlite")).unwrap();
    for line in text
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
    {
        let line: serde_json::Value = serde_json::from_slice(line).unwrap();
        file.execute(
            "INSERT INTO taken_in VALUES (?1)",
            [line["line"].as_str().unwrap()],
        )
        .unwrap();
    }
    drop(file);
    fs::write(journal(folder.path()), text).unwrap();

    let ledger = open_sound(folder.path(), at(0, 12, 0));
    assert_eq!(
        ledger.records().settings().unwrap()["interval"],
        "90m",
        "what waited was older"
    );
    assert!(!journal(folder.path()).exists());
}

#[test]
fn an_unfinished_last_line_harms_nothing() {
    let folder = with_waiting_entries();
    let mut text = fs::read(journal(folder.path())).unwrap();
    text.extend_from_slice(b"{\"line\":\"x\",\"entr");
    fs::write(journal(folder.path()), text).unwrap();
    assert_taken_in_once(&open_sound(folder.path(), at(0, 11, 0)));
    assert!(!journal(folder.path()).exists());
}

#[test]
fn what_cannot_be_understood_in_the_journal_is_set_aside() {
    let folder = with_waiting_entries();
    let mut text =
        b"{\"line\":\"from a newer Astir\",\"entries\":[{\"table\":\"dreams\"}]}\n".to_vec();
    text.extend(fs::read(journal(folder.path())).unwrap());
    fs::write(journal(folder.path()), &text).unwrap();
    assert_taken_in_once(&open_sound(folder.path(), at(0, 11, 0)));
    let aside = folder.path().join("ledger-waiting-unread-2026-03-23.jsonl");
    assert_eq!(fs::read(aside).unwrap(), text);
}

#[test]
fn entries_wait_while_another_program_keeps_the_ledger_locked() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    write(&mut ledger, setting("interval", "30m"));
    let other = Connection::open(folder.path().join("ledger.sqlite")).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();

    let kept = ledger.record(&[setting("break-length", "5m")]);
    let Kept::Waiting(trouble) = &kept else {
        panic!("{kept:?}")
    };
    assert_eq!(trouble.kind, TroubleKind::Busy);
    assert_eq!(trouble.journal, Some(journal(folder.path())));
    assert_eq!(ledger.records().settings().unwrap()["break-length"], "5m");

    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(ledger.retry(at(0, 9, 1)), Condition::Sound);
    assert_eq!(ledger.trouble(), None);
    assert!(!journal(folder.path()).exists());
    let reader = Reader::open_read_only(&folder.path().join("ledger.sqlite")).unwrap();
    let settings = reader.records().settings().unwrap();
    assert_eq!(
        (&*settings["interval"], &*settings["break-length"]),
        ("30m", "5m")
    );
}

#[test]
fn entries_wait_in_memory_when_there_is_no_room_for_a_journal_either() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    fs::create_dir(journal(folder.path())).unwrap();
    let other = Connection::open(folder.path().join("ledger.sqlite")).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let kept = ledger.record(&[setting("interval", "30m")]);
    assert!(matches!(kept, Kept::Waiting(trouble) if trouble.journal.is_none()));

    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(ledger.retry(at(0, 9, 1)), Condition::Sound);
    assert_eq!(ledger.records().settings().unwrap()["interval"], "30m");
}

#[test]
fn a_ledger_taken_away_while_open_is_begun_anew_with_what_came_since() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    fs::remove_file(folder.path().join("ledger.sqlite")).unwrap();
    assert!(matches!(
        ledger.record(&[setting("interval", "30m")]),
        Kept::Waiting(_)
    ));
    assert_eq!(ledger.retry(at(0, 9, 1)), Condition::Fresh);
    drop(ledger);
    assert_eq!(
        open_sound(folder.path(), at(0, 9, 2))
            .records()
            .settings()
            .unwrap()["interval"],
        "30m"
    );
}

#[test]
fn an_entry_that_breaks_a_rule_is_refused_and_holds_up_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    assert!(matches!(
        ledger.record(&[setting("interval", "30m"), setting("", "x")]),
        Kept::Refused(_)
    ));
    assert!(
        ledger.records().settings().unwrap().is_empty(),
        "all or none"
    );
    mark_as(NEWER, folder.path());
    let mut waiting = Ledger::open(folder.path(), at(0, 9, 1)).ledger;
    assert!(matches!(
        waiting.record(&[setting("", "x")]),
        Kept::Refused(_)
    ));
    assert_eq!(fs::read_to_string(journal(folder.path())).unwrap(), "");
}

#[test]
fn days_of_waiting_do_not_fill_the_disk() {
    let folder = with_waiting_entries();
    mark_as(NEWER, folder.path());
    let mut ledger = Ledger::open(folder.path(), at(0, 11, 0)).ledger;
    for minute in 0..30 {
        let value = format!("{minute} {}", "x".repeat(100_000));
        let state = Entry::State(StateEntry {
            key: "engine".into(),
            value: Some(value.into()),
        });
        assert!(matches!(ledger.record(&[state]), Kept::Waiting(_)));
    }
    drop(ledger);
    assert!(fs::metadata(journal(folder.path())).unwrap().len() < 1_200_000);
    mark_as(OURS, folder.path());
    let ledger = open_sound(folder.path(), at(0, 12, 0));
    assert_taken_in_once(&ledger);
    let state = ledger.records().state("engine").unwrap().unwrap();
    assert!(state.as_str().unwrap().starts_with("29 "));
}
