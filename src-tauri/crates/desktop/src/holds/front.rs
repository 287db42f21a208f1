//! The window in front, as X11 window managers (Extended Window Manager Hints) and some Wayland
//! compositors tell.

mod toplevel;

use std::path::PathBuf;

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
    /// Whether the window belongs to a program of this name; of `org.libreoffice.Impress` the
    /// last part will do.
    pub(super) fn is_of(&self, program: &str) -> bool {
        self.class.iter().any(|name| {
            let last = name.rsplit('.').next().unwrap_or(name);
            name.eq_ignore_ascii_case(program) || last.eq_ignore_ascii_case(program)
        })
    }
}

/// The displays of this session, by what the environment calls them.
#[derive(Debug, Clone, Default)]
pub(super) struct Displays {
    pub(super) x11: Option<String>,
    /// Knows better than X11, which under Wayland sees X11 programs alone.
    pub(super) wayland: Option<PathBuf>,
}

/// The window in front; `None` without one, when it is our own, or when nobody tells.
pub(super) fn look(displays: &Displays) -> Option<FrontWindow> {
    let told = displays.wayland.as_deref().and_then(toplevel::look);
    let window = match told {
        Some(window) => window?,
        None => look_at_x11(displays.x11.as_deref()?)?,
    };
    (!window.is_of(OWN_CLASS)).then_some(window)
}

fn look_at_x11(display: &str) -> Option<FrontWindow> {
    let (x, screen) = RustConnection::connect(Some(display)).ok()?;
    let root = x.setup().roots[screen].root;
    read(&x, root)
        .inspect_err(|error| tracing::debug!(%error, "the window in front cannot be read"))
        .ok()
        .flatten()
}

/// Who tells which window is in front.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Teller {
    /// A Wayland compositor.
    Compositor,
    /// An X11 window manager.
    WindowManager,
}

/// Asks whether anybody tells.
pub(super) fn teller(displays: &Displays) -> Option<Teller> {
    let compositor = displays.wayland.as_deref().and_then(toplevel::look);
    if compositor.is_some() {
        return Some(Teller::Compositor);
    }
    tells_front_window(displays.x11.as_deref()?).then_some(Teller::WindowManager)
}

pub(super) fn finding(teller: Option<Teller>, wayland: bool) -> Finding {
    let (found, level) = match (teller, wayland) {
        (Some(Teller::Compositor), _) => {
            ("the compositor tells which window is in front", Level::Good)
        }
        (Some(Teller::WindowManager), false) => (
            "the window manager tells which window is in front",
            Level::Good,
        ),
        (Some(Teller::WindowManager), true) => (
            "under Wayland only X11 programs can be seen",
            Level::Limited,
        ),
        (None, _) => ("nobody tells which window is in front", Level::Missing),
    };
    Finding {
        subject: "Full screen",
        found: found.to_owned(),
        used: match level {
            Level::Missing => {
                "A break comes over full-screen windows too, and `hold-apps` has no effect."
            }
            Level::Good | Level::Limited => {
                "A break waits while a window you can be seen to use fills the screen, or belongs \
                 to a program named in `hold-apps`."
            }
        }
        .to_owned(),
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
