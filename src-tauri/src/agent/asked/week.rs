//! Seven days, and the routines there are.

use astir_breaks::Moment;
use astir_wire as wire;
use astir_wire::{Refusal, Reply};
use chrono::{Datelike, NaiveDate, Weekday};

use super::refused;
use crate::agent::driver::Driver;
use crate::agent::offer::Offer;
use crate::words;

impl Driver {
    pub(in crate::agent) fn week(
        &mut self,
        now: Moment,
        week: Option<&str>,
    ) -> Result<Reply, Refusal> {
        let today = now.stamp().day;
        let monday = match week {
            None => None,
            Some(text) => Some(iso_week(text).ok_or_else(|| {
                refused(
                    "week",
                    &format!("`{text}` is no week; write it like 2026-W13"),
                )
            })?),
        };
        let first = words::first_day(monday, today);
        let week = self
            .diary
            .week(first, today)
            .map_err(|error| refused("ledger", &error.to_string()))?;
        Ok(Reply::Week(Box::new(week)))
    }

    pub(in crate::agent) fn catalogue_cards(&self) -> Reply {
        let routines = self.catalogue.routines().iter();
        let routines = routines.filter_map(|routine| Offer::named(&self.catalogue, &routine.id.0));
        Reply::Catalogue(Box::new(wire::Catalogue {
            routines: routines.map(|offer| offer.card()).collect(),
        }))
    }
}

/// The Monday of a week such as `2026-W13`.
pub(crate) fn iso_week(text: &str) -> Option<NaiveDate> {
    let (year, week) = text.split_once("-W")?;
    NaiveDate::from_isoywd_opt(year.parse().ok()?, week.parse().ok()?, Weekday::Mon)
        .filter(|monday| monday.iso_week().week() == week.parse().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_are_read_as_the_standard_has_them() {
        assert_eq!(iso_week("2026-W13"), NaiveDate::from_ymd_opt(2026, 3, 23));
        for wrong in ["2026-13", "2026-W54", "W13", "2026-Wxx"] {
            assert_eq!(iso_week(wrong), None, "{wrong}");
        }
    }
}
