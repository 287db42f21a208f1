//! Ledgers as every schema so far has left them are opened, brought up to date, and lose nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use astir_ledger::{
    BreakOutcome, Condition, DeskCheckEntry, Entry, Ledger, Reader, Wish, WishEntry,
};
use rusqlite::Connection;
use serde_json::json;

use crate::days::{at, long_after, monday, write};

/// A new one is added here with each schema that is released.
const PAST: [(i32, &str); 2] = [
    (1, include_str!("schemas/1.sql")),
    (2, include_str!("schemas/2.sql")),
];

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

        let checks = records.desk_checks(9).unwrap();
        assert_eq!(checks.len(), usize::from(schema >= 2), "schema {schema}");
        assert_eq!(rest.steps[0].asked, None);
        assert_eq!(records.readiness().unwrap(), None);

        let check = DeskCheckEntry {
            id: opened.ledger.new_id(),
            at: at(1, 9, 0),
            items: BTreeMap::new(),
        };
        let wish = WishEntry {
            exercise: "pigeon".into(),
            wish: Some(Wish::Never),
        };
        write(&mut opened.ledger, Entry::DeskCheck(check));
        write(&mut opened.ledger, Entry::Wish(wish));
    }
}

#[test]
fn a_past_schema_is_kept_as_a_copy_and_can_be_read_without_being_changed() {
    for (schema, sql) in PAST {
        let folder = tempfile::tempdir().unwrap();
        let path = ledger_of(sql, folder.path());
        let before = fs::read(&path).unwrap();
        let reader = Reader::open_read_only(&path).unwrap();
        assert_eq!(reader.records().wishes().unwrap(), []);
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
        for (name, statement) in made_by(&old) {
            // Columns may be added to a table; what it had stays.
            let made = &today[&name];
            for line in statement.lines() {
                let line = line.trim().trim_end_matches(',');
                assert!(made.contains(line), "schema {schema} had: {line}");
            }
        }
    }
}

/// The statements that made its tables and indexes, by name.
fn made_by(file: &Connection) -> BTreeMap<String, String> {
    file.prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap()
}
