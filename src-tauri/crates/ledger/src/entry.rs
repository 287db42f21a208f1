//! Anything that can be written into the ledger.

use serde::{Deserialize, Serialize};

use crate::{
    ActivityEntry, AnswerEntry, BreakEntry, DecisionEntry, NaturalBreak, SettingEntry, Span,
    StateEntry,
};

/// One thing to keep. Each replaces the entry of the same id or key.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "table", content = "row", rename_all = "kebab-case")]
pub enum Entry {
    /// A break and its steps.
    Break(BreakEntry),
    /// An absence that counts.
    Natural(NaturalBreak),
    /// Desk, away, off or unknown.
    Span(Span),
    /// What was decided, and why.
    Decision(DecisionEntry),
    /// Something logged.
    Activity(ActivityEntry),
    /// An answer after a routine.
    Answer(AnswerEntry),
    /// A setting.
    Setting(SettingEntry),
    /// A piece of state.
    State(StateEntry),
}
