//! The contact sheet: every figure at the beginning, in the middle and at the end of its move, as one picture.

use std::fs;

use anyhow::{Context, Result};

use crate::{shell, steps::Steps, ui};

/// Draws it into the target folder, to be looked at pose by pose.
pub(crate) fn draw(steps: &mut Steps) -> Result<()> {
    ui::install(steps)?;
    let drawn = shell::root().join("ui/pictures/figures.png");
    let sheet = shell::root().join("target/figures.png");
    steps.step("figures: contact sheet", || {
        ui::figures()?;
        fs::create_dir_all(shell::root().join("target"))?;
        fs::copy(&drawn, &sheet).with_context(|| drawn.display().to_string())?;
        Ok(())
    })?;
    println!("   {}", sheet.display());
    Ok(())
}
