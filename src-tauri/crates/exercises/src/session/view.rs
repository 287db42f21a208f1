//! Everything the guide draws, as plain values.
//!
//! Motion runs from the start times given here; nothing has to be asked again before
//! [`Session::next_change`].

use serde::{Deserialize, Serialize};

use super::step_run::StepRun;
use super::{Clock, Ended, Session, StepEnd};
use crate::Millis;
use crate::catalogue::Catalogue;
use crate::exercise::{
    Amount, Category, Caution, ExerciseId, Exertion, Instruction, Place, Sides, Tempo,
};
use crate::routine::RoutineId;
use crate::schedule::{Segment, SegmentKind, Side, length_of};

/// A routine under way, for the guide.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct GuideView {
    /// The routine's lasting name.
    pub routine: RoutineId,
    /// Its name.
    pub name: String,
    /// Whether time runs.
    pub clock: GuideClock,
    /// Every step, with its length as it is now.
    pub steps: Vec<StepView>,
    /// The step under way, from 0.
    pub step: usize,
    /// What goes on.
    pub segment: SegmentView,
    /// The exercise under way or coming up.
    pub exercise: ExerciseView,
    /// Which set; of the coming one during a lead-in or rest.
    pub set: SetView,
    /// Which side; of the coming one during a lead-in, rest or change of side.
    pub side: SideView,
    /// What comes after this step.
    pub next: Option<NextView>,
    /// Ms really done.
    pub done: Millis,
    /// Ms left, when nothing is skipped.
    pub left: Millis,
}

/// Whether time runs. Instants on the steady clock in ms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "clock", rename_all = "snake_case")]
pub enum GuideClock {
    /// It runs.
    Running,
    /// It stands.
    Paused {
        /// Since when.
        since: Millis,
    },
    /// It is over.
    Ended {
        /// When it ended.
        at: Millis,
        /// How.
        how: Ended,
    },
}

/// One tick of the row of steps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StepView {
    /// The exercise, easier than planned perhaps.
    pub exercise: ExerciseId,
    /// Its name.
    pub name: String,
    /// Which bar of the week it fills.
    pub category: Category,
    /// Where it happens.
    pub place: Place,
    /// Ms, lead-in included.
    pub length: Millis,
    /// What became of it.
    pub state: StepState,
    /// An easier exercise took the place of the one planned.
    pub eased: bool,
}

/// What became of a step so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    /// Not reached yet.
    Coming,
    /// Under way.
    Current,
    /// Done to its end.
    Done,
    /// Left out or left early.
    Skipped,
    /// Done to its end with an easier exercise.
    Eased,
    /// Something hurt.
    Hurt,
}

/// The segment under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SegmentView {
    /// What goes on.
    #[serde(flatten)]
    pub kind: SegmentKind,
    /// When it began, on the steady clock in ms, moved on by the length of earlier pauses.
    pub started: Millis,
    /// How long it is, in ms.
    pub length: Millis,
    /// How much of it is over, in ms; while paused it stays.
    pub elapsed: Millis,
}

/// The exercise under way or coming up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ExerciseView {
    /// Lasting name, and the name of its figure.
    pub id: ExerciseId,
    /// Name shown.
    pub name: String,
    /// Which bar of the week it fills.
    pub category: Category,
    /// Where it happens.
    pub place: Place,
    /// What to do, in order.
    pub instructions: Vec<Instruction>,
    /// What often goes wrong.
    pub mistakes: Vec<String>,
    /// For whom it is changed; the caller knows the person's flags.
    pub cautions: Vec<Caution>,
    /// Counted, held or kept up.
    pub effort: Exertion,
    /// How it uses the two sides.
    pub sides: Sides,
    /// How much in each set and on each side.
    pub amount: Amount,
    /// Pace of a repetition.
    pub tempo: Option<Tempo>,
    /// Name of the exercise *Easier* would put here.
    pub easier: Option<String>,
}

/// "Set 2 of 3".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SetView {
    /// From 1.
    pub nth: u32,
    /// How many.
    pub of: u32,
}

/// "Left side, 2 of 2".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SideView {
    /// Which.
    pub side: Side,
    /// From 1.
    pub nth: u32,
    /// 2 where the sides come one after the other, else 1.
    pub of: u32,
}

