//! Exercises and routines of a person's own.

use std::sync::LazyLock;

use astir_exercises::catalogue::{Document, ExerciseDraft, RoutineDraft, StepDraft, lasting_name};
use astir_exercises::choose::Manner;
use astir_exercises::exercise::{Category, Equipment, Exertion, FigureView, Pattern, Place, Sides};
use astir_exercises::library::Shelf;
use astir_exercises::{
    Amount, Catalogue, CatalogueError, Library, LibraryQuery, PainLog, Past, PastBreak,
    Surroundings, Wish, choose,
};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::builtin);

/// As little as it takes.
const BOW: &str = r#"
[[exercise]]
id = "bow"
name = "Bow"
category = "mobility"
pattern = "spine"
posture = "standing"
discretion = "visible"
effort = "reps"
sides = "both"
tempo = { lift = 2, hold = 0, lower = 2, rest = 0 }
dose.beginner = { sets = 1, reps = 6 }
instructions = ["Bow."]
"#;

const GREETING: &str = r#"
[[routine]]
id = "greeting"
name = "Greeting"
minutes = 1
setting = "standing"
steps = [{ exercise = "bow", reps = 6 }, { exercise = "standing_march", seconds = 25 }]
"#;

fn with(texts: &[(&str, &str)]) -> (Catalogue, Vec<String>) {
    let documents: Vec<Document<'_>> = texts
        .iter()
        .map(|(name, text)| Document { name, text })
        .collect();
    let (catalogue, problems) = CATALOGUE.with_own(&documents);
    (
        catalogue,
        problems.iter().map(CatalogueError::to_string).collect(),
    )
}

fn bow(line: &str, replacement: &str) -> String {
    assert!(BOW.contains(line), "{line}");
    BOW.replacen(line, replacement, 1)
}

#[test]
fn an_exercise_needs_no_more_than_it_takes_to_do_it() {
    let (catalogue, problems) = with(&[("bow.toml", BOW)]);
    assert_eq!(problems, [""; 0]);
    let bow = catalogue.exercise(&"bow".into()).expect("it is there");
    assert_eq!(bow.doses.advanced, bow.doses.beginner);
    assert!(catalogue.is_own(&bow.id));
    assert!(!catalogue.is_own(&"walk".into()));
}

#[test]
fn a_routine_of_ones_own_is_offered_like_any_other() {
    let (catalogue, problems) = with(&[("bow.toml", BOW), ("greeting.toml", GREETING)]);
    assert_eq!(problems, [""; 0]);
    let mut circumstances = Surroundings::Office.circumstances();
    circumstances.favourite_routines.push("greeting".into());
    let wish = Wish {
        length: 60_000,
        manner: Manner::Any,
        turned_down: Vec::new(),
        after_lunch: false,
    };
    // Everything that a day should cover has been done.
    let all = catalogue.routine(&"R5-B".into()).expect("built in");
    let mut past = Past::default();
    past.breaks.push(PastBreak {
        day: past.today,
        routine: all.id.clone(),
        exercises: all.steps.iter().map(|step| step.id().clone()).collect(),
    });
    let choice = choose(&catalogue, &circumstances, &wish, &past, 1).expect("always");
    assert_eq!(choice.routine.id.0, "greeting");
}

#[test]
fn the_example_that_people_read_fits() {
    let guide = include_str!("../../../../assets/exercises/README.md");
    let example = guide.split("```").nth(1).expect("an example");
    let example = example.strip_prefix("toml").expect("in TOML");
    let (catalogue, problems) = with(&[("README.md", example)]);
    assert_eq!(problems, [""; 0]);
    assert!(catalogue.routine(&"after_mail".into()).is_some());
    let bow = catalogue.exercise(&"slow_bow".into()).expect("it is there");
    assert!(bow.figure.is_some());
}

#[test]
fn the_library_shows_them_on_their_shelf() {
    let (catalogue, _) = with(&[("bow.toml", BOW)]);
    let circumstances = Surroundings::Office.circumstances();
    let past = Past::default();
    let library = Library::of(
        &catalogue,
        &circumstances,
        &PainLog::default(),
        &past.training,
        past.today,
    );
    let own = LibraryQuery {
        shelf: Some(Shelf::Own),
        ..LibraryQuery::default()
    };
    let found: Vec<&str> = library
        .search(&own)
        .iter()
        .map(|entry| entry.name.as_str())
        .collect();
    assert_eq!(found, ["Bow"]);
}

#[test]
fn a_faulty_exercise_is_told_and_the_rest_stays() {
    let faulty = bow("sides = \"both\"", "sides = \"all\"").replace("\"bow\"", "\"nod\"");
    let text = faulty + BOW;
    let (catalogue, problems) = with(&[("mine.toml", &text)]);
    assert!(catalogue.exercise(&"nod".into()).is_none());
    assert!(catalogue.exercise(&"bow".into()).is_some());
    assert_eq!(problems.len(), 1);
    assert!(
        problems[0].starts_with("mine.toml, line 10: unknown variant `all`"),
        "{problems:?}"
    );
}

#[test]
fn a_file_that_cannot_be_read_at_all_takes_no_other_with_it() {
    let (catalogue, problems) =
        with(&[("torn.toml", "[[exercise]]\nid = \"to"), ("bow.toml", BOW)]);
    assert!(catalogue.exercise(&"bow".into()).is_some());
    assert_eq!(problems.len(), 1);
    assert!(
        problems[0].starts_with("torn.toml, line 2: "),
        "{problems:?}"
    );
}

