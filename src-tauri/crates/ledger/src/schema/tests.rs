//! Climbing a ladder that has more than one rung.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{APPLICATION_ID, LADDER, Ladder, application_id, version};
use crate::{Condition, Entry, Kept, Ledger, SettingEntry, Stamp, TroubleKind};

const NEXT: Ladder = Ladder(&[
    LADDER.0[0],
    LADDER.0[1],
    LADDER.0[2],
    "ALTER TABLE settings ADD COLUMN changed_ms INTEGER",
]);
/// Its last rung breaks off in the middle, after a rung that would do.
const BROKEN: Ladder = Ladder(&[
    NEXT.0[0],
    NEXT.0[1],
    NEXT.0[2],
    NEXT.0[3],
    "CREATE TABLE half (a TEXT) STRICT; INSERT INTO settings SELECT * FROM settings",
]);
/// The schema of the ledgers that this Astir makes.
const TODAY: i32 = 3;

fn at(day: u32) -> Stamp {
    let day = NaiveDate::from_ymd_opt(2026, 3, day).unwrap();
    Stamp {
        utc_ms: day
            .and_hms_opt(9, 0, 0)
            .unwrap()
            .and_utc()
            .timestamp_millis(),
        offset_s: 3600,
        day,
    }
}

fn with_a_setting(folder: &Path) -> PathBuf {
    let mut ledger = Ledger::open(folder, at(1)).ledger;
    let setting = SettingEntry {
        key: "interval".into(),
        value: Some("30m".into()),
    };
    assert_eq!(ledger.record(&[Entry::Setting(setting)]), Kept::Written);
    ledger.close().unwrap();
    folder.join("ledger.sqlite")
}

fn schema_of(path: &Path) -> i32 {
    version(&Connection::open(path).unwrap()).unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn an_older_ledger_is_brought_up_to_date_and_a_copy_of_it_kept() {
    let folder = tempfile::tempdir().unwrap();
    let file = with_a_setting(folder.path());
    let opened = Ledger::open_with(folder.path(), NEXT, at(2));
    assert_eq!(opened.condition, Condition::Sound);
    assert_eq!(
        opened.ledger.records().settings().unwrap()["interval"],
        "30m"
    );
    assert_eq!(
        (
            schema_of(&file),
            application_id(&Connection::open(&file).unwrap()).unwrap()
        ),
        (TODAY + 1, APPLICATION_ID)
    );

    let copy = folder
        .path()
        .join("backups/ledger-schema3-2026-03-02.sqlite");
    assert_eq!(schema_of(&copy), TODAY);
    let kept = "SELECT value FROM settings WHERE key = 'interval'";
    let value: String = Connection::open(&copy)
        .unwrap()
        .query_row(kept, [], |row| row.get(0))
        .unwrap();
    assert_eq!(value, "30m");
}

#[test]
fn the_newest_three_copies_from_before_migrations_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    for day in 1..=5 {
        let file = with_a_setting(folder.path());
        drop(Ledger::open_with(folder.path(), NEXT, at(day)));
        fs::remove_file(file).unwrap();
    }
    let expected = [3, 4, 5].map(|day| format!("ledger-schema3-2026-03-0{day}.sqlite"));
    assert_eq!(names(&folder.path().join("backups")), expected);
}

#[test]
fn a_rung_that_breaks_leaves_the_ledger_as_it_was_and_entries_wait() {
    let folder = tempfile::tempdir().unwrap();
    let file = with_a_setting(folder.path());
    let before = fs::read(&file).unwrap();
    let mut opened = Ledger::open_with(folder.path(), BROKEN, at(2));
    let Condition::Waiting(trouble) = opened.condition.clone() else {
        panic!("{:?}", opened.condition)
    };
    assert_eq!(trouble.kind, TroubleKind::Unwritable);
    let setting = SettingEntry {
        key: "break-length".into(),
        value: Some("5m".into()),
    };
    assert_eq!(
        opened.ledger.record(&[Entry::Setting(setting)]),
        Kept::Waiting(trouble)
    );
    drop(opened);

    assert_eq!(fs::read(&file).unwrap(), before);
    let opened = Ledger::open(folder.path(), at(3));
    let settings = opened.ledger.records().settings().unwrap();
    assert_eq!(
        (&*settings["interval"], &*settings["break-length"]),
        ("30m", "5m")
    );
}

#[test]
fn without_room_for_a_copy_nothing_is_migrated() {
    let folder = tempfile::tempdir().unwrap();
    let file = with_a_setting(folder.path());
    fs::write(
        folder.path().join("backups"),
        "a file where the folder should be",
    )
    .unwrap();
    let opened = Ledger::open_with(folder.path(), NEXT, at(2));
    assert!(matches!(opened.condition, Condition::Waiting(_)));
    assert_eq!(
        opened.ledger.records().settings().unwrap()["interval"],
        "30m"
    );
    assert_eq!(schema_of(&file), TODAY);
}
