//! The command role: asks the agent one thing, prints the answer, ends.
//!
//! Exit status 0 when done, 1 when it could not be (with one line on standard error), 2 for words that make no
//! sense. What only reads the ledger works with no agent running.

mod alone;
#[cfg(windows)]
mod answer;
mod ask;
mod doctor;
mod exercises;
mod files;
mod log;
mod month;
mod parse;
mod settings;
mod simulate;
mod status;
mod table;
mod week;
mod why;

use std::path::PathBuf;
use std::process::ExitCode;

use astir_wire::{PauseUntil, Request, Screen};
use clap::error::ErrorKind;
use fluent_bundle::FluentValue;

use crate::instance::Instance;
use crate::words;

/// Something a person types after `astir`.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    /// Shows how things stand.
    Status(Output),
    /// Starts a break now.
    Start {
        /// A routine by its id, such as R3-A.
        #[arg(long, value_name = "ID", conflicts_with_all = ["length", "seated"])]
        routine: Option<String>,
        /// How long, such as 2m; 1 to 15 minutes.
        #[arg(long, value_parser = parse::seconds)]
        length: Option<u32>,
        /// Something seated and discreet.
        #[arg(long)]
        seated: bool,
    },
    /// Asks again later.
    Snooze {
        /// 5m, 10m or 15m.
        #[arg(value_parser = parse::seconds)]
        length: Option<u32>,
    },
    /// Leaves this break out.
    Skip,
    /// Says that you just did one.
    Did,
    /// No reminders for a while.
    Pause {
        /// A length such as 1h20m, a time such as 14:30, or `tomorrow`; otherwise until you resume.
        #[arg(value_parser = parse::pause, default_value = "resumed", hide_default_value = true)]
        until: PauseUntil,
    },
    /// Ends a pause.
    Resume,
    /// Says that you stand or sit now, or "not now" when asked to change.
    Posture {
        /// standing, sitting or later.
        #[arg(value_parser = parse::posture)]
        request: Request,
    },
    /// Logs what you did away from the guide, lists it, puts it right.
    Log {
        #[command(subcommand)]
        log: log::Log,
    },
    /// Shows a week.
    #[command(after_help = table::explained(&astir_ledger::WEEK_COLUMNS))]
    Week {
        /// Such as 2026-W13; otherwise this one.
        #[arg(conflicts_with = "named")]
        week: Option<String>,
        /// The same, by name.
        #[arg(long = "week", value_name = "WEEK")]
        named: Option<String>,
        /// Prints CSV, one line a day.
        #[arg(long, conflicts_with = "json")]
        csv: bool,
        #[command(flatten)]
        output: Output,
    },
    /// Shows a month, one line a day.
    Month {
        /// Such as 2026-03; otherwise this one.
        month: Option<String>,
        #[command(flatten)]
        output: Output,
    },
    /// Writes the log to a new file: .csv for spreadsheets, .json to be imported again.
    #[command(after_help = table::explained(&astir_ledger::LOG_COLUMNS))]
    Export {
        /// Ends in .csv or .json.
        #[arg(value_parser = parse::export_file)]
        file: files::ExportFile,
    },
    /// Takes in everything of an export; twice is the same as once.
    Import {
        /// A .json file that `astir export` has written.
        file: PathBuf,
    },
    /// Copies everything to a new file, for `astir restore`.
    Backup {
        /// Where to.
        file: PathBuf,
    },
    /// Puts a backup in the place of the ledger, which is set aside.
    Restore {
        /// A file that `astir backup` has written, or one from the folder `backups`.
        file: PathBuf,
    },
    /// Lists the exercises there are, with how much of each is right now.
    Exercises {
        #[command(flatten)]
        filter: exercises::Filter,
        #[command(flatten)]
        output: Output,
    },
    /// Prints a routine, step by step.
    Routine {
        /// Its id, such as R3-A.
        id: String,
        #[command(flatten)]
        output: Output,
    },
    /// Opens a window.
    Open {
        /// today, week, exercises, desk, settings, welcome, guide or card.
        #[arg(value_parser = crate::window::screen, default_value = "today")]
        screen: Screen,
    },
    /// Says what Astir waits for, and what it did lately.
    Why(Output),
    /// Prints one setting, or all of them with limits and defaults.
    Get {
        /// Such as break-length.
        key: Option<String>,
        #[command(flatten)]
        output: Output,
    },
    /// Changes a setting.
    Set {
        /// Such as break-length.
        key: String,
        /// The new value, such as 5m.
        #[arg(required = true, num_args = 1.., allow_hyphen_values = true)]
        value: Vec<String>,
    },
    /// Says what this desktop can and cannot do, and what Astir does instead.
    Doctor(Output),
    /// Runs the break engine over a script, with no desktop and no clock.
    Simulate {
        /// The script.
        file: PathBuf,
        #[command(flatten)]
        output: Output,
        /// Adds the sums.
        #[arg(long)]
        summary: bool,
    },
    /// Takes the answer that a link of a notification stands for; Windows calls it.
    #[cfg(windows)]
    #[command(hide = true)]
    Answer {
        /// Such as astir:1n2/start.
        link: String,
    },
    /// Ends Astir.
    Quit,
}

