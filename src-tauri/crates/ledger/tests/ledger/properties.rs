//! What holds for every week.

use std::collections::BTreeSet;

use astir_ledger::{
    ActivityEntry, BreakEntry, BreakOutcome, Category, Day, DayFacts, DayTotals, Entry, EntryId,
    Intensity, Kept, Ledger, Mark, Span, SpanKind, Stamp, Week,
};
use chrono::{Duration, NaiveDate};
use proptest::prelude::*;

use crate::days::{at, completed, desk, long_after, monday, natural, open_sound, step, walk};

/// A row without its id.
#[derive(Debug, Clone)]
enum Row {
    Break(Stamp, BreakOutcome, Category, u32),
    Natural(Stamp, u32),
    Span(Stamp, SpanKind, u32),
    Walk(Stamp, u32, Intensity),
}

/// A local time within the six weeks around that Monday, anywhere in the world. Hours up to 28 are
/// the night of the same day.
fn stamps() -> impl Strategy<Value = Stamp> {
    (-35_i64..14, 4_i64..28, 0_i64..60, -12_i32..=14).prop_map(|(day, hour, minute, zone)| {
        let stamp = at(day, hour, minute);
        Stamp {
            offset_s: zone * 3600,
            ..stamp
        }
    })
}

fn rows() -> impl Strategy<Value = Row> {
    use BreakOutcome as O;
    let outcome = prop::sample::select(vec![
        O::Completed,
        O::Partial,
        O::Hurt,
        O::Contradicted,
        O::Skipped,
        O::Did,
        O::Walked,
        O::Ignored,
        O::Withdrawn,
    ]);
    let category = prop::sample::select(vec![
        Category::Strength,
        Category::Mobility,
        Category::Seated,
        Category::Circulation,
    ]);
    let kind = prop::sample::select(vec![
        SpanKind::Desk,
        SpanKind::Away,
        SpanKind::Off,
        SpanKind::Unknown,
    ]);
    let intensity =
        prop::sample::select(vec![Intensity::Easy, Intensity::Brisk, Intensity::Vigorous]);
    prop_oneof![
        (stamps(), outcome, category, 0_u32..900).prop_map(|(at, o, c, s)| Row::Break(at, o, c, s)),
        (stamps(), 60_u32..10_800).prop_map(|(at, s)| Row::Natural(at, s)),
        (stamps(), kind, 0_u32..30_000).prop_map(|(at, k, s)| Row::Span(at, k, s)),
        (stamps(), 1_u32..300, intensity).prop_map(|(at, m, i)| Row::Walk(at, m, i)),
    ]
}

fn entry(id: EntryId, row: &Row) -> Entry {
    match row.clone() {
        Row::Break(at, outcome, category, seconds) => {
            let steps = vec![step(category, seconds, &[seconds])];
            let entry = completed(id, at, steps);
            // Every third was begun without a reminder.
            let offered_ms = entry.offered_ms.filter(|_| seconds % 3 != 0);
            Entry::Break(BreakEntry {
                outcome,
                offered_ms,
                ..entry
            })
        }
        Row::Natural(at, seconds) => Entry::Natural(natural(id, at, seconds)),
        Row::Span(at, kind, seconds) => Entry::Span(Span {
            kind,
            ..desk(id, at, seconds)
        }),
        Row::Walk(at, minutes, intensity) => Entry::Activity(ActivityEntry {
            counted_as_break: minutes % 2 == 0,
            ..walk(id, at, minutes, intensity)
        }),
    }
}

/// A ledger of rows, each written `times` times, and the folder it lies in.
fn ledger_of(rows: &[Row], times: usize) -> (tempfile::TempDir, Ledger) {
    let folder = tempfile::tempdir().unwrap();
    let mut ledger = open_sound(folder.path(), at(0, 8, 0));
    let entries: Vec<Entry> = rows.iter().map(|row| entry(ledger.new_id(), row)).collect();
    for _ in 0..times {
        assert_eq!(ledger.record(&entries), Kept::Written);
    }
    (folder, ledger)
}

fn week_of(rows: &[Row]) -> Week {
    ledger_of(rows, 1)
        .1
        .records()
        .week(monday(), long_after())
        .unwrap()
}

fn sum(days: &[Day], part: impl Fn(&DayFacts) -> u32) -> u32 {
    days.iter()
        .filter_map(|day| day.facts.as_ref())
        .map(part)
        .sum()
}

fn day_of(row: &Row) -> NaiveDate {
    match row {
        Row::Break(at, ..) | Row::Natural(at, ..) | Row::Span(at, ..) | Row::Walk(at, ..) => at.day,
    }
}

fn small_totals(facts: &DayFacts) -> DayTotals {
    let logged = facts.marks.iter().map(|mark| match mark {
        Mark::Activity { seconds, .. } => *seconds,
        _ => 0,
    });
    DayTotals {
        guided: facts.guided,
        offered: facts.breaks.offered,
        taken: facts.breaks.taken,
        unasked: facts.breaks.unasked,
        natural: facts.breaks.natural,
        desk_s: facts.desk_s,
        standing_s: facts.standing_s,
        strength_day: facts.strength_day,
        moderate_s: facts.moderate_s,
        activity_s: logged.sum(),
    }
}

