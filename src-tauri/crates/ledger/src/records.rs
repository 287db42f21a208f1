//! Reading what has been kept.

use std::collections::BTreeMap;
use std::io::Write;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde_json::Value;

use crate::month::{self, Month};
use crate::practice::{self, Practice};
use crate::tables::{
    Days, activity, answers, breaks, decisions, desk_checks, level_choices, readiness, settings,
    spans, state, wishes,
};
use crate::week::{self, Day, Week};
use crate::{
    ActivityEntry, AnswerEntry, BreakEntry, DecisionEntry, DeskCheckEntry, DeskFound, EntryId,
    ExportError, LevelChoice, LogRefusal, ReadinessEntry, Span, Stamp, WishEntry, csv, export,
    logging,
};

/// The ledger could not be read.
#[derive(Debug, thiserror::Error)]
#[error("the ledger could not be read: {0}")]
pub struct ReadError(#[from] rusqlite::Error);

/// Everything that can be asked of a ledger.
#[derive(Debug, Clone, Copy)]
pub struct Records<'a> {
    connection: &'a Connection,
}

impl<'a> Records<'a> {
    pub(crate) fn new(connection: &'a Connection) -> Self {
        Self { connection }
    }

    /// Seven days from `first_day` on, with their sums and the four weeks before. `today` says which
    /// of its days are over; those alone are compared.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn week(&self, first_day: NaiveDate, today: NaiveDate) -> Result<Week, ReadError> {
        Ok(week::read(self.connection, first_day, today)?)
    }

    /// The month that holds `day`: the sums of each of its days.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn month(&self, day: NaiveDate) -> Result<Month, ReadError> {
        Ok(month::read(self.connection, day)?)
    }

    /// `count` days in a row from `first` on, always all of them.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn days(&self, first: NaiveDate, count: u32) -> Result<Vec<Day>, ReadError> {
        Ok(week::read_days(self.connection, first, count.into())?)
    }

    /// The newest decisions, newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn recent_decisions(&self, count: u32) -> Result<Vec<DecisionEntry>, ReadError> {
        Ok(decisions::newest(self.connection, count)?)
    }

    /// The newest breaks with their routines and exercises, newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn last_breaks(&self, count: u32) -> Result<Vec<BreakEntry>, ReadError> {
        Ok(breaks::newest(self.connection, count)?)
    }

    /// Breaks since a day with their routines and exercises, oldest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn breaks_since(&self, day: NaiveDate) -> Result<Vec<BreakEntry>, ReadError> {
        Ok(breaks::of_days(self.connection, since(day))?)
    }

    /// Levels chosen by hand since a day, oldest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn level_choices_since(&self, day: NaiveDate) -> Result<Vec<LevelChoice>, ReadError> {
        Ok(level_choices::of_days(self.connection, since(day))?)
    }

    /// What the person last told of their body; none before the first answer.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn readiness(&self) -> Result<Option<ReadinessEntry>, ReadError> {
        Ok(readiness::newest(self.connection)?)
    }

    /// Exercises the person never wants or wants often, by id.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn wishes(&self) -> Result<Vec<WishEntry>, ReadError> {
        Ok(wishes::all(self.connection)?)
    }

    /// The newest spans, newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn last_spans(&self, count: u32) -> Result<Vec<Span>, ReadError> {
        Ok(spans::newest(self.connection, count)?)
    }

    /// Answers given since a day, oldest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn answers_since(&self, day: NaiveDate) -> Result<Vec<AnswerEntry>, ReadError> {
        Ok(answers::of_days(self.connection, since(day))?)
    }

    /// Activity logged since a day, oldest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn activity_since(&self, day: NaiveDate) -> Result<Vec<ActivityEntry>, ReadError> {
        Ok(activity::of_days(self.connection, since(day))?)
    }

    /// One logged activity.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn activity(&self, id: &EntryId) -> Result<Option<ActivityEntry>, ReadError> {
        Ok(activity::of_id(self.connection, id)?)
    }

    /// Whether a person may log this now, as a new activity or in place of the one with its id.
    ///
    /// # Errors
    /// With the limit it breaks, in words for people; or when the file cannot be read.
    pub fn may_log(&self, entry: &ActivityEntry, now: Stamp) -> Result<(), LogRefusal> {
        logging::check(self.connection, entry, now)
    }

    /// The newest workstation checks, newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn desk_checks(&self, count: u32) -> Result<Vec<DeskCheckEntry>, ReadError> {
        Ok(desk_checks::newest(self.connection, count)?)
    }

    /// The items of the workstation that were ever looked at, as they stand over all checks.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn desk(&self) -> Result<Vec<DeskFound>, ReadError> {
        Ok(desk_checks::standing(self.connection)?)
    }

    /// What was done of each exercise in each of `weeks` weeks, the first of which begins on `first_day`.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn practice(&self, first_day: NaiveDate, weeks: u32) -> Result<Vec<Practice>, ReadError> {
        Ok(practice::read(self.connection, first_day, weeks)?)
    }

    /// Settings that differ from their defaults, by name.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn settings(&self) -> Result<BTreeMap<String, String>, ReadError> {
        Ok(settings::all(self.connection)?)
    }

    /// Writes facts and settings as JSON, instants as RFC 3339, for [`crate::Ledger::import_json`] and others.
    ///
    /// # Errors
    /// When the ledger cannot be read, or `to` not be written.
    pub fn export_json(&self, to: &mut dyn Write) -> Result<(), ExportError> {
        export::to_json(self.connection, to)
    }

    /// Writes breaks with their steps, natural breaks and activity as CSV (RFC 4180).
    ///
    /// # Errors
    /// When the ledger cannot be read, or `to` not be written.
    pub fn export_csv(&self, to: &mut dyn Write) -> Result<(), ExportError> {
        csv::write(self.connection, to)
    }

    /// A piece of state, such as `engine`.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn state(&self, key: &str) -> Result<Option<Value>, ReadError> {
        Ok(state::of_key(self.connection, key)?)
    }
}

fn since(day: NaiveDate) -> Days {
    Days::between(day, Days::ALL.last)
}
