//! Rotation: what has waited longest comes next (content, section 2d).

use super::past::Waited;
use super::rules::Rules;
use super::{Bucket, Reason, chance};
use crate::exercise::{Exercise, ExerciseId, Pattern, Place};
use crate::routine::{Routine, Step};

/// Breaks looked back at for variety: more than a day of them.
const LATELY: usize = 12;

/// How good a candidate is, better ones greater, in the order of the fields: leaving the chair
/// after a seated one; walking and squats after lunch; work the day has not had; what waited
/// longest; what the person likes; routines of the catalogue; off the chair at all; what was
/// done longest ago itself; fewest exercises of the breaks just past; chance.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    relieves_chair: bool,
    suits_lunch: bool,
    is_new_today: bool,
    focus: Waited,
    favourites: usize,
    curated: bool,
    leaves_chair: bool,
    own: Waited,
    repeats: std::cmp::Reverse<usize>,
    chance: u64,
}

/// What came before, looked at for what comes next.
pub(super) struct Rotation<'a> {
    rules: &'a Rules<'a>,
}

impl<'a> Rotation<'a> {
    pub(super) fn new(rules: &'a Rules<'a>) -> Self {
        Self { rules }
    }

    pub(super) fn rank(&self, routine: &Routine, seed: u64) -> Rank {
        Rank {
            relieves_chair: self.relieves_chair(routine),
            suits_lunch: self.rules.wish.after_lunch && suits_lunch(routine),
            is_new_today: buckets(routine).any(|bucket| !self.is_covered_today(bucket)),
            focus: self.focus(routine),
            favourites: self.favourites(routine),
            curated: self.is_curated(routine),
            leaves_chair: !is_seated(routine),
            own: self.own(routine),
            repeats: std::cmp::Reverse(self.repeats_lately(routine)),
            chance: chance(&routine.id.0, seed),
        }
    }

    /// Why this one, when any manner will do.
    pub(super) fn reason(&self, routine: &Routine) -> Reason {
        if self.rules.past.breaks.is_empty() {
            return Reason::First;
        }
        if self.relieves_chair(routine) {
            return Reason::LeavesTheChair;
        }
        if self.rules.wish.after_lunch && suits_lunch(routine) {
            return Reason::AfterLunch;
        }
        match self.oldest_bucket(routine) {
            Some((bucket, waited)) if waited > Waited::Breaks(0) => {
                Reason::WaitedLongest { bucket }
            }
            _ if self.favourites(routine) > 0 => Reason::Favourite,
            _ => Reason::NotDoneLately,
        }
    }

    /// Whether it leaves the chair after one that did not.
    fn relieves_chair(&self, routine: &Routine) -> bool {
        let was_seated = self.rules.past.last().is_some_and(|last| {
            let mut known = last.exercises.iter().filter_map(|id| self.known(id));
            known.all(|exercise| exercise.place == Place::Seated)
        });
        was_seated && !is_seated(routine)
    }

    /// How long the kind of routine waited: the work in it that waited longest, or the kind
    /// itself where it has no such work. Sitting waits for nothing: it is there where nothing else is.
    fn focus(&self, routine: &Routine) -> Waited {
        if let Some((_, waited)) = self.oldest_bucket(routine) {
            return waited;
        }
        if is_seated(routine) {
            return Waited::Breaks(0);
        }
        let is_away = is_away(routine);
        self.rules.past.waited(|done| {
            let mut places = done
                .exercises
                .iter()
                .filter_map(|id| self.known(id))
                .map(|exercise| exercise.place);
            if is_away {
                places.all(|place| place == Place::Away)
            } else {
                routine.steps.iter().any(|step| done.has(step.id()))
            }
        })
    }

    fn oldest_bucket(&self, routine: &Routine) -> Option<(Bucket, Waited)> {
        buckets(routine)
            .map(|bucket| {
                let waited = self.rules.past.waited(|done| {
                    let mut known = done.exercises.iter().filter_map(|id| self.known(id));
                    known.any(|exercise| Bucket::of(exercise) == Some(bucket))
                });
                (bucket, waited)
            })
            .max_by_key(|(_, waited)| *waited)
    }

    fn is_covered_today(&self, bucket: Bucket) -> bool {
        self.rules
            .past
            .has_worked_today(bucket, |id| self.known(id))
    }

    fn favourites(&self, routine: &Routine) -> usize {
        let liked = &self.rules.circumstances;
        let exercises = routine
            .steps
            .iter()
            .filter(|step| liked.favourites.contains(step.id()));
        usize::from(liked.favourite_routines.contains(&routine.id)) + exercises.count()
    }

    fn is_curated(&self, routine: &Routine) -> bool {
        self.rules.catalogue.routine(&routine.id).is_some()
    }

    fn own(&self, routine: &Routine) -> Waited {
        self.rules.past.waited(|done| done.routine == routine.id)
    }

    fn repeats_lately(&self, routine: &Routine) -> usize {
        let lately = || self.rules.past.breaks.iter().rev().take(LATELY);
        let times = |step: &Step| lately().filter(|done| done.has(step.id())).count();
        routine.steps.iter().map(times).sum()
    }

    fn known(&self, id: &ExerciseId) -> Option<&'a Exercise> {
        self.rules.catalogue.exercise(id)
    }
}

fn buckets(routine: &Routine) -> impl Iterator<Item = Bucket> {
    routine
        .steps
        .iter()
        .filter_map(|step| Bucket::of(&step.exercise))
}

fn is_seated(routine: &Routine) -> bool {
    let mut steps = routine.steps.iter();
    steps.all(|step| step.exercise.place == Place::Seated)
}

fn is_away(routine: &Routine) -> bool {
    let mut steps = routine.steps.iter();
    steps.all(|step| step.exercise.place == Place::Away)
}

/// Walking, stairs or squats are in it.
fn suits_lunch(routine: &Routine) -> bool {
    let mut steps = routine.steps.iter();
    steps.any(|step| step.exercise.place == Place::Away || step.exercise.pattern == Pattern::Squat)
}
