//! How far a person has come with each exercise, and how much is right for them now.
//!
//! A small state that facts move on; the rules are those of the content's section 2e. It holds
//! what follows from the facts and nothing else, so it can be stored or made anew from them.

mod ladder;
mod rung;
mod standing;
mod volume;

pub use rung::Stage;
pub use standing::{Standing, Why};
pub use volume::{WeeklyVolume, is_strength_work, light_count};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::catalogue::Catalogue;
use crate::day::Day;
use crate::exercise::{Amount, Dose, Exercise, ExerciseId, Sides};
use crate::schedule::work_length;
use crate::session::{Outcome, StepEnd, StepOutcome};
use crate::{Millis, SECOND};
use rung::{Lately, Rung};
use volume::{RAMP_STEP_DAYS, SetsLately, WEEK_DAYS, is_working_set};

/// From so many days without strength work on, everything drops one level.
const AWAY_DAYS: i32 = 14;
/// So often a stretch or a pump is done before what is harder opens.
const FAMILIAR_TIMES: u8 = 10;
/// Repetitions beyond the target that show it is too easy (the 2-for-2 rule, NSCA22).
const BEATEN_BY_REPS: u32 = 2;
/// Seconds beyond the target of a hold that show the same.
const BEATEN_BY: Millis = 10 * SECOND;

/// How far a person has come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Training {
    /// Exercises something is known of.
    rungs: BTreeMap<ExerciseId, Rung>,
    /// The first day with strength work, moved on by long absences.
    first: Option<Day>,
    /// The last day with strength work.
    last: Option<Day>,
    sets: SetsLately,
    /// What was done in working sets on the last day with any.
    worked: Vec<ExerciseId>,
}

/// Something that happened and bears on what is right next time.
#[derive(Clone, Copy, Debug)]
pub enum TrainingFact<'a> {
    /// A routine was done, to its end or not.
    Worked {
        /// When.
        day: Day,
        /// What came of it.
        outcome: &'a Outcome,
    },
    /// The person said how a routine was; only what was done in working sets goes by it.
    Answered {
        /// When.
        day: Day,
        /// What the routine was made of.
        exercises: &'a [ExerciseId],
        /// What they said.
        answer: Answer,
    },
}

/// How a routine was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// More would have gone.
    TooEasy,
    /// "OK": some repetitions were left.
    JustRight,
    /// Too much.
    TooHard,
}

impl Training {
    /// Takes a fact in. Facts come in the order they happened.
    pub fn take(&mut self, catalogue: &Catalogue, fact: TrainingFact<'_>) {
        match fact {
            TrainingFact::Worked { day, outcome } => {
                for step in &outcome.steps {
                    self.worked(catalogue, day, step);
                }
            }
            TrainingFact::Answered {
                day,
                exercises,
                answer,
            } => {
                *self = self.as_of(catalogue, day);
                let worked = exercises.iter().filter(|id| self.worked.contains(id));
                let worked: Vec<&Exercise> =
                    worked.filter_map(|id| catalogue.exercise(id)).collect();
                for exercise in worked {
                    self.said(catalogue, day, exercise, answer);
                }
            }
        }
    }

    /// The same on a day, with a long absence since taken into account.
    #[must_use]
    pub fn as_of(&self, catalogue: &Catalogue, today: Day) -> Self {
        let mut now = self.clone();
        let (Some(first), Some(last)) = (self.first, self.last) else {
            return now;
        };
        let away = today.since(last);
        if away < AWAY_DAYS {
            return now;
        }
        now.drop_one_level(catalogue);
        now.first = Some(first.plus(away + RAMP_STEP_DAYS).min(today));
        now.last = Some(today);
        now
    }

    /// Sets and amount of an exercise that are right on the next strength day.
    pub fn dose(&self, exercise: &Exercise) -> Dose {
        self.rung(&exercise.id).dose(exercise)
    }

    /// Whether less than usual is right next time: it was too hard, or it hurt.
    pub fn is_reduced(&self, exercise: &Exercise) -> bool {
        self.rung(&exercise.id).is_reduced()
    }

