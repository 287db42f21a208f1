//! What was really done: for the break engine while it runs, for the ledger afterwards.

use serde::{Deserialize, Serialize};

use super::step_run::{StepRun, Tally};
use super::{Clock, Ended, Session};
use crate::Millis;
use crate::exercise::{Category, Dose, ExerciseId};
use crate::pain::Pain;
use crate::routine::RoutineId;
use crate::schedule::{SegmentKind, StepLeft, length_of};

/// How far a routine is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Progress {
    /// Ms really done: pauses and what was skipped are not in it.
    pub done: Millis,
    /// Ms of the routine as first planned.
    pub planned: Millis,
    /// What is left, step by step; empty at the end.
    pub left: Vec<StepLeft>,
}

/// What became of a routine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Outcome {
    /// Which routine.
    pub routine: RoutineId,
    /// When it began, on the steady clock in ms.
    pub began: Millis,
    /// How it ended; `None` while it runs.
    pub ended: Option<Ended>,
    /// Ms as first planned.
    pub planned: Millis,
    /// Ms really done.
    pub done: Millis,
    /// Every step, in order, reached or not.
    pub steps: Vec<StepOutcome>,
}

/// What became of a step. Lengths in ms.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StepOutcome {
    /// The exercise it ended as.
    pub exercise: ExerciseId,
    /// The exercise first planned, when an easier one took its place.
    pub instead_of: Option<ExerciseId>,
    /// Which bar of the week it fills.
    pub category: Category,
    /// As first planned, lead-in included.
    pub planned: Millis,
    /// With the clock running, lead-in and rests included.
    pub done: Millis,
    /// The same without the count-in: what the week counts as guided.
    pub guided: Millis,
    /// The exercise itself.
    pub work: Millis,
    /// The same set by set, both sides together; the last one may have been left early.
    pub set_work: Vec<Millis>,
    /// Sets done to their end.
    pub sets: u32,
    /// What was asked of the exercise it ended as.
    pub asked: Dose,
    /// Repetitions done, both sides together; 0 for holds and timed moves.
    pub reps: u32,
    /// How it ended.
    pub end: StepEnd,
    /// What hurt, when something did.
    pub pain: Option<Pain>,
}

/// How a step ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum StepEnd {
    /// Done to its end.
    Done,
    /// Left out, left early or never reached.
    Skipped,
    /// Done to its end with an easier exercise.
    Eased,
    /// Something hurt.
    Hurt,
}

impl Session {
    /// How far the routine is at `at`. Call [`Session::advance`] first.
    pub fn progress(&self, at: Millis) -> Progress {
        Progress {
            done: self.done(at),
            planned: self.planned(),
            left: self.left(at),
        }
    }

    /// What became of the routine by `at`. Call [`Session::advance`] first.
    pub fn outcome(&self, at: Millis) -> Outcome {
        Outcome {
            routine: self.routine.clone(),
            began: self.began,
            ended: self.ended().map(|(how, _)| how),
            planned: self.planned(),
            done: self.done(at),
            steps: self
                .steps
                .iter()
                .enumerate()
                .map(|(index, run)| self.step_outcome(index, run, at))
                .collect(),
        }
    }

    /// What the attempt at the current step amounts to.
    pub(super) fn attempt(&self, at: Millis) -> Tally {
        self.run().tally(self.position.segment, self.elapsed(at))
    }

    /// Ms of work and changes left in the current step, its lead-in left out.
    pub(super) fn work_left(&self, at: Millis) -> Millis {
        let own = &self.run().segments;
        let left = length_of(&own[self.position.segment..]) - self.elapsed(at);
        let lead_in = match self.segment().kind {
            SegmentKind::CountIn | SegmentKind::ChangeExercise | SegmentKind::ChangePosture => {
                self.segment().length - self.elapsed(at)
            }
            _ => 0,
        };
        left - lead_in
    }

    pub(super) fn planned(&self) -> Millis {
        self.steps.iter().map(|run| run.planned).sum()
    }

    pub(super) fn done(&self, at: Millis) -> Millis {
        self.steps
            .iter()
            .enumerate()
            .map(|(index, run)| self.done_of(index, run, at).under_way)
            .sum()
    }

    pub(super) fn left(&self, at: Millis) -> Vec<StepLeft> {
        if matches!(self.clock, Clock::Ended { .. }) {
            return Vec::new();
        }
        let ahead = self.steps.iter().enumerate().skip(self.position.step);
        ahead
            .map(|(index, run)| {
                let gone = if index == self.position.step {
                    self.attempt(at).under_way
                } else {
                    0
                };
                StepLeft {
                    length: length_of(&run.segments) - gone,
                    place: run.step.exercise.place,
                }
            })
            .filter(|left| left.length > 0)
            .collect()
    }

    fn done_of(&self, index: usize, run: &StepRun, at: Millis) -> Tally {
        let current = index == self.position.step && self.ended().is_none();
        run.done(current.then(|| self.attempt(at)))
    }

    fn step_outcome(&self, index: usize, run: &StepRun, at: Millis) -> StepOutcome {
        let done = self.done_of(index, run, at);
        StepOutcome {
            exercise: run.step.exercise.id.clone(),
            instead_of: run.instead_of.clone(),
            category: run.step.exercise.category,
            planned: run.planned,
            done: done.under_way,
            guided: done.guided,
            work: done.set_work.iter().sum(),
            set_work: done.set_work,
            sets: done.sets,
            asked: Dose {
                sets: run.step.sets,
                amount: run.step.amount,
            },
            reps: done.reps,
            end: match run.pain {
                Some(_) => StepEnd::Hurt,
                None => run.end.unwrap_or(StepEnd::Skipped),
            },
            pain: run.pain,
        }
    }
}
