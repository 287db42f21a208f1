//! What a routine is made of, by length (content, section 2b).

use super::Focus;
use crate::choose::Bucket;
use crate::exercise::{Category, Exercise, Pattern, Place};
use crate::{Millis, SECOND};

/// About so long is a step of a long routine.
const LONG_STEP: Millis = 60 * SECOND;

/// How long a routine is, as the templates tell lengths apart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Scale {
    /// About a minute: one thing.
    OneThing,
    /// About two minutes: two to four moves.
    Short,
    /// About three minutes: the mix of the sitting-break trials.
    Middle,
    /// Four minutes and more.
    Long,
}

impl Scale {
    fn of(length: Millis) -> Self {
        match length / SECOND {
            ..=75 => Self::OneThing,
            76..=150 => Self::Short,
            151..=240 => Self::Middle,
            _ => Self::Long,
        }
    }
}

/// A part that an exercise plays in a routine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// One of the four kinds of work.
    Work(Bucket),
    /// Heels, toes, ankles.
    Pump,
    /// On the spot: a march, shifting weight.
    March,
    /// A squeeze or press without moving.
    Squeeze,
    /// A stretch or a joint moved through its range.
    Mobility,
    /// Thighs and arms: leg extensions, desk push-ups.
    Limbs,
}

impl Role {
    pub(super) fn is_for(self, exercise: &Exercise) -> bool {
        match self {
            Self::Work(bucket) => Bucket::of(exercise) == Some(bucket),
            Self::Pump => exercise.pattern == Pattern::Pump,
            Self::March => exercise.pattern == Pattern::Gait && exercise.place != Place::Away,
            Self::Squeeze => exercise.pattern == Pattern::Isometric,
            Self::Mobility => {
                exercise.category == Category::Mobility && Bucket::of(exercise).is_none()
                    || exercise.pattern == Pattern::Spine
            }
            Self::Limbs => matches!(exercise.pattern, Pattern::Knee | Pattern::Push),
        }
    }

    /// Its turn within a routine: circulate, work, squeeze, stretch.
    pub(super) fn turn(self) -> u8 {
        match self {
            Self::March => 0,
            Self::Pump => 1,
            Self::Work(Bucket::HipFront) => 5,
            Self::Work(_) => 2,
            Self::Limbs => 3,
            Self::Squeeze => 4,
            Self::Mobility => 6,
        }
    }
}

/// Roles beside the lead, in the order of what they matter; later ones are for when earlier
/// ones do not fill up the time. `variation` changes what comes first.
pub(super) fn roles(focus: Focus, length: Millis, variation: u64) -> Vec<Role> {
    use Role::{Limbs, March, Mobility, Pump, Squeeze, Work};
    let others = Bucket::ALL.map(Work);
    let scale = Scale::of(length);
    let mut around = match scale {
        Scale::OneThing | Scale::Short => vec![Pump, Squeeze, Mobility],
        Scale::Middle => vec![Pump, Squeeze, March, Mobility, Limbs],
        Scale::Long => vec![March, Pump, Squeeze, Mobility],
    };
    let first = usize::try_from(variation % around.len() as u64).unwrap_or(0);
    around.rotate_left(first);
    let mut roles = match focus {
        Focus::Bucket(bucket) if scale == Scale::Long => {
            let mut roles = vec![around[0]];
            roles.extend(others.into_iter().filter(|other| *other != Work(bucket)));
            roles
        }
        Focus::Bucket(_) => Vec::new(),
        Focus::Seated => vec![Pump],
        Focus::Pump => vec![March],
        Focus::Mobility => vec![Mobility],
    };
    roles.extend(around);
    roles.extend([Mobility, Limbs]);
    roles.extend(others);
    roles.extend([
        March, Pump, Squeeze, Mobility, Mobility, Squeeze, Limbs, Mobility, Pump,
    ]);
    roles
}

/// Steps that a routine of this length usually has.
pub(super) fn usual_steps(focus: Focus, length: Millis) -> i32 {
    match Scale::of(length) {
        Scale::OneThing if focus == Focus::Seated => 2,
        Scale::OneThing => 1,
        Scale::Short => 2,
        Scale::Middle => 4,
        Scale::Long => i32::try_from(length / LONG_STEP)
            .unwrap_or(i32::MAX)
            .clamp(4, 12),
    }
}