    /// The exercise as it is done at this stage, lowered more slowly perhaps.
    pub fn paced(&self, exercise: &Exercise) -> Exercise {
        rung::at_stage(exercise, self.rung(&exercise.id).stage)
    }

    /// Working sets that are still in order today.
    pub fn room(&self, today: Day) -> u32 {
        self.sets.room(today, self.volume(today))
    }

    /// The most strength work of the seven days up to today.
    pub fn volume(&self, today: Day) -> WeeklyVolume {
        let days = self.first.map_or(0, |first| today.since(first));
        WeeklyVolume::in_week(days / WEEK_DAYS)
    }

    /// Whether "how was it?" is worth asking after this routine: it had a working set. Once a
    /// day is enough.
    pub fn is_worth_asking(catalogue: &Catalogue, outcome: &Outcome) -> bool {
        outcome.steps.iter().any(|step| {
            catalogue
                .exercise(&step.exercise)
                .is_some_and(|exercise| working_sets(exercise, step) > 0)
        })
    }

    fn rung(&self, id: &ExerciseId) -> Rung {
        self.rungs.get(id).copied().unwrap_or_default()
    }

    fn rung_mut(&mut self, id: &ExerciseId) -> &mut Rung {
        self.rungs.entry(id.clone()).or_default()
    }

    fn worked(&mut self, catalogue: &Catalogue, day: Day, step: &StepOutcome) {
        let Some(exercise) = catalogue.exercise(&step.exercise) else {
            return;
        };
        if !is_strength_work(exercise) {
            if exercise.harder.is_some() && step.end == StepEnd::Done {
                self.grow_familiar(exercise);
            }
            return;
        }
        if step.work == 0 {
            return;
        }
        *self = self.as_of(catalogue, day);
        if self.last != Some(day) {
            self.worked.clear();
        }
        self.first.get_or_insert(day);
        self.last = Some(day);
        let working = working_sets(exercise, step);
        if working > 0 {
            self.sets.add(day, working);
            self.worked.push(exercise.id.clone());
        }
        let planned = step.instead_of.as_ref().unwrap_or(&step.exercise);
        match (step.pain, &step.instead_of) {
            (Some(_), _) => self.rung_mut(planned).halved = true,
            (None, Some(too_hard)) => {
                if let Some(too_hard) = catalogue.exercise(too_hard) {
                    self.said(catalogue, day, too_hard, Answer::TooHard);
                }
            }
            (None, None) => {
                self.rung_mut(planned).halved = false;
                if beats_target(exercise, step) {
                    self.said(catalogue, day, exercise, Answer::TooEasy);
                }
            }
        }
    }

    fn said(&mut self, catalogue: &Catalogue, day: Day, exercise: &Exercise, answer: Answer) {
        let rung = self.rung_mut(&exercise.id);
        match (answer, rung.lately) {
            (Answer::JustRight, _) => rung.lately = Lately::Steady,
            (Answer::TooEasy, Lately::Easy(earlier)) if earlier != day => {
                rung.lately = Lately::Steady;
                self.move_on(exercise);
            }
            (Answer::TooEasy, _) => rung.lately = Lately::Easy(day),
            (Answer::TooHard, Lately::Hard) => {
                rung.lately = Lately::Steady;
                self.move_back(catalogue, exercise);
            }
            (Answer::TooHard, _) => rung.lately = Lately::Hard,
        }
    }
}

fn working_sets(exercise: &Exercise, step: &StepOutcome) -> u32 {
    let sets = step.set_work.iter();
    let working = sets.filter(|work| is_working_set(exercise, **work));
    u32::try_from(working.count()).unwrap_or(u32::MAX)
}

/// Whether the last set went well beyond what was asked.
fn beats_target(exercise: &Exercise, step: &StepOutcome) -> bool {
    let sides = if exercise.sides == Sides::PerSide {
        2
    } else {
        1
    };
    let asked = sides * work_length(exercise, step.asked.amount);
    let margin = match step.asked.amount {
        Amount::Reps(_) => work_length(exercise, Amount::Reps(BEATEN_BY_REPS)),
        Amount::Seconds(_) => BEATEN_BY,
    };
    step.set_work
        .last()
        .is_some_and(|work| *work >= asked + margin)
}
