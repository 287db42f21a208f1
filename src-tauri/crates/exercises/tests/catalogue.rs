//! What the catalogue promises, and what it says about a file that does not fit.

use std::collections::HashSet;

use astir_exercises::catalogue::Document;
use astir_exercises::exercise::{Advice, Category, Discretion, Flag, GUIDE_LINE_LIMIT};
use astir_exercises::{Catalogue, Place};

#[test]
fn the_builtin_catalogue_is_sound_and_complete() {
    let catalogue = Catalogue::builtin();
    assert_eq!(catalogue.exercises().len(), 63);
    assert_eq!(catalogue.routines().len(), 14);
    let in_category = |category| {
        catalogue
            .exercises()
            .iter()
            .filter(|exercise| exercise.category == category)
            .count()
    };
    assert_eq!(
        [
            Category::Strength,
            Category::Mobility,
            Category::Seated,
            Category::Circulation
        ]
        .map(in_category),
        [27, 18, 10, 8]
    );
}

#[test]
fn every_instruction_has_a_form_that_fits_the_guide() {
    for exercise in Catalogue::builtin().exercises() {
        for instruction in &exercise.instructions {
            assert!(
                instruction.guide.chars().count() <= GUIDE_LINE_LIMIT,
                "{}: {}",
                exercise.id,
                instruction.guide
            );
            assert!(!instruction.guide.is_empty(), "{}", exercise.id);
        }
    }
}

#[test]
fn nothing_shown_to_people_contains_a_lasting_name() {
    let catalogue = Catalogue::builtin();
    let ids: HashSet<&str> = catalogue
        .exercises()
        .iter()
        .map(|exercise| exercise.id.0.as_str())
        .filter(|id| id.contains('_'))
        .collect();
    for exercise in catalogue.exercises() {
        let notes = exercise
            .cautions
            .iter()
            .map(|caution| &caution.note)
            .chain(&exercise.note);
        let told = exercise
            .instructions
            .iter()
            .map(|instruction| &instruction.text)
            .chain(notes);
        for text in told.chain(&exercise.mistakes) {
            let id = ids.iter().find(|id| text.contains(**id));
            assert_eq!(id, None, "{}: {text}", exercise.id);
        }
    }
}

#[test]
fn only_walk_and_stairs_take_a_person_away() {
    let catalogue = Catalogue::builtin();
    let away: Vec<&str> = catalogue
        .exercises()
        .iter()
        .filter(|exercise| exercise.place == Place::Away)
        .map(|exercise| exercise.id.0.as_str())
        .collect();
    assert_eq!(away, ["walk", "stairs"]);
}

#[test]
fn floor_moves_are_never_offered_as_discreet() {
    for exercise in Catalogue::builtin().exercises() {
        if exercise.place == Place::Floor {
            assert_eq!(exercise.discretion, Discretion::Private, "{}", exercise.id);
        }
    }
}

#[test]
fn the_strictest_caution_wins() {
    let catalogue = Catalogue::builtin();
    let bridge = catalogue
        .exercise(&"glute_bridge".into())
        .expect("in the catalogue");
    assert_eq!(bridge.advice_for(&[Flag::LowBack]), Some(Advice::Modify));
    assert_eq!(
        bridge.advice_for(&[Flag::LowBack, Flag::Pregnancy]),
        Some(Advice::Avoid)
    );
    assert_eq!(bridge.advice_for(&[Flag::Wrist]), None);
}

const SOURCE: &str = "[[source]]\nkey = \"S\"\ntext = \"A sheet.\"\n";

/// An exercise that fits, with one line replaced.
fn exercise(id: &str, line: &str, replacement: &str) -> String {
    let text = format!(
        r#"
[[exercise]]
id = "{id}"
name = "Bow"
category = "mobility"
pattern = "spine"
posture = "standing"
discretion = "visible"
equipment = []
primary = ["back"]
effort = "reps"
sides = "both"
tempo = {{ lift = 2, hold = 0, lower = 2, rest = 0 }}
seconds_per_rep = 4
dose.beginner = {{ sets = 1, reps = 4 }}
dose.intermediate = {{ sets = 1, reps = 6 }}
dose.advanced = {{ sets = 1, reps = 8 }}
instructions = ["Bow."]
cautions = []
energy = {{ met = 2.3, code = "02101", table = "2024", fit = "named", class = "mild stretching" }}
sources = ["S"]
"#
    );
    assert!(text.contains(line), "{line}");
    text.replacen(line, replacement, 1)
}

