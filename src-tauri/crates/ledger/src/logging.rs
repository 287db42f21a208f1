//! What may be logged. These rules are for people's own words; what is in the file already is read
//! as it is.

use std::ops::RangeInclusive;

use chrono::Duration;
use rusqlite::Connection;

use crate::tables::{Days, activity};
use crate::{ActivityEntry, ReadError, Stamp};

/// Lengths an activity may have, in seconds: a minute to a day.
pub const ACTIVITY_SECONDS: RangeInclusive<u32> = 60..=86_400;
/// How long ago an activity may have ended, in days.
pub const ACTIVITY_DAYS_BACK: i64 = 366;
/// The kind of a small suggestion that was followed: a minute beside others, which overlaps nothing.
pub const NUDGE: &str = "nudge";

/// Why an activity is not logged. The message names the limit.
#[derive(Debug, thiserror::Error)]
pub enum LogRefusal {
    /// Shorter or longer than [`ACTIVITY_SECONDS`]: a slip of the finger.
    #[error("an activity takes 1 minute to 24 hours")]
    Length,
    /// It ends after now.
    #[error("an activity cannot end in the future: it is {now} now, and this one ends at {ended}")]
    Future {
        /// Local time now, to the minute.
        now: String,
        /// Local time of its end, to the minute.
        ended: String,
    },
    /// It ended more than [`ACTIVITY_DAYS_BACK`] days ago.
    #[error(
        "an activity can be logged up to {ACTIVITY_DAYS_BACK} days back, and this one ended at {ended}"
    )]
    TooOld {
        /// Local time of its end, to the minute.
        ended: String,
    },
    /// Another one has that time.
    #[error("it overlaps with `{kind}`, which is logged from {from} to {to}", kind = .other.kind, from = .other.begun().minute(), to = .other.ended.minute())]
    Overlap {
        /// The one that is there.
        other: Box<ActivityEntry>,
    },
    /// Whether it overlaps cannot be told.
    #[error(transparent)]
    Read(#[from] ReadError),
}

/// Whether an activity may enter the log, as a new one or in place of the one with its id.
pub(crate) fn check(
    connection: &Connection,
    entry: &ActivityEntry,
    now: Stamp,
) -> Result<(), LogRefusal> {
    if !ACTIVITY_SECONDS.contains(&entry.seconds) {
        return Err(LogRefusal::Length);
    }
    if entry.ended.utc_ms > now.utc_ms {
        return Err(LogRefusal::Future {
            now: now.minute(),
            ended: entry.ended.minute(),
        });
    }
    let oldest = Duration::days(ACTIVITY_DAYS_BACK).num_milliseconds();
    if now.utc_ms.saturating_sub(entry.ended.utc_ms) > oldest {
        return Err(LogRefusal::TooOld {
            ended: entry.ended.minute(),
        });
    }
    match overlapping(connection, entry).map_err(ReadError::from)? {
        Some(other) => Err(LogRefusal::Overlap {
            other: Box::new(other),
        }),
        None => Ok(()),
    }
}

fn overlapping(
    connection: &Connection,
    entry: &ActivityEntry,
) -> rusqlite::Result<Option<ActivityEntry>> {
    // A day at most in length, and a day at most apart for two that travel between zones.
    const REACH: i64 = 2;
    let near = Days::from(entry.ended.day - Duration::days(REACH), 2 * REACH + 1);
    let overlaps = |other: &ActivityEntry| {
        other.begun().utc_ms < entry.ended.utc_ms && entry.begun().utc_ms < other.ended.utc_ms
    };
    let found = activity::of_days(connection, near)?.into_iter();
    Ok(found
        .filter(|other| other.id != entry.id && other.kind != NUDGE)
        .find(overlaps))
}
