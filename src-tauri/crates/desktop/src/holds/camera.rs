//! Whether a program uses a camera: who has one of the kernel's video devices open (V4L2).
//! Only whether, never a picture.

use std::fs;
use std::path::Path;

/// The devices, by the start of their paths.
const DEVICES: &str = "/dev/video";

/// Whether any program of this person has a camera open; `None` where there is no camera.
pub(super) fn in_use() -> Option<bool> {
    is_there().then(|| is_open(Path::new("/proc"), DEVICES))
}

/// Whether there is a camera.
pub(super) fn is_there() -> bool {
    Path::new(DEVICES).with_file_name("video0").exists()
}

/// Programs of others cannot be looked into; they do not take part in this person's calls.
fn is_open(processes: &Path, devices: &str) -> bool {
    let processes = fs::read_dir(processes).into_iter().flatten().flatten();
    let files = processes
        .filter_map(|process| fs::read_dir(process.path().join("fd")).ok())
        .flat_map(Iterator::flatten);
    files
        .filter_map(|file| fs::read_link(file.path()).ok())
        .any(|file| file.as_os_str().to_string_lossy().starts_with(devices))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_counts_as_in_use_while_somebody_has_it_open() {
        let folder = tempfile::tempdir().unwrap();
        let device = folder.path().join("video0");
        let devices = folder.path().join("video").display().to_string();
        let opened = fs::File::create(&device).unwrap();
        assert!(is_open(Path::new("/proc"), &devices));
        drop(opened);
        assert!(!is_open(Path::new("/proc"), &devices));
    }
}
