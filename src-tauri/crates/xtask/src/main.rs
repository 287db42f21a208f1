//! `cargo xtask`: one command to run Astir, to test it and to measure it.
//!
//! Every part is a named step that prints how long it took; a failing step says which it
//! was. All of it can be run again and again without harm.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "talking to the terminal is its job"
)]

#[cfg(target_os = "linux")]
mod bench;
mod checks;
#[cfg(target_os = "linux")]
mod demo;
#[cfg(target_os = "linux")]
mod desktops;
mod figures;
mod icons;
mod install;
mod licences;
#[cfg(target_os = "linux")]
mod others;
mod purity;
mod run;
mod shell;
mod steps;
mod tests;
mod types;
mod ui;
#[cfg(target_os = "linux")]
mod wine;

use std::process::ExitCode;

use anyhow::{Result, bail};
use steps::Steps;

const USAGE: &str = "\
cargo xtask run     install what is missing, build, start Astir; with no display,
                    show an hour of it on a virtual desktop (pictures in target/demo)
cargo xtask test    all checks and all tests, those on a virtual desktop included
cargo xtask check   the quick part: format, lints, purity, licences, types, UI types
cargo xtask figures every figure on one contact sheet, target/figures.png
cargo xtask bench   memory, wake-ups, speed and size, beside the peers installed;
                    with a word such as Today or rest, only that part
cargo xtask desktops [NAME …]
                    what Astir promises, on XFCE, sway, GNOME and Plasma (installs
                    them from Debian; pictures in target/desktops)
cargo xtask icons   draw the app's icons anew from assets/icons
cargo xtask pictures
                    take README's pictures, into assets/pictures
cargo xtask check-others
                    types on Windows and macOS, from Debian
cargo xtask wine    build for Windows and run under Wine what runs there
                    (words and pictures in target/wine); not part of the tests
cargo xtask types   write ui/src/host/wire.ts anew from the wire

ASTIR_BIN=FILE makes run, bench and desktops use that binary as it is.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut steps = Steps::default();
    match dispatch(&arguments, &mut steps) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String], steps: &mut Steps) -> Result<()> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["run"] => run::run(steps),
        ["test"] => tests::test(steps),
        ["check"] => checks::check(steps),
        ["check-others"] => check_others(steps),
        ["wine"] => wine(steps),
        ["bench"] => bench(steps, None),
        ["bench", part] => bench(steps, Some(part)),
        ["desktops", names @ ..] => desktops(steps, names),
        ["icons"] => icons::write(steps),
        ["pictures"] => ui::take_pictures(steps),
        ["types"] => types::write(steps),
        ["figures"] => figures::draw(steps),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        other => bail!("{:?} is not one of its commands\n{USAGE}", other.join(" ")),
    }
}

/// The pages are embedded in the program on every system.
#[cfg(target_os = "linux")]
fn check_others(steps: &mut Steps) -> Result<()> {
    ui::build(steps)?;
    others::check(steps)?;
    steps.print_times();
    Ok(())
}

#[cfg(not(target_os = "linux"))]
fn check_others(_: &mut Steps) -> Result<()> {
    bail!("the other systems are looked at from Debian")
}

#[cfg(target_os = "linux")]
fn wine(steps: &mut Steps) -> Result<()> {
    wine::run(steps)
}

#[cfg(not(target_os = "linux"))]
fn wine(_: &mut Steps) -> Result<()> {
    bail!("Wine is used on Linux")
}

#[cfg(target_os = "linux")]
fn bench(steps: &mut Steps, part: Option<&str>) -> Result<()> {
    bench::bench(steps, part)
}

#[cfg(not(target_os = "linux"))]
fn bench(_: &mut Steps, _: Option<&str>) -> Result<()> {
    bail!("the bench reads /proc and an X server: it runs on Linux")
}

#[cfg(target_os = "linux")]
fn desktops(steps: &mut Steps, names: &[&str]) -> Result<()> {
    desktops::desktops(steps, names)
}

#[cfg(not(target_os = "linux"))]
fn desktops(_: &mut Steps, _: &[&str]) -> Result<()> {
    bail!("the desktops are those of Linux")
}
