//! What was done before, as far as it bears on what comes next.

use serde::{Deserialize, Serialize};

use super::Bucket;
use crate::day::Day;
use crate::exercise::{Exercise, ExerciseId, Pattern};
use crate::routine::RoutineId;
use crate::training::Training;

/// The same exercise comes at most so often a day (content, section 2d).
const MOST_A_DAY: usize = 2;

/// What was done before, and which day it is now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Past {
    /// Routines done, the latest last; a few days of them are enough.
    pub breaks: Vec<PastBreak>,
    /// How far the person has come.
    pub training: Training,
    /// The day it is now.
    pub today: Day,
}

/// A break with a routine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PastBreak {
    /// The day it belongs to.
    pub day: Day,
    /// Which routine.
    pub routine: RoutineId,
    /// What was done of it, in order.
    pub exercises: Vec<ExerciseId>,
}

/// Breaks since something was done last; what was never done has waited longest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Waited {
    Breaks(usize),
    Ever,
}

impl Past {
    /// Breaks since one that `done` picks out.
    pub(super) fn waited(&self, done: impl Fn(&PastBreak) -> bool) -> Waited {
        self.breaks
            .iter()
            .rev()
            .position(done)
            .map_or(Waited::Ever, Waited::Breaks)
    }

    pub(super) fn last(&self) -> Option<&PastBreak> {
        self.breaks.last()
    }

    pub(super) fn today(&self) -> impl Iterator<Item = &PastBreak> {
        self.breaks.iter().filter(|done| done.day == self.today)
    }

    /// Whether an exercise may not come again yet because the last break had it.
    pub(super) fn repeats_at_once(&self, exercise: &Exercise) -> bool {
        !may_repeat(exercise) && self.last().is_some_and(|last| last.has(&exercise.id))
    }

    /// Whether an exercise has come often enough today.
    pub(super) fn is_enough_today(&self, exercise: &Exercise) -> bool {
        !may_repeat(exercise)
            && self.today().filter(|done| done.has(&exercise.id)).count() >= MOST_A_DAY
    }

    /// Whether today's breaks have worked a bucket, by the exercises that `known` finds.
    pub(super) fn has_worked_today<'a>(
        &self,
        bucket: Bucket,
        known: impl Fn(&ExerciseId) -> Option<&'a Exercise>,
    ) -> bool {
        self.today()
            .flat_map(|done| &done.exercises)
            .filter_map(known)
            .any(|exercise| Bucket::of(exercise) == Some(bucket))
    }
}

impl PastBreak {
    pub(super) fn has(&self, id: &ExerciseId) -> bool {
        self.exercises.contains(id)
    }
}

/// Squeezes and walking may come in every break.
fn may_repeat(exercise: &Exercise) -> bool {
    exercise.pattern == Pattern::Isometric || exercise.is_walk()
}
