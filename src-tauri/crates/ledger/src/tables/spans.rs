//! Spans: at the desk, away, off, unknown. They make "blank, not zero" honest.

use serde::{Deserialize, Serialize};

use crate::{EntryId, Stamp};

/// A stretch of time in which one thing was so.
///
/// A span under way is written again and again with the same id and a later end, so that a crash
/// loses no more than the time since it was last written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// Which entry this is.
    pub id: EntryId,
    /// When it began; it counts for that day, whole.
    pub from: Stamp,
    /// When it ended, or up to when it is known to have lasted, UTC in milliseconds.
    pub to_ms: i64,
    /// What was so.
    pub kind: SpanKind,
    /// Posture on the person's own word; none where it was not asked.
    pub posture: Option<SpanPosture>,
    /// What it was judged from.
    pub basis: SpanBasis,
}

/// What was so during a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SpanKind {
    /// At the desk.
    Desk,
    /// Away from it.
    Away,
    /// Outside working hours, or away too long to be a break.
    Off,
    /// Nobody can say.
    Unknown,
}

/// Sitting or standing at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SpanPosture {
    /// In the chair.
    Sitting,
    /// On two feet.
    Standing,
}

/// What a span was judged from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SpanBasis {
    /// Keyboard and pointer.
    Input,
    /// The session was locked.
    Lock,
    /// The machine slept, or the screen was off.
    Sleep,
    /// Working hours.
    Hours,
    /// A routine ran.
    Routine,
    /// Astir was not running.
    NotRunning,
    /// This desktop does not tell.
    Unreadable,
}
