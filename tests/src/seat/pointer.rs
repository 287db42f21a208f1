//! A mouse and a keyboard for a Wayland compositor without devices, by `zwlr_virtual_pointer_v1`
//! (wlroots) or `org_kde_kwin_fake_input` (KWin).

use std::{os::unix::net::UnixStream, path::Path, sync::Mutex, time::Duration};

use anyhow::{Context, Result, bail};
use wayland_client::{
    Connection, Dispatch, EventQueue, QueueHandle, delegate_noop,
    globals::{GlobalListContents, registry_queue_init},
    protocol::{wl_pointer::ButtonState, wl_registry},
};
use wayland_protocols_plasma::fake_input::client::org_kde_kwin_fake_input::OrgKdeKwinFakeInput;
use wayland_protocols_wlr::virtual_pointer::v1::client::{
    zwlr_virtual_pointer_manager_v1::ZwlrVirtualPointerManagerV1,
    zwlr_virtual_pointer_v1::ZwlrVirtualPointerV1,
};

use crate::{
    screen::{HEIGHT, WIDTH},
    wait,
};

/// The left button and the letters of a keyboard, as the kernel numbers them.
const LEFT_BUTTON: u32 = 0x110;
const LETTERS: &str = "qwertyuiop";
const FIRST_LETTER: u32 = 16;
const ESCAPE: u32 = 1;

/// How long a button is held: programs that look at both edges want some time between them.
const PRESS: Duration = Duration::from_millis(80);

/// A mouse, as long as this is there.
#[derive(Debug)]
pub(super) struct Pointer {
    device: Device,
    queue: Mutex<EventQueue<Quiet>>,
    began: wait::Stopwatch,
}

#[derive(Debug)]
enum Device {
    Wlroots(ZwlrVirtualPointerV1),
    Plasma(OrgKdeKwinFakeInput),
}

/// None of these protocols answers.
#[derive(Debug)]
struct Quiet;

impl Pointer {
    /// Plugs a mouse into the compositor at this socket.
    pub(super) fn connect(socket: &Path) -> Result<Self> {
        let stream = UnixStream::connect(socket).with_context(|| socket.display().to_string())?;
        let connection = Connection::from_socket(stream)?;
        let (globals, mut queue) = registry_queue_init::<Quiet>(&connection)?;
        let handle = queue.handle();
        let wlroots = globals.bind::<ZwlrVirtualPointerManagerV1, _, _>(&handle, 1..=1, ());
        let plasma = globals.bind::<OrgKdeKwinFakeInput, _, _>(&handle, 4..=4, ());
        let device = match (wlroots, plasma) {
            (Ok(manager), _) => Device::Wlroots(manager.create_virtual_pointer(None, &handle, ())),
            (_, Ok(input)) => {
                input.authenticate("Astir's tests".to_owned(), "to test".to_owned());
                Device::Plasma(input)
            }
            _ => bail!("the compositor lets nobody play a mouse"),
        };
        queue.roundtrip(&mut Quiet)?;
        Ok(Self {
            device,
            queue: Mutex::new(queue),
            began: wait::Stopwatch::start(),
        })
    }

    pub(super) fn move_to(&self, left: i32, top: i32) -> Result<()> {
        match &self.device {
            Device::Wlroots(pointer) => {
                let (across, down) = (left.unsigned_abs(), top.unsigned_abs());
                let (width, height) = (WIDTH.unsigned_abs(), HEIGHT.unsigned_abs());
                pointer.motion_absolute(self.now(), across, down, width, height);
                pointer.frame();
            }
            Device::Plasma(input) => {
                input.pointer_motion_absolute(f64::from(left), f64::from(top));
            }
        }
        self.send()
    }

    pub(super) fn click(&self) -> Result<()> {
        for state in [ButtonState::Pressed, ButtonState::Released] {
            match &self.device {
                Device::Wlroots(pointer) => {
                    pointer.button(self.now(), LEFT_BUTTON, state);
                    pointer.frame();
                }
                Device::Plasma(input) => input.button(LEFT_BUTTON, state.into()),
            }
            self.send()?;
            wait::let_pass(PRESS);
        }
        Ok(())
    }

    /// Types letters of the upper row of a US keyboard, where the compositor takes keys.
    pub(super) fn type_text(&self, letters: &str) -> Result<()> {
        for letter in letters.chars() {
            let place = LETTERS.find(letter).context("a letter of the upper row")?;
            self.press(FIRST_LETTER + u32::try_from(place)?)?;
        }
        Ok(())
    }

    /// Presses Escape, where the compositor takes keys.
    pub(super) fn escape(&self) -> Result<()> {
        self.press(ESCAPE)
    }

    fn press(&self, key: u32) -> Result<()> {
        let Device::Plasma(input) = &self.device else {
            bail!("only KWin takes keys this way");
        };
        input.keyboard_key(key, 1);
        input.keyboard_key(key, 0);
        self.send()
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
delegate_noop!(Quiet: ignore OrgKdeKwinFakeInput);
