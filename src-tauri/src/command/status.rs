//! `astir status`: how things stand.

use astir_wire::{Request, Snapshot};

use super::{Output, ask, print, print_json};
use crate::agent::headline;
use crate::instance::Instance;
use crate::words::{length, say};

pub(super) fn run(instance: Instance, output: Output) -> anyhow::Result<()> {
    let snapshot = ask::ask(instance, Request::Status)?;
    if output.json {
        return print_json(&snapshot);
    }
    print(&text(&snapshot));
    Ok(())
}

fn text(snapshot: &Snapshot) -> String {
    let desk = length(snapshot.desk.seconds / 60 * 60);
    let mut lines = vec![
        headline(snapshot),
        say("said-desk", &[("length", desk.into())]),
    ];
    if let Some(facts) = &snapshot.today.facts {
        let breaks = [
            ("taken", facts.breaks.taken.into()),
            ("offered", facts.breaks.offered.into()),
            ("natural", facts.breaks.natural.into()),
        ];
        lines.push(say("said-today", &breaks));
    }
    lines.push(say("said-next", &ask::next(snapshot)));
    lines.extend(snapshot.trouble.iter().map(|trouble| trouble.text.clone()));
    if snapshot.clock.lapse > 1 {
        lines.push(say(
            "tray-time-lapse",
            &[("factor", snapshot.clock.lapse.into())],
        ));
    }
    lines.join("\n")
}
