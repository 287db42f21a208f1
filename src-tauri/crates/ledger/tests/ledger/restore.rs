//! A backup put in place of the ledger.

use std::fs;

use astir_ledger::{Condition, Entry, Kept, Ledger, Prepared, Reader, RestoreError};
use rusqlite::Connection;

use crate::days::{at, natural, open_sound, setting, write};

#[test]
fn a_restored_ledger_is_as_the_backup_was_and_the_one_before_is_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    write(&mut ledger, setting("interval", "30m"));
    let backup = ledger.backup_daily(at(0, 9, 0).day).unwrap();
    write(&mut ledger, setting("interval", "60m"));
    let before = fs::read(folder.path().join("ledger.sqlite")).unwrap();

    let aside = ledger.restore(&backup, at(1, 9, 0)).unwrap().unwrap();
    assert_eq!(ledger.trouble(), None);
    assert_eq!(ledger.records().settings().unwrap()["interval"], "30m");
    assert_eq!(
        aside,
        folder
            .path()
            .join("ledger-before-restore-2026-03-24.sqlite")
    );
    assert_eq!(fs::read(aside).unwrap(), before);
    write(&mut ledger, setting("break-length", "5m"));
    ledger.close().unwrap();
    assert!(backup.exists());
    let opened = Ledger::open(folder.path(), at(1, 10, 0));
    assert_eq!(opened.condition, Condition::Sound);
    assert_eq!(opened.ledger.records().settings().unwrap().len(), 2);
}

#[test]
fn a_restore_that_was_prepared_and_given_up_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    write(&mut ledger, setting("interval", "30m"));
    let backup = ledger.backup_daily(at(0, 9, 0).day).unwrap();
    write(&mut ledger, setting("interval", "60m"));
    let there = || fs::read_dir(folder.path()).unwrap().count();
    let before = there();
    let prepared = Prepared::from(&backup, folder.path(), at(0, 10, 0)).unwrap();
    assert_eq!(there(), before + 1);
    drop(prepared);
    assert_eq!(there(), before);
    assert_eq!(ledger.records().settings().unwrap()["interval"], "60m");

    let prepared = Prepared::from(&backup, folder.path(), at(0, 10, 0)).unwrap();
    ledger.put_in_place(&prepared, at(0, 10, 0)).unwrap();
    drop(prepared);
    assert_eq!(ledger.records().settings().unwrap()["interval"], "30m");
}

#[test]
fn a_backup_that_is_not_good_leaves_the_ledger_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    write(&mut ledger, setting("interval", "30m"));
    let letter = folder.path().join("letter.sqlite");
    fs::write(&letter, "dear").unwrap();
    let newer = folder.path().join("newer.sqlite");
    ledger.backup(&newer).unwrap();
    Connection::open(&newer)
        .unwrap()
        .pragma_update(None, "user_version", 99)
        .unwrap();
    for path in [letter, newer, folder.path().join("nothing")] {
        assert!(matches!(
            ledger.restore(&path, at(0, 10, 0)),
            Err(RestoreError::Unusable(_))
        ));
        assert_eq!(ledger.trouble(), None);
        assert_eq!(ledger.records().settings().unwrap()["interval"], "30m");
    }
}

#[test]
fn after_damage_the_backup_offered_can_be_restored_and_what_came_since_is_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    write(&mut ledger, setting("interval", "30m"));
    ledger.backup_daily(at(0, 9, 0).day).unwrap();
    drop(ledger);
    fs::write(folder.path().join("ledger.sqlite"), "damaged").unwrap();

    let opened = Ledger::open(folder.path(), at(1, 9, 0));
    let Condition::Replaced {
        backup: Some(backup),
        ..
    } = opened.condition
    else {
        panic!("{:?}", opened.condition)
    };
    let mut ledger = opened.ledger;
    let id = ledger.new_id();
    assert_eq!(
        ledger.record(&[Entry::Natural(natural(id, at(1, 10, 0), 600))]),
        Kept::Written
    );
    let aside = ledger.restore(&backup, at(1, 11, 0)).unwrap().unwrap();
    assert_eq!(ledger.records().settings().unwrap()["interval"], "30m");
    let since = Reader::open_read_only(&aside).unwrap();
    assert!(
        since
            .records()
            .days(at(1, 9, 0).day, 1)
            .unwrap()
            .remove(0)
            .facts
            .is_some()
    );
}
