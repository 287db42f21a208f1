//! How far a person has come with each exercise, and how much is right for them now.
//!
//! A small state that facts move on; the rules are those of the content's section 2e. It holds
//! what follows from the facts and nothing else, so it can be stored or made anew from them.

mod ladder;
mod rung;
mod standing;
mod volume;

pub use rung::Stage;
pub use standing::{Standing, StandingReason};
pub use volume::{WeeklyVolume, is_strength_work, light_count};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::catalogue::Catalogue;
use crate::day::Day;
use crate::exercise::{Amount, Dose, Exercise, ExerciseId, Level, Sides};
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
    /// What was done in working sets on the last day with strength work.
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
    /// The person said how a routine was. That light work is too easy tells nothing.
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
                let told = exercises.iter().filter_map(|id| catalogue.exercise(id));
                let counts = |exercise: &&Exercise| {
                    let was_full = self.worked.contains(&exercise.id) || self.is_reduced(exercise);
                    is_strength_work(exercise) && (was_full || answer != Answer::TooEasy)
                };
                let told: Vec<&Exercise> = told.filter(counts).collect();
                for exercise in told {
                    self.said(catalogue, day, exercise, answer);
                }
            }
        }
    }

    /// The person chose a level of an exercise; whether it was earned matters no more.
    pub fn set_level(&mut self, exercise: &Exercise, level: Level) {
        *self.rung_mut(&exercise.id) = Rung {
            stage: Rung::stage_of(level, exercise),
            chosen: true,
            ..Rung::default()
        };
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
        now.worked.clear();
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

    /// Whether "how was it?" is worth asking after this routine: it had a working set, or one
    /// reduced below that. Once a day is enough.
    pub fn is_worth_asking(&self, catalogue: &Catalogue, outcome: &Outcome) -> bool {
        let is_told_by = |step: &StepOutcome| {
            let exercise = catalogue.exercise(&step.exercise);
            exercise.is_some_and(|exercise| {
                let is_reduced = is_strength_work(exercise) && self.is_reduced(exercise);
                working_sets(exercise, step) > 0 || (is_reduced && step.work > 0)
            })
        };
        outcome.steps.iter().any(is_told_by)
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
            self.fell_short(catalogue, day, step);
            return;
        }
        if step.work == 0 {
            return;
        }
        self.count(catalogue, day, exercise, step);
        if step.pain.is_some() || step.instead_of.is_some() {
            self.fell_short(catalogue, day, step);
            return;
        }
        let is_beaten = beats_target(&self.paced(exercise), step);
        self.rung_mut(&exercise.id).halved = false;
        self.showed(day, exercise, is_beaten);
    }

    /// What was planned hurt or was too hard; what took its place may be no strength work at all.
    fn fell_short(&mut self, catalogue: &Catalogue, day: Day, step: &StepOutcome) {
        let planned = step.instead_of.as_ref().unwrap_or(&step.exercise);
        let Some(planned) = catalogue.exercise(planned) else {
            return;
        };
        if !is_strength_work(planned) || step.work == 0 {
            return;
        }
        if step.pain.is_some() {
            self.rung_mut(&planned.id).halved = true;
        } else if step.instead_of.is_some() {
            self.said(catalogue, day, planned, Answer::TooHard);
        }
    }

    /// Counts the working sets of a step on its day.
    fn count(&mut self, catalogue: &Catalogue, day: Day, exercise: &Exercise, step: &StepOutcome) {
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
    }

    /// Takes in whether the target was beaten; in two workouts running it is time to go on.
    fn showed(&mut self, day: Day, exercise: &Exercise, is_beaten: bool) {
        let rung = self.rung_mut(&exercise.id);
        match (is_beaten, rung.lately) {
            (true, Lately::Beaten(earlier)) if earlier != day => {
                rung.lately = Lately::Steady;
                self.move_on(exercise);
            }
            (true, _) => rung.lately = Lately::Beaten(day),
            (false, Lately::Beaten(earlier)) if earlier != day => rung.lately = Lately::Steady,
            (false, _) => {}
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
