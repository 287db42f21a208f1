//! How much there is to carry.

use std::path::Path;

use anyhow::{Context, Result};

use super::{Figure, Limit};
use crate::ui;

/// The binary, and script and style of the pages as gzip makes them: of every page as it opens, what they share
/// counted once, and with everything that is loaded only when somebody asks for it.
pub(super) fn figures(binary: &Path) -> Result<Vec<Figure>> {
    let program = binary.metadata()?.len();
    let pages = ui::size()?;
    Ok(vec![
        Figure::new(
            "size: binary",
            megabytes(program),
            "MB",
            Limit::AtMost(12.0),
        ),
        Figure::new(
            "size: script and style of all pages, gzipped",
            kilobytes(&pages, "all pages")?,
            "kB",
            Limit::AtMost(60.0),
        ),
        Figure::new(
            "size: the same with what is loaded when asked for",
            kilobytes(&pages, "in all")?,
            "kB",
            Limit::None,
        ),
    ])
}

/// The figure of the line with these words.
fn kilobytes(report: &str, words: &str) -> Result<f64> {
    let line = report.lines().find(|line| line.contains(words));
    let line = line.with_context(|| format!("{words:?} in {report}"))?;
    let number = line.split_whitespace().next().unwrap_or_default();
    number.parse().with_context(|| line.to_owned())
}

#[allow(clippy::cast_precision_loss, reason = "sizes far below 2^52")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_found_by_the_words_beside_it() {
        let report = "  42.10 kB  today, all it needs\n  59.05 kB  all pages, shared once\n";
        assert!((kilobytes(report, "all pages").unwrap() - 59.05).abs() < 1e-9);
        assert!(kilobytes(report, "no such line").is_err());
    }
}