fn refusal(text: &str) -> String {
    let documents = [
        Document {
            name: "sources.toml",
            text: SOURCE,
        },
        Document {
            name: "own.toml",
            text,
        },
    ];
    Catalogue::parse(&documents)
        .expect_err("it does not fit")
        .to_string()
}

#[test]
fn an_exercise_of_ones_own_fits_in() {
    let text = exercise("bow", "", "");
    let documents = [
        Document {
            name: "sources.toml",
            text: SOURCE,
        },
        Document {
            name: "own.toml",
            text: &text,
        },
    ];
    let catalogue = Catalogue::parse(&documents).expect("it fits");
    assert_eq!(catalogue.exercises()[0].name, "Bow");
}

#[test]
fn a_file_that_does_not_fit_is_refused_with_file_line_and_reason() {
    let cases = [
        (
            "rest = 0 }",
            "rest = 1 }",
            "own.toml, line 14: `seconds_per_rep` is 4, the tempo adds up to 5",
        ),
        (
            "sources = [\"S\"]",
            "sources = [\"T\"]",
            "own.toml, line 21: there is no source `T`",
        ),
        (
            "sources = [\"S\"]",
            "sources = []",
            "own.toml, line 3: an exercise needs at least one source",
        ),
        (
            "dose.beginner = { sets = 1, reps = 4 }",
            "dose.beginner = { sets = 1, seconds = 4 }",
            "own.toml, line 15: expected `reps`, from 1 to 200, and nothing else",
        ),
        (
            "cautions = []",
            "cautions = []\neasier = \"bow\"",
            "own.toml, line 20: `easier` leads from `bow` back to itself",
        ),
        (
            "cautions = []",
            "cautions = []\nharder = \"vow\"",
            "own.toml, line 20: `harder`: there is no exercise `vow`",
        ),
    ];
    for (line, replacement, expected) in cases {
        assert_eq!(refusal(&exercise("bow", line, replacement)), expected);
    }
    let unknown_caution = "cautions = [{ flag = \"elbow\", advice = \"avoid\", note = \"\" }]";
    let refused = refusal(&exercise("bow", "cautions = []", unknown_caution));
    assert!(
        refused.starts_with("own.toml, line 19: unknown variant `elbow`"),
        "{refused}"
    );
    let long = format!("instructions = [\"Bow{}.\"]", " and bow".repeat(8));
    let refused = refusal(&exercise("bow", "instructions = [\"Bow.\"]", &long));
    assert_eq!(
        refused,
        "own.toml, line 18: the guide has room for 60 characters, this has 68; add `guide`"
    );
}

#[test]
fn the_same_name_twice_is_refused_with_both_places() {
    let twice = exercise("bow", "", "") + &exercise("bow", "", "");
    assert_eq!(
        refusal(&twice),
        "own.toml, line 24: exercise `bow` is there already, in own.toml, line 3"
    );
}

#[test]
fn a_ladder_that_runs_in_a_circle_is_refused() {
    let up = exercise(
        "bow",
        "cautions = []",
        "cautions = []\nharder = \"deep_bow\"",
    );
    let down = exercise(
        "deep_bow",
        "cautions = []",
        "cautions = []\nharder = \"bow\"",
    );
    assert_eq!(
        refusal(&(up + &down)),
        "own.toml, line 42: `harder` leads from `bow` back to itself"
    );
}

#[test]
fn a_routine_that_breaks_its_promise_of_length_is_refused() {
    let routine = "\n[[routine]]\nid = \"r\"\nname = \"R\"\nminutes = 1\nsetting = \"standing\"\nsteps = [{ exercise = \"bow\", reps = 4 }]\n";
    let refused = refusal(&(exercise("bow", "", "") + routine));
    assert_eq!(refused, "own.toml, line 26: promises 60 s and takes 21 s");
}
