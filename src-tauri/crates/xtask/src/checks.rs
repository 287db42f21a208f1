//! The quick part: what can be said without running the program.

use anyhow::Result;

use crate::{install, licences, purity, shell, steps::Steps, types, ui};

/// All checks, after installing what a build needs.
pub(crate) fn check(steps: &mut Steps) -> Result<()> {
    steps.step("system packages", || {
        install::install(install::Extent::Build)
    })?;
    // The program embeds the pages, so even its lints need them.
    ui::build(steps)?;
    without_install(steps)?;
    steps.print_times();
    Ok(())
}

/// All checks; packages and pages are there.
pub(crate) fn without_install(steps: &mut Steps) -> Result<()> {
    steps.step("format", || {
        shell::run(shell::cargo(&["fmt", "--all", "--check"]))
    })?;
    licences::check(steps)?;
    purity::check(steps)?;
    ui::check(steps)?;
    types::check(steps)?;
    steps.step("lints", || {
        shell::run(shell::cargo(&[
            "clippy",
            "--workspace",
            "--all-targets",
            "--locked",
            "--",
            "-D",
            "warnings",
        ]))
    })
}
