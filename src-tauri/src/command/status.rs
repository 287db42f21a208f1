//! `astir status`: how things stand.

use astir_wire::{Request, Snapshot};

use super::{Output, ask, print, print_json};
use crate::agent::headline;
use crate::instance::Instance;
use crate::words::{about, length, say};

pub(super) fn run(instance: Instance, output: Output) -> anyhow::Result<()> {
    let snapshot = ask::ask(instance, Request::Status)?;
    if output.json {
        return print_json(&snapshot);
    }
    print(&text(&snapshot));
    Ok(())
}

fn text(snapshot: &Snapshot) -> String {
    let mut lines = vec![
        headline(snapshot),
        format!(
            "At the desk without a break: {}",
            length(snapshot.desk.seconds / 60 * 60)
        ),
    ];
    if let Some(facts) = &snapshot.today.facts {
        lines.push(format!(
            "Today: {} taken of {} offered, {} natural",
            facts.breaks.taken, facts.breaks.offered, facts.breaks.natural
        ));
    }
    lines.push(format!(
        "Next: {}, {}",
        snapshot.routine.name,
        about(snapshot.routine.seconds)
    ));
    lines.extend(snapshot.trouble.iter().map(|trouble| trouble.text.clone()));
    if snapshot.clock.lapse > 1 {
        lines.push(say(
            "tray-time-lapse",
            &[("factor", snapshot.clock.lapse.into())],
        ));
    }
    lines.join("\n")
}