/// The week, then the whole log.
fn csv_of(ledger: &Ledger) -> Vec<u8> {
    let mut csv = Vec::new();
    let week = ledger.records().week(monday(), long_after()).unwrap();
    week.write_csv(&mut csv).unwrap();
    ledger.records().export_csv(&mut csv).unwrap();
    csv
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn totals_are_the_sums_of_the_days(rows in prop::collection::vec(rows(), 0..40)) {
        let week = week_of(&rows);
        prop_assert_eq!(week.days.len(), 7);
        let days = &week.days;
        let known = days.iter().filter(|day| day.facts.is_some()).count();
        prop_assert_eq!(week.totals.is_some(), known > 0);
        if let Some(totals) = week.totals {
            prop_assert_eq!(totals.days as usize, known);
            prop_assert_eq!(totals.guided.total(), sum(days, |day| day.guided.total()));
            prop_assert_eq!(totals.breaks.taken, sum(days, |day| day.breaks.taken));
            prop_assert_eq!(totals.breaks.natural, sum(days, |day| day.breaks.natural));
            prop_assert_eq!(totals.desk_s, sum(days, |day| day.desk_s));
            prop_assert_eq!(totals.moderate_s, sum(days, |day| day.moderate_s));
            prop_assert_eq!(totals.strength_days, sum(days, |day| u32::from(day.strength_day)));
        }
    }

    #[test]
    fn a_day_has_facts_exactly_when_a_row_of_that_day_says_something(rows in prop::collection::vec(rows(), 0..40)) {
        let says = |row: &&Row| !matches!(row, Row::Span(_, SpanKind::Unknown | SpanKind::Off, _));
        let expected: BTreeSet<NaiveDate> = rows.iter().filter(says).map(day_of).collect();
        for day in week_of(&rows).days {
            prop_assert_eq!(day.facts.is_some(), expected.contains(&day.day));
        }
    }

    #[test]
    fn each_row_counts_in_exactly_one_week(rows in prop::collection::vec(rows(), 0..40)) {
        let (_folder, ledger) = ledger_of(&rows, 1);
        let mut desk_s = 0;
        let mut natural = 0;
        for weeks in -5..2 {
            let week = ledger.records().week(monday() + Duration::days(7 * weeks), long_after()).unwrap();
            desk_s += sum(&week.days, |day| day.desk_s);
            natural += sum(&week.days, |day| day.breaks.natural);
        }
        let desk = |row: &Row| if let Row::Span(_, SpanKind::Desk, seconds) = row { *seconds } else { 0 };
        prop_assert_eq!(desk_s, rows.iter().map(desk).sum::<u32>());
        prop_assert_eq!(natural as usize, rows.iter().filter(|row| matches!(row, Row::Natural(..))).count());
    }

    #[test]
    fn a_month_agrees_with_its_days(rows in prop::collection::vec(rows(), 0..60)) {
        let (_folder, ledger) = ledger_of(&rows, 1);
        for day in ["2026-02-28", "2026-03-01", "2026-04-02"] {
            let month = ledger.records().month(day.parse().unwrap()).unwrap();
            let count = u32::try_from(month.days.len()).unwrap();
            let days = ledger.records().days(month.first_day, count).unwrap();
            for (small, whole) in month.days.iter().zip(&days) {
                prop_assert_eq!(small.day, whole.day);
                prop_assert_eq!(small.totals, whole.facts.as_ref().map(small_totals));
            }
        }
    }

    #[test]
    fn an_export_taken_into_nothing_gives_the_same_csv(rows in prop::collection::vec(rows(), 0..30)) {
        let (_folder, ledger) = ledger_of(&rows, 1);
        let mut exported = Vec::new();
        ledger.records().export_json(&mut exported).unwrap();
        let (_other, mut other) = ledger_of(&[], 1);
        prop_assert_eq!(other.import_json(&exported).unwrap(), Kept::Written);
        prop_assert_eq!(csv_of(&other), csv_of(&ledger));
    }

    #[test]
    fn writing_everything_again_changes_nothing(rows in prop::collection::vec(rows(), 0..20)) {
        let (_one, once) = ledger_of(&rows, 1);
        let (_two, twice) = ledger_of(&rows, 2);
        prop_assert_eq!(without_names(once.records().week(monday(), long_after()).unwrap()), without_names(twice.records().week(monday(), long_after()).unwrap()));
    }

    #[test]
    fn a_stretch_is_never_longer_than_the_time_at_the_desk(rows in prop::collection::vec(rows(), 0..40)) {
        for day in week_of(&rows).days {
            let Some(facts) = day.facts else { continue };
            prop_assert!(facts.longest.is_none_or(|longest| longest.seconds <= facts.desk_s));
            prop_assert!(facts.standing_s <= facts.desk_s);
            prop_assert!(facts.breaks.unasked <= facts.breaks.taken);
        }
    }

    #[test]
    fn travel_moves_no_row_to_another_day(rows in prop::collection::vec(rows(), 0..30), zone in -12_i32..=14) {
        let moved: Vec<Row> = rows
            .iter()
            .map(|row| {
                let mut row = row.clone();
                match &mut row {
                    Row::Break(at, ..) | Row::Natural(at, ..) | Row::Span(at, ..) | Row::Walk(at, ..) => {
                        at.offset_s = zone * 3600;
                    }
                }
                row
            })
            .collect();
        let (here, there) = (week_of(&rows), week_of(&moved));
        let without_longest = |week: &Week| week.totals.clone().map(|totals| (totals.desk_s, totals.guided, totals.breaks));
        prop_assert_eq!(without_longest(&here), without_longest(&there));
    }
}

/// A week but for the names of its entries, which every ledger gives anew.
fn without_names(mut week: Week) -> Week {
    let facts = week.days.iter_mut().filter_map(|day| day.facts.as_mut());
    for mark in facts.flat_map(|facts| &mut facts.marks) {
        if let Mark::Activity { id, .. } = mark {
            id.clear();
        }
    }
    week
}
