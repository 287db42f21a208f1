//! The workstation check, and time at the desk that was not spent sitting.

use astir_breaks::{Moment, Posture};
use astir_ledger::{Day, DeskCheckEntry, DeskItem, DeskItemState, Entry, Mark};
use astir_wire::{Activity, DeskCheck, DeskView, Refusal, Reply, UprightTime};
use chrono::{Months, NaiveDate};

use super::{logbook, refused};
use crate::agent::books;
use crate::agent::driver::Driver;

/// A check is worth another look after so long (content, section 4).
const WORTH_AGAIN_AFTER: Months = Months::new(1);

impl Driver {
    /// The workstation as it stands, after the answer to one item of it if there is one.
    pub(in crate::agent) fn desk(
        &mut self,
        now: Moment,
        found: Option<(DeskItem, DeskItemState)>,
    ) -> Result<Reply, Refusal> {
        if let Some((item, state)) = found {
            self.look_at(now, item, state)?;
            self.write_what_came(now);
        }
        let today = now.stamp().day;
        let standing = self.engine.view(now).posture == Posture::Standing;
        let days = self.diary.days(today, &self.engine.open_spans(now));
        let desk = self.diary.ledger().records().desk();
        let desk = desk.map_err(|error| refused("ledger", &error.to_string()))?;
        let checked_on = desk.iter().map(|found| found.day).max();
        Ok(Reply::Desk(DeskView {
            checks: desk
                .into_iter()
                .map(|found| DeskCheck {
                    item: found.item,
                    found: found.found,
                    before: found.before,
                    day: found.day.to_string(),
                })
                .collect(),
            checked_on: checked_on.map(|day| day.to_string()),
            worth_again: checked_on.is_some_and(|day| is_worth_again(day, today)),
            standing,
            today: upright(days.last()),
            week: upright(&days),
        }))
    }

    /// Answers of one day are one check, so that an item can be put right; what was found before stays the check
    /// before.
    fn look_at(
        &mut self,
        now: Moment,
        item: DeskItem,
        state: DeskItemState,
    ) -> Result<(), Refusal> {
        let at = books::stamp(now.stamp());
        let newest = self.diary.ledger().records().desk_checks(1);
        let newest = newest.map_err(|error| refused("ledger", &error.to_string()))?;
        let todays = newest.into_iter().find(|check| check.at.day == at.day);
        let mut check = todays.unwrap_or_else(|| DeskCheckEntry {
            id: self.diary.ledger().new_id(),
            at,
            items: std::collections::BTreeMap::new(),
        });
        check.at = at;
        check.items.insert(item, state);
        self.diary.put(Entry::DeskCheck(check));
        self.unwritten = true;
        Ok(())
    }
}

fn is_worth_again(checked: NaiveDate, today: NaiveDate) -> bool {
    checked
        .checked_add_months(WORTH_AGAIN_AFTER)
        .is_some_and(|again| again <= today)
}

fn upright<'a>(days: impl IntoIterator<Item = &'a Day>) -> UprightTime {
    let walking_pad = logbook::word(Activity::WalkingPad);
    let facts = days.into_iter().filter_map(|day| day.facts.as_ref());
    facts.fold(UprightTime::default(), |sum, facts| UprightTime {
        standing_s: sum.standing_s.saturating_add(facts.standing_s),
        walking_pad_s: facts
            .marks
            .iter()
            .fold(sum.walking_pad_s, |sum, mark| match mark {
                Mark::Activity { kind, seconds, .. } if *kind == walking_pad => {
                    sum.saturating_add(*seconds)
                }
                _ => sum,
            }),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_is_worth_another_look_after_a_month() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert!(!is_worth_again(day("2026-01-31"), day("2026-02-27")));
        assert!(is_worth_again(day("2026-01-31"), day("2026-02-28")));
    }
}
