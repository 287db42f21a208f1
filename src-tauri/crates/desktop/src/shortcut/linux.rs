//! Who listens on a Linux desktop: the portal under Wayland, the X server elsewhere.

use super::{Keys, PortalShortcut, Pressed, Shortcut, X11Shortcut};
use crate::{Buses, Unavailable, WaylandIdle};

pub(super) fn listen(keys: &Keys, pressed: Pressed) -> Result<Box<dyn Shortcut>, Unavailable> {
    if WaylandIdle::socket_of_environment().is_none() {
        return Ok(Box::new(X11Shortcut::grab(None, keys, pressed)?));
    }
    let session = Buses::of_environment().session;
    let portal = PortalShortcut::bind(session.as_deref(), keys, pressed)?;
    Ok(Box::new(portal))
}
