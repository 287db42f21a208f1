//! The file a bus listens at: one that is made anew is a bus that was started again.
//!
//! The end of a bus ends no wait of those who listen on it, and nobody tells of it.

use std::io;
use std::mem::MaybeUninit;
use std::path::{Path, PathBuf};

use rustix::fs::inotify::{self, CreateFlags, WatchFlags};

/// An event with the longest name a file may have (man 7 inotify).
const EVENT_BYTES: usize = 512;

/// The file in an address, if the bus listens at one.
pub(super) fn of(address: &str) -> Option<PathBuf> {
    let path = address
        .strip_prefix("unix:path=")?
        .split([',', ';'])
        .next()?;
    Some(PathBuf::from(path))
}

/// Tells each time the file is made anew, from a thread that sleeps until something is made beside it.
pub(super) fn when_made(file: &Path, tell: impl Fn() + Send + 'static) -> io::Result<()> {
    let (Some(folder), Some(name)) = (file.parent(), file.file_name()) else {
        return Err(io::ErrorKind::InvalidInput.into());
    };
    let name = name.to_owned();
    let made = inotify::init(CreateFlags::CLOEXEC)?;
    inotify::add_watch(&made, folder, WatchFlags::CREATE | WatchFlags::MOVED_TO)?;
    std::thread::Builder::new()
        .name("bus socket".to_owned())
        .stack_size(64 * 1024)
        .spawn(move || {
            let mut room = [MaybeUninit::uninit(); EVENT_BYTES];
            let mut events = inotify::Reader::new(made, &mut room);
            while let Ok(event) = events.next() {
                let is_it = event
                    .file_name()
                    .is_some_and(|made| made.to_bytes() == name.as_encoded_bytes());
                if is_it {
                    tell();
                }
            }
        })?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_file_made_anew_is_told_and_its_neighbours_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let bus = folder.path().join("bus");
        std::fs::write(&bus, "").unwrap();
        let (sender, told) = channel();
        when_made(&bus, move || sender.send(()).unwrap()).unwrap();
        std::fs::write(folder.path().join("other"), "").unwrap();
        std::fs::remove_file(&bus).unwrap();
        std::fs::write(&bus, "").unwrap();
        told.recv_timeout(Duration::from_secs(10)).unwrap();
        assert!(told.try_recv().is_err(), "told once");
    }

    #[test]
    fn the_file_is_in_the_address() {
        let file = of("unix:path=/run/user/1000/bus,guid=12").unwrap();
        assert_eq!(file, Path::new("/run/user/1000/bus"));
        assert_eq!(of("tcp:host=localhost"), None);
    }
}