#[test]
fn no_name_that_is_built_in_can_be_taken() {
    let walk = bow("id = \"bow\"", "id = \"walk\"");
    let (catalogue, problems) = with(&[("walk.toml", &walk)]);
    assert_eq!(catalogue, *CATALOGUE);
    assert_eq!(
        problems,
        ["walk.toml, line 3: exercise `walk` is built in; give yours another name"]
    );
}

#[test]
fn a_routine_with_an_exercise_that_was_left_out_is_left_out_too() {
    let faulty = bow("reps = 6", "reps = 0");
    let (catalogue, problems) = with(&[("bow.toml", &faulty), ("greeting.toml", GREETING)]);
    assert_eq!(catalogue, *CATALOGUE);
    assert_eq!(
        problems,
        [
            "bow.toml, line 12: expected `reps`, from 1 to 200, and nothing else",
            "greeting.toml, line 7: there is no exercise `bow`",
        ]
    );
}

#[test]
fn a_ladder_may_lead_into_the_built_in_ones_and_not_into_itself() {
    let climbing = bow("effort", "easier = \"cat_cow\"\neffort");
    let (catalogue, problems) = with(&[("bow.toml", &climbing)]);
    assert_eq!(problems, [""; 0]);
    assert!(catalogue.exercise(&"bow".into()).is_some());
    let circle = bow("effort", "easier = \"bow\"\neffort");
    let (catalogue, problems) = with(&[("bow.toml", &circle)]);
    assert_eq!(catalogue, *CATALOGUE);
    assert_eq!(
        problems,
        ["bow.toml, line 9: `easier` leads from `bow` back to itself"]
    );
}

#[test]
fn an_exercise_may_bring_its_figure() {
    let figure = r#"
[exercise.figure]
view = "side"
anchor = { ankles = [0, 3.9] }
frames = [
  { name = "up", lean = 0, thighN = 0, shankN = 0, thighF = 0, shankF = 0 },
  { name = "down", lean = 62, thighN = 30, shankN = -4, thighF = 30, shankF = -4 },
]
"#;
    let drawn = BOW.to_owned() + figure;
    let (catalogue, problems) = with(&[("bow.toml", &drawn)]);
    assert_eq!(problems, [""; 0]);
    let figure = catalogue
        .exercise(&"bow".into())
        .and_then(|bow| bow.figure.clone());
    let figure = figure.expect("it has one");
    assert_eq!((figure.view, figure.frames.len()), (FigureView::Side, 2));
    let json = serde_json::to_value(&figure).expect("plain data");
    assert_eq!(json["frames"][1]["lean"], 62.0);
    let legless = drawn.replace(", thighF = 30", "");
    let (_, problems) = with(&[("bow.toml", &legless)]);
    assert_eq!(
        problems,
        ["bow.toml, line 15: the frame `down` needs lean, thighN, shankN, thighF and shankF"]
    );
}

#[test]
fn nothing_in_a_file_can_bring_the_program_down() {
    let hostile = [
        "",
        "exercise = 3",
        "[exercise]\nid = 1",
        "[[exercise]]",
        "[[routine]]\nid = \"r\"\nname = \"R\"\nminutes = 4000000000\nsetting = \"\"\nsteps = []",
        "sourc = []",
    ];
    for text in hostile {
        let (catalogue, _) = with(&[("hostile.toml", text)]);
        assert_eq!(catalogue, *CATALOGUE, "{text}");
    }
}

#[test]
fn what_is_written_in_the_app_is_read_like_a_file() {
    let draft = ExerciseDraft {
        id: None,
        name: " Door \"pull\" ".to_owned(),
        category: Category::Strength,
        pattern: Pattern::Push,
        place: Place::Standing,
        equipment: vec![Equipment::Wall],
        effort: Exertion::Reps,
        sides: Sides::PerSide,
        count: 6,
        sets: 2,
        rep_seconds: 5,
        instructions: vec!["Lean back.".to_owned(), " ".to_owned()],
    };
    let id = lasting_name(&draft.name);
    assert_eq!(id, "own_door_pull");
    let routine = RoutineDraft {
        id: None,
        name: "Pull and walk".to_owned(),
        steps: vec![StepDraft {
            exercise: id.clone(),
            sets: 1,
            amount: Amount::Reps(4),
        }],
    };
    let exercise = draft.document(&id).expect("TOML");
    let text = routine.document("own_pull").expect("TOML");
    let (catalogue, problems) = with(&[("a.toml", &exercise), ("b.toml", &text)]);
    assert_eq!(problems, [""; 0], "{exercise}{text}");
    let read = catalogue
        .exercise(&id.as_str().into())
        .expect("it is there");
    assert_eq!(read.name, "Door \"pull\"");
    assert_eq!(read.tempo.expect("counted").seconds(), 5);
    assert_eq!(read.doses.beginner.amount, Amount::Reps(6));
    assert_eq!(read.instructions.len(), 1);
    let [own] = catalogue.own_routines() else {
        panic!("one of their own: {:?}", catalogue.own_routines());
    };
    assert_eq!(RoutineDraft::of(own).steps, routine.steps);
}
