//! A seat at KWin, which takes input and gives pictures to the harness when started without its
//! checks of permission.

use std::{collections::HashMap, io::Read, os::fd::AsFd, sync::Mutex};

use anyhow::{Context, Result};
use zbus::{
    blocking::Connection,
    zvariant::{Fd, OwnedValue, Value},
};

use super::{Seat, pointer::Pointer};
use crate::{
    Lab, Picture,
    screen::{HEIGHT, WIDTH},
};

/// Hands and eyes at Plasma.
#[derive(Debug)]
pub(crate) struct PlasmaSeat {
    pointer: Pointer,
    /// Where the mouse was put last, for a nudge moves it from there.
    at: Mutex<(i32, i32)>,
    bus: Connection,
}

impl PlasmaSeat {
    pub(crate) fn sit_down(lab: &Lab) -> Result<Self> {
        Ok(Self {
            pointer: Pointer::connect(&lab.runtime().join("wayland-0"))?,
            at: Mutex::new((WIDTH / 2, HEIGHT / 2)),
            bus: lab.bus().clone(),
        })
    }
}

impl Seat for PlasmaSeat {
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

    fn type_text(&self, letters: &str) -> Result<()> {
        self.pointer.type_text(letters)
    }

    fn escape(&self) -> Result<()> {
        self.pointer.escape()
    }

    fn picture(&self) -> Result<Picture> {
        let (mut reader, writer) = std::io::pipe()?;
        let options = HashMap::from([("include-cursor", Value::from(false))]);
        let body = (options, Fd::from(writer.as_fd()));
        let interface = "org.kde.KWin.ScreenShot2";
        let reply = self.bus.call_method(
            Some("org.kde.KWin"),
            "/org/kde/KWin/ScreenShot2",
            Some(interface),
            "CaptureWorkspace",
            &body,
        )?;
        drop(writer);
        let told: HashMap<String, OwnedValue> = reply.body().deserialize()?;
        let size = |name: &str| -> Result<usize> {
            let value = told
                .get(name)
                .with_context(|| format!("{name} of a picture"))?;
            Ok(usize::try_from(u32::try_from(value)?)?)
        };
        let (width, height) = (size("width")?, size("height")?);
        let mut bytes = Vec::new();
        reader.read_to_end(&mut bytes)?;
        Picture::from_bgra(width, height, &bytes)
    }
}
