//! When to ask for a break, and what became of it.
//!
//! One door in ([`Input`], with the [`Moment`] it happened), one list out ([`Effect`]). The crate never asks
//! for the time, never touches disk, desktop or network, and owes nothing to whoever calls it late:
//! [`Engine::handle`] first brings about everything that was due, each thing at its own instant.
//!
//! The rules are numbered in `design/break-rules.md`; comments that say "rule 9" mean that document. One rule is
//! this crate's own:
//!
//! **Rule 33, breaks at fixed times** (`set fixed-times mon-fri 10:30,15:00`; none by default; two of a day are at
//! least 15 min apart). At such a time by the clock on the wall the break that is coming comes due, whatever the
//! desk clock shows, with its `soon` 60 s before. From then on it is a break like any other: holds and typing make
//! it wait, and ladder, snooze, skip and the rest are those of every break. So that nobody is asked twice within
//! minutes:
//! - It lapses if a break ended less than 15 min before, in whatever way (a skip and a `partial` are answers too),
//!   or if a break is due already and not answered yet; after the second `ignored` the interval of rule 16 goes on.
//! - A break that would come due by the desk clock at most 15 min before a fixed time, or a third of the interval
//!   if that is less, waits for it.
//!
//! It lapses in a pause, off hours and in a routine. Over an absence, a gap in the program or a jump of the wall
//! clock that is shorter than the break length it is not lost: it comes on return. Of a time that comes twice in
//! the autumn night the first counts, and one that is leapt over in spring is the leap. Settings, zone and wall
//! clock apply at once; a break whose fixed time is taken away before its reminder came goes back to counting.

pub mod duration;
pub mod script;

mod absence;
mod activity;
mod clocks;
mod core;
mod due;
mod engine;
mod fact;
mod fixed;
mod fixed_times;
mod happening;
mod hours;
mod input;
mod posture;
mod presence;
mod quiet;
mod record;
mod reminder;
mod restore;
mod routine;
mod settings;
mod time;
mod view;
mod waiting;
mod weekly;
mod zone;

pub use engine::Engine;
pub use fact::{Answer, Basis, BreakFact, Decision, Fact, Lapse, Outcome, SpanFact, SpanKind};
pub use fixed_times::FixedTimes;
pub use happening::{Effect, Happened, Happening, Refusal, Step};
pub use hours::{HoursError, WorkingHours};
pub use input::{
    Hold, HoldSet, Input, PauseUntil, Place, PlanStep, Posture, RoutinePlan, SnoozeLength,
};
pub use restore::Saved;
pub use settings::{Insistence, Key, PosturePlan, SettingError, Settings};
pub use time::{Moment, Stamp, Steady};
pub use view::{AbsenceView, PausedUntil, Presence, RoutineView, State, View, WaitsFor};
pub use zone::{LocalTime, UnknownZone, Zone, ZoneOffset};
