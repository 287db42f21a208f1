//! A process that is killed in the middle of writing.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use astir_ledger::{Condition, Entry, EntryId, Kept, Ledger};
use rusqlite::Connection;

use crate::child;
use crate::days::{at, completed, desk, open_sound, step};
use astir_ledger::Category;

/// How many entries a child has acknowledged when it is killed, over and over in one folder.
const KILLED_AFTER: [usize; 12] = [1, 2, 3, 5, 8, 13, 21, 34, 4, 17, 29, 40];

#[test]
fn a_killed_writer_loses_nothing_it_acknowledged() {
    if let Some(folder) = child::folder() {
        write_for_ever(&mut Ledger::open(&folder, at(0, 9, 0)).ledger);
    }
    let folder = tempfile::tempdir().unwrap();
    let mut acknowledged = Vec::new();
    for killed_after in KILLED_AFTER {
        let mut child = child::play(
            &mut Command::new(std::env::current_exe().unwrap()),
            "crash::a_killed_writer_loses_nothing_it_acknowledged",
            folder.path(),
        )
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut said = lines
            .by_ref()
            .map(Result::unwrap)
            .filter_map(|line| child::said(&line).map(str::to_owned));
        acknowledged.extend(said.by_ref().take(killed_after));
        child.kill().unwrap();
        acknowledged.extend(said);
        child.wait().unwrap();

        let file = Connection::open(folder.path().join("ledger.sqlite")).unwrap();
        let verdict: String = file
            .query_row("PRAGMA integrity_check", [], |row| row.get(0))
            .unwrap();
        assert_eq!(verdict, "ok");
        for id in &acknowledged {
            let kept =
                "SELECT count(*) FROM breaks JOIN break_steps ON break_id = id WHERE id = ?1";
            let steps: u32 = file.query_row(kept, [id], |row| row.get(0)).unwrap();
            assert_eq!(steps, 2, "the break {id} was acknowledged");
        }
    }
    assert_eq!(
        Ledger::open(folder.path(), at(0, 12, 0)).condition,
        Condition::Recovered
    );
}

fn write_for_ever(ledger: &mut Ledger) -> ! {
    loop {
        let id = ledger.new_id();
        let steps = vec![
            step(Category::Strength, 56, &[56]),
            step(Category::Mobility, 54, &[27, 27]),
        ];
        let entry = Entry::Break(completed(id.clone(), at(0, 9, 45), steps));
        assert_eq!(ledger.record(&[entry]), Kept::Written);
        child::say(id.as_str());
    }
}

#[test]
fn a_span_under_way_is_as_long_as_it_was_last_written() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    let id: EntryId = ledger.new_id();
    for minute in 1..=30 {
        let span = desk(id.clone(), at(0, 9, 0), minute * 60);
        assert_eq!(ledger.record(&[Entry::Span(span)]), Kept::Written);
    }
    // Dropped without `close`, as a crash would.
    drop(ledger);

    let opened = Ledger::open(folder.path(), at(0, 10, 0));
    assert_eq!(opened.condition, Condition::Recovered);
    let facts = opened
        .ledger
        .records()
        .day(at(0, 9, 0).day)
        .unwrap()
        .facts
        .unwrap();
    assert_eq!(facts.desk.len(), 1);
    assert_eq!(facts.desk_s, 30 * 60);
}
