//! Exercises, routines and the routine under way.
//!
//! Pure: no clock, no disk, no desktop, no randomness. Instants come in as arguments, the
//! built-in texts are part of the program, and every choice follows from history and a seed.
//!
//! - [`Catalogue`]: what there is, read from `assets/exercises/*.toml`
//! - [`Schedule`]: how long a routine takes, segment by segment
//! - [`Session`]: the routine under way, and what the guide draws of it
//! - [`choose`]: which routine to offer
//! - [`Training`]: how far a person has come, and how much is right
//! - [`Library`]: the exercises as a screen shows them
//! - [`pain`] and [`safety`]: what is left out, and what is said with care

pub mod catalogue;
pub mod choose;
mod day;
pub mod exercise;
mod hash;
pub mod library;
pub mod pain;
pub mod routine;
pub mod safety;
pub mod schedule;
pub mod session;
pub mod training;

pub use catalogue::{Catalogue, CatalogueError};
pub use choose::{Choice, Circumstances, Past, PastBreak, Surroundings, Wish, choose};
pub use day::Day;
pub use exercise::{Exercise, ExerciseId, Place};
pub use library::{Library, LibraryEntry, LibraryQuery};
pub use pain::{Pain, PainAdvice, PainLog};
pub use routine::{Amount, Routine, RoutineId, Step};
pub use safety::{Readiness, SafetyTexts};
pub use schedule::{Schedule, Segment, SegmentKind, Side, StepLeft};
pub use session::{Cue, CueKind, GuideView, Outcome, Progress, Refusal, Session};
pub use training::{Training, TrainingFact};

/// Milliseconds: a length, or an instant of the steady clock, which includes suspend.
pub type Millis = i64;

/// Milliseconds in a second.
pub(crate) const SECOND: Millis = 1000;
