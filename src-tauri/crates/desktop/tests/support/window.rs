//! A window, and the window manager that has put it in front.

use x11rb::COPY_DEPTH_FROM_PARENT;
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    AtomEnum, ConnectionExt, CreateWindowAux, PropMode, Window, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

use super::Display;

/// Stays for as long as this value.
pub(crate) struct ShownWindow {
    x: RustConnection,
    window: Window,
}

impl ShownWindow {
    /// Shows a window of a program of this class.
    pub(crate) fn in_front(display: &Display, class: &str) -> ShownWindow {
        let (x, screen) = RustConnection::connect(Some(&display.name)).expect("the display");
        let root = x.setup().roots[screen].root;
        let window = x.generate_id().expect("a number");
        x.create_window(
            COPY_DEPTH_FROM_PARENT,
            window,
            root,
            0,
            0,
            100,
            100,
            0,
            WindowClass::INPUT_OUTPUT,
            0,
            &CreateWindowAux::new(),
        )
        .expect("a window");
        let class = format!("instance\0{class}\0");
        x.change_property8(
            PropMode::REPLACE,
            window,
            AtomEnum::WM_CLASS,
            AtomEnum::STRING,
            class.as_bytes(),
        )
        .expect("its class");
        let shown = ShownWindow { x, window };
        shown.set(root, "_NET_ACTIVE_WINDOW", AtomEnum::WINDOW, window);
        shown
    }

    /// Makes it full screen.
    pub(crate) fn fill_screen(&self) {
        let fullscreen = self.atom("_NET_WM_STATE_FULLSCREEN");
        self.set(self.window, "_NET_WM_STATE", AtomEnum::ATOM, fullscreen);
    }

    fn set(&self, window: Window, property: &str, kind: AtomEnum, value: u32) {
        self.x
            .change_property32(
                PropMode::REPLACE,
                window,
                self.atom(property),
                kind,
                &[value],
            )
            .expect("a property")
            .check()
            .expect("the server takes it");
    }

    fn atom(&self, name: &str) -> u32 {
        let cookie = self
            .x
            .intern_atom(false, name.as_bytes())
            .expect("a request");
        cookie.reply().expect("an atom").atom
    }
}
