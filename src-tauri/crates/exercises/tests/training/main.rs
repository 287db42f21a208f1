//! How a person gets on, told over simulated weeks.

mod ladder;
mod restart;
mod volume;

use std::sync::LazyLock;

use astir_exercises::session::{Ended, Outcome, StepEnd, StepOutcome};
use astir_exercises::training::Answer;
use astir_exercises::{Amount, Catalogue, Day, Exercise, ExerciseId, Pain, Training, TrainingFact};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::builtin);

fn exercise(id: &str) -> &'static Exercise {
    CATALOGUE.exercise(&id.into()).expect(id)
}

/// A person whose days are told one by one.
#[derive(Default)]
struct Person {
    training: Training,
}

impl Person {
    /// Does what is right of an exercise on a day, to its end.
    fn does(&mut self, day: i32, id: &str) -> &mut Self {
        let step = step(exercise(id), self.training.dose(exercise(id)));
        self.takes(day, step)
    }

    fn takes(&mut self, day: i32, step: StepOutcome) -> &mut Self {
        let outcome = Outcome {
            routine: "any".into(),
            began: 0,
            ended: Some(Ended::Finished),
            planned: step.planned,
            done: step.done,
            steps: vec![step],
        };
        let day = Day(day);
        let fact = TrainingFact::Worked {
            day,
            outcome: &outcome,
        };
        self.training.take(&CATALOGUE, fact);
        self
    }

    fn says(&mut self, day: i32, id: &str, answer: Answer) -> &mut Self {
        let exercises = [ExerciseId::from(id)];
        let fact = TrainingFact::Answered {
            day: Day(day),
            exercises: &exercises,
            answer,
        };
        self.training.take(&CATALOGUE, fact);
        self
    }

    /// Finds it too easy on two days, which is one step on.
    fn finds_it_easy_twice(&mut self, from: i32, id: &str) -> &mut Self {
        for day in [from, from + 2] {
            self.does(day, id).says(day, id, Answer::TooEasy);
        }
        self
    }

    /// "2 x 12" of an exercise.
    fn dose(&self, id: &str) -> String {
        let dose = self.training.dose(exercise(id));
        match dose.amount {
            Amount::Reps(reps) => format!("{} x {reps}", dose.sets),
            Amount::Seconds(seconds) => format!("{} x {seconds} s", dose.sets),
        }
    }

    /// What takes the place of an exercise when everything suits.
    fn place_of(&self, id: &str) -> String {
        let place = self
            .training
            .in_place_of(&CATALOGUE, exercise(id), |_| true);
        place.id.0.clone()
    }
}

/// A dose of an exercise done in full.
fn step(exercise: &Exercise, asked: astir_exercises::exercise::Dose) -> StepOutcome {
    use astir_exercises::exercise::Sides;
    let sides = if exercise.sides == Sides::PerSide {
        2
    } else {
        1
    };
    let seconds = match asked.amount {
        Amount::Reps(reps) => reps * exercise.tempo.expect("counted").seconds(),
        Amount::Seconds(seconds) => seconds,
    };
    let work = i64::from(sides * seconds) * 1000;
    let all = work * i64::from(asked.sets);
    StepOutcome {
        exercise: exercise.id.clone(),
        instead_of: None,
        category: exercise.category,
        planned: all,
        done: all,
        guided: all,
        work: all,
        set_work: vec![work; asked.sets as usize],
        sets: asked.sets,
        asked,
        reps: 0,
        end: StepEnd::Done,
        pain: None,
    }
}

fn hurting(mut step: StepOutcome, pain: Pain) -> StepOutcome {
    step.pain = Some(pain);
    step.end = StepEnd::Hurt;
    step
}
