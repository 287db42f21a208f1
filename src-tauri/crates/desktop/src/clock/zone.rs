//! The time zone the person lives in.

use astir_breaks::Zone;
use chrono::{Local, Offset, TimeZone};

use crate::{Finding, Level};

/// A zone and how it was come by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ZoneFound {
    pub(super) zone: Zone,
    origin: Origin,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// `TZ` or the system named it.
    Named,
    /// Only the offset from UTC is known: summer time will be missed.
    OffsetOnly,
    /// Nothing is known.
    Unknown,
}

const SECONDS_PER_HOUR: i32 = 3600;

impl ZoneFound {
    /// Reads `TZ`, then what the system names, then at least the offset in force.
    pub(super) fn read() -> ZoneFound {
        let named = std::env::var("TZ")
            .ok()
            .and_then(|name| parse(&name))
            .or_else(|| {
                iana_time_zone::get_timezone()
                    .ok()
                    .and_then(|name| parse(&name))
            });
        if let Some(zone) = named {
            return ZoneFound {
                zone,
                origin: Origin::Named,
            };
        }
        let offset = Local.offset_from_utc_datetime(&super::real_wall().naive_utc());
        match whole_hours(offset.fix().local_minus_utc()) {
            Some(zone) => ZoneFound {
                zone,
                origin: Origin::OffsetOnly,
            },
            None => ZoneFound {
                zone: Zone::UTC,
                origin: Origin::Unknown,
            },
        }
    }

    pub(super) fn finding(&self) -> Finding {
        let zone = self.zone.name();
        let (found, level) = match self.origin {
            Origin::Named => (format!("time zone {zone}"), Level::Good),
            Origin::OffsetOnly => (
                format!("no named time zone, only today's offset ({zone})"),
                Level::Limited,
            ),
            Origin::Unknown => ("no time zone".to_owned(), Level::Missing),
        };
        Finding {
            subject: "Time zone",
            found,
            used: format!("days, working hours and \"until tomorrow\" follow {zone}"),
            advice: (level != Level::Good).then(|| {
                "Set the time zone in the system's settings, so that summer time is kept."
                    .to_owned()
            }),
            level,
        }
    }
}

fn parse(name: &str) -> Option<Zone> {
    name.trim_start_matches(':').parse().ok()
}

/// The zone database's fixed zones, whose names count westwards: UTC+2 is `Etc/GMT-2`.
fn whole_hours(offset_seconds: i32) -> Option<Zone> {
    if offset_seconds == 0 || offset_seconds % SECONDS_PER_HOUR != 0 {
        return None;
    }
    format!("Etc/GMT{:+}", -offset_seconds / SECONDS_PER_HOUR)
        .parse()
        .ok()
}
