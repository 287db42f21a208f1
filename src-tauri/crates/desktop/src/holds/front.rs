//! The window in front, as X11 window managers tell (Extended Window Manager Hints).

use x11rb::connection::Connection;
use x11rb::errors::ReplyError;
use x11rb::protocol::xproto::{AtomEnum, ConnectionExt, Window};
use x11rb::rust_connection::RustConnection;

use crate::{Finding, Level};

/// Our own full-screen reminder is no reason to hold it back.
const OWN_CLASS: &str = "astir";

/// Window classes and lists of states are short; this many 32-bit words hold them all.
const PROPERTY_WORDS: u32 = 256;

/// The window the person looks at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct FrontWindow {
    /// Instance and class of its program.
    pub(super) class: Vec<String>,
    pub(super) fullscreen: bool,
}

impl FrontWindow {
    /// Whether the window belongs to a program of this name.
    pub(super) fn is_of(&self, program: &str) -> bool {
        self.class
            .iter()
            .any(|name| name.eq_ignore_ascii_case(program))
    }
}

/// The window in front; `None` without one, when it is our own, or when nobody tells.
pub(super) fn look(display: Option<&str>) -> Option<FrontWindow> {
    let (x, screen) = RustConnection::connect(Some(display?)).ok()?;
    let root = x.setup().roots[screen].root;
    let window = read(&x, root)
        .inspect_err(|error| tracing::debug!(%error, "the window in front cannot be read"))
        .ok()
        .flatten()?;
    (!window.is_of(OWN_CLASS)).then_some(window)
}

pub(super) fn finding(display: Option<&str>) -> Finding {
    let told = display.is_some_and(tells_front_window);
    let wayland = std::env::var_os("WAYLAND_DISPLAY").is_some_and(|name| !name.is_empty());
    let (found, level) = match (told, wayland) {
        (true, false) => (
            "the window manager tells which window is in front",
            Level::Good,
        ),
        (true, true) => (
            "under Wayland only X11 programs can be seen",
            Level::Limited,
        ),
        (false, _) => ("nobody tells which window is in front", Level::Missing),
    };
    Finding {
        subject: "Full screen",
        found: found.to_owned(),
        used: match told {
            true => {
                "A break waits while a window you can be seen to use fills the screen.".to_owned()
            }
            false => "A break comes over full-screen windows too.".to_owned(),
        },
        advice: (level != Level::Good).then(|| {
            "Turn on \"do not disturb\" when you show something; Astir waits for that too."
                .to_owned()
        }),
        level,
    }
}

fn tells_front_window(display: &str) -> bool {
    let Ok((x, screen)) = RustConnection::connect(Some(display)) else {
        return false;
    };
    let root = x.setup().roots[screen].root;
    atom(&x, "_NET_SUPPORTING_WM_CHECK")
        .and_then(|check| words(&x, root, check))
        .is_ok_and(|windows| !windows.is_empty())
}

fn read(x: &RustConnection, root: Window) -> Result<Option<FrontWindow>, ReplyError> {
    let active = words(x, root, atom(x, "_NET_ACTIVE_WINDOW")?)?;
    let Some(window) = active
        .first()
        .copied()
        .filter(|window| *window != x11rb::NONE)
    else {
        return Ok(None);
    };
    let states = words(x, window, atom(x, "_NET_WM_STATE")?)?;
    let class = x
        .get_property(
            false,
            window,
            AtomEnum::WM_CLASS,
            AtomEnum::STRING,
            0,
            PROPERTY_WORDS,
        )?
        .reply()?
        .value;
    Ok(Some(FrontWindow {
        class: class
            .split(|byte| *byte == 0)
            .filter(|name| !name.is_empty())
            .map(|name| String::from_utf8_lossy(name).into_owned())
            .collect(),
        fullscreen: states.contains(&atom(x, "_NET_WM_STATE_FULLSCREEN")?),
    }))
}

fn atom(x: &RustConnection, name: &str) -> Result<u32, ReplyError> {
    Ok(x.intern_atom(false, name.as_bytes())?.reply()?.atom)
}

/// A property that is a list of windows or atoms; empty when it is not set.
fn words(x: &RustConnection, window: Window, property: u32) -> Result<Vec<u32>, ReplyError> {
    let reply = x
        .get_property(false, window, property, AtomEnum::ANY, 0, PROPERTY_WORDS)?
        .reply()?;
    Ok(reply.value32().map(Iterator::collect).unwrap_or_default())
}
