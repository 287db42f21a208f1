//! All tests: rules, timelines, ledger, pages, and the real program on a virtual desktop.

use anyhow::{Result, anyhow};

#[cfg(target_os = "linux")]
use crate::others;
use crate::{checks, install, shell, steps::Steps, ui};

/// What is looked at by a command of its own, and that command. sway is one of the tests.
const TOO_LONG: [(&str, &str); 2] = [
    (
        "the matrix of desktops but sway",
        "cargo xtask desktops xfce gnome gnome-plain plasma",
    ),
    ("what runs under Wine", "cargo xtask wine"),
];

/// All checks and all tests, after installing what they need.
pub(crate) fn test(steps: &mut Steps) -> Result<()> {
    steps.step("system packages", || install::install(install::Extent::Lab))?;
    ui::build(steps)?;
    checks::without_install(steps)?;
    ui::test(steps)?;
    // Fonts and Chromium are known on Debian; elsewhere the pictures would differ.
    if cfg!(target_os = "linux") {
        ui::compare_pictures(steps)?;
    }
    // The acceptance tests look for this binary.
    steps.step("build astir", || {
        shell::run(shell::cargo(&["build", "-p", "astir", "--locked"]))
    })?;
    steps.step("tests", || {
        let arguments: &[&str] = if has_nextest() {
            &[
                "nextest",
                "run",
                "--workspace",
                "--locked",
                "--no-fail-fast",
            ]
        } else {
            &["test", "--workspace", "--locked", "--no-fail-fast"]
        };
        let mut command = shell::cargo(arguments);
        command.env(
            "ASTIR_BIN",
            shell::target().join("debug").join(binary_name()),
        );
        shell::run(command)
    })?;
    if has_nextest() {
        // nextest leaves the examples in doc comments out.
        let arguments = ["test", "--workspace", "--locked", "--doc", "--quiet"];
        steps.step("doc tests", || shell::run(shell::cargo(&arguments)))?;
    }
    #[cfg(target_os = "linux")]
    others::check(steps)?;
    for (what, command) in TOO_LONG {
        steps.leave_out(what, &anyhow!("it takes minutes, run `{command}`"));
    }
    steps.print_times();
    Ok(())
}

/// The program's file name on this system.
pub(crate) fn binary_name() -> String {
    format!("astir{}", std::env::consts::EXE_SUFFIX)
}

fn has_nextest() -> bool {
    shell::has_program("cargo-nextest")
}

#[cfg(all(test, target_os = "linux"))]
mod in_full {
    use std::collections::BTreeSet;

    use astir_tests::Kind;

    use super::TOO_LONG;

    #[test]
    fn what_is_left_out_names_a_command_there_is() {
        for (what, command) in TOO_LONG {
            let verb: Vec<_> = command.split(' ').take(3).collect();
            let known = crate::USAGE
                .lines()
                .any(|line| line.starts_with(&verb.join(" ")));
            assert!(known, "{what}: {command}");
        }
    }

    #[test]
    fn every_desktop_is_looked_at_here_or_named() {
        let named: BTreeSet<_> = TOO_LONG[0].1.split(' ').skip(3).collect();
        let all: BTreeSet<_> = Kind::ALL
            .into_iter()
            .filter(|kind| *kind != Kind::Sway)
            .map(Kind::name)
            .collect();
        assert_eq!(named, all);
    }
}