/// How an answer is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::Args)]
pub(crate) struct Output {
    /// Prints JSON.
    #[arg(long)]
    json: bool,
}

impl Command {
    /// Does it.
    pub(crate) fn run(self, instance: Instance) -> ExitCode {
        speak(instance);
        let outcome = match self {
            Self::Status(output) => status::run(instance, output),
            Self::Start {
                routine,
                length,
                seated,
            } => ask::start(instance, routine, length, seated),
            Self::Snooze { length } => ask::snooze(instance, length),
            Self::Skip => ask::skip(instance),
            Self::Did => ask::did(instance),
            Self::Pause { until } => ask::pause(instance, until),
            Self::Resume => ask::resume(instance),
            Self::Posture { request } => ask::say(instance, request),
            Self::Log { log } => log::run(instance, log),
            Self::Week {
                week,
                named,
                csv,
                output,
            } => week::run(instance, week.or(named), csv, output),
            Self::Month { month, output } => month::run(instance, month, output),
            Self::Export { file } => files::export(instance, &file),
            Self::Import { file } => files::import(instance, &file),
            Self::Backup { file } => files::backup(instance, &file),
            Self::Restore { file } => files::restore(instance, &file),
            Self::Exercises { filter, output } => exercises::list(instance, filter, output),
            Self::Routine { id, output } => exercises::routine(instance, &id, output),
            Self::Open { screen } => ask::open(instance, screen),
            Self::Why(output) => why::run(instance, output),
            Self::Get { key, output } => settings::get(instance, key, output),
            Self::Set { key, value } => settings::set(instance, key, value.join(" ")),
            Self::Doctor(output) => doctor::run(instance, output),
            Self::Simulate {
                file,
                output,
                summary,
            } => return simulate::run(&file, output, summary),
            #[cfg(windows)]
            Self::Answer { link } => answer::run(&link),
            Self::Quit => ask::quit(instance),
        };
        exit_code(outcome)
    }
}

/// 0, or 1 and one line on standard error.
pub(crate) fn exit_code(outcome: anyhow::Result<()>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("{error:#}"));
            ExitCode::FAILURE
        }
    }
}

/// 2, and one line on standard error for a value that is none. Other mistakes come with advice; to ask for help is
/// no mistake.
pub(crate) fn misused(error: &clap::Error) -> ExitCode {
    if error.kind() == ErrorKind::ValueValidation {
        let text = error.to_string();
        let line = text.lines().next().unwrap_or_default();
        complain(line.strip_prefix("error: ").unwrap_or(line));
    } else {
        // Nobody is there to read it, then.
        let _ = error.print();
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

/// What went wrong, in the language that is spoken.
fn fault(id: &str, arguments: &[(&str, FluentValue<'_>)]) -> anyhow::Error {
    anyhow::anyhow!(words::say(id, arguments))
}

/// Speaks the language that was set in Astir; where none was, that of the terminal.
fn speak(instance: Instance) {
    let reader = alone::reader(instance).ok();
    let settings = reader.and_then(|reader| reader.records().settings().ok());
    let wish = settings.and_then(|settings| settings.get("language")?.parse().ok());
    words::speak(wish.unwrap_or_default());
}

/// Prints one line on standard error, under the program's name.
#[allow(clippy::print_stderr, reason = "a command speaks to the terminal")]
fn complain(line: &str) {
    eprintln!("astir: {line}");
}

/// Prints to standard output, with one line end after it; a reader that has gone is no error.
fn print(text: &str) {
    use std::io::Write;
    let mut out = std::io::stdout().lock();
    let end = if text.is_empty() || text.ends_with('\n') {
        ""
    } else {
        "\n"
    };
    let _ = write!(out, "{text}{end}");
}

/// Prints as JSON.
fn print_json(value: &impl serde::Serialize) -> anyhow::Result<()> {
    print(&serde_json::to_string_pretty(value)?);
    Ok(())
}
