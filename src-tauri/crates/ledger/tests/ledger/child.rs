//! Tests that need a process of their own: the test binary runs one of its tests again.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

const FOLDER: &str = "ASTIR_LEDGER_TEST_FOLDER";
/// Begins each line that a child says to its parent; the test harness has lines of its own.
const MARK: &str = "child says ";

/// The folder to work in, when this process is the child.
pub(crate) fn folder() -> Option<PathBuf> {
    env::var_os(FOLDER).map(PathBuf::from)
}

/// The arguments and surroundings that make `program` play the child of a test.
pub(crate) fn play<'a>(command: &'a mut Command, test: &str, folder: &Path) -> &'a mut Command {
    command
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env(FOLDER, folder)
}

/// Tells the parent. Unlike the harness's own output it is not held back.
pub(crate) fn say(line: &str) {
    println!("{MARK}{line}");
}

/// What a child said, from one line of its output.
pub(crate) fn said(line: &str) -> Option<&str> {
    line.split_once(MARK).map(|(_, rest)| rest)
}
