//! What was done of each kind of strength move over eight weeks (content, section 6).

use std::collections::BTreeMap;

use astir_breaks::Moment;
use astir_exercises::exercise::{Category, ExerciseId, Pattern};
use astir_exercises::{Catalogue, Exercise};
use astir_ledger::Practice;
use astir_wire::{PatternProgress, PatternWeek, ProgressView, Refusal, Reply};
use chrono::{Days, NaiveDate};

use super::refused;
use crate::agent::driver::Driver;
use crate::words;

/// Weeks that are looked at, this one included.
const WEEKS: u32 = 8;
const DAYS_OF_WEEK: u64 = 7;

impl Driver {
    /// The eight weeks that end with this one.
    pub(in crate::agent) fn progress(&mut self, now: Moment) -> Result<Reply, Refusal> {
        let this_week = words::first_day(None, now.stamp().day);
        let first = this_week - Days::new(DAYS_OF_WEEK * u64::from(WEEKS - 1));
        let practice = self.diary.ledger().records().practice(first, WEEKS);
        let practice = practice.map_err(|error| refused("ledger", &error.to_string()))?;
        Ok(Reply::Progress(view(first, &practice, &self.catalogue)))
    }
}

fn view(first: NaiveDate, practice: &[Practice], catalogue: &Catalogue) -> ProgressView {
    let mut patterns: BTreeMap<String, PatternProgress> = BTreeMap::new();
    for done in practice {
        let known = catalogue.exercise(&ExerciseId(done.exercise.clone()));
        let Some(exercise) = known.filter(|known| known.category == Category::Strength) else {
            continue;
        };
        let weeks = &mut patterns
            .entry(name(exercise.pattern))
            .or_insert_with(|| PatternProgress {
                pattern: exercise.pattern,
                weeks: vec![None; WEEKS as usize],
            })
            .weeks;
        if let Some(week) = weeks.get_mut(done.week as usize) {
            let sum = week.take();
            *week = Some(added(sum, done, exercise, catalogue));
        }
    }
    let mut patterns: Vec<_> = patterns.into_values().collect();
    patterns.sort_by_key(|pattern| std::cmp::Reverse(sets(pattern)));
    ProgressView {
        weeks: (0..u64::from(WEEKS))
            .map(|week| (first + Days::new(DAYS_OF_WEEK * week)).to_string())
            .collect(),
        patterns,
    }
}

fn added(
    sum: Option<PatternWeek>,
    done: &Practice,
    exercise: &Exercise,
    catalogue: &Catalogue,
) -> PatternWeek {
    let ladder = catalogue.ladder(exercise);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let below = ladder.iter().position(|rung| rung.id == exercise.id);
    let alone = PatternWeek {
        sets: done.sets,
        reps: done.reps,
        seconds: done.seconds,
        hardest: exercise.name.clone(),
        rung: count(below.unwrap_or(0)) + 1,
        rungs: count(ladder.len()).max(1),
    };
    let Some(sum) = sum else { return alone };
    let hardest = if alone.rung > sum.rung { &alone } else { &sum };
    PatternWeek {
        sets: sum.sets.saturating_add(alone.sets),
        reps: sum.reps.saturating_add(alone.reps),
        seconds: sum.seconds.saturating_add(alone.seconds),
        hardest: hardest.hardest.clone(),
        rung: hardest.rung,
        rungs: hardest.rungs,
    }
}

fn name(pattern: Pattern) -> String {
    format!("{pattern:?}")
}

fn sets(progress: &PatternProgress) -> u32 {
    let weeks = progress.weeks.iter().flatten();
    weeks.fold(0, |sum, week| sum.saturating_add(week.sets))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn done(week: u32, exercise: &str, sets: u32, reps: u32) -> Practice {
        Practice {
            week,
            exercise: exercise.to_owned(),
            sets,
            reps,
            seconds: 60,
        }
    }

    #[test]
    fn moves_of_one_kind_are_summed_and_the_hardest_of_them_named() {
        let catalogue = Catalogue::builtin();
        let practice = [
            done(0, "mini_squat", 2, 16),
            done(7, "mini_squat", 1, 8),
            done(7, "bodyweight_squat", 2, 20),
            done(7, "seated_glute_squeeze", 1, 4),
            done(7, "nothing_we_know", 9, 90),
        ];
        let view = view("2026-02-02".parse().unwrap(), &practice, &catalogue);
        assert_eq!((view.weeks.len(), &*view.weeks[7]), (8, "2026-03-23"));
        assert_eq!(view.patterns.len(), 1, "{view:?}");
        let squat = &view.patterns[0];
        assert_eq!(squat.pattern, Pattern::Squat);
        assert_eq!(squat.weeks[1..7], [const { None }; 6]);
        let (then, now) = (
            squat.weeks[0].as_ref().unwrap(),
            squat.weeks[7].as_ref().unwrap(),
        );
        assert_eq!((then.sets, then.reps), (2, 16));
        assert_eq!((now.sets, now.reps, now.seconds), (3, 28, 120));
        assert!(now.rung > then.rung, "{squat:?}");
        assert_eq!(
            now.hardest,
            catalogue
                .exercise(&ExerciseId("bodyweight_squat".into()))
                .unwrap()
                .name
        );
    }
}
