//! Whole days as timelines: every `tests/timelines/*.sim` against the `.out` beside it.

#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use std::fs;
use std::path::{Path, PathBuf};

use astir_breaks::script;

#[test]
fn every_timeline_prints_what_the_rules_say() {
    let mut wrong = Vec::new();
    let scripts = scripts();
    assert!(
        scripts.len() >= 60,
        "only {} timelines found",
        scripts.len()
    );
    for path in &scripts {
        if let Err(why) = check(path) {
            wrong.push(format!("{}\n{why}", path.display()));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {} differ\n\n{}",
        wrong.len(),
        scripts.len(),
        wrong.join("\n")
    );
}

fn scripts() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/timelines");
    let entries = fs::read_dir(folder).unwrap();
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "sim"));
    paths.sort();
    paths
}

fn check(path: &Path) -> Result<(), String> {
    let text = fs::read_to_string(path).unwrap();
    let expected = fs::read_to_string(path.with_extension("out")).unwrap();
    let run = script::parse(&text)
        .map_err(|error| error.to_string())?
        .run();
    let mut printed = run.text();
    if expected.contains("desk-seconds") {
        printed.push_str(&format!("\n{}", run.summary));
    }
    let difference = difference(&expected, &printed);
    if difference.is_empty() {
        Ok(())
    } else {
        Err(difference)
    }
}

/// Lines that are missing (`-`) and lines that are extra (`+`), in place.
fn difference(expected: &str, printed: &str) -> String {
    let (expected, printed): (Vec<_>, Vec<_>) =
        (expected.lines().collect(), printed.lines().collect());
    let same_start = expected
        .iter()
        .zip(&printed)
        .take_while(|(a, b)| a == b)
        .count();
    let (expected, printed) = (&expected[same_start..], &printed[same_start..]);
    let pairs = expected.iter().rev().zip(printed.iter().rev());
    let same_end = pairs.take_while(|(a, b)| a == b).count();
    let missing = expected[..expected.len() - same_end]
        .iter()
        .map(|line| format!("  - {line}\n"));
    let extra = printed[..printed.len() - same_end]
        .iter()
        .map(|line| format!("  + {line}\n"));
    missing.chain(extra).collect()
}

#[test]
fn a_difference_names_missing_and_extra_lines() {
    let difference = difference("a\nb\nc\nd\n", "a\nx\nd\n");
    assert_eq!(difference, "  - b\n  - c\n  + x\n");
}
