//! Exercises and routines of a person's own.

use astir_exercises::Amount;
use astir_exercises::catalogue::{ExerciseDraft, RoutineDraft, StepDraft};
use astir_exercises::exercise::{Category, Exertion, Pattern, Place, Sides};
use astir_wire::LibraryView;

use super::*;

fn bow() -> ExerciseDraft {
    ExerciseDraft {
        id: None,
        name: "Slow bow".to_owned(),
        category: Category::Mobility,
        pattern: Pattern::Spine,
        place: Place::Standing,
        equipment: Vec::new(),
        effort: Exertion::Reps,
        sides: Sides::Both,
        count: 5,
        sets: 1,
        rep_seconds: 6,
        instructions: vec!["Bow from the hips.".to_owned()],
    }
}

fn write(morning: &mut Morning, draft: ExerciseDraft) -> Result<Box<LibraryView>, Refusal> {
    match morning.ask(Request::WriteExercise { draft })? {
        Reply::Library(view) => Ok(view),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_written_in_the_app_is_there_changed_and_gone_again() {
    let mut morning = Morning::begin();
    let view = write(&mut morning, bow()).unwrap();
    assert!(
        view.entries
            .iter()
            .any(|entry| entry.own && entry.name == "Slow bow")
    );
    let again = write(&mut morning, bow()).unwrap();
    assert!(
        again
            .entries
            .iter()
            .any(|entry| entry.id.0 == "own_slow_bow_2")
    );
    let changed = ExerciseDraft {
        id: Some("own_slow_bow".to_owned()),
        name: "Slower bow".to_owned(),
        ..bow()
    };
    write(&mut morning, changed).unwrap();
    assert_eq!(morning.library_entry("own_slow_bow").name, "Slower bow");
    let routine = RoutineDraft {
        id: None,
        name: "After the mail".to_owned(),
        steps: vec![StepDraft {
            exercise: "own_slow_bow".to_owned(),
            sets: 1,
            amount: Amount::Reps(4),
        }],
    };
    morning
        .ask(Request::WriteRoutine { draft: routine })
        .unwrap();
    morning.does("own_after_the_mail");
    assert_eq!(morning.breaks()[0].steps[0].exercise, "own_slow_bow");
    let gone = |id: &str| Request::DeleteOwn { id: id.to_owned() };
    morning.ask(gone("own_after_the_mail")).unwrap();
    morning.ask(gone("own_slow_bow_2")).unwrap();
    assert_eq!(
        morning.ask(gone("glute_bridge")).unwrap_err().reason,
        "not-own"
    );
    assert_eq!(
        morning.ask(gone("../ledger")).unwrap_err().reason,
        "not-own"
    );
}

#[test]
fn what_does_not_fit_is_refused_with_the_reason_and_nothing_is_written() {
    let mut morning = Morning::begin();
    let wordless = ExerciseDraft {
        instructions: vec!["  ".to_owned()],
        ..bow()
    };
    let refusal = write(&mut morning, wordless).unwrap_err();
    assert!(refusal.message.contains("instructions"), "{refusal}");
    assert!(!morning.folder.path().join("exercises").exists());
}

#[test]
fn a_faulty_file_is_told_and_the_rest_is_used() {
    let mut morning = Morning::begin();
    write(&mut morning, bow()).unwrap();
    let file = morning.folder.path().join("exercises/mine.toml");
    std::fs::write(file, "[[exercise]]\nid = \"x\"\n").unwrap();
    let Ok(Reply::Library(view)) = morning.ask(Request::Library) else {
        panic!("the library was asked for")
    };
    assert_eq!(view.faults.len(), 1, "{:?}", view.faults);
    assert!(
        view.faults[0].starts_with("mine.toml, line 1"),
        "{:?}",
        view.faults
    );
    assert!(view.entries.iter().any(|entry| entry.own));
}
