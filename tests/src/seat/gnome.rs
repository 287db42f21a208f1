//! A seat at GNOME Shell, started in its unsafe mode: input is made and pictures are taken by
//! the shell itself.

use std::{path::PathBuf, process::Command};

use anyhow::{Context, Result, ensure};
use zbus::blocking::Connection;

use super::Seat;
use crate::{Lab, Picture};

/// Makes a device once; later calls find it.
const POINTER: &str = "const {Clutter, GLib} = imports.gi; \
    global._labPointer ??= Clutter.get_default_backend().get_default_seat()\
    .create_virtual_device(Clutter.InputDeviceType.POINTER_DEVICE); \
    const now = () => GLib.get_monotonic_time();";
const KEYBOARD: &str = "const {Clutter, GLib} = imports.gi; \
    global._labKeyboard ??= Clutter.get_default_backend().get_default_seat()\
    .create_virtual_device(Clutter.InputDeviceType.KEYBOARD_DEVICE); \
    const now = () => GLib.get_monotonic_time();";

/// Hands and eyes at GNOME.
#[derive(Debug)]
pub(crate) struct GnomeSeat {
    bus: Connection,
    shot: PathBuf,
}

impl GnomeSeat {
    pub(crate) fn sit_down(lab: &Lab) -> Result<Self> {
        Ok(Self {
            bus: lab.bus().clone(),
            shot: lab.folder().join("tmp/shot.png"),
        })
    }

    /// Runs a script in the shell; what it comes to, as JSON.
    pub(crate) fn run(&self, script: &str) -> Result<String> {
        let reply = self.bus.call_method(
            Some("org.gnome.Shell"),
            "/org/gnome/Shell",
            Some("org.gnome.Shell"),
            "Eval",
            &script,
        )?;
        let (ran, came_to): (bool, String) = reply.body().deserialize()?;
        ensure!(ran, "{script}: {came_to}");
        Ok(came_to)
    }
}

impl Seat for GnomeSeat {
    fn click(&self, left: i32, top: i32) -> Result<()> {
        self.run(&format!(
            "{POINTER} global._labPointer.notify_absolute_motion(now(), {left}, {top}); \
             for (const state of ['PRESSED', 'RELEASED']) \
             global._labPointer.notify_button(now(), Clutter.BUTTON_PRIMARY, Clutter.ButtonState[state]);"
        ))
        .map(drop)
    }

    fn nudge_mouse(&self) -> Result<()> {
        self.run(&format!(
            "{POINTER} for (const step of [1, -1]) \
             global._labPointer.notify_relative_motion(now(), step, 0);"
        ))
        .map(drop)
    }

    fn type_text(&self, letters: &str) -> Result<()> {
        self.run(&format!(
            "{KEYBOARD} for (const letter of '{letters}') for (const state of ['PRESSED', 'RELEASED']) \
             global._labKeyboard.notify_keyval(now(), letter.charCodeAt(0), Clutter.KeyState[state]);"
        ))
        .map(drop)
    }

    fn escape(&self) -> Result<()> {
        self.run(&format!(
            "{KEYBOARD} for (const state of ['PRESSED', 'RELEASED']) \
             global._labKeyboard.notify_keyval(now(), Clutter.KEY_Escape, Clutter.KeyState[state]);"
        ))
        .map(drop)
    }

    fn picture(&self) -> Result<Picture> {
        let file = self.shot.display().to_string();
        self.bus.call_method(
            Some("org.gnome.Shell.Screenshot"),
            "/org/gnome/Shell/Screenshot",
            Some("org.gnome.Shell.Screenshot"),
            "Screenshot",
            &(false, false, file.as_str()),
        )?;
        let output = Command::new("convert")
            .args([&format!("png:{file}"), "-depth", "8", "ppm:-"])
            .output()
            .context("convert")?;
        Picture::from_ppm(&output.stdout)
    }
}
