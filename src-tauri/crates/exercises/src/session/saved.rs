//! A stored routine, before it is known to hold together.

use serde::Deserialize;

use super::cue::Cue;
use super::step_run::StepRun;
use super::{Clock, Position, Session};
use crate::Millis;
use crate::exercise::{ExerciseId, Posture};
use crate::routine::RoutineId;

/// What is read back.
#[derive(Deserialize)]
pub(super) struct Saved {
    routine: RoutineId,
    name: String,
    began: Millis,
    steps: Vec<StepRun>,
    position: Position,
    clock: Clock,
    posture: Option<Posture>,
    owed: Vec<Cue>,
    #[serde(default)]
    left_out: Vec<ExerciseId>,
}

impl TryFrom<Saved> for Session {
    type Error = &'static str;

    fn try_from(saved: Saved) -> Result<Self, Self::Error> {
        let current = saved
            .steps
            .get(saved.position.step)
            .ok_or("the routine has no such step")?;
        current
            .segments
            .get(saved.position.segment)
            .ok_or("the step has no such segment")?;
        if saved
            .steps
            .iter()
            .flat_map(|run| &run.segments)
            .any(|segment| segment.length <= 0)
        {
            return Err("a segment has no length");
        }
        let Saved {
            routine,
            name,
            began,
            steps,
            position,
            clock,
            posture,
            owed,
            left_out,
        } = saved;
        Ok(Self {
            routine,
            name,
            began,
            steps,
            position,
            clock,
            posture,
            owed,
            left_out,
        })
    }
}
