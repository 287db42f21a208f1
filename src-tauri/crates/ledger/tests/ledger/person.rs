//! What a person told of themselves, and wants of the exercises.

use astir_ledger::{ChosenLevel, Entry, Kept, LevelChoice, ReadinessEntry, Wish, WishEntry};

use crate::days::{at, open_sound, write};

fn wish(exercise: &str, wish: Option<Wish>) -> Entry {
    Entry::Wish(WishEntry {
        exercise: exercise.into(),
        wish,
    })
}

#[test]
fn the_newest_answer_before_the_start_counts_and_the_older_ones_stay() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    assert_eq!(ledger.records().readiness().unwrap(), None);
    let knee = ReadinessEntry {
        id: ledger.new_id(),
        at: at(0, 9, 0),
        skipped: false,
        ticked: vec!["joint".into()],
        joints: vec!["knee".into()],
        cleared: false,
    };
    let nothing = ReadinessEntry {
        id: ledger.new_id(),
        at: at(3, 9, 0),
        ticked: Vec::new(),
        joints: Vec::new(),
        skipped: false,
        cleared: false,
    };
    // In whatever order they are taken in.
    for entry in [nothing.clone(), knee] {
        write(&mut ledger, Entry::Readiness(entry));
    }
    assert_eq!(ledger.records().readiness().unwrap(), Some(nothing));
    let mut text = Vec::new();
    ledger.records().export_json(&mut text).unwrap();
    assert!(String::from_utf8(text).unwrap().contains("\"knee\""));
}

#[test]
fn a_wish_holds_until_it_is_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    write(&mut ledger, wish("pigeon", Some(Wish::Often)));
    write(&mut ledger, wish("pigeon", Some(Wish::Never)));
    write(&mut ledger, wish("clamshell", Some(Wish::Often)));
    let kept = |ledger: &astir_ledger::Ledger| -> Vec<(String, Option<Wish>)> {
        let wishes = ledger.records().wishes().unwrap().into_iter();
        wishes.map(|wish| (wish.exercise, wish.wish)).collect()
    };
    let both = [
        ("clamshell".into(), Some(Wish::Often)),
        ("pigeon".into(), Some(Wish::Never)),
    ];
    assert_eq!(kept(&ledger), both);
    write(&mut ledger, wish("pigeon", None));
    assert_eq!(kept(&ledger), both[..1]);
}

#[test]
fn levels_chosen_come_back_in_the_order_they_were_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 9, 0));
    let mut choices: Vec<LevelChoice> = Vec::new();
    for (day, level) in [(4, ChosenLevel::Advanced), (2, ChosenLevel::Beginner)] {
        choices.push(LevelChoice {
            id: ledger.new_id(),
            at: at(day, 9, 0),
            exercise: "clamshell".into(),
            level,
        });
    }
    for choice in &choices {
        let kept = ledger.record(&[Entry::LevelChoice(choice.clone())]);
        assert_eq!(kept, Kept::Written);
    }
    choices.reverse();
    let records = ledger.records();
    assert_eq!(
        records.level_choices_since(at(0, 9, 0).day).unwrap(),
        choices
    );
    assert_eq!(
        records.level_choices_since(at(3, 9, 0).day).unwrap(),
        choices[1..]
    );
}
