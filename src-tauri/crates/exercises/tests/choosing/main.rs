//! Which routine is offered, to whom, after what.

mod composed;
mod filters;
mod properties;
mod rotation;

use std::sync::LazyLock;

use astir_exercises::choose::{Bucket, Manner};
use astir_exercises::{
    Catalogue, Choice, Circumstances, Day, ExerciseId, Past, PastBreak, Place, Routine,
    Surroundings, TrainingFact, Wish, choose,
};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::builtin);

fn home() -> Circumstances {
    Surroundings::Home.circumstances()
}

fn office() -> Circumstances {
    Surroundings::Office.circumstances()
}

fn minutes(minutes: i64, manner: Manner) -> Wish {
    Wish {
        length: minutes * 60_000,
        manner,
        turned_down: Vec::new(),
        after_lunch: false,
    }
}

/// Routines of the catalogue, done today.
fn past(routines: &[&str]) -> Past {
    let mut past = Past::default();
    for id in routines {
        let routine = CATALOGUE.routine(&(*id).into()).expect(id);
        past.breaks.push(done(routine, past.today));
    }
    past
}

fn done(routine: &Routine, day: Day) -> PastBreak {
    PastBreak {
        day,
        routine: routine.id.clone(),
        exercises: ids(routine),
    }
}

fn chosen(circumstances: &Circumstances, wish: &Wish, past: &Past) -> Choice {
    choose(&CATALOGUE, circumstances, wish, past, 1).expect("a walk is always possible")
}

/// A break chosen and done in full; facts are taken in as they come.
fn take_break(circumstances: &Circumstances, wish: &Wish, past: &mut Past, seed: u64) -> Choice {
    let choice = choose(&CATALOGUE, circumstances, wish, past, seed).expect("always");
    let mut session = astir_exercises::Session::start(&choice.routine, 0);
    session.advance(choice.length);
    let outcome = session.outcome(choice.length);
    past.breaks.push(done(&choice.routine, past.today));
    past.training.take(
        &CATALOGUE,
        TrainingFact::Worked {
            day: past.today,
            outcome: &outcome,
        },
    );
    choice
}

fn ids(routine: &Routine) -> Vec<ExerciseId> {
    routine.steps.iter().map(|step| step.id().clone()).collect()
}

fn names(routine: &Routine) -> Vec<&str> {
    routine
        .steps
        .iter()
        .map(|step| step.id().0.as_str())
        .collect()
}

fn is_seated(routine: &Routine) -> bool {
    let mut steps = routine.steps.iter();
    steps.all(|step| step.exercise.place == Place::Seated)
}

fn buckets(routine: &Routine) -> Vec<Bucket> {
    let mut buckets: Vec<Bucket> = Vec::new();
    for bucket in routine
        .steps
        .iter()
        .filter_map(|step| Bucket::of(&step.exercise))
    {
        if !buckets.contains(&bucket) {
            buckets.push(bucket);
        }
    }
    buckets
}
