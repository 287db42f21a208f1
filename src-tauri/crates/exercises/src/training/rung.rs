//! Where a person stands with one exercise.

use serde::{Deserialize, Serialize};

use crate::day::Day;
use crate::exercise::{Amount, Dose, Exercise, Exertion, Sides};

/// Repetitions fewer after "too hard", of up to [`FEW_REPS`].
const FEWER: u32 = 2;
/// Repetitions fewer after "too hard", of more.
const FEWER_OF_MANY: u32 = 3;
/// Up to here repetitions are few.
const FEW_REPS: u32 = 9;
/// Seconds fewer after "too hard".
const FEWER_SECONDS: u32 = 5;
/// Seconds that the slower lowering takes longer.
const SLOWER_BY: u8 = 2;

/// What is done of an exercise, the harder later (content, section 2e).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// As it begins.
    #[default]
    First,
    /// More repetitions, or longer.
    More,
    /// A second set, in the same break or another of the day.
    SecondSet,
    /// Lowering takes longer.
    Slower,
    /// As much as there is to it: where nothing harder follows.
    Most,
}

/// What was said or shown about it last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Lately {
    /// Nothing, or "just right".
    #[default]
    Steady,
    /// "Too easy", or the target beaten, on this day; once more on another day and it goes on.
    Easy(Day),
    /// "Too hard"; once more and it goes back.
    Hard,
}

/// Where a person stands with one exercise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Rung {
    pub(super) stage: Stage,
    pub(super) lately: Lately,
    /// It was too hard: the easier one takes its place until that leads here again.
    pub(super) eased: bool,
    /// It was mastered: the harder one takes its place.
    pub(super) mastered: bool,
    /// It hurt a little: half of it next time.
    pub(super) halved: bool,
    /// How often it was done to its end, counted for what has no levels.
    #[serde(default)]
    pub(super) times: u8,
}

impl Rung {
    /// Sets and amount for the next time.
    pub(super) fn dose(&self, exercise: &Exercise) -> Dose {
        let doses = &exercise.doses;
        let mut dose = match self.stage {
            Stage::First => doses.beginner,
            Stage::More => Dose {
                sets: doses.beginner.sets,
                ..doses.intermediate
            },
            Stage::SecondSet | Stage::Slower => doses.intermediate,
            Stage::Most => doses.advanced,
        };
        if self.lately == Lately::Hard {
            dose.amount = fewer(dose.amount);
        }
        if self.halved {
            dose.amount = dose.amount.with_count(dose.amount.count().div_ceil(2));
        }
        dose.amount = dose
            .amount
            .with_count(whole_pairs(exercise, dose.amount.count()));
        dose
    }

    /// Whether less than usual is right next time.
    pub(super) fn is_reduced(&self) -> bool {
        self.halved || self.lately == Lately::Hard
    }

    /// The next stage of this exercise itself; `None` when the next step leads beyond it.
    /// Stages that ask for nothing more than this one are passed over.
    pub(super) fn next_stage(&self, exercise: &Exercise) -> Option<Stage> {
        let later = match self.stage {
            Stage::First => Stage::More,
            Stage::More => Stage::SecondSet,
            Stage::SecondSet if has_lowering(exercise) => Stage::Slower,
            Stage::SecondSet | Stage::Slower if exercise.harder.is_none() => Stage::Most,
            _ => return None,
        };
        let next = Self::at(later);
        let asks_more =
            later == Stage::Slower || next.dose(exercise) != Self::at(self.stage).dose(exercise);
        if asks_more {
            Some(later)
        } else {
            next.next_stage(exercise)
        }
    }

    fn at(stage: Stage) -> Self {
        Self {
            stage,
            ..Self::default()
        }
    }

    /// One stage back; `None` at the first.
    pub(super) fn earlier_stage(&self) -> Option<Stage> {
        match self.stage {
            Stage::First => None,
            Stage::More => Some(Stage::First),
            Stage::SecondSet => Some(Stage::More),
            Stage::Slower => Some(Stage::SecondSet),
            Stage::Most => Some(Stage::SecondSet),
        }
    }
}

/// An exercise as it is done at a stage: at [`Stage::Slower`] it is lowered more slowly.
pub(super) fn at_stage(exercise: &Exercise, stage: Stage) -> Exercise {
    let mut exercise = exercise.clone();
    if stage == Stage::Slower
        && let Some(tempo) = &mut exercise.tempo
        && tempo.lower > 0
    {
        tempo.lower += SLOWER_BY;
    }
    exercise
}

fn has_lowering(exercise: &Exercise) -> bool {
    exercise.effort == Exertion::Reps && exercise.tempo.is_some_and(|tempo| tempo.lower > 0)
}

fn fewer(amount: Amount) -> Amount {
    let count = amount.count();
    let by = match amount {
        Amount::Seconds(_) => FEWER_SECONDS,
        Amount::Reps(..=FEW_REPS) => FEWER,
        Amount::Reps(_) => FEWER_OF_MANY,
    };
    amount.with_count(count.saturating_sub(by).max(1))
}

fn whole_pairs(exercise: &Exercise, count: u32) -> u32 {
    match exercise.sides {
        Sides::Alternate if exercise.effort == Exertion::Reps => (count / 2).max(1) * 2,
        _ => count.max(1),
    }
}
