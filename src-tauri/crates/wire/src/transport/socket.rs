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

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::BufRead;
    use std::path::PathBuf;
    use std::thread;

    /// An address of the test's own.
    #[cfg(unix)]
    fn address(folder: &Path) -> PathBuf {
        folder.join("agent.sock")
    }

    /// An address of the test's own, named after its folder, for whoever runs it.
    #[cfg(windows)]
    fn address(folder: &Path) -> PathBuf {
        let own = astir_desktop::Paths::find(false).unwrap().socket;
        let (name, person) = (folder.file_name().unwrap(), own.file_name().unwrap());
        Path::new(r"\\.\pipe").join(name).join(person)
    }

    /// Both ends of a conversation.
    fn conversation() -> (End, End) {
        let folder = tempfile::tempdir().unwrap();
        let address = address(folder.path());
        let listener = Listener::bind(&address).unwrap();
        let accepting = thread::spawn(move || listener.accept().unwrap());
        let caller = End::connect(&address).unwrap();
        (accepting.join().unwrap(), caller)
    }

    fn next_line(end: &End) -> String {
        let mut line = String::new();
        end.reader().read_line(&mut line).unwrap();
        line
    }

    #[test]
    fn one_thread_may_write_while_another_waits_to_read() {
        let (mut agent, mut caller) = conversation();
        let waiting = caller.clone();
        let reader = thread::spawn(move || next_line(&waiting));
        caller.write_all(b"ask\n").unwrap();
        assert_eq!(next_line(&agent), "ask\n");
        agent.write_all(b"told\n").unwrap();
        assert_eq!(reader.join().unwrap(), "told\n");
    }

    #[test]
    fn hanging_up_ends_what_both_sides_wait_for() {
        let (agent, caller) = conversation();
        let readers = [agent.clone(), caller].map(|end| {
            thread::spawn(move || end.reader().read_line(&mut String::new()).unwrap_or(0))
        });
        agent.hang_up();
        for reader in readers {
            assert_eq!(reader.join().unwrap(), 0);
        }
    }

    #[test]
    fn nobody_listens_where_no_agent_is() {
        let folder = tempfile::tempdir().unwrap();
        let error = End::connect(&address(folder.path())).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::NotFound);
    }

    #[cfg(windows)]
    #[test]
    fn a_pipe_belongs_to_somebody() {
        let error = Listener::bind(Path::new(r"\\.\pipe\astir")).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::InvalidInput);
    }
}
