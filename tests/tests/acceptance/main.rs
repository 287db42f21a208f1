//! What Astir promises, kept by the real binary on a real desktop.
//!
//! The binary is `ASTIR_BIN`, else the debug build. Most tests run it 20 or more times as
//! fast; each has a desktop of its own.

#![cfg(target_os = "linux")]

mod awake;
mod bad_ledger;
mod clients;
mod commands;
mod desktops;
mod display;
mod engine;
mod guide;
mod guide_keys;
mod keeping;
mod languages;
mod ledger;
mod logging;
mod login_item;
mod missing_parts;
mod reminder;
mod restart;
mod restarted_parts;
mod screens;
mod training;
mod tray;
mod unwritable;
mod upgrade;
mod welcome;

use anyhow::Result;
use astir_tests::{
    Lab,
    astir::{Agent, Astir},
};

/// Fast enough that an interval of five minutes is over soon, slow enough for a hand to
/// press a button before the person counts as gone.
const FACTOR: u32 = 20;

/// An agent that asks for a break every five minutes, [`FACTOR`] times as fast.
fn start_eager(lab: &Lab) -> Result<Agent<'_>> {
    let agent = Astir::found()?.lapsed(FACTOR).start(lab)?;
    agent.tell(&["set", "interval", "5m"])?;
    Ok(agent)
}
