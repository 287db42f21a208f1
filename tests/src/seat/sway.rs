//! A seat at sway: a mouse of the harness's own, wtype for the keyboard, grim for the eyes.

use std::{fmt, process::Command, sync::Mutex};

use anyhow::{Context, Result, ensure};

use super::{Seat, pointer::Pointer};
use crate::{
    Lab, Picture,
    screen::{HEIGHT, WIDTH},
};

/// Hands and eyes at sway.
pub(crate) struct SwaySeat {
    pointer: Pointer,
    /// Where the mouse was put last, for a nudge moves it from there.
    at: Mutex<(i32, i32)>,
    tool: Box<dyn Fn(&str) -> Command + Send + Sync>,
}

impl SwaySeat {
    pub(crate) fn sit_down(lab: &Lab) -> Result<Self> {
        Ok(Self {
            pointer: Pointer::connect(&lab.runtime().join("wayland-1"))?,
            at: Mutex::new((WIDTH / 2, HEIGHT / 2)),
            tool: lab.tools(),
        })
    }

    fn wtype(&self, arguments: &[&str]) -> Result<()> {
        let status = (self.tool)("wtype")
            .args(arguments)
            .status()
            .context("wtype")?;
        ensure!(status.success(), "wtype: {status}");
        Ok(())
    }
}

impl Seat for SwaySeat {
    fn click(&self, left: i32, top: i32) -> Result<()> {
        *self.at.lock().expect("the mouse") = (left, top);
        self.pointer.move_to(left, top)?;
        self.pointer.click()
    }

    fn nudge_mouse(&self) -> Result<()> {
        let (left, top) = *self.at.lock().expect("the mouse");
        self.pointer.move_to(left + 1, top)?;
        self.pointer.move_to(left, top)
    }

    /// wtype brings a keyboard of its own each time, whose map has to be known before its first letter.
    fn type_text(&self, letters: &str) -> Result<()> {
        self.wtype(&["-s", "200", letters])
    }

    fn escape(&self) -> Result<()> {
        self.wtype(&["-k", "Escape"])
    }

    fn picture(&self) -> Result<Picture> {
        let output = (self.tool)("grim")
            .args(["-t", "ppm", "-"])
            .output()
            .context("grim")?;
        Picture::from_ppm(&output.stdout)
    }
}

impl fmt::Debug for SwaySeat {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SwaySeat")
    }
}
