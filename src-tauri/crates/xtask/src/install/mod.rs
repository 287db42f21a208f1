//! What the system must have: looked for, and installed where that is possible.
//!
//! Debian and Ubuntu get what is missing from apt, as root or through sudo. Elsewhere the
//! exact command is printed for the person to run.

mod packages;
mod system;

use std::{path::Path, process::Command};

use anyhow::{Result, bail};

use crate::shell;
use packages::{BUILD, LAB, Need, Sign};
use system::System;

/// Sees to it that the program can be built, and shown on a virtual desktop if `lab`.
pub(crate) fn install(lab: bool) -> Result<()> {
    if cfg!(target_os = "linux") {
        install_packages(lab)?;
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

/// Installs these Debian packages, where that is possible.
#[cfg(target_os = "linux")]
pub(crate) fn install_debian(packages: &[&str]) -> Result<()> {
    if packages.is_empty() {
        return Ok(());
    }
    let system = System::here();
    if !matches!(system, System::Debian) || !(is_root() || shell::has_program("sudo")) {
        bail!("needs what Debian calls: {}", packages.join(" "));
    }
    println!("installing: {}", packages.join(" "));
    let install = ["install", "-y", "--no-install-recommends"];
    shell::run(apt_get(&install, packages))
}

fn install_packages(lab: bool) -> Result<()> {
    let needs = BUILD.iter().chain(if lab { LAB } else { &[] });
    let missing: Vec<&Need> = needs.filter(|need| !is_there(&need.sign)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let system = System::here();
    let command = system.install_command(&missing);
    let may_install = is_root() || shell::has_program("sudo");
    if !matches!(system, System::Debian) || !may_install {
        bail!("something is missing; install it with:\n\n    {command}\n\nand try again");
    }
    println!("installing: {command}");
    if shell::run(apt(&["install", "-y", "--no-install-recommends"], &missing)).is_err() {
        // A fresh machine knows no packages yet.
        shell::run(apt(&["update"], &[]))?;
        shell::run(apt(&["install", "-y", "--no-install-recommends"], &missing))?;
    }
    match missing.iter().find(|need| !is_there(&need.sign)) {
        Some(need) => bail!(
            "{} is installed, but what it should bring is not there",
            need.debian
        ),
        None => Ok(()),
    }
}

/// Installs packages by their Debian names, which only Debian and its children know.
pub(crate) fn debian_packages(names: &[&str]) -> Result<()> {
    let may_install = is_root() || shell::has_program("sudo");
    if !matches!(System::here(), System::Debian) || !may_install {
        bail!("the Debian packages {} are missing", names.join(" "));
    }
    let install = || {
        let mut command = apt(&["install", "-y", "--no-install-recommends"], &[]);
        command.args(names);
        shell::run(command)
    };
    if install().is_err() {
        // A fresh machine knows no packages yet.
        shell::run(apt(&["update"], &[]))?;
        install()?;
    }
    Ok(())
}

fn is_there(sign: &Sign) -> bool {
    match sign {
        Sign::Library(name) => Command::new("pkg-config")
            .args(["--exists", name])
            .status()
            .is_ok_and(|status| status.success()),
        Sign::Program(name) => shell::has_program(name),
        Sign::File(path) => Path::new(path).exists(),
    }
}

fn apt(arguments: &[&str], needs: &[&Need]) -> Command {
    let packages: Vec<&str> = needs.iter().map(|need| need.debian).collect();
    apt_get(arguments, &packages)
}

fn apt_get(arguments: &[&str], packages: &[&str]) -> Command {
    let mut command = if is_root() {
        shell::command("apt-get", arguments)
    } else {
        shell::command("sudo", &[&["apt-get"], arguments].concat())
    };
    command
        .env("DEBIAN_FRONTEND", "noninteractive")
        .args(packages);
    command
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
