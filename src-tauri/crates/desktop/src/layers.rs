//! Whether windows can be put in a corner here: everywhere but under a Wayland compositor without
//! layers (`zwlr_layer_shell_v1`).

use std::os::unix::net::UnixStream;
use std::path::Path;

use wayland_client::globals::{GlobalListContents, registry_queue_init};
use wayland_client::protocol::wl_registry::{self, WlRegistry};
use wayland_client::{Connection, Dispatch, QueueHandle};

use crate::WaylandIdle;
use crate::patience::{ANSWER_WITHIN, Patience};

const LAYERS: &str = "zwlr_layer_shell_v1";

/// Whether the Wayland compositor of this session has layers; `None` where windows are X11's.
/// Takes at most two seconds; a compositor that has not answered by then has none.
#[must_use]
pub fn compositor_has_layers() -> Option<bool> {
    let windows_are_x11 = std::env::var("GDK_BACKEND").is_ok_and(|way| way.starts_with("x11"));
    let socket = WaylandIdle::socket_of_environment().filter(|_| !windows_are_x11)?;
    let has_layers = move || has_layers(&socket) == Some(true);
    Some(
        Patience::default()
            .ask(ANSWER_WITHIN, has_layers)
            .unwrap_or(false),
    )
}

fn has_layers(socket: &Path) -> Option<bool> {
    let stream = UnixStream::connect(socket).ok()?;
    let connection = Connection::from_socket(stream).ok()?;
    let (globals, _queue) = registry_queue_init::<Looker>(&connection).ok()?;
    let offered = globals.contents().clone_list();
    Some(offered.iter().any(|global| global.interface == LAYERS))
}

/// Looks once and hears nothing after.
struct Looker;

impl Dispatch<WlRegistry, GlobalListContents> for Looker {
    fn event(
        _: &mut Self,
        _: &WlRegistry,
        _: wl_registry::Event,
        _: &GlobalListContents,
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
    }
}
