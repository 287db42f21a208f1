//! The TypeScript of the wire, generated from the Rust types and kept in the repository.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result, bail};

use crate::{shell, steps::Steps};

/// Writes the file anew.
pub(crate) fn write(steps: &mut Steps) -> Result<()> {
    steps.step("types", || Ok(fs::write(file(), generated()?)?))
}

/// Fails when the file is not what the types say.
pub(crate) fn check(steps: &mut Steps) -> Result<()> {
    steps.step("types: wire.ts is up to date", || {
        let found = fs::read_to_string(file()).with_context(|| file().display().to_string())?;
        if found.replace("\r\n", "\n") != generated()? {
            bail!("ui/src/host/wire.ts is stale: `cargo xtask types` writes it anew");
        }
        Ok(())
    })
}

fn generated() -> Result<String> {
    shell::read(shell::cargo(&[
        "run",
        "--quiet",
        "-p",
        "astir-wire",
        "--example",
        "types",
    ]))
}

fn file() -> PathBuf {
    shell::root().join("ui/src/host/wire.ts")
}
