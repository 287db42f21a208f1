//! The log as a table for spreadsheets: RFC 4180, one line for each thing that was done or offered.

use std::io::Write;

use rusqlite::Connection;
use serde::Serialize;
use serde_json::Value;

use crate::export::ExportError;
use crate::tables::{Days, activity, breaks, natural};
use crate::{ActivityEntry, BreakEntry, BreakStep, NaturalBreak, ReadError, Stamp};

/// Columns of the log: what each is called, and what it holds.
pub const LOG_COLUMNS: [(&str, &str); 11] = [
    ("day", "the local day it counts for, such as 2026-03-23"),
    (
        "at",
        "when it began, for activity when it ended: RFC 3339, with the offset as it was then",
    ),
    (
        "what",
        "break, step (of the break above), natural break, or the kind of an activity",
    ),
    (
        "outcome",
        "what became of it; for activity easy, brisk or vigorous",
    ),
    ("seconds", "really done"),
    ("planned_seconds", "planned"),
    ("routine", "its id"),
    ("exercise", "its id"),
    ("category", "what the exercise counts as"),
    ("sets", "sets done"),
    ("repetitions", "repetitions, where they are counted"),
];

type Line = [String; LOG_COLUMNS.len()];

/// Breaks and, beneath each, its steps; natural breaks; activity. In order of time.
pub(crate) fn write(connection: &Connection, to: &mut dyn Write) -> Result<(), ExportError> {
    let mut lines: Vec<(i64, Line)> = Vec::new();
    for entry in breaks::of_days(connection, Days::ALL).map_err(ReadError::from)? {
        let at = entry.at.utc_ms;
        lines.push((at, line_of_break(&entry)));
        lines.extend(
            entry
                .steps
                .iter()
                .map(|step| (at, line_of_step(&entry, step))),
        );
    }
    for entry in natural::of_days(connection, Days::ALL).map_err(ReadError::from)? {
        lines.push((entry.at.utc_ms, line_of_natural(&entry)));
    }
    for entry in activity::of_days(connection, Days::ALL).map_err(ReadError::from)? {
        lines.push((entry.ended.utc_ms, line_of_activity(&entry)));
    }
    // The sort is stable: steps stay beneath their break.
    lines.sort_by_key(|(at, _)| *at);

    write_line(to, &LOG_COLUMNS.map(|(name, _)| name))?;
    for (_, line) in &lines {
        write_line(to, line)?;
    }
    Ok(to.flush()?)
}

fn line_of_break(entry: &BreakEntry) -> Line {
    let mut line = begun("break", entry.at);
    line[3] = word(&entry.outcome);
    line[4] = number(entry.done_s);
    line[5] = number(entry.planned_s);
    line[6] = entry.routine.clone().unwrap_or_default();
    line
}

fn line_of_step(entry: &BreakEntry, step: &BreakStep) -> Line {
    let mut line = begun("step", entry.at);
    line[3] = word(&step.state);
    line[4] = step.done_s.to_string();
    line[5] = step.planned_s.to_string();
    line[6] = entry.routine.clone().unwrap_or_default();
    line[7].clone_from(&step.exercise);
    line[8] = word(&step.category);
    line[9] = step.set_s.len().to_string();
    line[10] = number(step.reps);
    line
}

fn line_of_natural(entry: &NaturalBreak) -> Line {
    let mut line = begun("natural break", entry.at);
    line[4] = entry.seconds.to_string();
    line
}

fn line_of_activity(entry: &ActivityEntry) -> Line {
    let mut line = begun(&entry.kind, entry.ended);
    line[3] = word(&entry.intensity);
    line[4] = entry.seconds.to_string();
    line
}

fn begun(what: &str, at: Stamp) -> Line {
    let mut line = Line::default();
    line[0] = at.day.to_string();
    line[1] = at.text();
    line[2] = what.to_owned();
    line
}

fn number(value: Option<u32>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word,
        _ => String::new(),
    }
}

/// Writes one line as RFC 4180 has it.
pub(crate) fn write_line(to: &mut dyn Write, line: &[impl AsRef<str>]) -> std::io::Result<()> {
    let fields: Vec<String> = line.iter().map(|field| quoted(field.as_ref())).collect();
    write!(to, "{}\r\n", fields.join(","))
}

fn quoted(field: &str) -> String {
    if field.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field.to_owned()
    }
}
