//! The lab's screen: what it shows, and a person's hands on mouse and keyboard.

use std::{path::Path, process::Command};

use anyhow::{Context, Result, ensure};
use x11rb::{
    connection::Connection,
    protocol::xproto::{Atom, ClientMessageEvent, ConnectionExt, EventMask},
};

use crate::{Picture, wait};

/// Width of the lab's screen in pixels.
pub(crate) const WIDTH: i32 = 1280;
/// Height of the lab's screen in pixels.
pub(crate) const HEIGHT: i32 = 800;

const BACKGROUND: &str = "#3a5a6a";

/// Where a window is on the screen, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Left edge.
    pub left: i32,
    /// Top edge.
    pub top: i32,
    /// Pixels across.
    pub width: i32,
    /// Pixels down.
    pub height: i32,
}

/// Eyes and hands at one X display.
#[derive(Debug, Clone)]
pub struct Screen {
    pub(crate) display: String,
    pub(crate) environment: Vec<(String, String)>,
}

impl Screen {
    /// Presses a key or a combination, in xdotool's names ("space", "ctrl+w").
    ///
    /// # Errors
    /// When xdotool is missing or refuses.
    pub fn key(&self, keys: &str) -> Result<()> {
        self.xdotool(&["key", keys]).map(drop)
    }

    /// Types text into the window that has the keyboard.
    ///
    /// # Errors
    /// When xdotool is missing or refuses.
    pub fn type_text(&self, text: &str) -> Result<()> {
        self.xdotool(&["type", text]).map(drop)
    }

    /// Clicks with the left button.
    ///
    /// # Errors
    /// When xdotool is missing or refuses.
    pub fn click(&self, left: i32, top: i32) -> Result<()> {
        self.press(left, top, "1")
    }

    /// Clicks with the right button.
    ///
    /// # Errors
    /// When xdotool is missing or refuses.
    pub fn right_click(&self, left: i32, top: i32) -> Result<()> {
        self.press(left, top, "3")
    }

    /// Moves the mouse a little: a person is here.
    ///
    /// # Errors
    /// When xdotool is missing or refuses.
    pub fn nudge_mouse(&self) -> Result<()> {
        self.xdotool(&[
            "mousemove_relative",
            "1",
            "0",
            "mousemove_relative",
            "--",
            "-1",
            "0",
        ])
        .map(drop)
    }

    /// Puts the mouse where nothing reacts to it.
    ///
    /// # Errors
    /// When xdotool is missing or refuses.
    pub fn rest_mouse(&self) -> Result<()> {
        let (left, top) = (WIDTH / 2, HEIGHT - 2);
        self.xdotool(&["mousemove", &left.to_string(), &top.to_string()])
            .map(drop)
    }

    /// Visible windows whose class or title matches this pattern, as X ids.
    ///
    /// # Errors
    /// When xdotool is missing.
    pub fn windows(&self, pattern: &str) -> Result<Vec<u64>> {
        // xdotool ends with 1 when nothing matches: that is an answer, no failure.
        let output = self
            .tool("xdotool")
            .args(["search", "--onlyvisible", "--class", "--name", pattern])
            .output()
            .context("xdotool")?;
        Ok(String::from_utf8_lossy(&output.stdout)
            .lines()
            .filter_map(|id| id.parse().ok())
            .collect())
    }

    /// Waits until a visible window matches and says where it is.
    ///
    /// # Errors
    /// When none comes.
    pub fn wait_for_window(&self, pattern: &str) -> Result<Place> {
        wait::until(&format!("a window like {pattern:?}"), || {
            self.windows(pattern)?
                .first()
                .map(|id| self.place(*id))
                .transpose()
        })
    }

    /// Waits until no visible window matches.
    ///
    /// # Errors
    /// When one stays.
    pub fn wait_for_no_window(&self, pattern: &str) -> Result<()> {
        wait::until_true(&format!("no window like {pattern:?}"), || {
            Ok(self.windows(pattern)?.is_empty())
        })
    }

    /// Waits until a visible window that matches has the keyboard: one that has just been painted may not have it yet.
    ///
    /// # Errors
    /// When none gets it.
    pub fn wait_for_keyboard(&self, pattern: &str) -> Result<u64> {
        wait::until(
            &format!("a window like {pattern:?} with the keyboard"),
            || {
                let focused = self.window_with_keyboard()?;
                let windows = self.windows(pattern)?;
                Ok(focused.filter(|window| windows.contains(window)))
            },
        )
    }

    /// Presses Escape in the window that matches until no such window is left.
    ///
    /// # Errors
    /// When it never has the keyboard, or stays.
    pub fn escape(&self, pattern: &str) -> Result<()> {
        self.wait_for_keyboard(pattern)?;
        wait::until_true(&format!("no window like {pattern:?}"), || {
            if self.windows(pattern)?.is_empty() {
                return Ok(true);
            }
            self.key("Escape").map(|()| false)
        })
    }

