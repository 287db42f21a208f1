//! Activity on a person's own word: added, changed, deleted, and what is refused.

use astir_ledger::{ActivityEntry, Entry, Intensity, Kept, Ledger, LogRefusal, NUDGE, Stamp};

use crate::days::{at, long_after, monday, open_sound, walk, write};

/// It is noon on Tuesday, and a walk from 08:10 to 08:30 is in the log.
fn after_a_walk() -> (tempfile::TempDir, Ledger, ActivityEntry) {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 8, 0));
    let logged = walk(ledger.new_id(), at(1, 8, 30), 20, Intensity::Brisk);
    write(&mut ledger, Entry::Activity(logged.clone()));
    (folder, ledger, logged)
}

fn now() -> Stamp {
    at(1, 12, 0)
}

fn refusal(ledger: &mut Ledger, ended: Stamp, minutes: u32) -> String {
    let entry = walk(ledger.new_id(), ended, minutes, Intensity::Easy);
    ledger
        .records()
        .may_log(&entry, now())
        .unwrap_err()
        .to_string()
}

#[test]
fn an_activity_can_be_changed_and_deleted() {
    let (_folder, mut ledger, mut logged) = after_a_walk();
    logged.seconds = 1800;
    logged.kind = "stairs".into();
    ledger.records().may_log(&logged, now()).unwrap();
    write(&mut ledger, Entry::Activity(logged.clone()));
    assert_eq!(
        ledger.records().activity(&logged.id).unwrap().as_ref(),
        Some(&logged)
    );
    assert_eq!(ledger.records().activity_since(monday()).unwrap().len(), 1);

    write(&mut ledger, Entry::ActivityGone(logged.id.clone()));
    assert_eq!(ledger.records().activity(&logged.id).unwrap(), None);
    assert_eq!(
        ledger
            .records()
            .week(monday(), long_after())
            .unwrap()
            .totals,
        None
    );
    // Deleted twice is deleted.
    write(&mut ledger, Entry::ActivityGone(logged.id));
}

#[test]
fn what_was_deleted_while_entries_waited_stays_deleted() {
    let (folder, mut ledger, logged) = after_a_walk();
    let lock = rusqlite::Connection::open(folder.path().join("ledger.sqlite")).unwrap();
    lock.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let later = walk(ledger.new_id(), at(1, 10, 0), 5, Intensity::Easy);
    let gone = Entry::ActivityGone(logged.id);
    assert!(matches!(
        ledger.record(&[Entry::Activity(later.clone())]),
        Kept::Waiting(_)
    ));
    assert!(matches!(ledger.record(&[gone]), Kept::Waiting(_)));
    drop(lock);
    let _ = ledger.retry(at(1, 12, 1));
    assert_eq!(ledger.trouble(), None);
    assert_eq!(ledger.records().activity_since(monday()).unwrap(), [later]);
}

#[test]
fn a_length_without_sense_is_refused_with_the_limit() {
    let (_folder, mut ledger, _) = after_a_walk();
    for minutes in [0, 24 * 60 + 1] {
        let said = refusal(&mut ledger, at(0, 12, 0), minutes);
        assert_eq!(said, "an activity takes 1 minute to 24 hours");
    }
    for minutes in [1, 24 * 60] {
        let entry = walk(ledger.new_id(), at(0, 12, 0), minutes, Intensity::Easy);
        ledger.records().may_log(&entry, now()).unwrap();
    }
}

#[test]
fn the_future_is_refused() {
    let (_folder, mut ledger, _) = after_a_walk();
    let said = refusal(&mut ledger, at(1, 12, 1), 20);
    assert!(said.contains("2026-03-24 12:00 now"), "{said}");
    assert!(said.contains("2026-03-24 12:01"), "{said}");
    let entry = walk(ledger.new_id(), now(), 20, Intensity::Easy);
    ledger.records().may_log(&entry, now()).unwrap();
}

#[test]
fn more_than_a_year_back_is_refused() {
    let (_folder, mut ledger, _) = after_a_walk();
    let said = refusal(&mut ledger, at(1 - 367, 12, 0), 20);
    assert!(said.contains("366 days"), "{said}");
    let entry = walk(ledger.new_id(), at(1 - 366, 12, 0), 20, Intensity::Easy);
    ledger.records().may_log(&entry, now()).unwrap();
}

#[test]
fn an_overlap_is_refused_and_names_the_other() {
    let (_folder, mut ledger, logged) = after_a_walk();
    for (ended, minutes) in [
        (at(1, 8, 11), 5),
        (at(1, 8, 25), 10),
        (at(1, 9, 0), 31),
        (at(1, 9, 0), 120),
    ] {
        let said = refusal(&mut ledger, ended, minutes);
        assert_eq!(
            said,
            "it overlaps with `walk`, which is logged from 2026-03-24 08:10 to 2026-03-24 08:30"
        );
    }
    let entry = walk(ledger.new_id(), at(1, 8, 20), 5, Intensity::Easy);
    let refused = ledger.records().may_log(&entry, now()).unwrap_err();
    assert!(matches!(refused, LogRefusal::Overlap { other } if *other == logged));
}

#[test]
fn activities_may_follow_each_other_and_a_nudge_is_beside_them() {
    let (_folder, mut ledger, logged) = after_a_walk();
    for (ended, minutes) in [(at(1, 8, 10), 30), (at(1, 9, 0), 30)] {
        let entry = walk(ledger.new_id(), ended, minutes, Intensity::Easy);
        ledger.records().may_log(&entry, now()).unwrap();
    }
    let mut nudge = walk(ledger.new_id(), at(1, 10, 0), 1, Intensity::Easy);
    nudge.kind = NUDGE.into();
    write(&mut ledger, Entry::Activity(nudge));
    let entry = walk(ledger.new_id(), at(1, 10, 10), 20, Intensity::Easy);
    ledger.records().may_log(&entry, now()).unwrap();
    assert_eq!(ledger.records().activity(&logged.id).unwrap(), Some(logged));
}

#[test]
fn an_overlap_is_seen_over_midnight_and_between_zones() {
    let (_folder, mut ledger, _) = after_a_walk();
    let night = walk(ledger.new_id(), at(0, 24, 30), 60, Intensity::Easy);
    write(&mut ledger, Entry::Activity(night));
    // The same half hour, said by somebody who has flown to where it was the day before.
    let mut elsewhere = walk(ledger.new_id(), at(0, 24, 15), 10, Intensity::Easy);
    elsewhere.ended.offset_s = -8 * 3600;
    elsewhere.ended.day = monday() - chrono::Duration::days(1);
    let refused = ledger.records().may_log(&elsewhere, now()).unwrap_err();
    assert!(matches!(refused, LogRefusal::Overlap { .. }));
}
