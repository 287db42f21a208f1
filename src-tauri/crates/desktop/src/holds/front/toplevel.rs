//! The window in front, as Wayland compositors of the wlroots family tell
//! (`zwlr_foreign_toplevel_manager_v1`).

use std::os::unix::net::UnixStream;
use std::path::Path;

use wayland_client::backend::ObjectId;
use wayland_client::globals::{GlobalListContents, registry_queue_init};
use wayland_client::protocol::wl_registry::{self, WlRegistry};
use wayland_client::{Connection, Dispatch, Proxy, QueueHandle, event_created_child};
use wayland_protocols_wlr::foreign_toplevel::v1::client::{
    zwlr_foreign_toplevel_handle_v1::{self as handle, ZwlrForeignToplevelHandleV1},
    zwlr_foreign_toplevel_manager_v1::{self as manager, ZwlrForeignToplevelManagerV1},
};

use super::FrontWindow;

/// States of a window, as the protocol numbers them.
const ACTIVATED: u32 = 2;
const FULLSCREEN: u32 = 3;

/// Whether the compositor behind this socket tells, and which window it says is in front.
/// Blocks for as long as it does not answer.
pub(super) fn look(socket: &Path) -> Option<Option<FrontWindow>> {
    let stream = UnixStream::connect(socket).ok()?;
    let connection = Connection::from_socket(stream).ok()?;
    let (globals, mut queue) = registry_queue_init::<Toplevels>(&connection).ok()?;
    let _manager: ZwlrForeignToplevelManagerV1 = globals.bind(&queue.handle(), 1..=3, ()).ok()?;
    let mut seen = Toplevels::default();
    // The first answer names the windows, the second has said all about them.
    for _ in 0..2 {
        queue.roundtrip(&mut seen).ok()?;
    }
    Some(seen.in_front())
}

/// The windows told of so far.
#[derive(Default)]
struct Toplevels(Vec<Toplevel>);

struct Toplevel {
    id: ObjectId,
    app: String,
    states: Vec<u32>,
}

impl Toplevels {
    fn in_front(self) -> Option<FrontWindow> {
        let window = self
            .0
            .into_iter()
            .find(|window| window.states.contains(&ACTIVATED))?;
        Some(FrontWindow {
            fullscreen: window.states.contains(&FULLSCREEN),
            class: vec![window.app],
        })
    }
}

impl Dispatch<ZwlrForeignToplevelManagerV1, ()> for Toplevels {
    fn event(
        seen: &mut Self,
        _: &ZwlrForeignToplevelManagerV1,
        event: manager::Event,
        (): &(),
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
        if let manager::Event::Toplevel { toplevel } = event {
            seen.0.push(Toplevel {
                id: toplevel.id(),
                app: String::new(),
                states: Vec::new(),
            });
        }
    }

    event_created_child!(Toplevels, ZwlrForeignToplevelManagerV1, [
        manager::EVT_TOPLEVEL_OPCODE => (ZwlrForeignToplevelHandleV1, ()),
    ]);
}

impl Dispatch<ZwlrForeignToplevelHandleV1, ()> for Toplevels {
    fn event(
        seen: &mut Self,
        window: &ZwlrForeignToplevelHandleV1,
        event: handle::Event,
        (): &(),
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
        let Some(known) = seen.0.iter_mut().find(|known| known.id == window.id()) else {
            return;
        };
        match event {
            handle::Event::AppId { app_id } => known.app = app_id,
            handle::Event::State { state } => {
                let (words, _) = state.as_chunks::<4>();
                known.states = words.iter().map(|word| u32::from_ne_bytes(*word)).collect();
            }
            _ => {}
        }
    }
}

impl Dispatch<WlRegistry, GlobalListContents> for Toplevels {
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
