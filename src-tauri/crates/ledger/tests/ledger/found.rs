//! What is found when the ledger is opened, and what is done about it.

use std::fs;
use std::path::{Path, PathBuf};

use astir_ledger::{Condition, Entry, Kept, Ledger, TroubleKind};
use rusqlite::Connection;

use crate::days::{at, completed, day, desk, open_sound, setting, write};

fn file(folder: &Path) -> PathBuf {
    folder.join("ledger.sqlite")
}

/// A ledger with a few hundred rows, closed in order.
fn filled(folder: &Path) {
    let mut ledger = open_sound(folder, at(0, 9, 0));
    for minute in 0..300 {
        let (span, rest) = (ledger.new_id(), ledger.new_id());
        let entries = [
            Entry::Span(desk(span, at(0, 9, minute), 60)),
            Entry::Break(completed(rest, at(0, 9, minute), vec![])),
        ];
        assert_eq!(ledger.record(&entries), Kept::Written);
    }
    ledger.close().unwrap();
}

/// Opens a folder whose ledger is damaged, and gives the place where it was set aside.
fn replaced(folder: &Path, backup: Option<&Path>) -> PathBuf {
    let damaged = fs::read(file(folder)).ok();
    let Condition::Replaced {
        set_aside,
        backup: offered,
    } = Ledger::open(folder, at(1, 9, 0)).condition
    else {
        panic!("the damage was not seen");
    };
    assert_eq!(offered.as_deref(), backup);
    assert_eq!(
        fs::read(&set_aside).ok(),
        damaged,
        "what is set aside is as it was found"
    );
    let mut ledger = open_sound(folder, at(1, 9, 1));
    write(&mut ledger, setting("interval", "30m"));
    set_aside
}

#[test]
fn the_first_start_begins_a_ledger_that_only_its_owner_may_read() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("share/astir");
    let opened = Ledger::open(&folder, at(0, 9, 0));
    assert_eq!(opened.condition, Condition::Fresh);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&folder), 0o700);
        assert_eq!(mode(&file(&folder)), 0o600);
    }
}

#[test]
fn a_ledger_that_was_closed_is_sound_and_one_that_was_not_is_checked() {
    let folder = tempfile::tempdir().unwrap();
    Ledger::open(folder.path(), at(0, 9, 0))
        .ledger
        .close()
        .unwrap();
    let opened = Ledger::open(folder.path(), at(0, 10, 0));
    assert_eq!(opened.condition, Condition::Sound);
    drop(opened);
    assert_eq!(
        Ledger::open(folder.path(), at(0, 11, 0)).condition,
        Condition::Recovered
    );
}

#[test]
fn a_damaged_header_is_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    let mut bytes = fs::read(file(folder.path())).unwrap();
    bytes[..64].fill(b'x');
    fs::write(file(folder.path()), bytes).unwrap();
    let aside = replaced(folder.path(), None);
    assert_eq!(
        aside,
        folder.path().join("ledger-damaged-2026-03-24.sqlite")
    );
}

#[test]
fn damage_in_the_middle_is_seen_even_after_a_clean_end() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    let mut bytes = fs::read(file(folder.path())).unwrap();
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 4096].fill(0xA5);
    fs::write(file(folder.path()), bytes).unwrap();
    replaced(folder.path(), None);
}

#[test]
fn a_truncated_ledger_is_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    let bytes = fs::read(file(folder.path())).unwrap();
    fs::write(file(folder.path()), &bytes[..bytes.len() / 3]).unwrap();
    replaced(folder.path(), None);
}

#[test]
fn a_file_of_another_program_is_set_aside_unchanged() {
    let folder = tempfile::tempdir().unwrap();
    let other = Connection::open(file(folder.path())).unwrap();
    other
        .execute_batch("CREATE TABLE bookmarks (url TEXT); INSERT INTO bookmarks VALUES ('x')")
        .unwrap();
    drop(other);
    replaced(folder.path(), None);
}

#[test]
fn a_folder_in_place_of_the_ledger_is_set_aside_with_what_is_in_it() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(file(folder.path())).unwrap();
    fs::write(file(folder.path()).join("letter.txt"), "dear").unwrap();
    let aside = replaced(folder.path(), None);
    assert_eq!(
        fs::read_to_string(aside.join("letter.txt")).unwrap(),
        "dear"
    );
}

#[test]
fn damage_twice_on_one_day_keeps_both_files() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(file(folder.path()), "first").unwrap();
    let first = replaced(folder.path(), None);
    fs::write(file(folder.path()), "second").unwrap();
    let second = replaced(folder.path(), None);
    assert_eq!(fs::read_to_string(first).unwrap(), "first");
    assert_eq!(fs::read_to_string(second).unwrap(), "second");
}

