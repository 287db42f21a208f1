//! The windows' pages: Svelte, built by npm into `ui/dist`, which the program embeds.

use std::{path::Path, process::Command, time::SystemTime};

use anyhow::Result;

use crate::{shell, steps::Steps};

/// Installs the pages' packages if the lock file has changed, and builds the pages.
pub(crate) fn build(steps: &mut Steps) -> Result<()> {
    install(steps)?;
    steps.step("ui: build", || {
        shell::run(npm(&["run", "--silent", "build"]))
    })
}

/// Installs the pages' packages if the lock file has changed.
pub(crate) fn install(steps: &mut Steps) -> Result<()> {
    let folder = shell::root().join("ui");
    // npm writes this file last.
    let installed = changed(&folder.join("node_modules/.package-lock.json"));
    let locked = changed(&folder.join("package-lock.json"));
    if installed.is_some() && installed >= locked {
        return Ok(());
    }
    steps.step("ui: packages", || {
        shell::run(npm(&["ci", "--no-audit", "--no-fund"]))
    })
}

/// Types and accessibility of the pages.
pub(crate) fn check(steps: &mut Steps) -> Result<()> {
    steps.step("ui: svelte-check", || {
        shell::run(npm(&["run", "--silent", "check"]))
    })
}

/// The pages' own tests.
pub(crate) fn test(steps: &mut Steps) -> Result<()> {
    steps.step("ui: vitest", || {
        shell::run(npm(&["run", "--silent", "test"]))
    })
}

/// Every figure on one picture, `ui/pictures/figures.png`.
pub(crate) fn figures() -> Result<()> {
    shell::run(npm(&["run", "--silent", "figures"]))
}

/// Every screen in every state in Chromium: beside its kept picture, under axe, and by keyboard.
pub(crate) fn compare_pictures(steps: &mut Steps) -> Result<()> {
    steps.step("ui: pictures", || {
        shell::run(npm(&["run", "--silent", "pictures:test"]))
    })
}

/// The pictures of the main screens that README shows.
pub(crate) fn take_pictures(steps: &mut Steps) -> Result<()> {
    steps.step("system packages", || {
        crate::install::install(crate::install::Extent::Lab)
    })?;
    install(steps)?;
    steps.step("ui: pictures for README", || {
        shell::run(npm(&["run", "--silent", "pictures:readme"]))
    })
}

/// What the built pages weigh, as their own script reports it.
pub(crate) fn size() -> Result<String> {
    shell::read(npm(&["run", "--silent", "size"]))
}

fn npm(arguments: &[&str]) -> Command {
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut command = shell::command(program, arguments);
    command.current_dir(shell::root().join("ui"));
    command
}

fn changed(file: &Path) -> Option<SystemTime> {
    file.metadata().ok()?.modified().ok()
}
