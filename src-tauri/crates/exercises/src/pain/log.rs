//! What hurt lately, and what is left out for it.

use serde::{Deserialize, Serialize};

use super::PainSpot;
use crate::catalogue::Catalogue;
use crate::day::Day;
use crate::exercise::{ExerciseId, Flag};

/// Days within which a second pain in one place counts, and days that exercises stay hidden
/// (content, section 2f).
const WATCHED_DAYS: i32 = 14;

/// Pains reported lately; small, and stored by the caller.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PainLog {
    /// The latest last.
    reports: Vec<PainReport>,
}

/// A pain in an exercise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PainReport {
    /// When.
    pub day: Day,
    /// In which exercise.
    pub exercise: ExerciseId,
    /// Where.
    pub spot: PainSpot,
    /// It was worse the next day, for more than 24 hours.
    pub lasting: bool,
}

/// An exercise hidden for pain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Hidden {
    /// Which.
    pub exercise: ExerciseId,
    /// The first day on which it is offered again.
    pub until: Day,
    /// What hurt.
    pub spot: PainSpot,
}

impl PainLog {
    /// Takes a report in, and forgets those that no longer matter by its day.
    pub fn report(&mut self, report: PainReport) {
        let day = report.day;
        self.reports
            .retain(|earlier| day.since(earlier.day) < 2 * WATCHED_DAYS);
        self.reports.push(report);
    }

    /// Exercises hidden today: those that hurt twice in one place within 14 days, or once and
    /// for longer, each with what is harder on its ladder. It is time for a physiotherapist then.
    pub fn hidden(&self, catalogue: &Catalogue, today: Day) -> Vec<Hidden> {
        let mut hidden: Vec<Hidden> = Vec::new();
        for (nth, report) in self.reports.iter().enumerate() {
            let until = report.day.plus(WATCHED_DAYS);
            if today < report.day || today >= until {
                continue;
            }
            let mut hurting: Vec<&PainReport> = self.reports[..nth]
                .iter()
                .filter(|earlier| earlier.spot == report.spot)
                .filter(|earlier| report.day.since(earlier.day) < WATCHED_DAYS)
                .collect();
            if hurting.is_empty() && !report.lasting {
                continue;
            }
            hurting.push(report);
            for exercise in hurting
                .iter()
                .flat_map(|report| with_harder(catalogue, &report.exercise))
            {
                hidden.retain(|earlier| earlier.exercise != exercise);
                hidden.push(Hidden {
                    exercise,
                    until,
                    spot: report.spot,
                });
            }
        }
        hidden
    }

    /// Exercises not to be offered today: hidden ones, and those that hurt this very day.
    pub fn left_out(&self, catalogue: &Catalogue, today: Day) -> Vec<ExerciseId> {
        let hurt_today = self.reports.iter().filter(|report| report.day == today);
        let hidden = self.hidden(catalogue, today).into_iter();
        hidden
            .map(|hidden| hidden.exercise)
            .chain(hurt_today.map(|report| report.exercise.clone()))
            .collect()
    }

    /// Complaints that the last 14 days stand for: what disagrees with them is left out as well.
    pub fn flags(&self, today: Day) -> Vec<Flag> {
        let lately = self
            .reports
            .iter()
            .filter(|report| (0..WATCHED_DAYS).contains(&today.since(report.day)));
        let mut flags = Vec::new();
        for flag in lately.filter_map(|report| report.spot.flag()) {
            if !flags.contains(&flag) {
                flags.push(flag);
            }
        }
        flags
    }
}

/// An exercise and everything harder on its ladder.
fn with_harder(catalogue: &Catalogue, id: &ExerciseId) -> Vec<ExerciseId> {
    let harder = |id: &ExerciseId| catalogue.exercise(id)?.harder.clone();
    std::iter::successors(Some(id.clone()), harder).collect()
}
