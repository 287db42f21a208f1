//! A socket at a path (on Windows, a pipe of that name), for this user alone.

use std::io::{self, BufReader};
use std::path::Path;

use interprocess::local_socket::{
    GenericFilePath, ListenerOptions, RecvHalf, SendHalf, Stream,
    prelude::*,
};

/// What one end reads from.
pub type ReadHalf = BufReader<RecvHalf>;
/// What one end writes to.
pub type WriteHalf = SendHalf;

/// Waits for callers.
#[derive(Debug)]
pub struct Listener(interprocess::local_socket::Listener);

impl Listener {
    /// Listens at `path`, taking the place of a socket that a dead agent left there.
    ///
    /// The caller makes sure that no other agent lives, and that the folder is private.
    ///
    /// # Errors
    /// The folder cannot be written, or another process holds the pipe.
    pub fn bind(path: &Path) -> io::Result<Self> {
        let options = ListenerOptions::new().name(path.to_fs_name::<GenericFilePath>()?).try_overwrite(true);
        #[cfg(unix)]
        let options = interprocess::os::unix::local_socket::ListenerOptionsExt::mode(options, 0o600);
        options.create_sync().map(Self)
    }

    /// Waits for the next caller of the same user; others are turned away.
    ///
    /// # Errors
    /// The socket's own.
    pub fn accept(&self) -> io::Result<(ReadHalf, WriteHalf)> {
        loop {
            let stream = self.0.accept()?;
            if is_same_user(&stream) {
                return Ok(halves(stream));
            }
            tracing::warn!("turned away a caller of another user");
        }
    }
}

/// Calls the agent at `path`.
///
/// # Errors
/// `NotFound` or `ConnectionRefused` when no agent listens there.
pub fn connect(path: &Path) -> io::Result<(ReadHalf, WriteHalf)> {
    Stream::connect(path.to_fs_name::<GenericFilePath>()?).map(halves)
}

fn halves(stream: Stream) -> (ReadHalf, WriteHalf) {
    let (read, write) = stream.split();
    (BufReader::new(read), write)
}

#[cfg(unix)]
fn is_same_user(stream: &Stream) -> bool {
    let own = rustix::process::geteuid().as_raw();
    stream.peer_creds().is_ok_and(|peer| peer.euid() == Some(own))
}

/// The pipe's access list already names this user only.
#[cfg(not(unix))]
fn is_same_user(_: &Stream) -> bool {
    true
}
