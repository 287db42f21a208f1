//! Whether a program uses a camera: who has one of the kernel's video devices open (V4L2).
//! Only whether, never a picture.

use std::fs;
use std::path::Path;

/// Where the devices are.
const DEVICES: &str = "/dev";

/// How their names begin; a camera that is plugged in again may get another number.
const NAME: &str = "video";

/// Whether any program of this person has a camera open; `None` where there is no camera.
pub(super) fn in_use() -> Option<bool> {
    is_there().then(|| is_open(Path::new("/proc"), Path::new(DEVICES)))
}

/// Whether there is a camera.
pub(super) fn is_there() -> bool {
    is_in(Path::new(DEVICES))
}

fn is_in(devices: &Path) -> bool {
    let devices = fs::read_dir(devices).into_iter().flatten().flatten();
    devices
        .map(|device| device.path())
        .any(|device| is_camera(&device))
}

/// Programs of others cannot be looked into; they do not take part in this person's calls.
fn is_open(processes: &Path, devices: &Path) -> bool {
    let processes = fs::read_dir(processes).into_iter().flatten().flatten();
    let files = processes
        .filter_map(|process| fs::read_dir(process.path().join("fd")).ok())
        .flat_map(Iterator::flatten);
    files
        .filter_map(|file| fs::read_link(file.path()).ok())
        .any(|file| file.parent() == Some(devices) && is_camera(&file))
}

fn is_camera(device: &Path) -> bool {
    let number = device
        .file_name()
        .and_then(|name| name.to_str()?.strip_prefix(NAME));
    number.is_some_and(|number| number.parse::<u32>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_counts_as_in_use_while_somebody_has_it_open() {
        let folder = tempfile::tempdir().unwrap();
        let opened = fs::File::create(folder.path().join("video0")).unwrap();
        assert!(is_open(Path::new("/proc"), folder.path()));
        drop(opened);
        assert!(!is_open(Path::new("/proc"), folder.path()));
    }

    #[test]
    fn a_camera_that_was_plugged_in_again_is_one_whatever_its_number() {
        let folder = tempfile::tempdir().unwrap();
        for other in ["video", "videodev2", "vcs1"] {
            fs::write(folder.path().join(other), "").unwrap();
        }
        assert!(!is_in(folder.path()));
        let _opened = fs::File::create(folder.path().join("video2")).unwrap();
        assert!(is_in(folder.path()));
        assert!(is_open(Path::new("/proc"), folder.path()));
    }
}
