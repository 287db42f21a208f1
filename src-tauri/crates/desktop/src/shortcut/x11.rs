//! A combination the X server gives to us instead of to the program in front (`GrabKey`).

use std::sync::Arc;
use std::thread;

use x11rb::connection::Connection;
use x11rb::errors::{ReplyError, ReplyOrIdError};
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    ClientMessageEvent, ConnectionExt, CreateWindowAux, EventMask, GrabMode, Keycode, ModMask,
    Window, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

use super::keys::Key;
use super::{Keys, Pressed, Shortcut};
use crate::Unavailable;

/// X names letters and digits by their Latin-1 codes, function keys from here on.
const F1: u32 = 0xffbe;

/// Caps lock and num lock (by convention modifier 2) are no part of a combination.
const LOCKS: [ModMask; 2] = [ModMask::LOCK, ModMask::M2];

/// A grabbed combination; given back when this is dropped.
#[derive(Debug)]
pub struct X11Shortcut {
    x: Arc<RustConnection>,
    /// Never shown; a message to it ends the listening.
    ear: Window,
}

impl X11Shortcut {
    /// Grabs `keys` on `display`, or on the one in `DISPLAY`.
    ///
    /// # Errors
    /// When there is no X server, no such key on the keyboard, or another program has the keys.
    pub fn grab(
        display: Option<&str>,
        keys: &Keys,
        pressed: Pressed,
    ) -> Result<X11Shortcut, Unavailable> {
        let (x, screen) = RustConnection::connect(display)
            .map_err(|error| Unavailable(format!("no X server can be reached ({error})")))?;
        let root = x.setup().roots[screen].root;
        let code = keycode(&x, keys.key)
            .map_err(|error| Unavailable(format!("the keyboard cannot be read ({error})")))?
            .ok_or_else(|| Unavailable(format!("this keyboard has no key for {keys}")))?;
        grab_with_locks(&x, root, code, modifiers(keys))
            .map_err(|_| Unavailable(format!("another program has {keys}")))?;
        let ear = make_ear(&x, root)
            .map_err(|error| Unavailable(format!("the X server is gone ({error})")))?;
        let x = Arc::new(x);
        let listening = Arc::clone(&x);
        thread::Builder::new()
            .name("astir-shortcut".to_owned())
            .spawn(move || {
                while let Ok(event) = listening.wait_for_event() {
                    match event {
                        Event::KeyPress(_) => pressed(None),
                        Event::ClientMessage(_) => break,
                        _ => {}
                    }
                }
            })
            .map_err(|error| Unavailable(format!("no thread to listen on ({error})")))?;
        Ok(X11Shortcut { x, ear })
    }
}

impl Shortcut for X11Shortcut {
    fn told_by(&self) -> &'static str {
        "the X server"
    }
}

impl Drop for X11Shortcut {
    fn drop(&mut self) {
        let end = ClientMessageEvent::new(32, self.ear, self.ear, [0_u32; 5]);
        // A server that is gone has ended the listening too.
        let _ = self.x.send_event(false, self.ear, EventMask::NO_EVENT, end);
        let _ = self.x.flush();
    }
}

fn modifiers(keys: &Keys) -> ModMask {
    [
        (keys.control, ModMask::CONTROL),
        (keys.alt, ModMask::M1),
        (keys.shift, ModMask::SHIFT),
        (keys.logo, ModMask::M4),
    ]
    .into_iter()
    .filter(|(held, _)| *held)
    .fold(ModMask::default(), |all, (_, mask)| all | mask)
}

fn keycode(x: &RustConnection, key: Key) -> Result<Option<Keycode>, ReplyError> {
    let symbol = match key {
        Key::Character(character) => u32::from(character),
        Key::Function(number) => F1 + u32::from(number) - 1,
    };
    let (first, last) = (x.setup().min_keycode, x.setup().max_keycode);
    let mapping = x.get_keyboard_mapping(first, last - first + 1)?.reply()?;
    let per_key = usize::from(mapping.keysyms_per_keycode).max(1);
    let place = mapping
        .keysyms
        .chunks(per_key)
        .position(|symbols| symbols.contains(&symbol));
    Ok(place.and_then(|place| first.checked_add(u8::try_from(place).ok()?)))
}

fn grab_with_locks(
    x: &RustConnection,
    root: Window,
    code: Keycode,
    held: ModMask,
) -> Result<(), ReplyError> {
    let [caps, numbers] = LOCKS;
    for locks in [ModMask::default(), caps, numbers, caps | numbers] {
        x.grab_key(
            true,
            root,
            held | locks,
            code,
            GrabMode::ASYNC,
            GrabMode::ASYNC,
        )?
        .check()?;
    }
    Ok(())
}

fn make_ear(x: &RustConnection, root: Window) -> Result<Window, ReplyOrIdError> {
    let ear = x.generate_id()?;
    let class = WindowClass::INPUT_ONLY;
    x.create_window(
        0,
        ear,
        root,
        -1,
        -1,
        1,
        1,
        0,
        class,
        0,
        &CreateWindowAux::new(),
    )?;
    x.sync()?;
    Ok(ear)
}
