//! Astir: one program in three roles.
//!
//! Without arguments it is the **agent**, always on: tray, clock, break engine, ledger. As `astir window …` it
//! shows webviews and nothing else; the agent starts it. Everything else is a **command**: it asks the agent one
//! thing, prints the answer and ends.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod agent;
mod command;
mod instance;
mod window;
mod words;

use std::process::ExitCode;

use clap::Parser;

use command::Command;
use instance::Instance;

/// Asks people at a desk to move, and shows them how.
///
/// Without a command it runs in the tray; a second start opens Today.
#[derive(Debug, Parser)]
#[command(version, propagate_version = true)]
struct Arguments {
    /// Runs so many times as fast as real time (2 to 600), with data of its own; for demonstrations.
    /// Before a command, speaks to that agent.
    #[arg(long, value_name = "FACTOR", global = true, value_parser = instance::factor)]
    time_lapse: Option<std::num::NonZeroU32>,
    /// Does not open Welcome on the first start of all.
    #[arg(long)]
    no_welcome: bool,
    #[command(subcommand)]
    command: Option<Role>,
}

#[derive(Debug, clap::Subcommand)]
enum Role {
    /// Shows windows; started by the agent.
    #[command(hide = true)]
    Window(window::Arguments),
    #[command(flatten)]
    Command(Command),
}

fn main() -> ExitCode {
    if std::env::args_os().len() > 1 {
        // Not the agent: it would end with the terminal it was started from.
        astir_desktop::console::attach();
    }
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return command::misused(&error),
    };
    start_logging();
    let instance = Instance::new(arguments.time_lapse);
    let outcome = match arguments.command {
        None => agent::run(instance, !arguments.no_welcome),
        Some(Role::Window(arguments)) => window::run(instance, &arguments),
        Some(Role::Command(command)) => return command.run(instance),
    };
    command::exit_code(outcome)
}

/// Warnings go to standard error; `ASTIR_LOG=debug` tells more.
fn start_logging() {
    let level = std::env::var("ASTIR_LOG")
        .ok()
        .and_then(|level| level.parse::<tracing::Level>().ok())
        .unwrap_or(tracing::Level::WARN);
    tracing_subscriber::fmt()
        .with_max_level(level)
        .with_writer(std::io::stderr)
        .without_time()
        .init();
}
