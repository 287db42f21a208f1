//! `astir simulate`: the break engine over a script, with no desktop and no clock.

use std::path::Path;
use std::process::ExitCode;

use astir_breaks::script;

use super::{Output, complain, print};

/// Exit status of a script that does not parse.
const UNREADABLE: u8 = 2;

pub(super) fn run(file: &Path, output: Output, summary: bool) -> ExitCode {
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => {
            complain(&format!("{}: {error}", file.display()));
            return ExitCode::from(UNREADABLE);
        }
    };
    let script = match script::parse(&text) {
        Ok(script) => script,
        Err(error) => {
            complain(&format!("{}: {error}", file.display()));
            return ExitCode::from(UNREADABLE);
        }
    };
    let run = script.run();
    let mut printed = if output.json { run.json() } else { run.text() };
    if summary {
        printed.push('\n');
        printed.push_str(&run.summary.to_string());
    }
    print(&printed);
    ExitCode::SUCCESS
}
