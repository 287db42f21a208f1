//! How much there is to carry.

use std::{fs, path::Path};

use anyhow::Result;

use super::{Figure, Limit};
use crate::shell;

/// The binary, and script and style of the pages as gzip makes them.
pub(super) fn figures(binary: &Path) -> Result<Vec<Figure>> {
    let program = binary.metadata()?.len();
    let pages = gzipped(&shell::root().join("ui/dist"))?;
    Ok(vec![
        Figure::new(
            "size: binary",
            bytes_in(program, 1e6),
            "MB",
            Limit::AtMost(12.0),
        ),
        Figure::new(
            "size: script and style, gzipped",
            bytes_in(pages, 1e3),
            "kB",
            Limit::AtMost(60.0),
        ),
    ])
}

fn gzipped(folder: &Path) -> Result<u64> {
    let mut sum = 0;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            sum += gzipped(&path)?;
        } else if path
            .extension()
            .is_some_and(|kind| kind == "js" || kind == "css")
        {
            let path = path.display().to_string();
            let size = shell::read(shell::command(
                "sh",
                &["-c", "gzip -9 -c \"$0\" | wc -c", &path],
            ))?;
            sum += size.trim().parse::<u64>()?;
        }
    }
    Ok(sum)
}

#[allow(clippy::cast_precision_loss, reason = "sizes far below 2^52")]
fn bytes_in(bytes: u64, unit: f64) -> f64 {
    bytes as f64 / unit
}
