//! `astir month`: the small sums of every day. Works with no agent running.

use astir_wire::{Month, MonthDay, Reply, Request};

use super::{Output, alone, print, print_json};
use crate::agent::month::{first_day, told};
use crate::instance::Instance;
use crate::words::length;

pub(super) fn run(instance: Instance, month: Option<String>, output: Output) -> anyhow::Result<()> {
    let month = read(instance, month)?;
    if output.json {
        return print_json(&month);
    }
    print(&table(&month));
    Ok(())
}

fn read(instance: Instance, month: Option<String>) -> anyhow::Result<Month> {
    if let Some(link) = alone::agent(instance)? {
        return match link.ask(Request::Month { month })? {
            Reply::Month(month) => Ok(*month),
            other => anyhow::bail!("unexpected answer: {other:?}"),
        };
    }
    let day = match month {
        None => alone::today(instance),
        Some(text) => first_day(&text)
            .ok_or_else(|| anyhow::anyhow!("`{text}` is no month; write it like 2026-03"))?,
    };
    let reader = alone::reader(instance)?;
    Ok(told(&reader.records().month(day)?))
}

fn table(month: &Month) -> String {
    let headings = "day            moved   taken  offered  natural    moderate";
    let lines = month.days.iter().map(line);
    std::iter::once(headings.to_owned())
        .chain(lines)
        .collect::<Vec<_>>()
        .join("\n")
}

fn line(MonthDay { day, sums }: &MonthDay) -> String {
    match sums {
        None => day.clone(),
        Some(sums) => format!(
            "{day}  {:>8}  {:>6}  {:>7}  {:>7}  {:>10}",
            length(sums.guided.total()),
            sums.taken,
            sums.offered,
            sums.natural,
            length(sums.moderate_s / 60 * 60)
        ),
    }
}
