//! A month for those who ask.

use astir_breaks::Moment;
use astir_wire::{Month, MonthDay, MonthSums, Refusal, Reply};
use chrono::NaiveDate;

use super::refused;
use crate::agent::driver::Driver;

impl Driver {
    pub(in crate::agent) fn month(
        &mut self,
        now: Moment,
        month: Option<&str>,
    ) -> Result<Reply, Refusal> {
        let day = match month {
            None => now.stamp().day,
            Some(text) => first_day(text).ok_or_else(|| {
                refused(
                    "month",
                    &format!("`{text}` is no month; write it like 2026-03"),
                )
            })?,
        };
        let month = self.diary.ledger().records().month(day);
        let month = month.map_err(|error| refused("ledger", &error.to_string()))?;
        Ok(Reply::Month(Box::new(told(&month))))
    }
}

/// The first day of a month such as `2026-03`.
pub(crate) fn first_day(text: &str) -> Option<NaiveDate> {
    let (year, month) = text.split_once('-')?;
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, 1)
        .filter(|day| day.format("%Y-%m").to_string() == text)
}

/// The month as it is told.
pub(crate) fn told(month: &astir_ledger::Month) -> Month {
    let days = month.days.iter().map(|day| MonthDay {
        day: day.day.to_string(),
        sums: day.totals.map(|totals| MonthSums {
            guided: totals.guided,
            taken: totals.taken,
            unasked: totals.unasked,
            offered: totals.offered,
            natural: totals.natural,
            moderate_s: totals.moderate_s,
        }),
    });
    Month {
        month: month.first_day.format("%Y-%m").to_string(),
        days: days.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_read_as_they_are_printed() {
        assert_eq!(first_day("2026-03"), NaiveDate::from_ymd_opt(2026, 3, 1));
        for wrong in ["2026", "2026-13", "2026-3", "March", "2026-W13"] {
            assert_eq!(first_day(wrong), None, "{wrong}");
        }
    }
}
