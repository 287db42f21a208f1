//! The routine under way.
//!
//! Time comes in with every call and is never read here. [`Session::advance`] brings about
//! whatever was due, however late it is called, and hands over each [`Cue`] once;
//! [`Session::next_change`] says when it should be called again.

mod actions;
mod cue;
mod easing;
mod outcome;
mod saved;
mod step_run;
mod view;

pub use cue::{Cue, CueKind};
pub use outcome::{Outcome, Progress, StepEnd, StepOutcome};
pub use view::{
    ExerciseView, GuideClock, GuideView, NextView, SegmentView, SetView, SideView, StepState,
    StepView,
};

use serde::{Deserialize, Serialize};

use crate::Millis;
use crate::exercise::{ExerciseId, Exertion, Place, Posture};
pub use crate::pain::{Pain, PainAdvice, PainSpot};
use crate::routine::{Routine, RoutineId};
use crate::schedule::{Schedule, Segment, SegmentKind, lead_in, segments_of};
use step_run::StepRun;

/// A routine under way: where it is, what was done, what is still to come.
///
/// It can be stored and taken up again by another process on the same steady clock; see
/// [`Session::rebase`] for another clock.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Session {
    routine: RoutineId,
    name: String,
    began: Millis,
    steps: Vec<StepRun>,
    position: Position,
    clock: Clock,
    /// Posture of the last exercise begun; `None` until one has.
    posture: Option<Posture>,
    /// Cues brought about and not handed over yet.
    owed: Vec<Cue>,
    /// What *Easier* never puts in, because it disagrees with the person.
    #[serde(default)]
    left_out: Vec<ExerciseId>,
}

/// Where the routine is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
struct Position {
    step: usize,
    segment: usize,
    /// When the segment began, moved on by the length of every pause since.
    since: Millis,
    /// Up to which time within the segment cues were given; `None` before the first.
    cued: Option<Millis>,
}

/// Whether time runs.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
enum Clock {
    Running,
    /// The screen is locked during a step away from the desk; the routine ends with that step.
    WalkedOff,
    Paused {
        since: Millis,
    },
    Ended {
        at: Millis,
        how: Ended,
    },
}

/// How a routine came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Ended {
    /// The last step ran out or was skipped.
    Finished,
    /// Left early.
    Stopped,
    /// Stopped for pain.
    Hurt,
}

/// Why a request makes no sense now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The routine is over.
    #[error("the routine is over")]
    Over,
    /// It is paused already.
    #[error("the routine is paused already")]
    Paused,
    /// It is not paused.
    #[error("the routine is not paused")]
    NotPaused,
    /// There is no easier exercise.
    #[error("there is nothing easier than this exercise")]
    NothingEasier,
    /// Repetitions and changes have the length they have.
    #[error("only holds, timed moves and rests can be made longer or shorter")]
    NotTimed,
}

impl Session {
    /// Begins a routine with its count-in. A routine has at least one step; the catalogue sees to it.
    pub fn start(routine: &Routine, at: Millis) -> Self {
        let schedule = Schedule::of(routine);
        let mut segments = schedule.segments().iter().copied().peekable();
        let steps = routine
            .steps
            .iter()
            .enumerate()
            .map(|(index, step)| {
                let own = std::iter::from_fn(|| segments.next_if(|segment| segment.step == index));
                StepRun::new(step.clone(), own.collect())
            })
            .collect();
        Self {
            routine: routine.id.clone(),
            name: routine.name.clone(),
            began: at,
            steps,
            position: Position {
                step: 0,
                segment: 0,
                since: at,
                cued: None,
            },
            clock: Clock::Running,
            posture: None,
            owed: Vec::new(),
            left_out: Vec::new(),
        }
    }

    /// The same for someone with whom these exercises disagree: *Easier* passes them over. See
    /// [`crate::Circumstances::unsuited`].
    #[must_use]
    pub fn leaving_out(mut self, exercises: Vec<ExerciseId>) -> Self {
        self.left_out = exercises;
        self
    }

    /// Brings about what is due by `at`, in order, and hands over each cue once.
    pub fn advance(&mut self, at: Millis) -> Vec<Cue> {
        self.catch_up(at);
        std::mem::take(&mut self.owed)
    }

    /// When [`Session::advance`] has something to do next; `None` while paused and after the end.
    pub fn next_change(&self) -> Option<Millis> {
        if !self.runs() {
            return None;
        }
        let segment = self.segment();
        let offset =
            cue::next_offset(segment, self.effort(), self.position.cued).unwrap_or(segment.length);
        Some(self.position.since.saturating_add(offset))
    }

    /// How it ended and when, once it has.
    pub fn ended(&self) -> Option<(Ended, Millis)> {
        match self.clock {
            Clock::Ended { at, how } => Some((how, at)),
            _ => None,
        }
    }

