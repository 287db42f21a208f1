//! Figures that a crate measures of itself, in an example that prints `name value unit` lines.

use std::path::Path;

use anyhow::{Context, Result};

use super::{Figure, Limit};
use crate::shell;

/// A year of working days in the break engine.
pub(super) fn year(_: &Path) -> Result<Vec<Figure>> {
    example("astir-breaks", "year", &[("year-simulated", 1.0)])
}

/// The ledger with ten years in it.
pub(super) fn ten_years(_: &Path) -> Result<Vec<Figure>> {
    let limits = [("ledger_week", 3.0), ("ledger_month", 10.0)];
    example("astir-ledger", "ten_years", &limits)
}

fn example(package: &str, name: &str, limits: &[(&str, f64)]) -> Result<Vec<Figure>> {
    let arguments = [
        "run",
        "--quiet",
        "--release",
        "--locked",
        "-p",
        package,
        "--example",
        name,
    ];
    let report = shell::read(shell::cargo(&arguments))?;
    report.lines().map(|line| figure(line, limits)).collect()
}

fn figure(line: &str, limits: &[(&str, f64)]) -> Result<Figure> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let [name, value, unit @ ..] = words.as_slice() else {
        anyhow::bail!("expected `name value unit`, found {line:?}");
    };
    let value = value.parse().with_context(|| line.to_owned())?;
    let limit = limits.iter().find(|(limited, _)| limited == name);
    let limit = limit.map_or(Limit::None, |(_, most)| Limit::AtMost(*most));
    Ok(Figure::new(
        *name,
        value,
        unit.first().copied().unwrap_or_default(),
        limit,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_becomes_a_figure_with_its_limit() {
        let slow = figure("week 3.5 ms", &[("week", 3.0)]).unwrap();
        assert!(!slow.holds());
        assert!(figure("month 3.5 ms", &[("week", 3.0)]).unwrap().holds());
        assert!(figure("week", &[]).is_err());
    }
}