    /// Where the window with this X id is.
    ///
    /// # Errors
    /// When it is gone.
    pub fn place(&self, window: u64) -> Result<Place> {
        let text = self.xdotool(&["getwindowgeometry", "--shell", &window.to_string()])?;
        let field = |name: &str| {
            text.lines()
                .find_map(|line| line.strip_prefix(name)?.strip_prefix('=')?.parse().ok())
                .with_context(|| format!("{name} in {text:?}"))
        };
        Ok(Place {
            left: field("X")?,
            top: field("Y")?,
            width: field("WIDTH")?,
            height: field("HEIGHT")?,
        })
    }

    /// Makes the window with this X id so wide and high, without its frame, in pixels.
    ///
    /// # Errors
    /// When it is gone.
    pub fn resize(&self, window: u64, width: i32, height: i32) -> Result<()> {
        let numbers = [window.to_string(), width.to_string(), height.to_string()];
        let [window, width, height] = numbers.each_ref().map(String::as_str);
        self.xdotool(&["windowsize", window, width, height])
            .map(drop)
    }

    /// Asks every window to close, as its title bar would. They may have no name to find them by.
    ///
    /// # Errors
    /// When the X server refuses.
    pub fn close_windows(&self) -> Result<()> {
        let (server, number) = x11rb::connect(Some(&self.display))?;
        let [protocols, delete] = words_of_closing(&server)?;
        let root = server.setup().roots[number].root;
        for window in server.query_tree(root)?.reply()?.children {
            let order = ClientMessageEvent::new(32, window, protocols, [delete, 0, 0, 0, 0]);
            let sent = server.send_event(false, window, EventMask::NO_EVENT, order)?;
            sent.check()?;
        }
        Ok(())
    }

    /// Lets the X server know how windows are asked to close, before a window manager does.
    pub(crate) fn know_closing(&self) -> Result<()> {
        let (server, _) = x11rb::connect(Some(&self.display))?;
        words_of_closing(&server).map(drop)
    }

    /// X id of the window that has the keyboard, if one has.
    ///
    /// # Errors
    /// When xdotool is missing.
    pub fn window_with_keyboard(&self) -> Result<Option<u64>> {
        let output = self
            .tool("xdotool")
            .arg("getwindowfocus")
            .output()
            .context("xdotool")?;
        Ok(String::from_utf8_lossy(&output.stdout).trim().parse().ok())
    }

    /// Writes what the screen shows to a PNG file.
    ///
    /// # Errors
    /// When ImageMagick is missing or the file cannot be written.
    pub fn save_picture(&self, file: &Path) -> Result<()> {
        let status = self
            .tool("import")
            .args(["-window", "root"])
            .arg(file)
            .status()
            .context("import")?;
        ensure!(status.success(), "import ended with {status}");
        Ok(())
    }

    /// What the screen shows now.
    ///
    /// # Errors
    /// When ImageMagick is missing.
    pub fn picture(&self) -> Result<Picture> {
        let output = self
            .tool("import")
            .args(["-window", "root", "-depth", "8", "ppm:-"])
            .output()
            .context("import")?;
        ensure!(
            output.status.success(),
            "import: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        Picture::from_ppm(&output.stdout)
    }

    /// Gives the empty desktop a calm colour, so that black means "nothing drawn yet".
    pub(crate) fn paint_background(&self) -> Result<()> {
        let size = format!("{WIDTH}x{HEIGHT}");
        let colour = format!("xc:{BACKGROUND}");
        // Its exit status says nothing: ImageMagick 6 ends with 1 when this worked.
        self.tool("display")
            .args(["-size", &size, "-window", "root", &colour])
            .output()
            .context("display")?;
        Ok(())
    }

    fn press(&self, left: i32, top: i32, button: &str) -> Result<()> {
        self.xdotool(&[
            "mousemove",
            &left.to_string(),
            &top.to_string(),
            "click",
            button,
        ])
        .map(drop)
    }

    fn xdotool(&self, arguments: &[&str]) -> Result<String> {
        let output = self
            .tool("xdotool")
            .args(arguments)
            .output()
            .context("xdotool")?;
        ensure!(
            output.status.success(),
            "xdotool {}: {}",
            arguments.join(" "),
            String::from_utf8_lossy(&output.stderr).trim()
        );
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    fn tool(&self, name: &str) -> Command {
        let mut command = Command::new(name);
        command
            .env_clear()
            .envs(self.environment.iter().cloned())
            .env("DISPLAY", &self.display);
        command
    }
}

fn words_of_closing(server: &impl Connection) -> Result<[Atom; 2]> {
    let word = |name: &str| -> Result<Atom> {
        Ok(server.intern_atom(false, name.as_bytes())?.reply()?.atom)
    };
    Ok([word("WM_PROTOCOLS")?, word("WM_DELETE_WINDOW")?])
}
