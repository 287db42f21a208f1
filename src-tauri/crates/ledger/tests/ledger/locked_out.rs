//! Files and folders that may not be written. Modes mean nothing to root, so the child of these
//! tests is somebody else then.

#![cfg(unix)]

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};

use astir_ledger::{Condition, Kept, Ledger, TroubleKind};

use crate::child;
use crate::days::{at, open_sound, setting, write};

/// `nobody`, on every Linux.
const NOBODY: u32 = 65534;

pub(crate) fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    let own = tempfile::tempfile().unwrap();
    own.metadata().unwrap().uid() == 0
}

/// Plays the child as a user whom modes bind.
fn play_as_somebody(test: &str, folder: &Path) {
    let open_to_all = tempfile::tempdir().unwrap();
    let mut command = as_somebody(open_to_all.path());
    let output = child::play(&mut command, test, folder).output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stdout)
    );
}

/// This program as somebody else: a copy of it, because the build's own folder may be closed to others.
fn as_somebody(open_to_all: &Path) -> Command {
    set_mode(open_to_all, 0o755);
    let program = open_to_all.join("child");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    let mut command = Command::new(&program);
    if is_root() {
        command.uid(NOBODY).gid(NOBODY);
    }
    command
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

/// A folder with a ledger in it, reachable by everybody.
fn with_a_ledger() -> tempfile::TempDir {
    let parent = tempfile::tempdir().unwrap();
    set_mode(parent.path(), 0o755);
    let folder = parent.path().join("astir");
    let mut ledger = open_sound(&folder, at(0, 9, 0));
    write(&mut ledger, setting("interval", "30m"));
    ledger.close().unwrap();
    parent
}

#[test]
fn a_folder_that_may_not_be_written_is_read_and_entries_wait_in_memory() {
    if let Some(folder) = child::folder() {
        let mut opened = Ledger::open(&folder, at(0, 10, 0));
        let Condition::Waiting(trouble) = &opened.condition else {
            panic!("{:?}", opened.condition)
        };
        assert_eq!(
            (trouble.kind, &trouble.journal),
            (TroubleKind::ReadOnly, &None)
        );
        assert_eq!(
            opened.ledger.records().settings().unwrap()["interval"],
            "30m"
        );
        assert!(matches!(
            opened.ledger.record(&[setting("interval", "60m")]),
            Kept::Waiting(_)
        ));
        assert_eq!(
            opened.ledger.records().settings().unwrap()["interval"],
            "60m"
        );
        return;
    }
    let parent = with_a_ledger();
    let folder = parent.path().join("astir");
    let before = fs::read(folder.join("ledger.sqlite")).unwrap();
    set_mode(&folder.join("ledger.sqlite"), 0o444);
    set_mode(&folder, 0o555);
    if !is_root() {
        // An owner could open it again.
        set_mode(&folder, 0o500);
    }
    play_as_somebody(
        "locked_out::a_folder_that_may_not_be_written_is_read_and_entries_wait_in_memory",
        &folder,
    );
    assert_eq!(fs::read(folder.join("ledger.sqlite")).unwrap(), before);
    set_mode(&folder, 0o700);
}

#[test]
fn what_waits_is_taken_in_by_itself_when_the_folder_may_be_written_again() {
    let test = "locked_out::what_waits_is_taken_in_by_itself_when_the_folder_may_be_written_again";
    if let Some(folder) = child::folder() {
        let mut opened = Ledger::open(&folder, at(0, 10, 0));
        assert!(matches!(opened.condition, Condition::Waiting(_)));
        let kept = opened.ledger.record(&[setting("interval", "60m")]);
        assert!(matches!(kept, Kept::Waiting(_)));
        child::say("waiting");
        std::io::stdin().read_line(&mut String::new()).unwrap();
        let _ = opened.ledger.retry(at(0, 10, 5));
        assert_eq!(opened.ledger.trouble(), None);
        return;
    }
    if !is_root() {
        eprintln!("not tested: only root can lock somebody else out");
        return;
    }
    let parent = with_a_ledger();
    let folder = parent.path().join("astir");
    chown(folder.join("ledger.sqlite"), Some(NOBODY), Some(NOBODY)).unwrap();
    set_mode(&folder, 0o755);
    let open_to_all = tempfile::tempdir().unwrap();
    let mut command = as_somebody(open_to_all.path());
    let mut child = child::play(&mut command, test, &folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let waiting = lines
        .by_ref()
        .map(Result::unwrap)
        .any(|line| child::said(&line).is_some());
    assert!(waiting);
    chown(&folder, Some(NOBODY), Some(NOBODY)).unwrap();
    // The end of its input tells the child.
    drop(child.stdin.take());
    assert!(child.wait().unwrap().success());
    let ledger = open_sound(&folder, at(0, 11, 0));
    assert_eq!(ledger.records().settings().unwrap()["interval"], "60m");
}

#[test]
fn a_ledger_that_may_not_be_written_has_its_entries_wait_in_the_journal() {
    if let Some(folder) = child::folder() {
        let mut opened = Ledger::open(&folder, at(0, 10, 0));
        let Condition::Waiting(trouble) = &opened.condition else {
            panic!("{:?}", opened.condition)
        };
        assert_eq!(trouble.kind, TroubleKind::ReadOnly);
        assert!(matches!(
            opened.ledger.record(&[setting("interval", "60m")]),
            Kept::Waiting(_)
        ));
        return;
    }
    let parent = with_a_ledger();
    let folder = parent.path().join("astir");
    if !is_root() {
        return the_owner_makes_it_writable_again(&folder);
    }
    chown(&folder, Some(NOBODY), Some(NOBODY)).unwrap();
    set_mode(&folder.join("ledger.sqlite"), 0o444);
    play_as_somebody(
        "locked_out::a_ledger_that_may_not_be_written_has_its_entries_wait_in_the_journal",
        &folder,
    );
    assert!(folder.join("ledger-waiting.jsonl").exists());
    let ledger = open_sound(&folder, at(0, 11, 0));
    assert_eq!(ledger.records().settings().unwrap()["interval"], "60m");
    assert!(!folder.join("ledger-waiting.jsonl").exists());
}

/// The ledger closes its file to others, and so opens it to its owner.
fn the_owner_makes_it_writable_again(folder: &Path) {
    set_mode(&folder.join("ledger.sqlite"), 0o400);
    let mut ledger = open_sound(folder, at(0, 11, 0));
    write(&mut ledger, setting("interval", "60m"));
}
