//! Deleting everything: nothing of the person is left in the folder, and nothing that is not Astir's goes.

use std::fs;
use std::path::Path;

use astir_ledger::{Condition, Kept, Ledger};

use crate::days::{at, monday, open_sound, setting, write};

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn backups_and_what_was_set_aside_go_with_the_ledger() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    write(&mut ledger, setting("interval", "30m"));
    let backup = ledger.backup_daily(monday()).unwrap();
    ledger.restore(&backup, at(0, 10, 0)).unwrap();
    for name in [
        "ledger-damaged-2026-03-01.sqlite",
        "ledger-waiting-unread-2026-03-01.jsonl",
    ] {
        fs::write(folder.path().join(name), "old").unwrap();
    }
    fs::write(folder.path().join("alive"), "now").unwrap();
    fs::write(folder.path().join("backups/notes.txt"), "mine").unwrap();
    fs::create_dir(folder.path().join("ledger-damaged-2026-03-02.sqlite")).unwrap();

    ledger.delete_everything(at(0, 11, 0)).unwrap();

    let kept = [
        "alive",
        "backups",
        "ledger-damaged-2026-03-02.sqlite",
        "ledger.sqlite",
    ];
    assert_eq!(names(folder.path()), kept);
    assert_eq!(names(&folder.path().join("backups")), ["notes.txt"]);
    assert_eq!(ledger.trouble(), None);
    assert!(ledger.records().settings().unwrap().is_empty());
    assert_eq!(ledger.record(&[setting("interval", "60m")]), Kept::Written);
    ledger.close().unwrap();
    let again = Ledger::open(folder.path(), at(0, 12, 0));
    assert_eq!(again.condition, Condition::Sound);
    assert_eq!(
        again.ledger.records().settings().unwrap()["interval"],
        "60m"
    );
}

#[test]
fn entries_that_wait_are_deleted_too() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("data")).unwrap();
    let data = folder.path().join("data");
    let newer = open_sound(&data, at(0, 9, 0));
    newer.close().unwrap();
    rusqlite::Connection::open(data.join("ledger.sqlite"))
        .unwrap()
        .pragma_update(None, "user_version", 99)
        .unwrap();
    let mut ledger = Ledger::open(&data, at(0, 9, 0)).ledger;
    let kept = ledger.record(&[setting("interval", "30m")]);
    assert!(matches!(kept, Kept::Waiting(_)), "{kept:?}");

    ledger.delete_everything(at(0, 10, 0)).unwrap();

    assert_eq!(ledger.trouble(), None);
    assert!(ledger.records().settings().unwrap().is_empty());
    assert_eq!(names(&data), ["ledger.sqlite"]);
}

#[cfg(unix)]
#[test]
fn what_cannot_be_deleted_is_named_and_the_ledger_goes_last() {
    use std::os::unix::fs::PermissionsExt;

    if crate::locked_out::is_root() {
        // Nothing is locked for root; `locked_out` has the same folder without its rights.
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    write(&mut ledger, setting("interval", "30m"));
    ledger.backup_daily(monday()).unwrap();
    let backups = folder.path().join("backups");
    fs::set_permissions(&backups, fs::Permissions::from_mode(0o500)).unwrap();
    let error = ledger.delete_everything(at(0, 10, 0)).unwrap_err();
    assert!(error.to_string().contains("ledger-2026-03-23"), "{error}");
    assert_eq!(ledger.records().settings().unwrap()["interval"], "30m");
    fs::set_permissions(&backups, fs::Permissions::from_mode(0o700)).unwrap();
}
