//! The hours of the day from left to right, and on them a day's time at the desk as a line that moving cuts.

use astir_ledger::{BreakOutcome, DayFacts, Mark, Week};
use chrono::NaiveDate;

/// An axis shows at least so many hours.
const LEAST_HOURS: i64 = 8;
/// Hours between two marks of the axis, where they have room.
const STEP_H: i64 = 2;
/// Characters that a mark and the gap after it take.
const MARK: i64 = 4;

/// From the earliest hour to the latest, the same for all days; in minutes of the local day.
pub(super) struct Axis {
    from: i64,
    to: i64,
    /// Minutes that one character stands for.
    cell: i64,
}

impl Axis {
    pub(super) fn of(week: &Week, cell: i64) -> Self {
        let known = week
            .days
            .iter()
            .filter_map(|day| Some((day.day, day.facts.as_ref()?)));
        let minutes: Vec<i64> = known
            .flat_map(|(day, facts)| {
                facts.desk.iter().flat_map(move |line| {
                    [line.from_ms, line.to_ms].map(|at| minute_of(day, at, line.offset_s))
                })
            })
            .collect();
        let hour = |minutes: i64| minutes.div_euclid(60) * 60;
        let from = minutes.iter().min().map_or(9 * 60, |from| hour(*from));
        let latest = minutes.iter().max().map_or(0, |to| hour(*to + 59));
        Self {
            from,
            to: latest.max(from + LEAST_HOURS * 60),
            cell,
        }
    }

    /// Characters from its left end to its right.
    pub(super) fn cells(&self) -> usize {
        usize::try_from((self.to - self.from) / self.cell).unwrap_or(0)
    }

    /// The hours, each above where it begins.
    pub(super) fn heading(&self) -> String {
        let step_h = STEP_H.max(MARK * self.cell / 60);
        let wide = usize::try_from(step_h * 60 / self.cell).unwrap_or(1);
        let hours = (self.from / 60..).step_by(usize::try_from(step_h).unwrap_or(1));
        let shown = hours.take_while(|hour| hour * 60 < self.to);
        shown.map(|hour| format!("{:<wide$}", hour % 24)).collect()
    }

    /// Desk time, cut where the person moved.
    pub(super) fn line(&self, day: NaiveDate, facts: &DayFacts) -> String {
        let mut cells = vec![' '; self.cells()];
        for desk in &facts.desk {
            let [from, to] = [desk.from_ms, desk.to_ms].map(|at| minute_of(day, at, desk.offset_s));
            let first = (from - self.from).div_euclid(self.cell).max(0);
            let last = (to - 1 - self.from).div_euclid(self.cell);
            let sign = if desk.standing { '═' } else { '─' };
            for cell in first..=last {
                if let Some(cell) = usize::try_from(cell)
                    .ok()
                    .and_then(|cell| cells.get_mut(cell))
                {
                    *cell = sign;
                }
            }
        }
        for (sign, minute) in facts.marks.iter().filter_map(|mark| cut(day, mark)) {
            if let Some(cell) = self.cell_of(minute) {
                cells[cell] = sign;
            }
        }
        cells.into_iter().collect()
    }

    /// The cell of a minute; none outside.
    fn cell_of(&self, minute: i64) -> Option<usize> {
        let cell = usize::try_from((minute - self.from).div_euclid(self.cell)).ok()?;
        (cell < self.cells()).then_some(cell)
    }
}

/// The sign that cuts a line, and the minute of the day where it does; none for what is no break.
fn cut(day: NaiveDate, mark: &Mark) -> Option<(char, i64)> {
    let (sign, at_ms, offset_s) = match mark {
        Mark::Guided {
            outcome: BreakOutcome::Contradicted,
            ..
        }
        | Mark::Activity { .. } => return None,
        Mark::Guided {
            at_ms, offset_s, ..
        } => ('┃', at_ms, offset_s),
        Mark::Walked {
            at_ms, offset_s, ..
        }
        | Mark::Natural {
            at_ms, offset_s, ..
        }
        | Mark::Did { at_ms, offset_s } => ('│', at_ms, offset_s),
    };
    Some((sign, minute_of(day, *at_ms, *offset_s)))
}

/// Minutes since the midnight that began the day, also beyond the next one.
fn minute_of(day: NaiveDate, utc_ms: i64, offset_s: i32) -> i64 {
    let midnight = day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp();
    (utc_ms / 1000 + i64::from(offset_s) - midnight).div_euclid(60)
}
