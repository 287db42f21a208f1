//! What the system must have: looked for, and installed where that is possible.
//!
//! Debian and Ubuntu get what is missing from apt, as root or through sudo. Elsewhere the
//! exact command is printed for the person to run.

mod packages;
mod system;

use std::{
    path::Path,
    process::{Command, Stdio},
};

use anyhow::{Result, bail};

use crate::shell;
use packages::{BUILD, DEMO, LAB, Need, Sign};
use system::System;

/// How much of the system is wanted. Each has what the ones before it have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Extent {
    /// The program can be built.
    Build,
    /// It can be shown on a virtual desktop.
    Demo,
    /// It can be tested there.
    Lab,
}

impl Extent {
    fn needs(self) -> impl Iterator<Item = &'static Need> {
        let parts = [(Self::Build, BUILD), (Self::Demo, DEMO), (Self::Lab, LAB)];
        let wanted = parts.into_iter().filter(move |(extent, _)| *extent <= self);
        wanted.flat_map(|(_, needs)| needs)
    }
}

/// Sees to it that the system has so much.
pub(crate) fn install(extent: Extent) -> Result<()> {
    if cfg!(target_os = "linux") {
        install_packages(extent)?;
    } else if cfg!(target_os = "macos") {
        need_xcode()?;
    }
    need_node()
}

/// Whether a program of this name is on the PATH or, where it names one, whether this file is
/// there.
#[cfg(target_os = "linux")]
pub(crate) fn has(sign: &str) -> bool {
    if sign.starts_with('/') {
        Path::new(sign).exists()
    } else {
        shell::has_program(sign)
    }
}

/// Installs packages by their Debian names, which only Debian and its children know.
pub(crate) fn install_debian(packages: &[&str]) -> Result<()> {
    if packages.is_empty() {
        return Ok(());
    }
    if !may_install(&System::here()) {
        bail!("needs what Debian calls: {}", packages.join(" "));
    }
    println!("installing: {}", packages.join(" "));
    apt_install(packages)
}

fn install_packages(extent: Extent) -> Result<()> {
    let missing: Vec<&Need> = extent
        .needs()
        .filter(|need| !is_there(&need.sign))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let system = System::here();
    let command = system.install_command(&missing);
    if !may_install(&system) {
        bail!("something is missing; install it with:\n\n    {command}\n\nand try again");
    }
    println!("installing: {command}");
    apt_install(&system.names(&missing))?;
    match missing.iter().find(|need| !is_there(&need.sign)) {
        Some(need) => bail!(
            "{} is installed, but what it should bring is not there",
            need.debian
        ),
        None => Ok(()),
    }
}

fn may_install(system: &System) -> bool {
    matches!(system, System::Debian | System::Ubuntu) && (is_root() || shell::has_program("sudo"))
}

fn is_there(sign: &Sign) -> bool {
    match sign {
        Sign::Library(name) => succeeds("pkg-config", &["--exists", name]),
        Sign::Program(name) => shell::has_program(name),
        Sign::AnyProgram(names) => names.iter().any(|name| shell::has_program(name)),
        Sign::File(path) => Path::new(path).exists(),
        Sign::Font(family) => has_font(family),
        Sign::Python(module) => succeeds("/usr/bin/python3", &["-c", &format!("import {module}")]),
    }
}

fn succeeds(program: &str, arguments: &[&str]) -> bool {
    Command::new(program)
        .args(arguments)
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Fontconfig names the nearest it has, whatever is asked for.
fn has_font(family: &str) -> bool {
    Command::new("fc-match")
        .args(["--format=%{family}", family])
        .output()
        .is_ok_and(|found| found.stdout.starts_with(family.as_bytes()))
}

fn apt_install(packages: &[&str]) -> Result<()> {
    let install = || apt_get(&["install", "-y", "--no-install-recommends"], packages);
    install().or_else(|_| {
        // A fresh machine knows no packages yet.
        apt_get(&["update"], &[])?;
        install()
    })
}

fn apt_get(arguments: &[&str], packages: &[&str]) -> Result<()> {
    let mut command = if is_root() {
        shell::command("apt-get", arguments)
    } else {
        shell::command("sudo", &[&["apt-get"], arguments].concat())
    };
    command
        .env("DEBIAN_FRONTEND", "noninteractive")
        .args(packages);
    shell::run(command)
}

/// Whether this is the superuser, as the kernel says it.
fn is_root() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let effective = status
        .lines()
        .find_map(|line| line.strip_prefix("Uid:")?.split_whitespace().nth(1));
    effective == Some("0")
}

fn need_xcode() -> Result<()> {
    let found = Command::new("xcode-select")
        .arg("-p")
        .output()
        .is_ok_and(|output| output.status.success());
    if !found {
        bail!(
            "the Xcode command line tools are missing; install them with:\n\n    xcode-select --install"
        );
    }
    Ok(())
}

fn need_node() -> Result<()> {
    if shell::has_program("node") && shell::has_program("npm") {
        return Ok(());
    }
    bail!(
        "Node.js 20.19 or newer, with npm, is needed to build the windows; install it and try again"
    )
}
