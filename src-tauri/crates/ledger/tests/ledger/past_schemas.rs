//! Ledgers as every schema so far has left them are opened, brought up to date, and lose nothing.

use std::fs;
use std::path::{Path, PathBuf};

use astir_ledger::{BreakOutcome, Condition, DeskCheckEntry, Entry, Ledger, Reader};
use rusqlite::Connection;
use serde_json::json;

use crate::days::{at, long_after, monday, write};

/// A new one is added here with each schema that is released.
const PAST: [(i32, &str); 1] = [(1, include_str!("schemas/1.sql"))];

fn ledger_of(sql: &str, folder: &Path) -> PathBuf {
    let path = folder.join("ledger.sqlite");
    let file = Connection::open(&path).unwrap();
    file.execute_batch(sql).unwrap();
    path
}

#[test]
fn every_past_schema_opens_with_all_that_was_in_it() {
    for (schema, sql) in PAST {
        let folder = tempfile::tempdir().unwrap();
        ledger_of(sql, folder.path());
        let mut opened = Ledger::open(folder.path(), at(1, 9, 0));
        assert_eq!(opened.condition, Condition::Sound, "schema {schema}");
        let records = opened.ledger.records();
        let week = records
            .week(monday(), long_after())
            .unwrap()
            .totals
            .unwrap();
        assert_eq!((week.guided.strength, week.guided.mobility), (90, 80));
        assert_eq!((week.breaks.taken, week.breaks.natural), (1, 1));
        assert_eq!(
            (week.desk_s, week.moderate_s, week.strength_days),
            (2700, 1200, 1)
        );
        let rest = &records.last_breaks(9).unwrap()[0];
        assert_eq!(
            (rest.outcome, rest.snoozes, rest.steps.len()),
            (BreakOutcome::Completed, 1, 2)
        );
        assert_eq!(records.recent_decisions(9).unwrap()[0].seconds, Some(300));
        assert_eq!(records.answers_since(monday()).unwrap().len(), 2);
        assert_eq!(records.settings().unwrap()["interval"], "30m");
        assert_eq!(records.state("engine").unwrap(), Some(json!({"desk": 12})));

        let check = DeskCheckEntry {
            id: opened.ledger.new_id(),
            at: at(1, 9, 0),
            items: std::collections::BTreeMap::new(),
        };
        write(&mut opened.ledger, Entry::DeskCheck(check));
    }
}

#[test]
fn a_past_schema_is_kept_as_a_copy_and_can_be_read_without_being_changed() {
    for (schema, sql) in PAST {
        let folder = tempfile::tempdir().unwrap();
        let path = ledger_of(sql, folder.path());
        let before = fs::read(&path).unwrap();
        let reader = Reader::open_read_only(&path).unwrap();
        assert_eq!(reader.records().desk_checks(9).unwrap(), []);
        let read = reader.records().week(monday(), long_after()).unwrap();
        assert_eq!(fs::read(&path).unwrap(), before);

        drop(Ledger::open(folder.path(), at(1, 9, 0)));
        let copy = format!("backups/ledger-schema{schema}-2026-03-24.sqlite");
        let copy = Reader::open_read_only(&folder.path().join(copy)).unwrap();
        assert_eq!(copy.records().week(monday(), long_after()).unwrap(), read);
    }
}

#[test]
fn a_rung_that_was_released_is_as_it_was() {
    for (schema, sql) in PAST {
        let folder = tempfile::tempdir().unwrap();
        let old = Connection::open(ledger_of(sql, folder.path())).unwrap();
        let new = tempfile::tempdir().unwrap();
        Ledger::open(new.path(), at(0, 9, 0))
            .ledger
            .close()
            .unwrap();
        let new = Connection::open(new.path().join("ledger.sqlite")).unwrap();
        let today = made_by(&new);
        for statement in made_by(&old) {
            assert!(
                today.contains(&statement),
                "schema {schema} had: {statement}"
            );
        }
    }
}

/// The statements that made its tables and indexes.
fn made_by(file: &Connection) -> Vec<String> {
    file.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap()
}
