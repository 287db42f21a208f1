//! Routines put together for the moment, where those of the catalogue do not reach.
//!
//! What a routine is made of follows the templates of the content's section 2b; which exercises
//! fill it is up to rest, favourites and the seed.

mod naming;
mod portion;
mod roles;

use super::fit::{Portion, fit};
use super::rules::Rules;
use super::{Bucket, Manner, chance};
use crate::catalogue::Catalogue;
use crate::exercise::{Exercise, ExerciseId, Place, Posture};
use crate::routine::{Amount, Routine, Step};
use crate::schedule::COUNT_IN;
use crate::training::is_strength_work;
use crate::{Millis, SECOND};
use roles::{Role, roles, usual_steps};

/// Exercises that routines on one focus are built around.
const LEADS: usize = 4;
/// How many steps more or fewer than usual are tried, the usual number first.
const STEPS_TRIED: [i32; 6] = [0, 1, -1, 2, 3, 4];

/// What a composed routine is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Focus {
    /// One of the four kinds of work.
    Bucket(Bucket),
    /// Anything at all on the chair.
    Seated,
    /// Getting the blood going on the feet.
    Pump,
    /// Stretches of anything.
    Mobility,
}

impl Focus {
    const ALL: [Self; 7] = [
        Self::Bucket(Bucket::HipExtension),
        Self::Bucket(Bucket::SquatAndLunge),
        Self::Bucket(Bucket::Abduction),
        Self::Bucket(Bucket::HipFront),
        Self::Seated,
        Self::Pump,
        Self::Mobility,
    ];

    /// The part that cannot be left out.
    fn lead(self) -> Role {
        match self {
            Self::Bucket(bucket) => Role::Work(bucket),
            Self::Seated => Role::Squeeze,
            Self::Pump => Role::Pump,
            Self::Mobility => Role::Mobility,
        }
    }
}

/// Routines composed under these rules, the walk among them.
pub(super) fn compose(rules: &Rules<'_>, seed: u64) -> Vec<Routine> {
    let mut composed: Vec<Routine> = Vec::new();
    for focus in Focus::ALL {
        for (nth, lead) in leads(focus, rules, seed).into_iter().enumerate() {
            let variation = seed.wrapping_add(nth as u64);
            let Some(routine) = composed_on(focus, lead, rules, variation) else {
                continue;
            };
            if composed.iter().all(|other| other.id != routine.id) {
                composed.push(routine);
            }
        }
    }
    let walks =
        rules.wish.manner == Manner::Any && rules.circumstances.places.contains(&Place::Away);
    composed.extend(
        walk(rules.catalogue, rules.length())
            .filter(|walk| walks && rules.suits(&walk.steps[0].exercise)),
    );
    composed
}

/// A walk of so many ms.
pub(crate) fn walk(catalogue: &Catalogue, length: Millis) -> Option<Routine> {
    let walk = catalogue.walk()?;
    let seconds = u32::try_from((length - COUNT_IN) / SECOND).unwrap_or(0);
    let step = Step {
        exercise: walk.clone(),
        sets: 1,
        amount: Amount::Seconds(seconds.max(1)),
    };
    Some(Routine::composed("walk", "A short walk", vec![step]))
}

/// What a routine on this focus may be built around, the longest rested first.
fn leads<'a>(focus: Focus, rules: &Rules<'a>, seed: u64) -> Vec<&'a Exercise> {
    let chair = (focus == Focus::Seated).then_some(Place::Seated);
    let mut leads = fitting(focus.lead(), chair, &[], rules, seed);
    leads.truncate(LEADS);
    leads
}

fn composed_on(focus: Focus, lead: &Exercise, rules: &Rules<'_>, seed: u64) -> Option<Routine> {
    let usual = usual_steps(focus, rules.length());
    let steps = STEPS_TRIED.iter().find_map(|more| {
        let count = usize::try_from(usual + more)
            .ok()
            .filter(|count| *count > 0)?;
        fit(&filling(focus, lead, count, rules, seed)?, rules.length())
    })?;
    Some(naming::named(steps))
}

/// Portions for so many steps, in the order they are done; `None` when there are not as many.
fn filling<'a>(
    focus: Focus,
    lead: &'a Exercise,
    count: usize,
    rules: &Rules<'a>,
    seed: u64,
) -> Option<Vec<Portion>> {
    let mut chosen = vec![(focus.lead(), lead)];
    for role in roles(focus, rules.length(), seed) {
        if chosen.len() == count {
            break;
        }
        let around = fitting(role, Some(lead.place), &chosen, rules, seed);
        chosen.extend(around.first().map(|exercise| (role, *exercise)));
    }
    if chosen.len() < count {
        return None;
    }
    let mut room = rules.training.room(rules.past.today);
    let mut portions: Vec<(Role, Portion)> = chosen
        .into_iter()
        .map(|(role, exercise)| Some((role, portion::portion(exercise, rules, &mut room)?)))
        .collect::<Option<_>>()?;
    portions.sort_by_key(|(role, portion)| (turn(portion.exercise.posture), role.turn()));
    Some(portions.into_iter().map(|(_, portion)| portion).collect())
}

/// Exercises for a role on this ground, the longest rested first, favourites before others.
fn fitting<'a>(
    role: Role,
    ground: Option<Place>,
    chosen: &[(Role, &'a Exercise)],
    rules: &Rules<'a>,
    seed: u64,
) -> Vec<&'a Exercise> {
    let fitting = rules.catalogue.exercises().iter().filter(|exercise| {
        role.is_for(exercise)
            && ground.is_none_or(|ground| exercise.place == ground)
            && rules.suits(exercise)
            && rules.is_rested(exercise)
            && rules.training.is_open(rules.catalogue, exercise)
            && !is_outgrown(exercise, rules)
            && chosen.iter().all(|(_, other)| are_apart(exercise, other))
    });
    let mut fitting: Vec<&Exercise> = fitting.collect();
    fitting.sort_by_cached_key(|exercise| {
        std::cmp::Reverse((
            rules.past.waited(|done| done.has(&exercise.id)),
            rules.circumstances.favourites.contains(&exercise.id),
            chance(&exercise.id.0, seed),
        ))
    });
    fitting
}

/// Whether something harder that suits takes its place by now.
fn is_outgrown<'a>(exercise: &'a Exercise, rules: &Rules<'a>) -> bool {
    let in_place = rules
        .training
        .in_place_of(rules.catalogue, exercise, |other| rules.suits(other));
    in_place.id != exercise.id
}

/// Whether two exercises may stand in one routine: not the same, and no neighbours on a ladder.
fn are_apart(exercise: &Exercise, other: &Exercise) -> bool {
    let is_next = |id: &Option<ExerciseId>| id.as_ref() == Some(&exercise.id);
    let are_neighbours =
        is_strength_work(other) && (is_next(&other.easier) || is_next(&other.harder));
    exercise.id != other.id && !are_neighbours
}

/// The turn of a posture: nobody gets up and down again within a routine, and what is done
/// lying comes before the stretches on the knees.
fn turn(posture: Posture) -> u8 {
    match posture {
        Posture::Standing => 0,
        Posture::Seated => 1,
        Posture::Floor => 2,
        Posture::Kneeling => 3,
    }
}
