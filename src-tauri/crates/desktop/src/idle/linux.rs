//! The sources of a Linux desktop.

use super::choice::{Candidate, Opened};
use super::{MutterIdle, Unavailable, WaylandIdle, WaylandProtocol, X11Idle};
use crate::{Buses, Clock};

pub(crate) const CANDIDATES: &[Candidate] = &[mutter, ext_idle_notify, kwin_idle, x11];

fn mutter(clock: &Clock) -> Opened {
    let session = Buses::of_environment().session;
    Ok(Box::new(MutterIdle::open(clock, session.as_deref())?))
}

fn ext_idle_notify(clock: &Clock) -> Opened {
    wayland(clock, WaylandProtocol::ExtIdleNotify)
}

fn kwin_idle(clock: &Clock) -> Opened {
    wayland(clock, WaylandProtocol::KwinIdle)
}

fn wayland(clock: &Clock, protocol: WaylandProtocol) -> Opened {
    let socket = WaylandIdle::socket_of_environment();
    let source = WaylandIdle::open(clock, protocol, socket.as_deref())?;
    Ok(Box::new(source))
}

/// Under Wayland the X server sees only the input of X programs, so it is not asked.
fn x11(clock: &Clock) -> Opened {
    if WaylandIdle::socket_of_environment().is_some() {
        let why = "X11 does not see all input under Wayland";
        return Err(Unavailable(why.to_owned()));
    }
    Ok(Box::new(X11Idle::open(clock, None)?))
}
