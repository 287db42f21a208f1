//! When something was, and which entry it is.

use std::fmt;
use std::hash::{BuildHasher, Hasher, RandomState};

use chrono::{DateTime, FixedOffset, NaiveDate, SecondsFormat};
use serde::{Deserialize, Serialize};

use crate::instant;
use crate::tables::column::IsoDay;

/// One instant as it was for the person: kept as written, whatever zones and clocks do later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// UTC in milliseconds since 1970.
    #[serde(rename = "utc", with = "instant")]
    pub utc_ms: i64,
    /// Offset of local time from UTC then, in seconds, east positive.
    pub offset_s: i32,
    /// Local day then; a day starts at 04:00. The caller works it out.
    pub day: NaiveDate,
}

impl Stamp {
    /// Local time as it was then, RFC 3339.
    pub(crate) fn text(self) -> String {
        local_text(self.utc_ms, self.offset_s)
    }

    /// Local time as it was then, as people read it: "2026-03-24 08:10"; empty outside the calendar.
    pub(crate) fn minute(self) -> String {
        let local = local(self.utc_ms, self.offset_s);
        local.map_or_else(String::new, |local| {
            local.format("%Y-%m-%d %H:%M").to_string()
        })
    }

    /// From three columns in a row, `utc_ms`, `offset_s` and `day`, the first at `column`.
    pub(crate) fn from_row(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Self> {
        let IsoDay(day) = row.get(column + 2)?;
        Ok(Self {
            utc_ms: row.get(column)?,
            offset_s: row.get(column + 1)?,
            day,
        })
    }
}

/// RFC 3339 with the offset as it was then; empty outside the calendar.
pub(crate) fn local_text(utc_ms: i64, offset_s: i32) -> String {
    let local = local(utc_ms, offset_s);
    local.map_or_else(String::new, |local| {
        local.to_rfc3339_opts(SecondsFormat::Secs, false)
    })
}

fn local(utc_ms: i64, offset_s: i32) -> Option<DateTime<FixedOffset>> {
    let offset = FixedOffset::east_opt(offset_s)?;
    Some(DateTime::from_timestamp_millis(utc_ms)?.with_timezone(&offset))
}

/// Names one entry for ever. Writing the same id again replaces the entry, so nothing counts twice.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EntryId(pub(crate) String);

impl From<String> for EntryId {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl EntryId {
    /// The id as it stands in the file.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Makes ids that no other run makes: a random name for this run, then a count.
#[derive(Debug)]
pub(crate) struct EntryIds {
    run: u64,
    given: u32,
}

impl EntryIds {
    pub(crate) fn new(at: Stamp) -> Self {
        let mut hasher = RandomState::new().build_hasher();
        hasher.write_i64(at.utc_ms);
        hasher.write_u32(std::process::id());
        Self {
            run: hasher.finish(),
            given: 0,
        }
    }

    pub(crate) fn next(&mut self) -> EntryId {
        self.given += 1;
        EntryId(format!("{:016x}-{:08x}", self.run, self.given))
    }
}
