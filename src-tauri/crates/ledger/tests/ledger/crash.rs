//! A process that is killed in the middle of writing.

use std::collections::HashSet;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use astir_ledger::{Category, Condition, Entry, EntryId, Kept, Ledger};
use rusqlite::Connection;

use crate::child;
use crate::days::{at, completed, desk, long_after, monday, open_sound, step};

/// Five parts of equal size, so that a runner can spread them: 500 kills in all.
const KILLS_OF_A_PART: u32 = 100;
/// A child that has said something is left alone for less than so many microseconds more.
const LEFT_ALONE_US: u64 = 4000;

#[test]
fn a_killed_writer_loses_nothing_it_acknowledged_1() {
    kill_over_and_over("crash::a_killed_writer_loses_nothing_it_acknowledged_1");
}

#[test]
fn a_killed_writer_loses_nothing_it_acknowledged_2() {
    kill_over_and_over("crash::a_killed_writer_loses_nothing_it_acknowledged_2");
}

#[test]
fn a_killed_writer_loses_nothing_it_acknowledged_3() {
    kill_over_and_over("crash::a_killed_writer_loses_nothing_it_acknowledged_3");
}

#[test]
fn a_killed_writer_loses_nothing_it_acknowledged_4() {
    kill_over_and_over("crash::a_killed_writer_loses_nothing_it_acknowledged_4");
}

#[test]
fn a_killed_writer_loses_nothing_it_acknowledged_5() {
    kill_over_and_over("crash::a_killed_writer_loses_nothing_it_acknowledged_5");
}

/// In one folder, a hundred times: a child opens the ledger and writes until it is killed (`SIGKILL`)
/// at a random moment, while opening, writing or between two entries.
fn kill_over_and_over(test: &str) {
    if let Some(folder) = child::folder() {
        write_for_ever(&mut Ledger::open(&folder, at(0, 9, 0)).ledger);
    }
    let folder = in_memory_where_possible();
    let mut acknowledged = HashSet::new();
    for round in 0..KILLS_OF_A_PART {
        let random = random(round);
        let mut command = Command::new(std::env::current_exe().unwrap());
        let mut child = child::play(&mut command, test, folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let said = listen(child.stdout.take().unwrap());
        for _ in 0..random % 8 {
            acknowledged.insert(said.recv().unwrap());
        }
        let rest = Duration::from_micros(random / 8 % LEFT_ALONE_US);
        acknowledged.extend(said.recv_timeout(rest));
        child.kill().unwrap();
        child.wait().unwrap();
        acknowledged.extend(said);
        assert_whole(&folder.path().join("ledger.sqlite"), &acknowledged);
    }
    assert!(acknowledged.len() > 100, "{}", acknowledged.len());
    let opened = Ledger::open(folder.path(), at(0, 12, 0));
    assert_eq!(opened.condition, Condition::Recovered);
    let week = opened
        .ledger
        .records()
        .week(monday(), long_after())
        .unwrap();
    assert!(week.totals.unwrap().breaks.taken as usize >= acknowledged.len());
}

/// A disk would only make it slow: what is tested is a killed process, not a cut of power.
pub(crate) fn in_memory_where_possible() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    tempfile::tempdir_in(memory).unwrap_or_else(|_| tempfile::tempdir().unwrap())
}

pub(crate) fn random(round: u32) -> u64 {
    let mut hasher = RandomState::new().build_hasher();
    hasher.write_u32(round);
    hasher.finish()
}

/// What a child says, until it is gone.
pub(crate) fn listen(out: ChildStdout) -> Receiver<String> {
    let (tell, told) = channel();
    std::thread::spawn(move || {
        let lines = BufReader::new(out).lines().map_while(Result::ok);
        for said in lines.filter_map(|line| child::said(&line).map(str::to_owned)) {
            // The test may have ended.
            let _ = tell.send(said);
        }
    });
    told
}

fn assert_whole(file: &Path, acknowledged: &HashSet<String>) {
    let file = Connection::open(file).unwrap();
    let verdict: String = file
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(verdict, "ok");
    let sql = "SELECT break_id FROM break_steps GROUP BY break_id HAVING count(*) = 2";
    let whole: HashSet<String> = file
        .prepare_cached(sql)
        .and_then(|mut sql| sql.query_map([], |row| row.get(0))?.collect())
        .unwrap_or_default();
    let lost: Vec<&String> = acknowledged.difference(&whole).collect();
    assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
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
        .days(at(0, 9, 0).day, 1)
        .unwrap()
        .remove(0)
        .facts
        .unwrap();
    assert_eq!(facts.desk.len(), 1);
    assert_eq!(facts.desk_s, 30 * 60);
}
