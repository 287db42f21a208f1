//! Workstation checks: dated, compared, kept.

use std::collections::BTreeMap;

use astir_ledger::{
    DeskChange, DeskCheckEntry, DeskFound, DeskItem, DeskItemState, Entry, Ledger, Stamp,
};

use crate::days::{at, open_sound, write};

fn check(ledger: &mut Ledger, at: Stamp, found: &[(DeskItem, DeskItemState)]) -> DeskCheckEntry {
    let entry = DeskCheckEntry {
        id: ledger.new_id(),
        at,
        items: found.iter().copied().collect(),
    };
    write(ledger, Entry::DeskCheck(entry.clone()));
    entry
}

#[test]
fn all_sixteen_items_come_back_newest_check_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    let states = [
        DeskItemState::Good,
        DeskItemState::Change,
        DeskItemState::NotHere,
    ];
    let all: Vec<_> = DeskItem::ALL
        .into_iter()
        .zip(states.into_iter().cycle())
        .collect();
    let first = check(&mut ledger, at(0, 9, 30), &all);
    let second = check(&mut ledger, at(30, 9, 30), &all[..3]);
    assert_eq!(first.items.len(), 16);
    assert_eq!(
        ledger.records().desk_checks(1).unwrap(),
        std::slice::from_ref(&second)
    );
    assert_eq!(ledger.records().desk_checks(9).unwrap(), [second, first]);
}

#[test]
fn a_check_says_what_has_changed_since_the_last_one() {
    use DeskItem::{Armrests, LegRoom, ScreenHeight, SeatHeight};
    use DeskItemState::{Change, Good, NotHere};
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    let first = [
        (SeatHeight, Change),
        (ScreenHeight, Good),
        (Armrests, NotHere),
    ];
    let first = check(&mut ledger, at(0, 9, 30), &first);
    let second = [(SeatHeight, Good), (ScreenHeight, Good), (LegRoom, Change)];
    let second = check(&mut ledger, at(30, 9, 30), &second);
    let expected = [
        DeskChange {
            item: SeatHeight,
            before: Some(Change),
            now: Good,
        },
        DeskChange {
            item: LegRoom,
            before: None,
            now: Change,
        },
    ];
    assert_eq!(second.changes_since(&first), expected);
    assert_eq!(second.changes_since(&second), []);
}

#[test]
fn a_check_written_again_replaces_its_items() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    let found = [
        (DeskItem::Wrists, DeskItemState::Change),
        (DeskItem::Elbows, DeskItemState::Good),
    ];
    let mut entry = check(&mut ledger, at(0, 9, 30), &found);
    entry.items = BTreeMap::from([(DeskItem::Wrists, DeskItemState::Good)]);
    write(&mut ledger, Entry::DeskCheck(entry.clone()));
    assert_eq!(ledger.records().desk_checks(9).unwrap(), [entry]);
}

#[test]
fn an_item_stands_as_it_was_found_last_beside_the_check_before() {
    use DeskItem::{Armrests, LegRoom, SeatHeight};
    use DeskItemState::{Change, Good, NotHere};
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    check(
        &mut ledger,
        at(0, 9, 30),
        &[(SeatHeight, Change), (Armrests, NotHere)],
    );
    check(
        &mut ledger,
        at(30, 9, 30),
        &[(SeatHeight, Good), (LegRoom, Change)],
    );
    let found = |item, found, before, day: Stamp| DeskFound {
        item,
        found,
        before,
        day: day.day,
    };
    assert_eq!(
        ledger.records().desk().unwrap(),
        [
            found(SeatHeight, Good, Some(Change), at(30, 9, 30)),
            found(LegRoom, Change, None, at(30, 9, 30)),
            found(Armrests, NotHere, None, at(0, 9, 30)),
        ]
    );
}