#[test]
fn an_empty_file_is_a_start_cut_short_unless_there_are_backups() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(file(folder.path()), "").unwrap();
    let opened = Ledger::open(folder.path(), at(0, 9, 0));
    assert_eq!(opened.condition, Condition::Fresh);
    let backup = opened.ledger.backup_daily(day("2026-03-23")).unwrap();
    drop(opened);

    fs::write(file(folder.path()), "").unwrap();
    replaced(folder.path(), Some(&backup));
}

#[test]
fn a_ledger_that_is_gone_is_begun_anew_and_the_newest_backup_offered() {
    let folder = tempfile::tempdir().unwrap();
    let ledger = open_sound(folder.path(), at(0, 9, 0));
    let backup = ledger.backup_daily(day("2026-03-23")).unwrap();
    drop(ledger);
    fs::remove_file(file(folder.path())).unwrap();
    assert_eq!(
        Ledger::open(folder.path(), at(1, 9, 0)).condition,
        Condition::Missing { backup }
    );
}

#[test]
fn the_newest_backup_that_is_whole_is_offered() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    let ledger = open_sound(folder.path(), at(0, 17, 0));
    let good = ledger.backup_daily(day("2026-03-23")).unwrap();
    let damaged = ledger.backup_daily(day("2026-03-24")).unwrap();
    drop(ledger);
    fs::write(damaged, "not a ledger").unwrap();
    fs::write(file(folder.path()), "damaged").unwrap();
    replaced(folder.path(), Some(&good));
}

#[test]
fn a_rollback_journal_goes_aside_with_its_ledger() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(file(folder.path()), "damaged").unwrap();
    fs::write(folder.path().join("ledger.sqlite-journal"), "its journal").unwrap();
    let Condition::Replaced { set_aside, .. } = Ledger::open(folder.path(), at(0, 9, 0)).condition
    else {
        panic!("the damage was not seen");
    };
    let journal = PathBuf::from(format!("{}-journal", set_aside.display()));
    assert_eq!(fs::read_to_string(journal).unwrap(), "its journal");
    assert_eq!(
        Ledger::open(folder.path(), at(0, 10, 0)).condition,
        Condition::Recovered
    );
}

#[test]
fn a_ledger_of_a_newer_astir_is_read_and_left_untouched() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    let newer = Connection::open(file(folder.path())).unwrap();
    newer
        .execute_batch(
            "ALTER TABLE settings ADD COLUMN changed_ms INTEGER;
             INSERT INTO settings VALUES ('interval', '90m', 1);
             PRAGMA user_version = 99",
        )
        .unwrap();
    drop(newer);
    let before = fs::read(file(folder.path())).unwrap();

    let mut opened = Ledger::open(folder.path(), at(1, 9, 0));
    let Condition::Waiting(trouble) = &opened.condition else {
        panic!("{:?}", opened.condition)
    };
    assert_eq!(trouble.kind, TroubleKind::Newer);
    assert_eq!(
        trouble.journal,
        Some(folder.path().join("ledger-waiting.jsonl"))
    );
    assert_eq!(
        opened.ledger.records().settings().unwrap()["interval"],
        "90m"
    );
    assert_eq!(
        opened.ledger.records().last_breaks(1000).unwrap().len(),
        300
    );
    let kept = opened.ledger.record(&[setting("interval", "60m")]);
    assert_eq!(kept, Kept::Waiting(trouble.clone()));
    assert_eq!(
        opened.ledger.records().settings().unwrap()["interval"],
        "60m"
    );
    assert_eq!(opened.ledger.retry(at(1, 9, 5)), opened.condition);
    assert!(opened.ledger.close().is_err());

    assert_eq!(fs::read(file(folder.path())).unwrap(), before);
    assert!(!folder.path().join("ledger.sqlite-journal").exists());
}

#[test]
fn a_file_in_place_of_the_folder_stops_nothing() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("astir");
    fs::write(&folder, "a file").unwrap();
    let mut opened = Ledger::open(&folder, at(0, 9, 0));
    let Condition::Waiting(trouble) = &opened.condition else {
        panic!("{:?}", opened.condition)
    };
    assert_eq!(
        (trouble.kind, &trouble.place, &trouble.journal),
        (TroubleKind::NoFolder, &folder, &None)
    );
    assert!(matches!(
        opened.ledger.record(&[setting("interval", "30m")]),
        Kept::Waiting(_)
    ));
    assert_eq!(
        opened.ledger.records().settings().unwrap()["interval"],
        "30m"
    );

    fs::remove_file(&folder).unwrap();
    assert_eq!(opened.ledger.retry(at(0, 9, 5)), Condition::Fresh);
    drop(opened);
    let ledger = open_sound(&folder, at(0, 9, 6));
    assert_eq!(ledger.records().settings().unwrap()["interval"], "30m");
}

#[test]
fn sqlite_is_one_without_the_wal_reset_fault() {
    // Before 3.51.3 a WAL could be reset under a writer (sqlite.org, release log).
    assert!(
        rusqlite::version_number() >= 3_051_003,
        "{}",
        rusqlite::version()
    );
}
