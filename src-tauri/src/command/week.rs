//! `astir week`: seven days and what was done in them. Works with no agent running.

mod drawing;

use std::io::IsTerminal;

use astir_ledger::{Day, DayFacts, Week};
use astir_wire::{Reply, Request};
use chrono::Datelike;

use drawing::{Ink, Paper, drawing};

use super::table::table;
use super::{Output, alone, fault, print, print_json};
use crate::agent::iso_week;
use crate::instance::Instance;
use crate::words::{self, length, say};

/// Of a terminal that does not say how wide it is.
const USUAL_COLUMNS: usize = 80;

pub(super) fn run(
    instance: Instance,
    week: Option<String>,
    csv: bool,
    output: Output,
) -> anyhow::Result<()> {
    let week = read(instance, week)?;
    if csv {
        let mut table = Vec::new();
        week.write_csv(&mut table)?;
        print(&String::from_utf8(table)?);
        return Ok(());
    }
    if output.json {
        return print_json(&week);
    }
    let shown = match paper() {
        Some(paper) => drawing(&week, alone::today(instance), paper),
        None => text(&week),
    };
    print(&shown);
    Ok(())
}

/// What can be drawn on; nothing where the text goes elsewhere, or the terminal can only write.
fn paper() -> Option<Paper> {
    let is = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let can_draw = std::env::var_os("TERM").is_none_or(|term| term != "dumb");
    let ink = if is("NO_COLOR") {
        Ink::Plain
    } else {
        Ink::Coloured
    };
    let size = terminal_size::terminal_size();
    let columns = size.map_or(USUAL_COLUMNS, |(columns, _)| columns.0.into());
    (std::io::stdout().is_terminal() && can_draw).then_some(Paper { columns, ink })
}

fn read(instance: Instance, week: Option<String>) -> anyhow::Result<Week> {
    match instance.call(drop) {
        Ok(link) => match link.ask(Request::Week { week })? {
            Reply::Week(week) => Ok(*week),
            other => anyhow::bail!("unexpected answer: {other:?}"),
        },
        Err(_) => read_file(instance, week.as_deref()),
    }
}

fn read_file(instance: Instance, week: Option<&str>) -> anyhow::Result<Week> {
    let today = alone::today(instance);
    let monday = match week {
        None => None,
        Some(text) => {
            Some(iso_week(text).ok_or_else(|| fault("said-no-week", &[("text", text.into())]))?)
        }
    };
    let reader = alone::reader(instance)?;
    let first = words::first_day(monday, today);
    Ok(reader.records().week(first, today)?)
}

fn text(week: &Week) -> String {
    let headings = [
        "said-day",
        "said-moved",
        "said-taken",
        "said-offered",
        "said-natural",
        "said-at-desk",
    ];
    let mut rows = vec![headings.map(|id| say(id, &[])).to_vec()];
    rows.extend(week.days.iter().map(row));
    let mut text = table(&rows);
    if let Some(longest) = week.totals.as_ref().and_then(|totals| totals.longest) {
        let length = length(longest.seconds / 60 * 60);
        text.push('\n');
        text.push_str(&say("said-longest", &[("length", length.into())]));
    }
    text
}

fn row(day: &Day) -> Vec<String> {
    let name = words::weekday(day.day.weekday(), day.day.to_string());
    let Some(facts) = &day.facts else {
        return vec![name];
    };
    let DayFacts {
        guided,
        breaks,
        desk_s,
        ..
    } = facts;
    vec![
        name,
        length(guided.minutes().saturating_mul(60)),
        breaks.taken.to_string(),
        breaks.offered.to_string(),
        breaks.natural.to_string(),
        length(desk_s / 60 * 60),
    ]
}
