//! What Astir promises, on a desktop of another kind than the rest of these tests use.
//!
//! sway with waybar and mako is up in half a second. Left out here, for they take their time and hundreds of
//! megabytes: GNOME Shell, with and without the extension for tray items, and KDE Plasma. `cargo xtask desktops`
//! looks at all of them.

use anyhow::{Result, bail};
use astir_tests::{Kind, astir::Astir, matrix};

#[test]
fn sway_with_waybar_and_mako_gets_all_that_is_promised() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let row = matrix::look_at(Kind::Sway, &Astir::found()?, folder.path(), |_| ())?;
    let broken: Vec<_> = row
        .cells
        .iter()
        .filter_map(|cell| cell.seen.as_ref().err())
        .map(|error| format!("{error:#}"))
        .collect();
    if !broken.is_empty() {
        bail!(broken.join("\n"));
    }
    Ok(())
}
