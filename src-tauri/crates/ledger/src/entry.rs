//! Anything that can be written into the ledger.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::tables::{
    activity, answers, breaks, decisions, desk_checks, level_choices, natural, readiness, settings,
    spans, state, wishes,
};
use crate::{
    ActivityEntry, AnswerEntry, BreakEntry, DecisionEntry, DeskCheckEntry, EntryId, LevelChoice,
    NaturalBreak, ReadinessEntry, SettingEntry, Span, StateEntry, WishEntry,
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
    /// Something logged by mistake, by its id: from here on it is gone.
    ActivityGone(EntryId),
    /// An answer after a routine.
    Answer(AnswerEntry),
    /// What was found of the workstation.
    DeskCheck(DeskCheckEntry),
    /// What a person told of their body.
    Readiness(ReadinessEntry),
    /// A level chosen by hand.
    LevelChoice(LevelChoice),
    /// An exercise never wanted, or wanted often.
    Wish(WishEntry),
    /// A setting.
    Setting(SettingEntry),
    /// A piece of state.
    State(StateEntry),
}

impl Entry {
    /// What an entry written later replaces: the same table and the same id or key.
    pub(crate) fn name(&self) -> (&'static str, &str) {
        match self {
            Self::Break(row) => ("break", &row.id.0),
            Self::Natural(row) => ("natural", &row.id.0),
            Self::Span(row) => ("span", &row.id.0),
            Self::Decision(row) => ("decision", &row.id.0),
            Self::Activity(row) => ("activity", &row.id.0),
            Self::ActivityGone(id) => ("activity", &id.0),
            Self::Answer(row) => ("answer", &row.id.0),
            Self::DeskCheck(row) => ("desk-check", &row.id.0),
            Self::Readiness(row) => ("readiness", &row.id.0),
            Self::LevelChoice(row) => ("level-choice", &row.id.0),
            Self::Wish(row) => ("wish", &row.exercise),
            Self::Setting(row) => ("setting", &row.key),
            Self::State(row) => ("state", &row.key),
        }
    }
}

/// Writes all of them in one transaction, or none.
pub(crate) fn write_all(connection: &mut Connection, entries: &[Entry]) -> rusqlite::Result<()> {
    let transaction = connection.transaction()?;
    for entry in entries {
        write(&transaction, entry)?;
    }
    transaction.commit()
}

/// Writes one entry; the caller holds the transaction.
pub(crate) fn write(connection: &Connection, entry: &Entry) -> rusqlite::Result<()> {
    match entry {
        Entry::Break(row) => breaks::write(connection, row),
        Entry::Natural(row) => natural::write(connection, row),
        Entry::Span(row) => spans::write(connection, row),
        Entry::Decision(row) => decisions::write(connection, row),
        Entry::Activity(row) => activity::write(connection, row),
        Entry::ActivityGone(id) => activity::delete(connection, id),
        Entry::Answer(row) => answers::write(connection, row),
        Entry::DeskCheck(row) => desk_checks::write(connection, row),
        Entry::Readiness(row) => readiness::write(connection, row),
        Entry::LevelChoice(row) => level_choices::write(connection, row),
        Entry::Wish(row) => wishes::write(connection, row),
        Entry::Setting(row) => settings::write(connection, row),
        Entry::State(row) => state::write(connection, row),
    }
}
