//! How much strength work a week takes (content, section 2e).

use serde::{Deserialize, Serialize};

use crate::Millis;
use crate::day::Day;
use crate::exercise::{Category, Exercise, Level, Pattern, Sides};
use crate::schedule::work_length;

/// Days of a week.
pub(super) const WEEK_DAYS: i32 = 7;
/// Weeks on one step of the ramp.
const WEEKS_A_STEP: i32 = 2;
/// Days on one step of the ramp.
pub(super) const RAMP_STEP_DAYS: i32 = WEEKS_A_STEP * WEEK_DAYS;

/// The most strength work of any seven days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct WeeklyVolume {
    /// Days with working sets, no two of them in a row.
    pub days: u32,
    /// Working sets on each; they may be spread over the day's breaks.
    pub sets_a_day: u32,
}

impl WeeklyVolume {
    /// The ramp: weeks 1 and 2 two days of 3 moves, weeks 3 and 4 two days of 3 moves twice,
    /// then up to three days of 4 moves three times. `week` counts from 0.
    pub fn in_week(week: i32) -> Self {
        let (days, sets_a_day) = match week / WEEKS_A_STEP {
            ..=0 => (2, 3),
            1 => (2, 6),
            _ => (3, 12),
        };
        Self { days, sets_a_day }
    }

    /// Working sets of seven days.
    pub fn sets(self) -> u32 {
        self.days * self.sets_a_day
    }
}

/// Working sets of the days just past.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SetsLately(Vec<(Day, u32)>);

impl SetsLately {
    pub(super) fn add(&mut self, day: Day, sets: u32) {
        self.0
            .retain(|(earlier, _)| day.since(*earlier) < WEEK_DAYS);
        match self.0.iter_mut().find(|(earlier, _)| *earlier == day) {
            Some((_, earlier)) => *earlier += sets,
            None => self.0.push((day, sets)),
        }
    }

    /// Working sets that are still in order today.
    pub(super) fn room(&self, today: Day, volume: WeeklyVolume) -> u32 {
        let on = |day: Day| {
            self.0
                .iter()
                .find(|(earlier, _)| *earlier == day)
                .map_or(0, |(_, sets)| *sets)
        };
        let week = || {
            self.0
                .iter()
                .filter(|(day, _)| (0..WEEK_DAYS).contains(&today.since(*day)))
        };
        let other_days = week().filter(|(day, _)| *day != today).count();
        if on(today.plus(-1)) > 0 || other_days >= volume.days as usize {
            return 0;
        }
        let this_week: u32 = week().map(|(_, sets)| sets).sum();
        let today_left = volume.sets_a_day.saturating_sub(on(today));
        today_left.min(volume.sets().saturating_sub(this_week))
    }
}

/// Whether sets of this exercise count toward the week at all. Squeezes are for every day.
pub fn is_strength_work(exercise: &Exercise) -> bool {
    exercise.category == Category::Strength && exercise.pattern != Pattern::Isometric
}

/// The largest amount, on each side, that is no working set yet but activation for any day:
/// half of what a beginner does, rounded up.
pub fn light_count(exercise: &Exercise) -> u32 {
    let half = exercise
        .doses
        .at(Level::Beginner)
        .amount
        .count()
        .div_ceil(2);
    match exercise.sides {
        Sides::Alternate => half.next_multiple_of(2),
        Sides::Both | Sides::PerSide => half,
    }
}

/// Whether so much work in a set, both sides together, makes it a working set.
pub(super) fn is_working_set(exercise: &Exercise, work: Millis) -> bool {
    let sides = if exercise.sides == Sides::PerSide {
        2
    } else {
        1
    };
    let amount = exercise.doses.beginner.amount;
    let light = work_length(exercise, amount.with_count(light_count(exercise)));
    is_strength_work(exercise) && work > sides * light
}
