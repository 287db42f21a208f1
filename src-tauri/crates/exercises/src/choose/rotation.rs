//! Rotation: what has waited longest comes next (content, section 2d).

use serde::{Deserialize, Serialize};

use super::{Past, Reason};
use crate::catalogue::Catalogue;
use crate::exercise::{Category, Exercise, Pattern, Place};
use crate::routine::{Routine, RoutineId};

/// The four kinds of work that a day should cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Bucket {
    /// Bridges, hinges, kicks and squeezes.
    HipExtension,
    /// Squats, lunges, step-ups.
    SquatAndLunge,
    /// The leg out to the side.
    Abduction,
    /// Stretches of the hip's front.
    HipFront,
}

impl Bucket {
    /// The bucket an exercise belongs to, if any.
    pub fn of(exercise: &Exercise) -> Option<Self> {
        match exercise.pattern {
            Pattern::Bridge | Pattern::Hinge | Pattern::HipExtension => Some(Self::HipExtension),
            Pattern::Isometric if exercise.category == Category::Strength => {
                Some(Self::HipExtension)
            }
            Pattern::Squat | Pattern::Lunge => Some(Self::SquatAndLunge),
            Pattern::Abduction => Some(Self::Abduction),
            Pattern::HipFlexor => Some(Self::HipFront),
            _ => None,
        }
    }
}

/// Breaks since something was done last; what was never done has waited longest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Waited {
    Breaks(usize),
    Ever,
}

/// How good a candidate is, better ones greater: first leaving the chair after a seated one, then
/// the bucket that waited longest, then any that leaves the chair, then the routine that waited
/// longest, then few repeats, then chance.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    relieves_chair: bool,
    bucket: Waited,
    leaves_chair: bool,
    routine: Waited,
    repeats: std::cmp::Reverse<usize>,
    chance: u64,
}

pub(super) struct Rotation<'a> {
    /// The latest first.
    past: Vec<&'a Routine>,
}

impl<'a> Rotation<'a> {
    pub(super) fn new(catalogue: &'a Catalogue, past: &Past) -> Self {
        Self {
            past: past
                .routines
                .iter()
                .rev()
                .filter_map(|id| catalogue.routine(id))
                .collect(),
        }
    }

    pub(super) fn rank(&self, routine: &Routine, seed: u64) -> Rank {
        let own = self.waited(|past| past.id == routine.id);
        Rank {
            relieves_chair: self.relieves_chair(routine),
            bucket: self
                .oldest_bucket(routine)
                .map_or(own, |(_, waited)| waited),
            leaves_chair: !is_seated(routine),
            routine: own,
            repeats: std::cmp::Reverse(self.repeats(routine)),
            chance: chance(&routine.id, seed),
        }
    }

    /// Why this one, when any manner will do.
    pub(super) fn reason(&self, routine: &Routine) -> Reason {
        if self.past.is_empty() {
            return Reason::First;
        }
        if self.relieves_chair(routine) {
            return Reason::LeavesTheChair;
        }
        match self.oldest_bucket(routine) {
            Some((bucket, _)) => Reason::WaitedLongest { bucket },
            None => Reason::NotDoneLately,
        }
    }

    /// Whether it leaves the chair after one that did not.
    fn relieves_chair(&self, routine: &Routine) -> bool {
        self.past.first().is_some_and(|last| is_seated(last)) && !is_seated(routine)
    }

    fn oldest_bucket(&self, routine: &Routine) -> Option<(Bucket, Waited)> {
        let buckets = routine
            .steps
            .iter()
            .filter_map(|step| Bucket::of(&step.exercise));
        buckets
            .map(|bucket| (bucket, self.waited(|past| works(past, bucket))))
            .max_by_key(|(_, waited)| *waited)
    }

    fn waited(&self, done: impl Fn(&Routine) -> bool) -> Waited {
        self.past
            .iter()
            .position(|past| done(past))
            .map_or(Waited::Ever, Waited::Breaks)
    }

    /// Exercises it shares with the last routine.
    fn repeats(&self, routine: &Routine) -> usize {
        let last = self.past.first().map_or(&[][..], |last| &last.steps);
        routine
            .steps
            .iter()
            .filter(|step| last.iter().any(|before| before.id() == step.id()))
            .count()
    }
}

fn works(routine: &Routine, bucket: Bucket) -> bool {
    routine
        .steps
        .iter()
        .any(|step| Bucket::of(&step.exercise) == Some(bucket))
}

fn is_seated(routine: &Routine) -> bool {
    routine
        .steps
        .iter()
        .all(|step| step.exercise.place == Place::Seated)
}

/// A number that a seed gives a routine, the same every time (FNV-1a).
fn chance(id: &RoutineId, seed: u64) -> u64 {
    const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    let bytes = seed.to_le_bytes().into_iter().chain(id.0.bytes());
    bytes.fold(OFFSET, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(PRIME)
    })
}
