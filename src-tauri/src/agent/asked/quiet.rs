//! "Not now": a snooze, or a pause until a time.

use std::time::Duration;

use astir_breaks::{Input, Moment, PauseUntil, SnoozeLength};
use astir_wire as wire;
use astir_wire::Refusal;
use chrono::{Days, NaiveTime, TimeZone};

use super::refused;
use crate::agent::driver::Driver;

/// Lengths of a pause, in seconds.
const LONG_SECONDS: std::ops::RangeInclusive<u32> = 60..=86_400;

impl Driver {
    pub(in crate::agent) fn snooze(
        &mut self,
        now: Moment,
        seconds: Option<u32>,
    ) -> Result<(), Refusal> {
        let length = match seconds {
            None => None,
            Some(seconds) => Some(
                SnoozeLength::from_length(Duration::from_secs(seconds.into()))
                    .ok_or_else(|| refused("length", "a snooze takes 5, 10 or 15 minutes"))?,
            ),
        };
        self.try_apply(now, Input::Snooze(length))
    }

    pub(in crate::agent) fn pause(
        &mut self,
        now: Moment,
        until: wire::PauseUntil,
    ) -> Result<(), Refusal> {
        let until = match until {
            wire::PauseUntil::For { seconds } if LONG_SECONDS.contains(&seconds) => {
                PauseUntil::For(Duration::from_secs(seconds.into()))
            }
            wire::PauseUntil::For { .. } => {
                return Err(refused("length", "a pause takes a minute to a day"));
            }
            wire::PauseUntil::Clock { hour, minute } => {
                let at = next_time(now, hour, minute)
                    .ok_or_else(|| refused("time", "there is no such time of day"))?;
                PauseUntil::Clock(at)
            }
            wire::PauseUntil::Tomorrow => PauseUntil::Tomorrow,
            wire::PauseUntil::Resumed => PauseUntil::Resumed,
        };
        self.try_apply(now, Input::Pause(until))
    }
}

/// The next instant at which the clock on the wall shows this time.
fn next_time(now: Moment, hour: u8, minute: u8) -> Option<chrono::DateTime<chrono::Utc>> {
    let time = NaiveTime::from_hms_opt(hour.into(), minute.into(), 0)?;
    let today = now.wall.date_naive();
    [today, today + Days::new(1), today + Days::new(2)]
        .into_iter()
        .find_map(|day| {
            // A time that does not exist on the night the clocks change is passed over.
            let at = now
                .wall
                .timezone()
                .from_local_datetime(&day.and_time(time))
                .earliest()?;
            (at > now.wall).then(|| at.to_utc())
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use astir_breaks::Steady;

    #[test]
    fn a_time_already_past_means_tomorrow() {
        let wall = "Europe/Berlin"
            .parse::<astir_breaks::Zone>()
            .unwrap()
            .with_ymd_and_hms(2026, 11, 22, 15, 0, 0)
            .unwrap();
        let now = Moment {
            steady: Steady(0),
            wall,
        };
        assert_eq!(
            next_time(now, 14, 30).unwrap().to_rfc3339(),
            "2026-11-23T13:30:00+00:00"
        );
        assert_eq!(
            next_time(now, 15, 30).unwrap().to_rfc3339(),
            "2026-11-22T14:30:00+00:00"
        );
        assert_eq!(next_time(now, 24, 0), None);
    }
}
