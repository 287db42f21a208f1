//! Copies of the ledger.

use std::fs;

use astir_ledger::{BackupError, Reader};
use chrono::Duration;

use crate::days::{at, monday, open_sound, setting, write};

#[test]
fn a_backup_is_a_whole_ledger_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    write(&mut ledger, setting("interval", "30m"));
    let copy = folder.path().join("copy.sqlite");
    ledger.backup(&copy).unwrap();
    write(&mut ledger, setting("interval", "60m"));
    let copied = Reader::open_read_only(&copy).unwrap();
    assert_eq!(copied.records().settings().unwrap()["interval"], "30m");
    assert!(!folder.path().join("copy.sqlite.unfinished").exists());
}

#[test]
fn a_backup_can_be_made_by_who_only_reads() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    write(&mut ledger, setting("interval", "30m"));
    let file = folder.path().join("ledger.sqlite");
    let before = fs::read(&file).unwrap();
    let copy = folder.path().join("copy.sqlite");
    Reader::open_read_only(&file)
        .unwrap()
        .backup(&copy)
        .unwrap();
    assert_eq!(fs::read(&file).unwrap(), before);
    let copied = Reader::open_read_only(&copy).unwrap();
    assert_eq!(copied.records().settings().unwrap()["interval"], "30m");
}

#[test]
fn a_backup_overwrites_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let ledger = open_sound(folder.path(), at(0, 9, 0));
    let letter = folder.path().join("letter.txt");
    fs::write(&letter, "dear").unwrap();
    assert!(matches!(
        ledger.backup(&letter),
        Err(BackupError::Exists(_))
    ));
    assert_eq!(fs::read_to_string(letter).unwrap(), "dear");
}

#[test]
fn there_is_one_backup_a_day_and_the_newest_seven_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let ledger = open_sound(folder.path(), at(0, 9, 0));
    let backups = folder.path().join("backups");
    fs::create_dir(&backups).unwrap();
    fs::write(backups.join("notes.txt"), "mine").unwrap();
    for days in 0..10 {
        let day = monday() + Duration::days(days);
        assert_eq!(
            ledger.backup_daily(day).unwrap(),
            ledger.backup_daily(day).unwrap()
        );
    }
    let mut names: Vec<String> = fs::read_dir(&backups)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names.len(), 8);
    assert_eq!(names[0], "ledger-2026-03-26.sqlite");
    assert_eq!(names[6], "ledger-2026-04-01.sqlite");
    assert_eq!(names[7], "notes.txt", "what Astir has not made stays");
}
