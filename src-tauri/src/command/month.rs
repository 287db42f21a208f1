//! `astir month`: the small sums of every day. Works with no agent running.

use astir_wire::{Month, MonthDay, Reply, Request};

use super::table::table;
use super::{Output, alone, fault, print, print_json};
use crate::agent::month::{first_day, told};
use crate::instance::Instance;
use crate::words::{length, say};

pub(super) fn run(instance: Instance, month: Option<String>, output: Output) -> anyhow::Result<()> {
    let month = read(instance, month)?;
    if output.json {
        return print_json(&month);
    }
    print(&text(&month));
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
            .ok_or_else(|| fault("said-no-month", &[("text", text.as_str().into())]))?,
    };
    let reader = alone::reader(instance)?;
    Ok(told(&reader.records().month(day)?))
}

fn text(month: &Month) -> String {
    let headings = [
        "said-day",
        "said-moved",
        "said-taken",
        "said-offered",
        "said-natural",
        "said-moderate",
    ];
    let headings = headings.map(|id| say(id, &[])).to_vec();
    let rows = month.days.iter().map(row);
    table(&std::iter::once(headings).chain(rows).collect::<Vec<_>>())
}

fn row(MonthDay { day, sums }: &MonthDay) -> Vec<String> {
    let Some(sums) = sums else {
        return vec![day.clone()];
    };
    vec![
        day.clone(),
        length(sums.guided.minutes().saturating_mul(60)),
        sums.taken.to_string(),
        sums.offered.to_string(),
        sums.natural.to_string(),
        length(sums.moderate_s / 60 * 60),
    ]
}
