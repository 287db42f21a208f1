//! All tests: rules, timelines, ledger, pages, and the real program on a virtual desktop.

use anyhow::Result;

#[cfg(target_os = "linux")]
use crate::others;
use crate::{checks, install, shell, steps::Steps, ui};

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
