//! A disk that runs full: a small file system of its own where one may be mounted, and everywhere
//! files that may not grow beyond a limit (`RLIMIT_FSIZE`).

#![cfg(unix)]

use std::fs;
use std::path::Path;
use std::process::Command;

use astir_ledger::{Condition, Entry, Kept, Ledger, StateEntry, TroubleKind};

use crate::child;
use crate::days::{at, open_sound};

/// Of 512 bytes (POSIX `ulimit -f`): enough for a ledger and a few rows.
const LIMIT_BLOCKS: u32 = 400;

/// A row that fills the file soon, with a name of its own.
fn page(number: u32) -> Entry {
    Entry::State(StateEntry {
        key: format!("page {number}"),
        value: Some("x".repeat(3000).into()),
    })
}

#[test]
fn entries_wait_while_the_disk_is_full_and_are_taken_in_when_there_is_room() {
    if let Some(folder) = child::folder() {
        fill_the_disk(&mut Ledger::open(&folder, at(0, 9, 0)).ledger);
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(format!(
        "trap '' XFSZ; ulimit -f {LIMIT_BLOCKS}; exec \"$0\" \"$@\""
    ));
    shell.arg(std::env::current_exe().unwrap());
    let test = "full_disk::entries_wait_while_the_disk_is_full_and_are_taken_in_when_there_is_room";
    let output = child::play(&mut shell, test, folder.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    let kept: u32 = text
        .lines()
        .filter_map(child::said)
        .next_back()
        .unwrap()
        .parse()
        .unwrap();

    assert!(folder.path().join("ledger-waiting.jsonl").exists());
    let ledger = open_sound(folder.path(), at(0, 10, 0));
    for number in 0..kept {
        assert!(
            ledger
                .records()
                .state(&format!("page {number}"))
                .unwrap()
                .is_some(),
            "page {number} of {kept}"
        );
    }
    assert!(!folder.path().join("ledger-waiting.jsonl").exists());
}

/// Writes until entries wait, then a few more, and says how many were acknowledged.
fn fill_the_disk(ledger: &mut Ledger) {
    let mut number = 0;
    while ledger.record(&[page(number)]) == Kept::Written {
        number += 1;
    }
    let trouble = ledger.trouble().unwrap();
    // SQLite reports a file that may not grow as an input/output error; a full disk is `DiskFull`.
    assert!(matches!(
        trouble.kind,
        TroubleKind::DiskFull | TroubleKind::Unwritable
    ));
    assert!(trouble.journal.is_some());
    for _ in 0..5 {
        number += 1;
        assert!(matches!(ledger.record(&[page(number)]), Kept::Waiting(_)));
    }
    assert!(matches!(ledger.retry(at(0, 9, 30)), Condition::Waiting(_)));
    assert!(
        ledger
            .records()
            .state(&format!("page {number}"))
            .unwrap()
            .is_some()
    );
    child::say(&(number + 1).to_string());
}

/// Room for a ledger and a few rows, in KiB.
const SMALL_DISK_KIB: u32 = 512;

/// The child mounts the disk in a name space of its own, where it is gone with the child.
#[test]
#[cfg(target_os = "linux")]
fn on_a_small_disk_entries_wait_until_there_is_room_again() {
    if let Some(folder) = child::folder() {
        return fill_and_make_room(&folder);
    }
    let folder = tempfile::tempdir().unwrap();
    if !may_mount(folder.path()) {
        eprintln!("not tested: no file system may be mounted here (unshare, mount)");
        return;
    }
    let mut command = mounting(folder.path(), "exec \"$0\" \"$@\"");
    command.arg(std::env::current_exe().unwrap());
    let test = "full_disk::on_a_small_disk_entries_wait_until_there_is_room_again";
    let output = child::play(&mut command, test, folder.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
}

#[cfg(target_os = "linux")]
fn may_mount(folder: &Path) -> bool {
    let tried = mounting(folder, "exit 0").arg("sh").output();
    tried.is_ok_and(|output| output.status.success())
}

#[cfg(target_os = "linux")]
fn mounting(folder: &Path, then: &str) -> Command {
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-root-user", "--mount", "sh", "-c"]);
    command.arg(format!(
        "mount -t tmpfs -o size={SMALL_DISK_KIB}k tmpfs '{}' && {then}",
        folder.display()
    ));
    command
}

#[cfg(target_os = "linux")]
fn fill_and_make_room(folder: &Path) {
    let mut ledger = open_sound(folder, at(0, 9, 0));
    let ballast = folder.join("ballast");
    assert!(fs::write(&ballast, vec![0; SMALL_DISK_KIB as usize * 1024]).is_err());
    let mut number = 0;
    while ledger.record(&[page(number)]) == Kept::Written {
        number += 1;
    }
    let trouble = ledger.trouble().unwrap();
    assert_eq!(
        (trouble.kind, &trouble.journal),
        (TroubleKind::DiskFull, &None)
    );
    assert!(trouble.to_string().contains("no room left"), "{trouble}");
    assert!(matches!(ledger.retry(at(0, 9, 10)), Condition::Waiting(_)));

    fs::remove_file(ballast).unwrap();
    assert_eq!(ledger.retry(at(0, 9, 20)), Condition::Sound);
    assert_eq!(ledger.record(&[page(number + 1)]), Kept::Written);
    drop(ledger);
    let ledger = open_sound(folder, at(0, 10, 0));
    for number in 0..=number + 1 {
        let kept = ledger.records().state(&format!("page {number}")).unwrap();
        assert!(kept.is_some(), "page {number}");
    }
}