/// What comes after a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NextView {
    /// The exercise, and the name of its figure.
    pub exercise: ExerciseId,
    /// Its name.
    pub name: String,
    /// Where it happens.
    pub place: Place,
    /// How many sets.
    pub sets: u32,
    /// How much in each.
    pub amount: Amount,
    /// How it uses the two sides.
    pub sides: Sides,
}

impl Session {
    /// Everything the guide draws at `at`. Call [`Session::advance`] first.
    pub fn view(&self, at: Millis, catalogue: &Catalogue) -> GuideView {
        let (set, side) = self.set_and_side();
        GuideView {
            routine: self.routine.clone(),
            name: self.name.clone(),
            clock: match self.clock {
                Clock::Running | Clock::WalkedOff => GuideClock::Running,
                Clock::Paused { since } => GuideClock::Paused { since },
                Clock::Ended { at, how } => GuideClock::Ended { at, how },
            },
            steps: self
                .steps
                .iter()
                .enumerate()
                .map(|(index, run)| self.step_view(index, run))
                .collect(),
            step: self.position.step,
            segment: SegmentView {
                kind: self.segment().kind,
                started: self.position.since,
                length: self.segment().length,
                elapsed: self.elapsed(at),
            },
            exercise: self.exercise_view(catalogue),
            set,
            side,
            next: self.steps.get(self.position.step + 1).map(next_view),
            done: self.done(at),
            left: self.left(at).iter().map(|left| left.length).sum(),
        }
    }

    fn step_view(&self, index: usize, run: &StepRun) -> StepView {
        let exercise = &run.step.exercise;
        StepView {
            exercise: exercise.id.clone(),
            name: exercise.name.clone(),
            category: exercise.category,
            place: exercise.place,
            length: length_of(&run.segments),
            state: self.step_state(index, run),
            eased: run.instead_of.is_some(),
        }
    }

    fn step_state(&self, index: usize, run: &StepRun) -> StepState {
        let ended = self.ended().is_some();
        if index == self.position.step && !ended {
            return StepState::Current;
        }
        match (run.pain, run.end) {
            (Some(_), _) => StepState::Hurt,
            (None, Some(StepEnd::Done)) => StepState::Done,
            (None, Some(StepEnd::Eased)) => StepState::Eased,
            (None, Some(StepEnd::Hurt)) => StepState::Hurt,
            (None, Some(StepEnd::Skipped)) => StepState::Skipped,
            (None, None) if ended || index < self.position.step => StepState::Skipped,
            (None, None) => StepState::Coming,
        }
    }

    fn exercise_view(&self, catalogue: &Catalogue) -> ExerciseView {
        let step = &self.run().step;
        let exercise = &step.exercise;
        ExerciseView {
            id: exercise.id.clone(),
            name: exercise.name.clone(),
            category: exercise.category,
            place: exercise.place,
            instructions: exercise.instructions.clone(),
            mistakes: exercise.mistakes.clone(),
            cautions: exercise.cautions.clone(),
            effort: exercise.effort,
            sides: exercise.sides,
            amount: step.amount,
            tempo: exercise.tempo,
            easier: self.easier(catalogue).map(|easier| easier.name.clone()),
        }
    }

    /// Set and side of the work under way or coming up next.
    fn set_and_side(&self) -> (SetView, SideView) {
        let run = self.run();
        let ahead = &run.segments[self.position.segment..];
        let (set, side) = ahead
            .iter()
            .find_map(work)
            .unwrap_or((run.step.sets, Side::Both));
        let of = if run.step.exercise.sides == Sides::PerSide {
            2
        } else {
            1
        };
        let nth = if side == Side::Left { 2 } else { 1 };
        (
            SetView {
                nth: set,
                of: run.step.sets,
            },
            SideView { side, nth, of },
        )
    }
}

fn work(segment: &Segment) -> Option<(u32, Side)> {
    match segment.kind {
        SegmentKind::Work { set, side } => Some((set, side)),
        _ => None,
    }
}

fn next_view(run: &StepRun) -> NextView {
    NextView {
        exercise: run.step.exercise.id.clone(),
        name: run.step.exercise.name.clone(),
        place: run.step.exercise.place,
        sets: run.step.sets,
        amount: run.step.amount,
        sides: run.step.exercise.sides,
    }
}
