//! Lasting and shown names of composed routines.

use crate::choose::Bucket;
use crate::exercise::{Amount, Exercise, Pattern, Place};
use crate::hash::Fnv;
use crate::routine::{Routine, Step};

/// The routine of these steps. The same steps have the same lasting name, whenever they come.
pub(super) fn named(steps: Vec<Step>) -> Routine {
    let mut hash = Fnv::default();
    for step in &steps {
        hash.write(step.id().0.as_bytes());
        let (unit, count) = match step.amount {
            Amount::Reps(count) => (0, count),
            Amount::Seconds(count) => (1, count),
        };
        hash.write(&[unit]);
        hash.write(&count.to_le_bytes());
    }
    let id = format!("mix-{:08x}", hash.finish() >> 32);
    Routine::composed(&id, name(&steps), steps)
}

/// A name by what is in it, so that the same steps have the same one.
fn name(steps: &[Step]) -> &'static str {
    let has = |bucket| {
        let mut buckets = steps.iter().map(|step| Bucket::of(&step.exercise));
        buckets.any(|found| found == Some(bucket))
    };
    let all = |is: fn(&Exercise) -> bool| steps.iter().all(|step| is(&step.exercise));
    let any = |is: fn(&Exercise) -> bool| steps.iter().any(|step| is(&step.exercise));
    match Bucket::ALL.map(has) {
        [true, false, false, false] => "Glute mix",
        [false, true, false, false] => "Leg mix",
        [false, false, true, false] => "Side-hip mix",
        [false, false, false, true] => "Hip-front mix",
        [false, false, false, false] if all(|exercise| exercise.place == Place::Seated) => {
            "Seated mix"
        }
        [false, false, false, false] if any(|exercise| exercise.pattern == Pattern::Pump) => {
            "Circulation mix"
        }
        [false, false, false, false] => "Stretch mix",
        [.., true] => "Strength and stretch mix",
        [.., false] => "Glutes and legs mix",
    }
}
