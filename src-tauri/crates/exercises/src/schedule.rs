//! The clock model: how long a routine takes, segment by segment.
//!
//! The lengths are those of the content's section 2a. A step owns everything from its lead-in
//! (count-in or change) to the end of its last set, so that steps add up to the routine.

use serde::{Deserialize, Serialize};

use crate::exercise::{Amount, Exercise, Place, Posture, Sides};
use crate::routine::{Routine, Step};
use crate::{Millis, SECOND};

/// Before the first exercise.
pub const COUNT_IN: Millis = 5 * SECOND;
/// Between two exercises of one posture.
pub const CHANGE_OF_EXERCISE: Millis = 6 * SECOND;
/// Between two exercises when the posture changes: sit, stand, kneel, lie.
pub const CHANGE_OF_POSTURE: Millis = 12 * SECOND;
/// Between the two sides of a set.
pub const CHANGE_OF_SIDE: Millis = 4 * SECOND;
/// Between two sets of one exercise.
pub const REST_BETWEEN_SETS: Millis = 15 * SECOND;

/// Which side of the body works. The right side comes first: it is the one the figure shows near.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Both at once.
    Both,
    /// The right, first of two.
    Right,
    /// The left, second of two.
    Left,
    /// In turn, one repetition each.
    Alternate,
}

/// What goes on in a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SegmentKind {
    /// Getting ready; nothing has been done yet.
    CountIn,
    /// The exercise itself.
    Work {
        /// Which set, from 1.
        set: u32,
        /// Which side.
        side: Side,
    },
    /// On to this step's exercise, in the same posture.
    ChangeExercise,
    /// On to this step's exercise, in another posture.
    ChangePosture,
    /// On to the other side.
    ChangeSide,
    /// Rest before the next set.
    Rest,
}

/// A stretch of a routine in which one thing goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Segment {
    /// What goes on.
    #[serde(flatten)]
    pub kind: SegmentKind,
    /// The step it belongs to, from 0.
    pub step: usize,
    /// How long, in ms; more than 0.
    pub length: Millis,
}

/// What is still to be done of a step, or will be, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StepLeft {
    /// How long, in ms.
    pub length: Millis,
    /// Where.
    pub place: Place,
}

/// A routine laid out in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    segments: Vec<Segment>,
    steps: Vec<StepLeft>,
}

impl Schedule {
    /// Lays a routine out: count-in, then each step with the changes between.
    pub fn of(routine: &Routine) -> Self {
        let mut before = None;
        let mut segments = Vec::new();
        let mut steps = Vec::new();
        for (index, step) in routine.steps.iter().enumerate() {
            let own = segments_of(step, index, lead_in(before, step.exercise.posture));
            steps.push(StepLeft {
                length: length_of(&own),
                place: step.exercise.place,
            });
            segments.extend(own);
            before = Some(step.exercise.posture);
        }
        Self { segments, steps }
    }

    /// Every segment, in order.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// Every step's length, lead-in included, and place: what the break engine is told.
    pub fn steps(&self) -> &[StepLeft] {
        &self.steps
    }

    /// The whole routine, in ms.
    pub fn length(&self) -> Millis {
        length_of(&self.segments)
    }
}

/// How long steps take one after the other, count-in and changes included, in ms.
pub(crate) fn length_of_steps(steps: &[Step]) -> Millis {
    let mut before = None;
    let mut length = 0;
    for step in steps {
        let posture = step.exercise.posture;
        length += length_of(&segments_of(step, 0, lead_in(before, posture)));
        before = Some(posture);
    }
    length
}

/// How a step begins: a count-in when nothing was done before, else a change.
pub(crate) fn lead_in(before: Option<Posture>, posture: Posture) -> SegmentKind {
    match before {
        None => SegmentKind::CountIn,
        Some(before) if before == posture => SegmentKind::ChangeExercise,
        Some(_) => SegmentKind::ChangePosture,
    }
}

/// The segments of one step, beginning with its lead-in.
pub(crate) fn segments_of(step: &Step, index: usize, lead_in: SegmentKind) -> Vec<Segment> {
    let lead_in_length = match lead_in {
        SegmentKind::CountIn => COUNT_IN,
        SegmentKind::ChangePosture => CHANGE_OF_POSTURE,
        _ => CHANGE_OF_EXERCISE,
    };
    let segment = |kind, length| Segment {
        kind,
        step: index,
        length,
    };
    let work = work_length(&step.exercise, step.amount);
    let mut segments = vec![segment(lead_in, lead_in_length)];
    for set in 1..=step.sets {
        if set > 1 {
            segments.push(segment(SegmentKind::Rest, REST_BETWEEN_SETS));
        }
        for (nth, side) in sides_of(step.exercise.sides).iter().enumerate() {
            if nth > 0 {
                segments.push(segment(SegmentKind::ChangeSide, CHANGE_OF_SIDE));
            }
            segments.push(segment(SegmentKind::Work { set, side: *side }, work));
        }
    }
    segments
}

/// How long one side of one set takes, in ms.
pub(crate) fn work_length(exercise: &Exercise, amount: Amount) -> Millis {
    let seconds = match amount {
        Amount::Reps(reps) => reps * exercise.tempo.map_or(0, |tempo| tempo.seconds()),
        Amount::Seconds(seconds) => seconds,
    };
    Millis::from(seconds) * SECOND
}

pub(crate) fn length_of(segments: &[Segment]) -> Millis {
    segments.iter().map(|segment| segment.length).sum()
}

fn sides_of(sides: Sides) -> &'static [Side] {
    match sides {
        Sides::Both => &[Side::Both],
        Sides::PerSide => &[Side::Right, Side::Left],
        Sides::Alternate => &[Side::Alternate],
    }
}
