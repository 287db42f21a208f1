//! The matrix: what Astir promises, looked at on every desktop that can be had.
//!
//! Debian and Ubuntu get the desktops from apt; elsewhere those that are installed are looked at
//! and the others are named as left out. Pictures, and what `doctor` says, stay in
//! `target/desktops/`, a folder for each desktop.

use std::fs;

use anyhow::{Result, bail};
use astir_tests::{
    Kind,
    astir::Astir,
    login,
    matrix::{self, PROMISES, Row, TYPIST_NEEDS},
    sound,
};

use crate::{install, run, shell, steps::Steps};

/// Looks at these desktops, by name, or at all.
pub(crate) fn desktops(steps: &mut Steps, names: &[&str]) -> Result<()> {
    let kinds = chosen(names)?;
    steps.step("system packages", || install::install(install::Extent::Lab))?;
    let binary = run::build(steps)?;
    let astir = Astir::at(&binary);
    let folder = shell::target().join("desktops");
    let (mut rows, mut left_out) = (Vec::new(), Vec::new());
    for kind in kinds {
        if let Err(error) = steps.step(&format!("install {}", kind.name()), || have(kind)) {
            left_out.push(format!("{}: {error:#}", kind.name()));
            continue;
        }
        let folder = folder.join(kind.name());
        let _ = fs::remove_dir_all(&folder);
        let looked = steps.step(kind.name(), || {
            matrix::look_at(kind, &astir, &folder, |cell| match &cell.seen {
                Ok(seen) => println!("   {}: {seen}", cell.promise),
                Err(error) => println!("   {}: FAILED: {error:#}", cell.promise),
            })
        });
        match looked {
            Ok(row) => rows.push(row),
            Err(error) => left_out.push(format!("{}: {error:#}", kind.name())),
        }
    }
    steps.print_times();
    println!("\n{}", table(&rows));
    println!("Pictures and doctor: {}", folder.display());
    let broken = broken(&rows);
    for line in left_out.iter().chain(&broken) {
        println!("- {line}");
    }
    if !(broken.is_empty() && left_out.is_empty()) {
        bail!("not every promise was kept on every desktop");
    }
    Ok(())
}

fn chosen(names: &[&str]) -> Result<Vec<Kind>> {
    if names.is_empty() {
        return Ok(Kind::ALL.to_vec());
    }
    let known = |name: &&str| Kind::ALL.into_iter().find(|kind| kind.name() == *name);
    match names.iter().find(|name| known(name).is_none()) {
        Some(name) => bail!(
            "{name:?} is none of {}",
            Kind::ALL.map(Kind::name).join(", ")
        ),
        None => Ok(names.iter().filter_map(known).collect()),
    }
}

/// Installs what this desktop, its sound and its login manager need.
fn have(kind: Kind) -> Result<()> {
    let needs = [kind.needs(), sound::NEEDS, login::NEEDS, TYPIST_NEEDS];
    let missing: Vec<&str> = needs
        .concat()
        .iter()
        .filter(|(sign, _)| !install::has(sign))
        .map(|(_, package)| *package)
        .collect();
    install::install_debian(&missing)
}

fn broken(rows: &[Row]) -> Vec<String> {
    let cells = rows.iter().flat_map(|row| &row.cells);
    cells
        .filter_map(|cell| cell.seen.as_ref().err())
        .map(|error| format!("{error:#}"))
        .collect()
}

/// A row for each promise, a column for each desktop: that way it fits on a screen.
fn table(rows: &[Row]) -> String {
    let head = rows.iter().map(|row| row.kind.name().to_owned());
    let mut lines = vec![
        std::iter::once(String::new())
            .chain(head)
            .collect::<Vec<_>>(),
    ];
    for promise in PROMISES {
        let cells = rows.iter().map(|row| {
            let cell = row.cells.iter().find(|cell| cell.promise == promise);
            match cell.map(|cell| &cell.seen) {
                Some(Ok(seen)) => seen.clone(),
                Some(Err(_)) => "FAILED".to_owned(),
                None => "-".to_owned(),
            }
        });
        lines.push(std::iter::once(promise.to_owned()).chain(cells).collect());
    }
    let widths: Vec<usize> = (0..=rows.len())
        .map(|column| {
            lines
                .iter()
                .map(|line| line[column].chars().count())
                .max()
                .unwrap_or(0)
        })
        .collect();
    let mut text = String::new();
    for line in lines {
        let padded = line
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell:width$}"));
        text.push_str(padded.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    text
}
