//! Which routine to offer.
//!
//! The same history, wish and seed give the same choice. First what does not suit is left out;
//! then what has waited longest comes next, routines of the catalogue before composed ones
//! (content, section 2d).

mod adapt;
mod bucket;
mod circumstances;
mod compose;
mod filter;
mod fit;
mod past;
mod reason;
mod rotation;
mod rules;

pub use bucket::Bucket;
pub use circumstances::{AT_EVERY_DESK, Circumstances, Manner, Surroundings, Wish};
pub(crate) use compose::walk;
pub(crate) use filter::suits_place;
pub(crate) use fit::{Portion, fit};
pub use past::{Past, PastBreak};
pub use reason::Reason;

use crate::Millis;
use crate::catalogue::Catalogue;
use crate::hash::Fnv;
use crate::routine::Routine;
use crate::schedule::Schedule;
use rotation::Rotation;
use rules::{Rules, Strictness};

/// Parts of the length promised that are tried when nothing has it, in percent.
const SHORTER_PERCENT: [Millis; 3] = [75, 50, 25];

/// A routine, and why this one.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What to offer.
    pub routine: Routine,
    /// Its length in ms.
    pub length: Millis,
    /// Why, in one line when displayed.
    pub reason: Reason,
}

impl Choice {
    fn new(routine: Routine, reason: Reason) -> Self {
        Self {
            length: Schedule::of(&routine).length(),
            routine,
            reason,
        }
    }
}

/// Chooses a routine; `None` only for a catalogue without a walk, which the built-in one has.
///
/// Of equal candidates `seed` decides. No exercise comes in two breaks running but squeezes and
/// walking. What was turned down comes again only when nothing else is left. When nothing suits
/// at all, it is a walk.
pub fn choose(
    catalogue: &Catalogue,
    circumstances: &Circumstances,
    wish: &Wish,
    past: &Past,
    seed: u64,
) -> Option<Choice> {
    let only_walk = |reason| walk(catalogue, wish.length).map(|walk| Choice::new(walk, reason));
    if circumstances.walking_only {
        return only_walk(Reason::WalkingOnly);
    }
    let training = past.training.as_of(catalogue, past.today);
    let shorter = SHORTER_PERCENT.map(|percent| Wish {
        length: wish.length * percent / 100,
        ..wish.clone()
    });
    let rules = |wish, strictness| Rules {
        catalogue,
        circumstances,
        wish,
        past,
        training: &training,
        strictness,
    };
    for strictness in Strictness::ALL {
        if let Some(choice) = best(&rules(wish, strictness), seed) {
            return Some(choice);
        }
    }
    for wish in &shorter {
        if let Some(choice) = best(&rules(wish, Strictness::OftenToday), seed) {
            return Some(Choice {
                reason: Reason::NearestLength,
                ..choice
            });
        }
    }
    only_walk(Reason::AlwaysPossible)
}

/// The best routine under these rules.
fn best(rules: &Rules<'_>, seed: u64) -> Option<Choice> {
    let curated = rules.catalogue.routines().iter();
    let curated = curated
        .filter(|routine| fit::is_near(Schedule::of(routine).length(), rules.length()))
        .filter_map(|routine| adapt::adapt(routine, rules));
    let composed = compose::compose(rules, seed);
    let rotation = Rotation::new(rules);
    let best = curated
        .chain(composed)
        .filter(|routine| rules.allow(routine))
        .max_by_key(|routine| rotation.rank(routine, seed))?;
    let reason = match rules.wish.manner {
        Manner::Seated => Reason::Seated,
        Manner::Quiet => Reason::Quiet,
        Manner::Any => rotation.reason(&best),
    };
    Some(Choice::new(best, reason))
}

/// A number that a seed gives a name, the same every time.
fn chance(name: &str, seed: u64) -> u64 {
    let mut hash = Fnv::default();
    hash.write(&seed.to_le_bytes());
    hash.write(name.as_bytes());
    hash.finish()
}
