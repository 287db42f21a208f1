//! Whom a Linux desktop has to be asked for reasons to wait.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::camera::Camera;
use super::front::{Displays, Front};
use super::inhibition::Inhibition;
use super::microphone::Microphone;
use super::quiet::Quiet;
use super::{Holds, Probes};
use crate::WaylandIdle;
use crate::bus::Buses;

/// The desktop the environment names.
pub(super) fn probes() -> Probes {
    let displays = Displays {
        x11: env::var("DISPLAY").ok(),
        wayland: WaylandIdle::socket_of_environment(),
    };
    of(Buses::of_environment(), displays)
}

fn of(buses: Buses, displays: Displays) -> Probes {
    let inhibition = Inhibition {
        buses: buses.clone(),
        under_wayland: displays.wayland.is_some(),
    };
    let quiet = Quiet {
        session: buses.session,
    };
    (
        vec![
            Arc::new(Microphone),
            Arc::new(Camera),
            Arc::new(Front(displays)),
            Arc::new(quiet),
        ],
        Arc::new(inhibition),
    )
}

impl Holds {
    /// Asks the desktop on these buses, this X display and behind this Wayland socket, whose
    /// compositor then knows better than X11.
    pub fn of(
        buses: Buses,
        x11: Option<String>,
        wayland: Option<PathBuf>,
        named_programs: Vec<String>,
    ) -> Holds {
        let (probes, awake) = of(buses, Displays { x11, wayland });
        Holds::of_probes(probes, awake, named_programs)
    }
}

/// Whether a program of this name can be started.
pub(super) fn is_installed(program: &str) -> bool {
    let folders = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&folders).any(|folder| Path::new(&folder).join(program).is_file())
}
