//! Sounds and announcements, each at the change itself.

use serde::{Deserialize, Serialize};

use crate::exercise::Exertion;
use crate::schedule::{Segment, SegmentKind};
use crate::{Millis, SECOND};

/// Ticks counted before the start: three, two, one.
const COUNTED: Millis = 3;
/// The shortest hold or timed move whose half-time is worth a sound.
const HALFWAY_FROM: Millis = 20 * SECOND;

/// A change worth a sound, with the instant it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Cue {
    /// When it was due, on the steady clock in ms; not later than the call that gave it.
    pub at: Millis,
    /// The step it belongs to, from 0.
    pub step: usize,
    /// What changes.
    #[serde(flatten)]
    pub kind: CueKind,
}

/// What changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "cue", rename_all = "snake_case")]
pub enum CueKind {
    /// So many seconds to the start.
    Count {
        /// 3, 2 or 1.
        left: u8,
    },
    /// Go.
    Start,
    /// Half of a longer hold or timed move is over.
    Halfway,
    /// On to another exercise.
    Change,
    /// On to another exercise in another posture.
    ChangePosture,
    /// On to the other side.
    ChangeSide,
    /// Rest before the next set.
    Rest,
    /// The routine is over.
    Finish,
}

/// Ms into the segment of its first cue after `given`.
pub(super) fn next_offset(
    segment: &Segment,
    effort: Exertion,
    given: Option<Millis>,
) -> Option<Millis> {
    let later = |offset: &Millis| given.is_none_or(|given| *offset > given);
    match segment.kind {
        SegmentKind::CountIn => (1..=COUNTED)
            .rev()
            .map(|left| segment.length - left * SECOND)
            .filter(|offset| *offset >= 0)
            .find(later),
        SegmentKind::Work { .. } if has_halfway(segment, effort) => {
            [0, segment.length / 2].into_iter().find(later)
        }
        _ => Some(0).filter(later),
    }
}

/// The cue `offset` ms into the segment.
pub(super) fn at_offset(segment: &Segment, effort: Exertion, offset: Millis) -> Option<CueKind> {
    match segment.kind {
        SegmentKind::CountIn => u8::try_from((segment.length - offset) / SECOND)
            .ok()
            .map(|left| CueKind::Count { left }),
        SegmentKind::Work { .. } if offset == 0 => Some(CueKind::Start),
        SegmentKind::Work { .. } => has_halfway(segment, effort).then_some(CueKind::Halfway),
        SegmentKind::ChangeExercise => Some(CueKind::Change),
        SegmentKind::ChangePosture => Some(CueKind::ChangePosture),
        SegmentKind::ChangeSide => Some(CueKind::ChangeSide),
        SegmentKind::Rest => Some(CueKind::Rest),
    }
}

fn has_halfway(segment: &Segment, effort: Exertion) -> bool {
    effort != Exertion::Reps && segment.length >= HALFWAY_FROM
}
