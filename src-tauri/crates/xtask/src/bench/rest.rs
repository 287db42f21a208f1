//! The cost of being there while nothing happens.

use std::{path::Path, time::Duration};

use anyhow::Result;
use astir_tests::{
    Lab,
    astir::Astir,
    cost::{self, memory, unrest},
    socket::Socket,
    tray, wait,
};

use super::{Figure, Limit};
use crate::shell;

/// Nothing is counted before a program has come to rest: an agent notices after a minute that nobody touches the desk,
/// and keeps the day's backup with the first minute it writes down.
const SETTLE: Duration = Duration::from_secs(75);
/// Peers wake all the time: no need to wait as long.
const PEER_SETTLE: Duration = Duration::from_secs(12);
/// Long enough that one wake-up is less than the limit of 0.02 a second.
const STRETCH: Duration = Duration::from_secs(60);
/// Peers wake often: less is enough.
const PEER_STRETCH: Duration = Duration::from_secs(20);

const PEERS: &[&str] = &["workrave", "safeeyes", "rsibreak"];

/// Astir at rest, after its window was open and its window process has ended.
pub(super) fn figures(binary: &Path) -> Result<Vec<Figure>> {
    let lab = Lab::start()?;
    let agent = Astir::at(binary).start(&lab)?;
    let item = tray::wait_for_item(&lab, "astir")?;
    agent.tell(&["set", "window-keep", "5s"])?;
    let mut events = Socket::subscribe(&agent.socket())?;
    item.activate()?;
    events.wait_for_report("today", "painted")?;
    let with_popover = memory(&cost::tree(agent.process.pid()));
    lab.screen().escape("astir")?;
    drop(events);
    wait::until_true("the end of the window process", || {
        Ok(agent.window_processes().is_empty())
    })?;
    wait::let_pass(SETTLE);
    let pids = cost::tree(agent.process.pid());
    let quiet = unrest(&pids, STRETCH)?;
    let at_rest = memory(&pids);
    let mut figures = resting(
        "",
        quiet,
        at_rest,
        [0.02, 0.1, 42.0, 12.0].map(Limit::AtMost),
    );
    figures.push(Figure::new(
        "Today open: memory (PSS)",
        megabytes(with_popover.pss),
        "MB",
        Limit::AtMost(240.0),
    ));
    agent.quit()?;
    Ok(figures)
}

/// The break reminders installed here, each on a desktop of its own.
pub(super) fn peers() -> Result<Vec<Figure>> {
    let mut figures = Vec::new();
    for peer in PEERS.iter().filter(|peer| shell::has_program(peer)) {
        let lab = Lab::start()?;
        let mut command = lab.command(peer);
        // Safe Eyes ends without a system bus, and with a home that is not laid out as usual.
        let bus = format!("unix:path={}", lab.runtime().join("bus").display());
        command
            .env("DBUS_SYSTEM_BUS_ADDRESS", bus)
            .env_remove("XDG_CONFIG_HOME");
        let mut process = lab.start_command(peer, command)?;
        wait::let_pass(PEER_SETTLE);
        if process.ended()?.is_some() {
            println!("{peer} does not run here: {}", process.words());
            continue;
        }
        let pids = cost::tree(process.pid());
        let quiet = unrest(&pids, PEER_STRETCH)?;
        figures.extend(resting(
            &format!("{peer} "),
            quiet,
            memory(&pids),
            [Limit::None; 4],
        ));
    }
    Ok(figures)
}

fn resting(
    who: &str,
    quiet: cost::Unrest,
    memory: cost::Memory,
    limits: [Limit; 4],
) -> Vec<Figure> {
    let [wakeups, cpu, pss, dirty] = limits;
    let name = |what: &str| format!("{who}at rest: {what}");
    vec![
        Figure::new(name("wake-ups"), quiet.wakeups_per_second, "/s", wakeups),
        Figure::new(name("processor"), quiet.cpu_ms_per_second, "ms/s", cpu),
        Figure::new(name("memory (PSS)"), megabytes(memory.pss), "MB", pss),
        Figure::new(
            name("memory (private dirty)"),
            megabytes(memory.private_dirty),
            "MB",
            dirty,
        ),
    ]
}

#[allow(clippy::cast_precision_loss, reason = "memory in kB is far below 2^52")]
fn megabytes(kilobytes: u64) -> f64 {
    kilobytes as f64 / 1024.0
}
