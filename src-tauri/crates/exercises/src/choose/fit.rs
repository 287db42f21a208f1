//! Amounts that make steps as long as promised.
//!
//! Repetitions and seconds give way, the tempo never does (content, section 2a).

use crate::Millis;
use crate::exercise::{Amount, Exercise, Exertion, Sides};
use crate::routine::Step;
use crate::schedule::length_of_steps;

/// How far a routine may be from the length promised, in percent.
pub(super) const NEAR_PERCENT: Millis = 10;
/// Holds and timed moves are lengthened by so many seconds at a time.
const SECONDS_AT_A_TIME: u32 = 5;

/// A step whose amount may vary.
#[derive(Clone, Debug)]
pub(crate) struct Portion {
    pub(crate) exercise: Exercise,
    /// Sets, at least one.
    pub(crate) sets: u32,
    /// Fewest repetitions or seconds worth doing.
    pub(crate) least: u32,
    /// Most repetitions or seconds that are right.
    pub(crate) most: u32,
}

impl Portion {
    /// The step with so much of it, in whole pairs where the sides alternate.
    fn step(&self, count: u32) -> Step {
        let amount = match self.exercise.effort {
            Exertion::Reps => Amount::Reps(count),
            Exertion::Hold | Exertion::Continuous => Amount::Seconds(count),
        };
        Step {
            exercise: self.exercise.clone(),
            sets: self.sets,
            amount,
        }
    }

    fn unit(&self) -> u32 {
        match (self.exercise.effort, self.exercise.sides) {
            (Exertion::Reps, Sides::Alternate) => 2,
            (Exertion::Reps, _) => 1,
            _ => SECONDS_AT_A_TIME,
        }
    }
}

/// Steps that together, count-in and changes included, are within ten percent of `length` ms;
/// `None` where that cannot be. What is farthest from its most grows first.
pub(crate) fn fit(portions: &[Portion], length: Millis) -> Option<Vec<Step>> {
    let mut steps: Vec<Step> = portions
        .iter()
        .map(|portion| portion.step(portion.least))
        .collect();
    let mut total = length_of_steps(&steps);
    while let Some(longer) = grow(portions, &mut steps, length, total) {
        total = longer;
    }
    is_near(total, length).then_some(steps)
}

/// Whether a length is within ten percent of the one promised.
pub(super) fn is_near(length: Millis, promised: Millis) -> bool {
    (length - promised).abs() * 100 <= promised * NEAR_PERCENT
}

/// Lets one step grow, and says how long all of them are then; `None` when none comes closer.
fn grow(portions: &[Portion], steps: &mut [Step], length: Millis, total: Millis) -> Option<Millis> {
    let mut order: Vec<usize> = (0..portions.len()).collect();
    order.sort_by_key(|index| fullness(&portions[*index], steps[*index].amount));
    order.into_iter().find_map(|index| {
        let before = steps[index].amount;
        let count = before.count() + portions[index].unit();
        if count > portions[index].most {
            return None;
        }
        steps[index].amount = before.with_count(count);
        let longer = length_of_steps(steps);
        if (longer - length).abs() < (total - length).abs() {
            return Some(longer);
        }
        steps[index].amount = before;
        None
    })
}

/// How much of its range an amount has used up, in thousandths.
fn fullness(portion: &Portion, amount: Amount) -> u32 {
    let range = portion.most.saturating_sub(portion.least).max(1);
    amount.count().saturating_sub(portion.least) * 1000 / range
}
