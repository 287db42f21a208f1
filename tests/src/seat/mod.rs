//! Where a person sits: hands on mouse and keyboard, eyes on the screen, on any desktop.

mod gnome;
mod plasma;
mod pointer;
mod sway;

use std::path::Path;

use anyhow::Result;

use crate::{Picture, Screen};
pub(crate) use gnome::GnomeSeat;
pub(crate) use plasma::PlasmaSeat;
pub(crate) use sway::SwaySeat;

/// Hands and eyes at a desktop of any kind. Places are pixels from the upper left corner.
pub trait Seat: std::fmt::Debug + Send + Sync {
    /// Clicks with the left button.
    ///
    /// # Errors
    /// When the desktop is gone.
    fn click(&self, left: i32, top: i32) -> Result<()>;

    /// Moves the mouse a little: a person is here.
    ///
    /// # Errors
    /// When the desktop is gone.
    fn nudge_mouse(&self) -> Result<()>;

    /// Types lower-case letters into the window that has the keyboard.
    ///
    /// # Errors
    /// When the desktop is gone.
    fn type_text(&self, letters: &str) -> Result<()>;

    /// Presses Escape.
    ///
    /// # Errors
    /// When the desktop is gone.
    fn escape(&self) -> Result<()>;

    /// What the screen shows now.
    ///
    /// # Errors
    /// When the desktop gives no picture.
    fn picture(&self) -> Result<Picture>;

    /// Writes what the screen shows to a PNG file.
    ///
    /// # Errors
    /// When the desktop gives no picture or the file cannot be written.
    fn save_picture(&self, file: &Path) -> Result<()> {
        self.picture()?.save(file)
    }
}

impl Seat for Screen {
    fn click(&self, left: i32, top: i32) -> Result<()> {
        Screen::click(self, left, top)
    }

    fn nudge_mouse(&self) -> Result<()> {
        Screen::nudge_mouse(self)
    }

    fn type_text(&self, letters: &str) -> Result<()> {
        Screen::type_text(self, letters)
    }

    fn escape(&self) -> Result<()> {
        self.key("Escape")
    }

    fn picture(&self) -> Result<Picture> {
        Screen::picture(self)
    }
}
