//! One step of a routine under way, and the account of what was done of it.

use serde::{Deserialize, Serialize};

use super::outcome::StepEnd;
use crate::exercise::{Amount, ExerciseId};
use crate::pain::Pain;
use crate::routine::Step;
use crate::schedule::{REST_BETWEEN_SETS, Segment, SegmentKind, length_of};
use crate::{Millis, SECOND};

/// One step: what it is now, what it was to be, what was done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct StepRun {
    /// As it is now, easier than planned perhaps.
    pub(super) step: Step,
    /// Its segments; the lead-in depends on what came before.
    pub(super) segments: Vec<Segment>,
    /// Length in ms as first planned.
    pub(super) planned: Millis,
    /// The exercise first planned, when an easier one took its place.
    pub(super) instead_of: Option<ExerciseId>,
    /// What hurt, when something did.
    pub(super) pain: Option<Pain>,
    /// How it ended, once it has.
    pub(super) end: Option<StepEnd>,
    /// Done of it before it was made easier.
    before_easing: Tally,
    /// The best of the attempts that ended or were begun again.
    best: Tally,
}

impl StepRun {
    pub(super) fn new(step: Step, segments: Vec<Segment>) -> Self {
        Self {
            step,
            planned: length_of(&segments),
            segments,
            instead_of: None,
            pain: None,
            end: None,
            before_easing: Tally::default(),
            best: Tally::default(),
        }
    }

    /// Takes an attempt into account that was left before its end.
    pub(super) fn leave(&mut self, attempt: Tally) {
        self.best = std::mem::take(&mut self.best).better(attempt);
    }

    /// Takes an attempt into account that reached its end.
    pub(super) fn finish(&mut self, attempt: Tally) {
        self.leave(attempt);
        self.end = Some(if self.instead_of.is_some() {
            StepEnd::Eased
        } else {
            StepEnd::Done
        });
    }

    /// Puts an easier step in the place of this one; what was done of it stays done.
    pub(super) fn replace(&mut self, easier: Step, attempt: Tally) {
        let best = std::mem::take(&mut self.best).better(attempt);
        self.before_easing = std::mem::take(&mut self.before_easing).plus(best);
        let harder = std::mem::replace(&mut self.step, easier);
        self.instead_of.get_or_insert(harder.exercise.id);
    }

    /// All that was done of it, with an attempt still under way.
    pub(super) fn done(&self, attempt: Option<Tally>) -> Tally {
        let best = self.best.clone().better(attempt.unwrap_or_default());
        self.before_easing.clone().plus(best)
    }

    /// What an attempt amounts to that has come `elapsed` ms into a segment.
    pub(super) fn tally(&self, segment: usize, elapsed: Millis) -> Tally {
        let mut tally = Tally::default();
        for (index, own) in self.segments.iter().enumerate().take(segment + 1) {
            let spent = if index == segment {
                elapsed
            } else {
                own.length
            };
            tally.under_way += spent;
            match own.kind {
                SegmentKind::Work { set, .. } => {
                    tally.add_work(set, spent);
                    tally.guided += spent;
                    tally.reps += self.reps_in(spent);
                    let closes_set = !matches!(self.segments.get(index + 1), Some(next) if next.kind == SegmentKind::ChangeSide);
                    tally.sets += u32::from(closes_set && spent == own.length);
                }
                SegmentKind::Rest => tally.guided += spent.min(REST_BETWEEN_SETS),
                SegmentKind::CountIn => {}
                _ => tally.guided += spent,
            }
        }
        tally
    }

    fn reps_in(&self, work: Millis) -> u32 {
        let rep = self
            .step
            .exercise
            .tempo
            .map_or(0, |tempo| Millis::from(tempo.seconds()) * SECOND);
        match self.step.amount {
            Amount::Reps(_) if rep > 0 => u32::try_from(work / rep).unwrap_or(u32::MAX),
            _ => 0,
        }
    }
}

/// What was done, in ms and counts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Tally {
    /// The clock running, lead-in, changes and rests included.
    pub(super) under_way: Millis,
    /// The same without count-ins and without what exceeds an ordinary rest.
    pub(super) guided: Millis,
    /// The exercise itself, set by set, both sides together; sets not begun are not in it.
    pub(super) set_work: Vec<Millis>,
    /// Sets done to their end.
    pub(super) sets: u32,
    /// Repetitions done, both sides together.
    pub(super) reps: u32,
}

impl Tally {
    /// Adds work to a set, from 1; a set in which no time was spent has not begun.
    fn add_work(&mut self, set: u32, spent: Millis) {
        if spent == 0 {
            return;
        }
        let begun = set as usize;
        if self.set_work.len() < begun {
            self.set_work.resize(begun, 0);
        }
        if let Some(work) = self.set_work.last_mut() {
            *work += spent;
        }
    }

    fn better(self, other: Self) -> Self {
        if other.under_way > self.under_way {
            other
        } else {
            self
        }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            under_way: self.under_way + other.under_way,
            guided: self.guided + other.guided,
            set_work: [self.set_work, other.set_work].concat(),
            sets: self.sets + other.sets,
            reps: self.reps + other.reps,
        }
    }
}
