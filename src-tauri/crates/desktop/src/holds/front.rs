//! The window in front, as X11 window managers (Extended Window Manager Hints) and some Wayland
//! compositors tell.

mod toplevel;

use std::path::PathBuf;

use x11rb::connection::Connection;
use x11rb::errors::ReplyError;
use x11rb::protocol::xproto::{AtomEnum, ConnectionExt, Window};
use x11rb::rust_connection::RustConnection;

use super::HoldReason;
use super::probe::HoldProbe;
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
    fn is_of(&self, program: &str) -> bool {
        self.class.iter().any(|name| {
            let last = name.rsplit('.').next().unwrap_or(name);
            name.eq_ignore_ascii_case(program) || last.eq_ignore_ascii_case(program)
        })
    }

    fn reasons(&self, named: &[String]) -> Vec<HoldReason> {
        let named = named.iter().filter(|name| self.is_of(name));
        let mut reasons: Vec<_> = named.map(|name| HoldReason::App(name.clone())).collect();
        if self.fullscreen {
            reasons.push(HoldReason::Fullscreen);
        }
        reasons
    }
}

/// The displays of this session, by what the environment calls them.
#[derive(Debug, Clone, Default)]
pub(super) struct Displays {
    pub(super) x11: Option<String>,
    /// Knows better than X11, which under Wayland sees X11 programs alone.
    pub(super) wayland: Option<PathBuf>,
}

/// The window in front, by whoever tells of it.
pub(super) struct Front(pub(super) Displays);

impl HoldProbe for Front {
    fn subjects(&self) -> &'static [&'static str] {
        &["Full screen"]
    }

    fn look(&self, named: &[String]) -> Option<Vec<HoldReason>> {
        let (_, window) = look(&self.0)?;
        Some(window.map_or_else(Vec::new, |window| window.reasons(named)))
    }

    fn findings(&self, told: bool) -> Vec<Finding> {
        let teller = told.then(|| look(&self.0)).flatten();
        let teller = teller.map(|(teller, _)| teller);
        vec![finding(teller, self.0.wayland.is_some())]
    }
}

/// Who tells which window is in front.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Teller {
    /// A Wayland compositor.
    Compositor,
    /// An X11 window manager.
    WindowManager,
}

/// Who tells, and the window they say is in front, if there is one that is not our own; `None`
/// when nobody tells.
fn look(displays: &Displays) -> Option<(Teller, Option<FrontWindow>)> {
    let compositor = displays.wayland.as_deref().and_then(toplevel::look);
    let (teller, window) = match compositor {
        Some(window) => (Teller::Compositor, window),
        None => {
            let window = look_at_x11(displays.x11.as_deref()?)?;
            (Teller::WindowManager, window)
        }
    };
    Some((teller, window.filter(|window| !window.is_of(OWN_CLASS))))
}

fn look_at_x11(display: &str) -> Option<Option<FrontWindow>> {
    let (x, screen) = RustConnection::connect(Some(display)).ok()?;
    let root = x.setup().roots[screen].root;
    read(&x, root)
        .inspect_err(|error| tracing::debug!(%error, "the window in front cannot be read"))
        .ok()
        .flatten()
}

fn finding(teller: Option<Teller>, wayland: bool) -> Finding {
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

/// The outer `None` when no window manager tells.
fn read(x: &RustConnection, root: Window) -> Result<Option<Option<FrontWindow>>, ReplyError> {
    let active = words(x, root, atom(x, "_NET_ACTIVE_WINDOW")?)?;
    let Some(window) = active
        .first()
        .copied()
        .filter(|window| *window != x11rb::NONE)
    else {
        let managed = words(x, root, atom(x, "_NET_SUPPORTING_WM_CHECK")?)?;
        return Ok((!managed.is_empty()).then_some(None));
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
    Ok(Some(Some(FrontWindow {
        class: class
            .split(|byte| *byte == 0)
            .filter(|name| !name.is_empty())
            .map(|name| String::from_utf8_lossy(name).into_owned())
            .collect(),
        fullscreen: states.contains(&atom(x, "_NET_WM_STATE_FULLSCREEN")?),
    })))
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
