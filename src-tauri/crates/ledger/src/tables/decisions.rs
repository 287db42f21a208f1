//! What the engine decided, and why: held for a call, snoozed, ignored.

use serde::{Deserialize, Serialize};

use crate::{EntryId, Stamp};

/// One decision, for `why` and for people who wonder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionEntry {
    /// Which entry this is.
    pub id: EntryId,
    /// When it was made.
    pub at: Stamp,
    /// What was decided.
    pub kind: DecisionKind,
    /// Why, as the engine names it, such as `call,sharing`.
    pub reason: Option<String>,
    /// For how long, in seconds, where that is known.
    pub seconds: Option<u32>,
}

/// Kinds of decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DecisionKind {
    /// A reminder waited.
    Held,
    /// A seated routine was offered silently, during a long call.
    QuietOffer,
    /// The person put it off.
    Snoozed,
    /// The person left it out.
    Skipped,
    /// Nobody answered.
    Ignored,
    /// A reminder was taken back.
    Withdrawn,
    /// The person asked for quiet.
    Paused,
    /// Reminders began again.
    Resumed,
    /// A request made no sense at the time.
    Refused,
}
