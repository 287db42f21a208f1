//! How long a ledger of ten years takes to read: prints `name value unit` lines.
//!
//! `cargo run --release -p astir-ledger --example ten_years`. The ledger lies in a temporary folder
//! and is gone at the end.

#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "it measures time and prints what it measured"
)]

use std::error::Error;
use std::time::Instant;

use astir_ledger::{
    ActivityEntry, Answer, AnswerEntry, BreakEntry, BreakOutcome, BreakStep, Category,
    DecisionEntry, DecisionKind, Effort, Entry, Intensity, Kept, Ledger, NaturalBreak,
    ReminderShown, Span, SpanBasis, SpanKind, SpanPosture, Stamp, StepState, TakenUp,
};
use chrono::{Datelike, Duration, NaiveDate, NaiveTime, Weekday};

const YEARS: i32 = 10;
const FIRST_YEAR: i32 = 2016;
/// Ten routines, ten natural breaks, twelve spans, five decisions, two activities and an answer.
const ENTRIES_A_DAY: usize = 40;
/// Each reading is repeated so often; the median is printed.
const REPEATED: usize = 41;
const OFFSET_S: i32 = 3600;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let mut ledger = Ledger::open(folder.path(), at(first_day(), 0)).ledger;
    let mut rows = fill(&mut ledger, FIRST_YEAR)?;
    let week_of_one = week_ms(&ledger, FIRST_YEAR)?;
    for year in FIRST_YEAR + 1..FIRST_YEAR + YEARS {
        rows += fill(&mut ledger, year)?;
    }
    let last_year = FIRST_YEAR + YEARS - 1;
    let week_of_ten = week_ms(&ledger, last_year)?;
    let october = NaiveDate::from_ymd_opt(last_year, 10, 1).ok_or("October")?;
    let records = ledger.records();
    let month = median_ms(|| records.month(october).map(drop))?;
    let json = once_ms(|| records.export_json(&mut Vec::new()))?;
    let csv = once_ms(|| records.export_csv(&mut Vec::new()))?;
    ledger.close().map_err(|trouble| trouble.to_string())?;
    let size = std::fs::metadata(folder.path().join(astir_ledger::FILE_NAME))?.len();
    let open = once_ms(|| Ok::<_, Box<dyn Error>>(Ledger::open(folder.path(), at(october, 0))))?;

    println!("ledger_entries {rows} entries");
    println!("ledger_size {:.1} MB", size as f64 / 1e6);
    println!("ledger_open {open:.1} ms");
    println!("ledger_week {week_of_ten:.3} ms");
    println!("ledger_week_of_one_year {week_of_one:.3} ms");
    println!(
        "ledger_week_ten_to_one {:.3} ratio",
        week_of_ten / week_of_one
    );
    println!("ledger_month {month:.3} ms");
    println!("ledger_export_json {json:.1} ms");
    println!("ledger_export_csv {csv:.1} ms");
    Ok(())
}

/// The last full week of October, with its sums and the four weeks before.
fn week_ms(ledger: &Ledger, year: i32) -> Result<f64, Box<dyn Error>> {
    let monday = NaiveDate::from_isoywd_opt(year, 43, Weekday::Mon).ok_or("a week")?;
    let today = monday + Duration::days(7);
    median_ms(|| ledger.records().week(monday, today).map(drop))
}

fn once_ms<T, E>(work: impl FnOnce() -> Result<T, E>) -> Result<f64, E> {
    let begun = Instant::now();
    let result = work();
    let took = begun.elapsed();
    result.map(|_| took.as_secs_f64() * 1000.0)
}

fn median_ms<E: Error + 'static>(
    mut work: impl FnMut() -> Result<(), E>,
) -> Result<f64, Box<dyn Error>> {
    let mut times = Vec::with_capacity(REPEATED);
    for _ in 0..REPEATED {
        times.push(once_ms(&mut work)?);
    }
    times.sort_by(f64::total_cmp);
    Ok(times[REPEATED / 2])
}

