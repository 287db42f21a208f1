//! An export taken in while the ledger goes on being written: all of it in one step, or nothing.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::channel;
use std::time::Duration;

use astir_ledger::{
    Condition, Entry, Import, ImportError, Kept, Ledger, Prepared, RestoreError, Stamp,
};
use rusqlite::Connection;

use crate::child;
use crate::crash::{in_memory_where_possible, listen, random};
use crate::days::{at, held, monday, natural, open_sound, setting, write};

/// An export of so many absences, each of so many seconds.
fn export(entries: u32, seconds: u32) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    let entries: Vec<Entry> = (0..entries)
        .map(|_| Entry::Natural(natural(ledger.new_id(), at(0, 9, 0), seconds)))
        .collect();
    assert_eq!(ledger.record(&entries), Kept::Written);
    write(&mut ledger, setting("interval", "30m"));
    let mut text = Vec::new();
    ledger.records().export_json(&mut text).unwrap();
    text
}

fn now() -> Stamp {
    at(0, 10, 0)
}

fn prepare(import: Import, text: &[u8]) -> Result<Prepared, ImportError> {
    import.prepare(text, &mut |_| ())
}

fn absences(ledger: &Ledger) -> usize {
    let day = ledger.records().days(monday(), 1).unwrap().remove(0);
    day.facts.map_or(0, |facts| facts.breaks.natural as usize)
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
fn what_is_recorded_while_an_export_is_taken_in_comes_with_it_and_is_the_newer() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    let import = ledger.begin_import(now()).unwrap();
    write(&mut ledger, setting("interval", "60m"));
    let prepared = prepare(import, &export(5, 600)).unwrap();
    let id = ledger.new_id();
    write(&mut ledger, Entry::Natural(natural(id, now(), 900)));
    assert_eq!(absences(&ledger), 1, "nothing of the export is there yet");

    assert_eq!(ledger.put_in_place(&prepared, now()).unwrap(), None);
    drop(prepared);
    assert_eq!((ledger.trouble(), absences(&ledger)), (None, 6));
    assert_eq!(ledger.records().settings().unwrap()["interval"], "60m");
    assert_eq!(names(folder.path()), ["ledger.sqlite"]);
    ledger.close().unwrap();
    let opened = Ledger::open(folder.path(), at(0, 11, 0));
    assert_eq!(opened.condition, Condition::Sound);
    assert_eq!(absences(&opened.ledger), 6);
}

#[test]
fn an_entry_that_fits_no_ledger_is_refused_and_nothing_is_taken_in_or_left_behind() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    let text = String::from_utf8(export(5, 600)).unwrap();
    let nonsense = text.replacen("\"seconds\":600", "\"seconds\":-1", 1);
    let import = ledger.begin_import(now()).unwrap();
    let refused = prepare(import, nonsense.as_bytes());
    assert!(
        matches!(refused, Err(ImportError::Foreign(_))),
        "{refused:?}"
    );
    let nonsense = text.replacen("2026-03-23\"", "someday\"", 1);
    let import = ledger.begin_import(now()).unwrap();
    let refused = prepare(import, nonsense.as_bytes());
    assert!(refused.is_err(), "{refused:?}");
    let nonsense = text.replacen("\"offset_s\":3600", "\"offset_s\":360000", 1);
    let import = ledger.begin_import(now()).unwrap();
    let refused = prepare(import, nonsense.as_bytes());
    assert!(
        matches!(refused, Err(ImportError::Refused(_))),
        "{refused:?}"
    );
    write(&mut ledger, setting("interval", "60m"));
    assert_eq!(absences(&ledger), 0);
    assert_eq!(names(folder.path()), ["ledger.sqlite"]);
}

#[test]
fn an_import_does_not_bring_back_what_was_deleted_or_restored_meanwhile() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    write(&mut ledger, setting("interval", "60m"));
    let backup = ledger.backup_daily(monday()).unwrap();
    let text = export(5, 600);
    let overtaken = |ledger: &mut Ledger, prepared: Prepared| {
        let refused = ledger.put_in_place(&prepared, now());
        assert!(
            matches!(refused, Err(RestoreError::Overtaken)),
            "{refused:?}"
        );
        assert_eq!((ledger.trouble(), absences(ledger)), (None, 0));
    };
    let import = ledger.begin_import(now()).unwrap();
    let prepared = prepare(import, &text).unwrap();
    ledger.restore(&backup, now()).unwrap();
    overtaken(&mut ledger, prepared);
    let import = ledger.begin_import(now()).unwrap();
    let prepared = prepare(import, &text).unwrap();
    ledger.delete_everything(now()).unwrap();
    overtaken(&mut ledger, prepared);
}

#[test]
fn a_ledger_in_trouble_takes_in_no_export() {
    let folder = tempfile::tempdir().unwrap();
    let not_a_folder = folder.path().join("file");
    fs::write(&not_a_folder, "").unwrap();
    let mut ledger = Ledger::open(&not_a_folder, at(0, 9, 0)).ledger;
    let refused = ledger.begin_import(now());
    assert!(
        matches!(refused, Err(ImportError::Trouble(_))),
        "{refused:?}"
    );
}

