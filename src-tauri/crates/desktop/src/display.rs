//! The display of the session: whether one answers, and its end, which is the end of the session.

use std::env;
use std::io::Read;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::thread;

use x11rb::connection::Connection;
use x11rb::rust_connection::RustConnection;

/// Its thread only waits.
const STACK: usize = 64 * 1024;

/// A connection to the display, for as long as that is there.
#[derive(Debug)]
pub enum Display {
    /// The socket of a Wayland compositor. Nothing is asked of it, so it says nothing.
    Wayland(UnixStream),
    /// An X server.
    X11(Box<RustConnection>),
}

impl Display {
    /// The display that windows of this session would open on; none without one, or when it does not answer.
    #[must_use]
    pub fn of_session() -> Option<Display> {
        wayland().or_else(x11)
    }

    /// Calls `gone` once the display has ended, from a thread of its own.
    ///
    /// # Errors
    /// When there can be no thread.
    pub fn when_gone(self, gone: impl FnOnce() + Send + 'static) -> std::io::Result<()> {
        let waiting = move || {
            self.wait();
            gone();
        };
        thread::Builder::new()
            .name("astir-display".to_owned())
            .stack_size(STACK)
            .spawn(waiting)
            .map(drop)
    }

    fn wait(self) {
        match self {
            Display::Wayland(mut socket) => {
                let mut byte = [0];
                while matches!(socket.read(&mut byte), Ok(1..)) {}
            }
            Display::X11(server) => while server.wait_for_event().is_ok() {},
        }
    }
}

fn wayland() -> Option<Display> {
    let name = PathBuf::from(env::var_os("WAYLAND_DISPLAY").filter(|name| !name.is_empty())?);
    let path = if name.is_absolute() {
        name
    } else {
        PathBuf::from(env::var_os("XDG_RUNTIME_DIR")?).join(name)
    };
    UnixStream::connect(path).ok().map(Display::Wayland)
}

fn x11() -> Option<Display> {
    env::var_os("DISPLAY").filter(|name| !name.is_empty())?;
    let (server, _) = RustConnection::connect(None).ok()?;
    Some(Display::X11(Box::new(server)))
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;

    #[test]
    fn the_end_of_a_compositor_is_told() {
        let (compositor, client) = UnixStream::pair().unwrap();
        let (tell, told) = mpsc::channel();
        Display::Wayland(client)
            .when_gone(move || tell.send(()).unwrap())
            .unwrap();
        assert!(told.try_recv().is_err());
        drop(compositor);
        assert!(told.recv_timeout(Duration::from_secs(10)).is_ok());
    }
}
