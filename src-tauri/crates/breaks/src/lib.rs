//! When to ask for a break, and what became of it.
//!
//! One door in ([`Input`], with the [`Moment`] it happened), one list out ([`Effect`]). The crate never asks
//! for the time, never touches disk, desktop or network, and owes nothing to whoever calls it late:
//! [`Engine::handle`] first brings about everything that was due, each thing at its own instant.
//!
//! The rules are numbered in `design/break-rules.md`; comments that say "rule 9" mean that document.

pub mod duration;
pub mod script;

mod absence;
mod activity;
mod clocks;
mod core;
mod due;
mod engine;
mod fact;
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
mod zone;

pub use engine::Engine;
pub use fact::{Answer, Basis, BreakFact, Decision, Fact, Outcome, SpanFact, SpanKind};
pub use happening::{Effect, Happened, Happening, Refusal, Step};
pub use hours::{HoursError, WorkingHours};
pub use input::{
    Hold, HoldSet, Input, PauseUntil, Place, PlanStep, Posture, RoutinePlan, SnoozeLength,
};
pub use restore::Saved;
pub use settings::{Insistence, Key, PosturePlan, SettingError, Settings};
pub use time::{Moment, Stamp, Steady};
pub use view::{PausedUntil, Presence, RoutineView, State, View, WaitsFor};
pub use zone::{LocalTime, UnknownZone, Zone, ZoneOffset};
