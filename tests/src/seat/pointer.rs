//! A mouse for a wlroots compositor without devices (`zwlr_virtual_pointer_v1`).

use std::{os::unix::net::UnixStream, path::Path, sync::Mutex, time::Duration};

use anyhow::{Context, Result};
use wayland_client::{
    Connection, Dispatch, EventQueue, QueueHandle, delegate_noop,
    globals::{GlobalListContents, registry_queue_init},
    protocol::{wl_pointer::ButtonState, wl_registry},
};
use wayland_protocols_wlr::virtual_pointer::v1::client::{
    zwlr_virtual_pointer_manager_v1::ZwlrVirtualPointerManagerV1,
    zwlr_virtual_pointer_v1::ZwlrVirtualPointerV1,
};

use crate::{
    screen::{HEIGHT, WIDTH},
    wait,
};

/// The left button, as the kernel numbers it.
const LEFT_BUTTON: u32 = 0x110;

/// How long a button is held: programs that look at both edges want some time between them.
const PRESS: Duration = Duration::from_millis(80);

/// A mouse, as long as this is there.
#[derive(Debug)]
pub(super) struct Pointer {
    device: ZwlrVirtualPointerV1,
    queue: Mutex<EventQueue<Quiet>>,
    began: wait::Stopwatch,
}

/// The protocol does not answer.
#[derive(Debug)]
struct Quiet;

impl Pointer {
    /// Plugs a mouse into the compositor at this socket.
    pub(super) fn connect(socket: &Path) -> Result<Self> {
        let stream = UnixStream::connect(socket).with_context(|| socket.display().to_string())?;
        let connection = Connection::from_socket(stream)?;
        let (globals, mut queue) = registry_queue_init::<Quiet>(&connection)?;
        let handle = queue.handle();
        let manager: ZwlrVirtualPointerManagerV1 = globals.bind(&handle, 1..=1, ())?;
        let device = manager.create_virtual_pointer(None, &handle, ());
        queue.roundtrip(&mut Quiet)?;
        Ok(Self {
            device,
            queue: Mutex::new(queue),
            began: wait::Stopwatch::start(),
        })
    }

    pub(super) fn move_to(&self, left: i32, top: i32) -> Result<()> {
        let (across, down) = (left.unsigned_abs(), top.unsigned_abs());
        let (width, height) = (WIDTH.unsigned_abs(), HEIGHT.unsigned_abs());
        self.device
            .motion_absolute(self.now(), across, down, width, height);
        self.device.frame();
        self.send()
    }

    pub(super) fn click(&self) -> Result<()> {
        for state in [ButtonState::Pressed, ButtonState::Released] {
            self.device.button(self.now(), LEFT_BUTTON, state);
            self.device.frame();
            self.send()?;
            wait::let_pass(PRESS);
        }
        Ok(())
    }

    fn now(&self) -> u32 {
        u32::try_from(self.began.elapsed().as_millis()).unwrap_or(u32::MAX)
    }

    fn send(&self) -> Result<()> {
        let mut queue = self.queue.lock().expect("the connection");
        queue.roundtrip(&mut Quiet)?;
        Ok(())
    }
}

impl Dispatch<wl_registry::WlRegistry, GlobalListContents> for Quiet {
    fn event(
        _: &mut Self,
        _: &wl_registry::WlRegistry,
        _: wl_registry::Event,
        _: &GlobalListContents,
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
    }
}

delegate_noop!(Quiet: ignore ZwlrVirtualPointerManagerV1);
delegate_noop!(Quiet: ignore ZwlrVirtualPointerV1);
