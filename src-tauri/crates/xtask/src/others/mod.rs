//! Type-checks the program for Windows and macOS on Debian, where neither can be run.
//!
//! rustup's targets cannot be had where only package registries are reached, so the standard library is built
//! from Debian's own sources, by Debian's own compiler. What cannot be had is said, and left out.

mod empty_cc;
mod toolchain;

use std::process::Command;

use anyhow::Result;

use crate::{shell, steps::Steps};
use toolchain::Toolchain;

/// A system that is not this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Other {
    Windows,
    MacOs,
}

impl Other {
    const ALL: [Self; 2] = [Self::Windows, Self::MacOs];

    fn name(self) -> &'static str {
        match self {
            Self::Windows => "Windows",
            Self::MacOs => "macOS",
        }
    }

    /// What rustc calls it.
    pub(crate) fn target(self) -> &'static str {
        match self {
            Self::Windows => "x86_64-pc-windows-gnu",
            Self::MacOs => "aarch64-apple-darwin",
        }
    }
}

/// The program, and the crates whose code differs by system, with their tests.
const PACKAGES: [&str; 6] = ["-p", "astir", "-p", "astir-desktop", "-p", "astir-wire"];

/// Checks all that can be checked here. Warnings of our own crates are errors.
pub(crate) fn check(steps: &mut Steps) -> Result<()> {
    let Some(toolchain) = find(steps)? else {
        return Ok(());
    };
    for other in Other::ALL {
        let arguments = [
            &["check", "--all-targets", "-Zwarnings"][..],
            &["--config", "build.warnings='deny'"],
            &PACKAGES,
        ]
        .concat();
        let command = toolchain.cargo(other, &arguments)?;
        steps.step(&format!("types on {}", other.name()), || {
            shell::run(command)
        })?;
    }
    toolchain.clean()
}

/// A cargo command that builds for Windows; none where its packages cannot be had.
pub(crate) fn windows_cargo(steps: &mut Steps, arguments: &[&str]) -> Result<Option<Command>> {
    let Some(toolchain) = find(steps)? else {
        return Ok(None);
    };
    toolchain.cargo(Other::Windows, arguments).map(Some)
}

fn find(steps: &mut Steps) -> Result<Option<Toolchain>> {
    steps
        .step(
            "compiler for Windows and macOS",
            || Ok(Toolchain::install()),
        )
        .map(|found| match found {
            Ok(toolchain) => Some(toolchain),
            Err(error) => {
                steps.leave_out("types on Windows and macOS", &error);
                None
            }
        })
}
