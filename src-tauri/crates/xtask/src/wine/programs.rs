//! What is run under Wine.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{others, shell, steps::Steps};

/// The programs, all in one folder with the library that Wine lacks.
pub(super) struct Programs {
    pub(super) astir: PathBuf,
    /// Tests of the crates whose code differs on Windows.
    pub(super) tests: Vec<PathBuf>,
}

const SHIM: &str = include_str!("bcryptprimitives.c");

impl Programs {
    /// Builds them; none where the compiler cannot be had.
    pub(super) fn build(steps: &mut Steps) -> Result<Option<Self>> {
        let json = "--message-format=json-render-diagnostics";
        let astir = ["build", json, "-p", "astir"];
        let tests = [
            &["test", "--no-run", "--lib", "--test", "idle_contract", json][..],
            &["-p", "astir-desktop", "-p", "astir-wire"],
        ]
        .concat();
        let Some(astir) = others::windows_cargo(steps, &astir)? else {
            return Ok(None);
        };
        let Some(tests) = others::windows_cargo(steps, &tests)? else {
            return Ok(None);
        };
        let astir = steps.step("astir.exe", || shell::read(astir))?;
        let astir = executables(&astir).pop().context("astir.exe")?;
        let tests = steps.step("tests for Windows", || shell::read(tests))?;
        let programs = Self {
            astir,
            tests: executables(&tests),
        };
        programs.put_shim()?;
        Ok(Some(programs))
    }

    /// Where the program lies.
    fn folder(&self) -> &Path {
        self.astir.parent().unwrap_or(&self.astir)
    }

    /// A library is looked for beside the program.
    fn put_shim(&self) -> Result<()> {
        let source = self.folder().join("bcryptprimitives.c");
        let library = self.folder().join("bcryptprimitives.dll");
        fs::write(&source, SHIM)?;
        let mut compile = shell::command("x86_64-w64-mingw32-gcc", &["-shared", "-O2", "-s", "-o"]);
        compile.args([&library, &source]).arg("-ladvapi32");
        shell::run(compile)?;
        for test in &self.tests {
            fs::copy(&library, test.with_file_name("bcryptprimitives.dll"))?;
        }
        Ok(())
    }
}

/// The programs that cargo says it has built.
fn executables(messages: &str) -> Vec<PathBuf> {
    messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter_map(|message| Some(message["executable"].as_str()?.into()))
        .collect()
}
