//! The routine under way, told as stories. Instants are seconds from the start.

mod asking;
mod done;
mod drawing;
mod locking;
mod properties;
mod running;
mod sets;

use std::sync::LazyLock;

use astir_exercises::{Amount, Catalogue, CueKind, Millis, Routine, Session, Step};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::builtin);

/// A steady clock does not begin at 0.
const ORIGIN: Millis = 7_000_000;

fn at(seconds: i64) -> Millis {
    ORIGIN + seconds * 1000
}

fn routine(id: &str) -> Routine {
    Catalogue::builtin()
        .routine(&id.into())
        .expect("in the catalogue")
        .clone()
}

/// A routine of one exercise.
fn only(exercise: &str, sets: u32, amount: Amount) -> Routine {
    let exercise = Catalogue::builtin()
        .exercise(&exercise.into())
        .expect("in the catalogue")
        .clone();
    Routine {
        id: "only".into(),
        name: "Only".into(),
        minutes: 1,
        setting: "anywhere".into(),
        note: None,
        steps: vec![Step {
            exercise,
            sets,
            amount,
        }],
    }
}

fn start(id: &str) -> Session {
    Session::start(&routine(id), at(0))
}

/// What is heard by a call at `seconds`: seconds from the start, and what.
fn heard(session: &mut Session, seconds: i64) -> Vec<(i64, CueKind)> {
    session
        .advance(at(seconds))
        .iter()
        .map(|cue| ((cue.at - ORIGIN) / 1000, cue.kind))
        .collect()
}