    /// The routine's lasting name.
    pub fn routine(&self) -> &RoutineId {
        &self.routine
    }

    /// The routine as it stands now, easier exercises in their places: what a composed one that
    /// was taken up again by another process is known by.
    pub fn plan(&self) -> Routine {
        let steps = self.steps.iter().map(|run| run.step.clone());
        Routine {
            id: self.routine.clone(),
            ..Routine::composed("", &self.name, steps.collect())
        }
    }

    /// Moves every instant by `by` ms, for a steady clock that counts from another origin.
    pub fn rebase(&mut self, by: Millis) {
        self.began += by;
        self.position.since += by;
        match &mut self.clock {
            Clock::Running | Clock::WalkedOff => {}
            Clock::Paused { since } => *since += by,
            Clock::Ended { at, .. } => *at += by,
        }
        for cue in &mut self.owed {
            cue.at += by;
        }
    }

    fn runs(&self) -> bool {
        matches!(self.clock, Clock::Running | Clock::WalkedOff)
    }

    fn catch_up(&mut self, at: Millis) {
        while self.runs() {
            let elapsed = at.saturating_sub(self.position.since);
            if elapsed < 0 {
                return;
            }
            self.give_cues(elapsed);
            if elapsed < self.segment().length {
                return;
            }
            self.end_segment();
        }
    }

    /// Gives the cues of the current segment up to `elapsed` ms into it.
    fn give_cues(&mut self, elapsed: Millis) {
        let segment = *self.segment();
        if matches!(segment.kind, SegmentKind::Work { .. }) {
            self.posture = Some(self.run().step.exercise.posture);
        }
        while let Some(offset) = cue::next_offset(&segment, self.effort(), self.position.cued) {
            if offset > elapsed || offset >= segment.length {
                return;
            }
            if let Some(kind) = cue::at_offset(&segment, self.effort(), offset) {
                self.owe(self.position.since.saturating_add(offset), kind);
            }
            self.position.cued = Some(offset);
        }
    }

    /// Goes on to the next segment at the end of this one.
    fn end_segment(&mut self) {
        let end = self.position.since.saturating_add(self.segment().length);
        if self.position.segment + 1 < self.run().segments.len() {
            self.position = Position {
                segment: self.position.segment + 1,
                since: end,
                cued: None,
                ..self.position
            };
            return;
        }
        let done = self.attempt(end);
        self.run_mut().finish(done);
        let next = self.steps.get(self.position.step + 1);
        let is_missed = next.is_some_and(|run| run.step.exercise.place != Place::Away);
        if matches!(self.clock, Clock::WalkedOff) && is_missed {
            self.end(end, Ended::Stopped);
        } else {
            self.enter(self.position.step + 1, end);
        }
    }

    /// Enters a step, or the end when there is none, at `at`.
    fn enter(&mut self, step: usize, at: Millis) {
        if step >= self.steps.len() {
            self.end(at, Ended::Finished);
            return;
        }
        let since = match self.clock {
            Clock::Paused { since } => since,
            _ => at,
        };
        self.position = Position {
            step,
            segment: 0,
            since,
            cued: None,
        };
        self.lay_out_from(step);
    }

    /// Lays the steps from `step` on out anew: what came before them may have changed.
    fn lay_out_from(&mut self, step: usize) {
        let mut before = self.posture;
        for (index, run) in self.steps.iter_mut().enumerate().skip(step) {
            let posture = run.step.exercise.posture;
            run.segments = segments_of(&run.step, index, lead_in(before, posture));
            before = Some(posture);
        }
    }

    fn end(&mut self, at: Millis, how: Ended) {
        self.clock = Clock::Ended { at, how };
        self.owe(at, CueKind::Finish);
    }

    fn owe(&mut self, at: Millis, kind: CueKind) {
        self.owed.push(Cue {
            at,
            step: self.position.step,
            kind,
        });
    }

    fn run(&self) -> &StepRun {
        &self.steps[self.position.step]
    }

    fn run_mut(&mut self) -> &mut StepRun {
        &mut self.steps[self.position.step]
    }

    fn segment(&self) -> &Segment {
        &self.run().segments[self.position.segment]
    }

    fn effort(&self) -> Exertion {
        self.run().step.exercise.effort
    }

    /// Ms into the current segment, with pauses left out.
    fn elapsed(&self, at: Millis) -> Millis {
        let now = match self.clock {
            Clock::Running | Clock::WalkedOff => at,
            Clock::Paused { since } => since,
            Clock::Ended { at: end, .. } => end,
        };
        now.saturating_sub(self.position.since)
            .clamp(0, self.segment().length)
    }
}
