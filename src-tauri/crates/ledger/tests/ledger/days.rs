//! A made-up week and the entries of it, for all tests.

use astir_ledger::{
    ActivityEntry, BreakEntry, BreakOutcome, BreakStep, Category, Condition, DecisionEntry,
    DecisionKind, Entry, EntryId, Intensity, Kept, Ledger, NaturalBreak, SettingEntry, Span,
    SpanBasis, SpanKind, Stamp, StepState,
};
use chrono::{Duration, NaiveDate, NaiveTime};
use std::path::Path;

/// Berlin in winter.
pub(crate) const OFFSET_S: i32 = 3600;

pub(crate) fn monday() -> NaiveDate {
    day("2026-03-23")
}

/// A day on which every week of the tests is over.
pub(crate) fn long_after() -> NaiveDate {
    day("2027-01-01")
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A local time of a day after that Monday. Hours from 24 on are the night, still the same day.
pub(crate) fn at(days_later: i64, hour: i64, minute: i64) -> Stamp {
    let day = monday() + Duration::days(days_later);
    let local = day.and_time(NaiveTime::MIN) + Duration::minutes(hour * 60 + minute);
    let utc_ms = local.and_utc().timestamp_millis() - i64::from(OFFSET_S) * 1000;
    Stamp {
        utc_ms,
        offset_s: OFFSET_S,
        day,
    }
}

pub(crate) fn later(stamp: Stamp, seconds: i64) -> i64 {
    stamp.utc_ms + seconds * 1000
}

/// Opens a ledger that is expected to be all right.
pub(crate) fn open_sound(dir: &Path, at: Stamp) -> Ledger {
    let opened = Ledger::open(dir, at);
    assert!(
        matches!(
            opened.condition,
            Condition::Fresh | Condition::Sound | Condition::Recovered
        ),
        "{:?}",
        opened.condition
    );
    opened.ledger
}

pub(crate) fn write(ledger: &mut Ledger, entry: Entry) {
    assert_eq!(ledger.record(&[entry]), Kept::Written);
}

pub(crate) fn step(category: Category, done_s: u32, set_s: &[u32]) -> BreakStep {
    BreakStep {
        exercise: "glute_bridge".into(),
        instead_of: None,
        asked: None,
        category,
        moderate: false,
        planned_s: done_s,
        done_s,
        set_s: set_s.to_vec(),
        reps: Some(8),
        state: StepState::Done,
    }
}

/// A routine of three minutes, asked for two minutes before, done in full.
pub(crate) fn completed(id: EntryId, at: Stamp, steps: Vec<BreakStep>) -> BreakEntry {
    BreakEntry {
        id,
        at,
        offered_ms: Some(later(at, -120)),
        shown: vec![
            astir_ledger::ReminderShown::Notification,
            astir_ledger::ReminderShown::Card,
        ],
        snoozes: 0,
        taken_up: Some(astir_ledger::TakenUp::Start),
        routine: Some("R3-A".into()),
        planned_s: Some(180),
        done_s: Some(180),
        ended_ms: later(at, 180),
        outcome: BreakOutcome::Completed,
        steps,
    }
}

/// A break that no routine belongs to.
pub(crate) fn without_routine(id: EntryId, at: Stamp, outcome: BreakOutcome) -> BreakEntry {
    BreakEntry {
        taken_up: None,
        routine: None,
        planned_s: None,
        done_s: None,
        outcome,
        ..completed(id, at, Vec::new())
    }
}

pub(crate) fn desk(id: EntryId, from: Stamp, seconds: u32) -> Span {
    Span {
        id,
        from,
        to_ms: later(from, i64::from(seconds)),
        seconds,
        kind: SpanKind::Desk,
        posture: None,
        basis: SpanBasis::Input,
    }
}

pub(crate) fn natural(id: EntryId, at: Stamp, seconds: u32) -> NaturalBreak {
    NaturalBreak { id, at, seconds }
}

pub(crate) fn walk(id: EntryId, ended: Stamp, minutes: u32, intensity: Intensity) -> ActivityEntry {
    ActivityEntry {
        id,
        ended,
        kind: "walk".into(),
        seconds: minutes * 60,
        intensity,
        counted_as_break: false,
    }
}

pub(crate) fn held(id: EntryId, at: Stamp) -> DecisionEntry {
    DecisionEntry {
        id,
        at,
        kind: DecisionKind::Held,
        reason: Some("call,sharing".into()),
        seconds: Some(300),
    }
}

pub(crate) fn setting(key: &str, value: &str) -> Entry {
    Entry::Setting(SettingEntry {
        key: key.into(),
        value: Some(value.into()),
    })
}
