//! A socket at a path (on Windows a pipe, whose name ends in its owner's), for this user alone.

use std::io::{self, BufReader, Read, Write};
use std::path::Path;
use std::sync::Arc;

use interprocess::local_socket::{GenericFilePath, ListenerOptions, Stream, prelude::*};

/// Waits for callers.
#[derive(Debug)]
pub struct Listener(interprocess::local_socket::Listener);

/// One end of a connection. Clones are the same end, so that one thread may read and another write.
#[derive(Debug, Clone)]
pub struct End(Arc<Stream>);

impl Listener {
    /// Listens at `path`, taking the place of a socket that a dead agent left there.
    ///
    /// The caller makes sure that no other agent lives, and that the folder is private.
    ///
    /// # Errors
    /// The folder cannot be written, or another process holds the pipe.
    pub fn bind(path: &Path) -> io::Result<Self> {
        let options = ListenerOptions::new()
            .name(path.to_fs_name::<GenericFilePath>()?)
            .try_overwrite(true);
        #[cfg(unix)]
        let options =
            interprocess::os::unix::local_socket::ListenerOptionsExt::mode(options, 0o600);
        #[cfg(windows)]
        let options = {
            use interprocess::os::windows::local_socket::ListenerOptionsExt;
            options.security_descriptor(pipe::for_owner(path)?)
        };
        options.create_sync().map(Self)
    }

    /// Waits for the next caller of the same user; others are turned away.
    ///
    /// # Errors
    /// The socket's own.
    pub fn accept(&self) -> io::Result<End> {
        loop {
            let stream = self.0.accept()?;
            if is_same_user(&stream) {
                return Ok(End(Arc::new(stream)));
            }
            tracing::warn!("turned away a caller of another user");
        }
    }
}

impl End {
    /// Calls the agent at `path`.
    ///
    /// # Errors
    /// `NotFound` or `ConnectionRefused` when no agent listens there.
    pub fn connect(path: &Path) -> io::Result<Self> {
        Stream::connect(path.to_fs_name::<GenericFilePath>()?).map(|stream| Self(Arc::new(stream)))
    }

    /// Reads what the other side sends.
    #[must_use]
    pub fn reader(&self) -> BufReader<Self> {
        BufReader::new(self.clone())
    }

    /// Ends the connection for both sides, also for a read that is under way.
    pub fn hang_up(&self) {
        #[cfg(unix)]
        {
            use std::os::fd::AsFd;
            let Stream::UdSocket(socket) = &*self.0;
            // It may be gone already.
            let _ = rustix::net::shutdown(socket.as_fd(), rustix::net::Shutdown::Both);
        }
        #[cfg(windows)]
        {
            let Stream::NamedPipe(pipe) = &*self.0;
            astir_desktop::pipe::hang_up(pipe, pipe.inner().is_server());
        }
    }
}

impl Read for End {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        (&*self.0).read(buffer)
    }
}

impl Write for End {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        (&*self.0).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        (&*self.0).flush()
    }
}

#[cfg(unix)]
fn is_same_user(stream: &Stream) -> bool {
    let own = rustix::process::geteuid().as_raw();
    stream
        .peer_creds()
        .is_ok_and(|peer| peer.euid() == Some(own))
}

/// The pipe's access list already names this user only.
#[cfg(windows)]
fn is_same_user(_: &Stream) -> bool {
    true
}

#[cfg(windows)]
mod pipe {
    use std::io;
    use std::path::Path;

    use interprocess::os::windows::security_descriptor::SecurityDescriptor;
    use widestring::U16CString;

    /// Lets nobody in but the person whose security identifier the pipe's name ends in.
    pub(super) fn for_owner(path: &Path) -> io::Result<SecurityDescriptor> {
        let owner = path.file_name().and_then(|name| name.to_str());
        let owner = owner.filter(|name| name.starts_with("S-1-"));
        let owner = owner.ok_or_else(|| {
            let why = "the name of the pipe does not end in who may open it";
            io::Error::new(io::ErrorKind::InvalidInput, why)
        })?;
        // An access list of its own, protected from inheritance: all rights for one person.
        let list = U16CString::from_str_truncate(format!("D:P(A;;GA;;;{owner})"));
        SecurityDescriptor::deserialize(&list)
    }
}