/// Writes the working days of a year, a week at a time. Returns how many entries those are.
fn fill(ledger: &mut Ledger, year: i32) -> Result<usize, Box<dyn Error>> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).ok_or("a year")?;
    let days = first.iter_days().take_while(|day| day.year() == year);
    let working: Vec<NaiveDate> = days
        .filter(|day| day.weekday().num_days_from_monday() < 5)
        .collect();
    for week in working.chunks(5) {
        let entries: Vec<Entry> = week
            .iter()
            .flat_map(|day| entries_of(ledger, *day))
            .collect();
        if ledger.record(&entries) != Kept::Written {
            return Err("the ledger could not be written".into());
        }
    }
    Ok(working.len() * ENTRIES_A_DAY)
}

fn entries_of(ledger: &mut Ledger, day: NaiveDate) -> Vec<Entry> {
    let mut entries = Vec::with_capacity(ENTRIES_A_DAY);
    for number in 0..10 {
        entries.push(Entry::Break(routine(ledger, at(day, 45 * number + 40))));
        let from = at(day, 45 * number + 44);
        entries.push(Entry::Natural(NaturalBreak {
            id: ledger.new_id(),
            at: from,
            seconds: 240,
        }));
    }
    for number in 0..12 {
        entries.push(Entry::Span(desk(
            ledger,
            at(day, 40 * number),
            number % 4 == 3,
        )));
    }
    for number in 0..5 {
        entries.push(Entry::Decision(DecisionEntry {
            id: ledger.new_id(),
            at: at(day, 90 * number),
            kind: DecisionKind::Held,
            reason: Some("call,sharing".into()),
            seconds: Some(600),
        }));
    }
    for (number, intensity) in [(0, Intensity::Brisk), (1, Intensity::Easy)] {
        entries.push(Entry::Activity(ActivityEntry {
            id: ledger.new_id(),
            ended: at(day, 540 + 30 * number),
            kind: "walk".into(),
            seconds: 1200,
            intensity,
            counted_as_break: false,
        }));
    }
    entries.push(Entry::Answer(AnswerEntry {
        id: ledger.new_id(),
        at: at(day, 300),
        about: None,
        exercise: None,
        answer: Answer::Effort {
            effort: Effort::JustRight,
        },
    }));
    entries
}

fn routine(ledger: &mut Ledger, at: Stamp) -> BreakEntry {
    let step = |exercise: &str, category, set_s: &[u32]| BreakStep {
        exercise: exercise.into(),
        instead_of: None,
        asked: None,
        category,
        moderate: false,
        planned_s: 60,
        done_s: 60,
        set_s: set_s.to_vec(),
        reps: Some(8),
        state: StepState::Done,
    };
    BreakEntry {
        id: ledger.new_id(),
        at,
        offered_ms: Some(at.utc_ms - 60_000),
        shown: vec![ReminderShown::Notification],
        snoozes: 0,
        taken_up: Some(TakenUp::Start),
        routine: Some("R3-A".into()),
        planned_s: Some(180),
        done_s: Some(180),
        ended_ms: at.utc_ms + 180_000,
        outcome: BreakOutcome::Completed,
        steps: vec![
            step("glute_bridge", Category::Strength, &[30, 30]),
            step("figure_four", Category::Mobility, &[30, 30]),
            step("march", Category::Circulation, &[60]),
        ],
    }
}

fn desk(ledger: &mut Ledger, from: Stamp, standing: bool) -> Span {
    let posture = if standing {
        SpanPosture::Standing
    } else {
        SpanPosture::Sitting
    };
    Span {
        id: ledger.new_id(),
        from,
        to_ms: from.utc_ms + 38 * 60_000,
        seconds: 38 * 60,
        kind: SpanKind::Desk,
        posture: Some(posture),
        basis: SpanBasis::Input,
    }
}

fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(FIRST_YEAR, 1, 1).unwrap_or_default()
}

/// So many minutes after nine o'clock.
fn at(day: NaiveDate, minutes: i64) -> Stamp {
    let local = day.and_time(NaiveTime::MIN) + Duration::minutes(9 * 60 + minutes);
    Stamp {
        utc_ms: local.and_utc().timestamp_millis() - i64::from(OFFSET_S) * 1000,
        offset_s: OFFSET_S,
        day,
    }
}
