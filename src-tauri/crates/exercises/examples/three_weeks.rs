//! Three working weeks of a beginner in an office, printed as routines.
//!
//! `cargo run -p astir-exercises --example three_weeks [home|shared]`

#![allow(clippy::print_stdout, reason = "printing is what it is for")]

use astir_exercises::choose::Manner;
use astir_exercises::training::Answer;
use astir_exercises::{
    Amount, Catalogue, Circumstances, Day, ExerciseId, Past, PastBreak, Routine, Session, Step,
    Surroundings, TrainingFact, Wish, choose,
};

const BREAKS_A_DAY: usize = 9;
/// The break that falls into a call.
const IN_A_CALL: usize = 2;
/// The break after lunch.
const AFTER_LUNCH: usize = 4;
const BREAK_LENGTH: i64 = 180_000;

fn main() {
    let surroundings = match std::env::args().nth(1).as_deref() {
        Some("home") => Surroundings::Home,
        Some("shared") => Surroundings::SharedRoom,
        _ => Surroundings::Office,
    };
    let catalogue = Catalogue::builtin();
    let mut past = Past::default();
    for day in (0..21).filter(|day| day % 7 < 5) {
        past.today = Day(day);
        println!("\nWeek {}, day {}", day / 7 + 1, day % 7 + 1);
        for nth in 0..BREAKS_A_DAY {
            take_break(&catalogue, &surroundings.circumstances(), &mut past, nth);
        }
    }
}

fn take_break(catalogue: &Catalogue, circumstances: &Circumstances, past: &mut Past, nth: usize) {
    let wish = Wish {
        length: BREAK_LENGTH,
        manner: if nth == IN_A_CALL {
            Manner::Quiet
        } else {
            Manner::Any
        },
        turned_down: Vec::new(),
        after_lunch: nth == AFTER_LUNCH,
    };
    let seed = past.breaks.len() as u64;
    let Some(choice) = choose(catalogue, circumstances, &wish, past, seed) else {
        return;
    };
    println!(
        "  {}",
        line(&choice.routine, choice.length, &choice.reason.to_string())
    );
    let mut session = Session::start(&choice.routine, 0);
    session.advance(choice.length);
    let day = past.today;
    let outcome = session.outcome(choice.length);
    past.training.take(
        catalogue,
        TrainingFact::Worked {
            day,
            outcome: &outcome,
        },
    );
    let exercises: Vec<ExerciseId> = choice
        .routine
        .steps
        .iter()
        .map(|step| step.id().clone())
        .collect();
    // A beginner who finds everything a little too easy, asked once a day.
    if nth == 0 {
        past.training.take(
            catalogue,
            TrainingFact::Answered {
                day,
                exercises: &exercises,
                answer: Answer::TooEasy,
            },
        );
    }
    past.breaks.push(PastBreak {
        day,
        routine: choice.routine.id,
        exercises,
    });
}

fn line(routine: &Routine, length: i64, reason: &str) -> String {
    let steps: Vec<String> = routine.steps.iter().map(step).collect();
    format!(
        "{:12} {:3} s  {}: {}  ({reason})",
        routine.id.0,
        length / 1000,
        routine.name,
        steps.join(", ")
    )
}

fn step(step: &Step) -> String {
    let sets = if step.sets > 1 {
        format!("{}x", step.sets)
    } else {
        String::new()
    };
    match step.amount {
        Amount::Reps(reps) => format!("{} {sets}{reps}", step.id()),
        Amount::Seconds(seconds) => format!("{} {sets}{seconds}s", step.id()),
    }
}
