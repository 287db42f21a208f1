//! Builds Astir for Windows and runs under Wine what Wine can run: commands, simulations, the ledger, the pipe
//! between agent and commands, the tray icon in a panel of Linux, and the tests of the crates that know Windows.
//!
//! Wine is not Windows. What it has no part of (toasts, WebView2, suspend) stays unseen.

mod prefix;
mod programs;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use astir_tests::{Lab, wait};

use crate::{install, shell, steps::Steps, ui};
use prefix::Prefix;
use programs::Programs;

/// Builds, runs, and says where words and pictures are.
pub(crate) fn run(steps: &mut Steps) -> Result<()> {
    steps.step("system packages", || {
        install::install(install::Extent::Lab)?;
        if shell::has_program("wine") {
            return Ok(());
        }
        install::install_debian(&["wine", "wine64"])
    })?;
    ui::build(steps)?;
    let Some(programs) = Programs::build(steps)? else {
        anyhow::bail!("without a compiler for Windows there is nothing to run");
    };
    let folder = shell::target().join("wine");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    let lab = Lab::start()?;
    let prefix = steps.step("wine: a Windows of its own", || Prefix::make(&lab, &folder))?;
    for test in &programs.tests {
        let name = test.file_stem().unwrap_or_default().to_string_lossy();
        steps.step(&format!("wine: tests {name}"), || {
            prefix.keep(&format!("{name}.txt"), test, &[])
        })?;
    }
    let astir = programs.astir.as_path();
    steps.step("wine: version and simulations", || simulate(&prefix, astir))?;
    steps.step("wine: the ledger without an agent", || {
        ledger(&prefix, astir)
    })?;
    steps.step("wine: agent, pipe and tray", || {
        agent(&lab, &prefix, astir, &folder)
    })?;
    steps.print_times();
    println!("\nWhat was said, and the tray, are in {}", folder.display());
    Ok(())
}

/// Every timeline gives the same lines as on Linux.
fn simulate(prefix: &Prefix, astir: &Path) -> Result<()> {
    prefix.keep("version.txt", astir, &["--version"])?;
    let mut scripts: Vec<PathBuf> = fs::read_dir(shell::root().join("tests/timelines"))?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "sim"))
        .collect();
    scripts.sort();
    for script in &scripts {
        let expected = fs::read_to_string(script.with_extension("out"))?;
        let name = script.to_string_lossy();
        let arguments: &[&str] = match expected.contains("desk-seconds") {
            true => &["simulate", &name, "--summary"],
            false => &["simulate", &name],
        };
        let said = prefix.hear(astir, arguments)?;
        ensure!(
            lines(&said) == lines(&expected),
            "{name} gives under Wine\n{said}"
        );
    }
    println!("{} timelines, the same lines as on Linux", scripts.len());
    Ok(())
}

fn lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim_end).collect()
}

fn ledger(prefix: &Prefix, astir: &Path) -> Result<()> {
    prefix.keep("log.txt", astir, &["log", "walk", "20m"])?;
    let listed = prefix.keep("log-list.txt", astir, &["log", "list"])?;
    ensure!(listed.contains("20"), "the walk is not in the log");
    prefix.keep("week.txt", astir, &["week"])?;
    let export = prefix.windows_path("export.json");
    prefix.keep("export.txt", astir, &["export", &export])?;
    let text = fs::read_to_string(prefix.linux_path("export.json"))?;
    ensure!(text.contains("walk"), "the walk is not in the export");
    let backup = prefix.windows_path("astir.backup");
    prefix.keep("backup.txt", astir, &["backup", &backup])?;
    prefix.keep("restore.txt", astir, &["restore", &backup])?;
    Ok(())
}

/// The agent has no WebView2 here: tray and commands are what is left.
fn agent(lab: &Lab, prefix: &Prefix, astir: &Path, folder: &Path) -> Result<()> {
    let before = panel(lab, &folder.join("panel-before.png"))?;
    let mut agent = lab.start_command("astir-exe", prefix.command(astir, &[]))?;
    wait::until("the agent answers over its pipe", || {
        Ok(prefix.hear(astir, &["status"]).ok())
    })?;
    for words in [
        &["status"][..],
        &["start"],
        &["status", "--json"],
        &["log", "list"],
        &["why"],
        &["pause", "30m"],
        &["resume"],
        &["set", "interval", "30m"],
        &["get", "interval"],
        &["doctor"],
    ] {
        let name = format!("agent-{}.txt", words.join("-"));
        prefix.keep(&name, astir, words)?;
    }
    wait::until("the icon in the panel", || {
        let now = panel(lab, &folder.join("panel.png"))?;
        Ok((now != before).then_some(()))
    })?;
    prefix.keep("agent-quit.txt", astir, &["quit"])?;
    let ended = agent.wait_for_end()?;
    ensure!(ended.success(), "the agent ended with {ended}");
    Ok(())
}

/// The bytes of a picture of the screen, which is kept.
fn panel(lab: &Lab, file: &Path) -> Result<Vec<u8>> {
    lab.screen().save_picture(file)?;
    fs::read(file).with_context(|| file.display().to_string())
}
