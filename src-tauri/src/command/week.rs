//! `astir week`: seven days and what was done in them. Works with no agent running.

mod drawing;

use std::io::IsTerminal;

use astir_ledger::{Day, DayFacts, Week};
use astir_wire::{Reply, Request};
use chrono::{NaiveDate, Weekday};

use drawing::{Ink, drawing};

use super::{Output, alone, print, print_json};
use crate::agent::iso_week;
use crate::instance::Instance;
use crate::words::length;

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
    let text = match ink() {
        Some(ink) => drawing(&week, alone::today(instance), ink),
        None => table(&week),
    };
    print(&text);
    Ok(())
}

/// How a terminal may be drawn on; none where the text goes elsewhere, or the terminal can only write.
fn ink() -> Option<Ink> {
    let is = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let can_draw = std::env::var_os("TERM").is_none_or(|term| term != "dumb");
    let ink = if is("NO_COLOR") {
        Ink::Plain
    } else {
        Ink::Coloured
    };
    (std::io::stdout().is_terminal() && can_draw).then_some(ink)
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
    let day = match week {
        None => today,
        Some(text) => iso_week(text)
            .ok_or_else(|| anyhow::anyhow!("`{text}` is no week; write it like 2026-W13"))?,
    };
    let reader = alone::reader(instance)?;
    Ok(reader.records().week(monday(day), today)?)
}

fn monday(day: NaiveDate) -> NaiveDate {
    day.week(Weekday::Mon).first_day()
}

fn table(week: &Week) -> String {
    let mut lines = vec!["day         moved   taken  offered  natural  at the desk".to_owned()];
    lines.extend(week.days.iter().map(line));
    if let Some(longest) = week.totals.as_ref().and_then(|totals| totals.longest) {
        lines.push(format!(
            "Longest stretch without a break: {}",
            length(longest.seconds / 60 * 60)
        ));
    }
    lines.join("\n")
}

fn line(day: &Day) -> String {
    let name = day.day.format("%a %d %b");
    match &day.facts {
        None => format!("{name}"),
        Some(DayFacts {
            guided,
            breaks,
            desk_s,
            ..
        }) => {
            let moved = length(guided.total());
            let desk = length(desk_s / 60 * 60);
            format!(
                "{name}  {moved:>8}  {:>5}  {:>7}  {:>7}  {desk:>11}",
                breaks.taken, breaks.offered, breaks.natural
            )
        }
    }
}
