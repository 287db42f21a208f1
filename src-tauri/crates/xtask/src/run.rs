//! From a fresh clone to Astir in the tray.

use std::path::PathBuf;

use anyhow::Result;

use crate::{install, shell, steps::Steps, tests::binary_name, ui};

/// Installs, builds and starts Astir; shows it on a virtual desktop where there is no other.
pub(crate) fn run(steps: &mut Steps) -> Result<()> {
    let display = has_display();
    let extent = if display {
        install::Extent::Build
    } else {
        install::Extent::Demo
    };
    steps.step("system packages", || install::install(extent))?;
    let binary = build(steps)?;
    steps.print_times();
    if display {
        start(&binary)
    } else {
        demonstrate(steps, &binary)
    }
}

/// Builds what people get; `ASTIR_BIN` names a binary to use as it is instead.
pub(crate) fn build(steps: &mut Steps) -> Result<PathBuf> {
    if let Some(binary) = std::env::var_os("ASTIR_BIN") {
        return Ok(PathBuf::from(binary).canonicalize()?);
    }
    ui::build(steps)?;
    steps.step("build astir as people get it", || {
        shell::run(shell::cargo(&[
            "build",
            "--profile",
            "ship",
            "-p",
            "astir",
            "--locked",
        ]))
    })?;
    Ok(shell::target().join("ship").join(binary_name()))
}

fn has_display() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

/// Stays in the foreground, so that Ctrl+C ends what was started.
fn start(binary: &std::path::Path) -> Result<()> {
    println!("\nAstir is starting: look for the ring in the tray. Ctrl+C, or Quit there, ends it.");
    shell::run(shell::command(binary, &[]))
}

#[cfg(target_os = "linux")]
fn demonstrate(steps: &mut Steps, binary: &std::path::Path) -> Result<()> {
    println!("\nThere is no display here: an hour of Astir on a virtual desktop.");
    crate::demo::play(steps, binary)
}

#[cfg(not(target_os = "linux"))]
fn demonstrate(_: &mut Steps, binary: &std::path::Path) -> Result<()> {
    start(binary)
}
