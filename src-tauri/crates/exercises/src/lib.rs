//! Exercises, routines and the routine under way.
//!
//! Pure: no clock, no disk, no desktop, no randomness. Instants come in as arguments, the
//! built-in texts are part of the program, and every choice follows from history and a seed.
//!
//! - [`Catalogue`]: what there is, read from `assets/exercises/*.toml`
//! - [`Schedule`]: how long a routine takes, segment by segment
//! - [`Session`]: the routine under way, and what the guide draws of it
//! - [`choose`]: which routine to offer

pub mod catalogue;
pub mod choose;
pub mod exercise;
pub mod routine;
pub mod schedule;
pub mod session;

pub use catalogue::{Catalogue, CatalogueError};
pub use choose::{Choice, Circumstances, Past, Wish, choose};
pub use exercise::{Exercise, ExerciseId, Place};
pub use routine::{Amount, Routine, RoutineId, Step};
pub use schedule::{Schedule, Segment, SegmentKind, Side, StepLeft};
pub use session::{Cue, CueKind, GuideView, Outcome, Pain, Progress, Refusal, Session};

/// Milliseconds: a length, or an instant of the steady clock, which includes suspend.
pub type Millis = i64;

/// Milliseconds in a second.
pub(crate) const SECOND: Millis = 1000;