#[test]
fn a_copy_that_a_killed_import_left_behind_goes_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    open_sound(folder.path(), at(0, 9, 0)).close().unwrap();
    for left in [
        "ledger-prepared-2026-03-23.sqlite",
        "ledger-prepared-2026-03-23.sqlite.unfinished",
    ] {
        fs::write(folder.path().join(left), "half a copy").unwrap();
    }
    fs::write(
        folder
            .path()
            .join("ledger-before-restore-2026-03-23.sqlite"),
        "dear",
    )
    .unwrap();
    let _ledger = open_sound(folder.path(), at(0, 10, 0));
    let kept = ["ledger-before-restore-2026-03-23.sqlite", "ledger.sqlite"];
    assert_eq!(names(folder.path()), kept);
}

const KILLS: u32 = 60;
/// Entries of one export: enough to be killed among them.
const ENTRIES: u32 = 2_000;
/// Exports are told apart by the length of their absences.
const EXPORTS: std::ops::Range<u32> = 1..4;
/// A child is killed when it has said less than so many things: about as many as it says in three imports.
const MOST_SAID: u64 = 16;
/// It is then left alone until it says one thing more, or for less than so many microseconds.
const LEFT_ALONE_US: u64 = 60_000;

fn export_file(folder: &Path, number: u32) -> PathBuf {
    folder.join(format!("export-{number}.json"))
}

/// Imports one export after the other and records a decision at each step of it; says what is acknowledged.
fn import_for_ever(folder: &Path) -> ! {
    let mut ledger = Ledger::open(folder, at(0, 9, 0)).ledger;
    loop {
        for number in EXPORTS {
            let text = fs::read(export_file(folder, number)).unwrap();
            let import = ledger.begin_import(now()).unwrap();
            let (tell, told) = channel();
            let preparing = std::thread::spawn(move || {
                import.prepare(&text, &mut |percent| tell.send(percent).unwrap())
            });
            for _ in told {
                let id = ledger.new_id();
                write(&mut ledger, Entry::Decision(held(id.clone(), now())));
                child::say(id.as_str());
            }
            let prepared = preparing.join().unwrap().unwrap();
            ledger.put_in_place(&prepared, now()).unwrap();
            child::say(&format!("export {number}"));
        }
    }
}

#[test]
fn a_killed_import_leaves_all_of_the_export_or_nothing_and_no_entry_is_lost() {
    if let Some(folder) = child::folder() {
        import_for_ever(&folder);
    }
    let exports: Vec<Vec<u8>> = EXPORTS.map(|number| export(ENTRIES, number)).collect();
    let mut cut_short = 0;
    for round in 0..KILLS {
        let folder = in_memory_where_possible();
        for (number, text) in EXPORTS.zip(&exports) {
            fs::write(export_file(folder.path(), number), text).unwrap();
        }
        let acknowledged = kill_an_import(folder.path(), random(round));
        let ledger = open_sound(folder.path(), at(0, 12, 0));
        let decisions = ledger.records().recent_decisions(u32::MAX).unwrap();
        let decisions: HashSet<&str> = decisions.iter().map(|entry| entry.id.as_str()).collect();
        let there = exports_in(&folder.path().join("ledger.sqlite"));
        for said in &acknowledged {
            let is_there = match said.strip_prefix("export ") {
                Some(number) => there.contains_key(&number.parse().unwrap()),
                None => decisions.contains(said.as_str()),
            };
            assert!(is_there, "acknowledged and lost: {said}");
        }
        assert!(there.values().all(|count| *count == ENTRIES), "{there:?}");
        cut_short += u32::from(there.len() < exports.len());
    }
    assert!(
        cut_short > KILLS / 10,
        "{cut_short} kills met an import under way"
    );
}

/// What a child has acknowledged before it was killed (`SIGKILL`) at a random moment.
fn kill_an_import(folder: &Path, random: u64) -> Vec<String> {
    let test = "imports::a_killed_import_leaves_all_of_the_export_or_nothing_and_no_entry_is_lost";
    let mut command = Command::new(std::env::current_exe().unwrap());
    let mut child = child::play(&mut command, test, folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let said = listen(child.stdout.take().unwrap());
    let most = usize::try_from(random % MOST_SAID).unwrap();
    let mut acknowledged: Vec<String> = said.iter().take(most).collect();
    acknowledged
        .extend(said.recv_timeout(Duration::from_micros(random / MOST_SAID % LEFT_ALONE_US)));
    child.kill().unwrap();
    child.wait().unwrap();
    acknowledged.extend(said);
    acknowledged
}

/// How many entries of each export there are.
fn exports_in(file: &Path) -> HashMap<u32, u32> {
    let file = Connection::open(file).unwrap();
    let verdict: String = file
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(verdict, "ok");
    file.prepare("SELECT seconds, count(*) FROM natural_breaks GROUP BY seconds")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap()
}
