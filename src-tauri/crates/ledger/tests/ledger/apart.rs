//! Reading at length on another thread, while the ledger goes on being written.

use std::fs;
use std::sync::mpsc::channel;

use astir_ledger::{Entry, Kept, Ledger};

use crate::days::{at, long_after, monday, natural, open_sound, setting, write};

/// Some megabytes, so that a copy takes several rounds.
fn large() -> (tempfile::TempDir, Ledger) {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    for part in 0..8 {
        write(
            &mut ledger,
            setting(&format!("part-{part}"), &"x".repeat(500_000)),
        );
    }
    (folder, ledger)
}

#[test]
fn a_copy_is_told_of_on_its_way_and_ends_whole() {
    let (_folder, ledger) = large();
    let mut told = Vec::new();
    let reader = ledger.reader().unwrap();
    let copy = reader.apart(&mut |percent| told.push(percent)).unwrap();
    assert!(told.len() > 3, "{told:?}");
    assert!(told.is_sorted(), "{told:?}");
    assert_eq!(told.last(), Some(&100));
    assert_eq!(copy.records().settings().unwrap().len(), 8);
}

#[test]
fn whoever_writes_while_a_copy_is_taken_is_not_kept_waiting() {
    let (_folder, mut ledger) = large();
    let reader = ledger.reader().unwrap();
    let (asks, asked) = channel();
    let (goes_on, go_on) = channel();
    let copying = std::thread::spawn(move || {
        let mut is_first = true;
        let copy = reader.apart(&mut |_| {
            // In the middle of the copy: until the other thread has written, not one page more.
            if std::mem::take(&mut is_first) {
                asks.send(()).unwrap();
                go_on.recv().unwrap();
            }
        });
        copy.unwrap()
    });
    asked.recv().unwrap();
    assert_eq!(
        ledger.record(&[setting("written", "meanwhile")]),
        Kept::Written
    );
    goes_on.send(()).unwrap();
    let copy = copying.join().unwrap();
    assert_eq!(copy.records().settings().unwrap()["written"], "meanwhile");
}

#[test]
fn what_waits_is_in_the_copy_too() {
    let folder = tempfile::tempdir().unwrap();
    // A folder in the ledger's place that cannot be set aside, for its own folder is a file's name away.
    let not_a_folder = folder.path().join("file");
    fs::write(&not_a_folder, "").unwrap();
    let mut ledger = Ledger::open(&not_a_folder, at(0, 9, 0)).ledger;
    let id = ledger.new_id();
    let kept = ledger.record(&[Entry::Natural(natural(id, at(0, 10, 0), 600))]);
    assert!(matches!(kept, Kept::Waiting(_)), "{kept:?}");
    let copy = ledger.reader().unwrap().apart(&mut |_| ()).unwrap();
    let week = copy.records().week(monday(), long_after()).unwrap();
    assert_eq!(week.totals.unwrap().breaks.natural, 1);
}
