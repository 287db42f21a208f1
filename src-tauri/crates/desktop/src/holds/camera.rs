//! Whether a program uses a camera: who has one of the kernel's video devices open (V4L2).
//! Only whether, never a picture.

use std::fs;
use std::path::Path;

use super::HoldReason;
use super::probe::{HoldProbe, held};
use crate::{Finding, Level};

/// Where the devices are.
const DEVICES: &str = "/dev";

/// How their names begin; a camera that is plugged in again may get another number.
const NAME: &str = "video";

/// Whoever looks through one of the kernel's video devices.
pub(super) struct Camera;

impl HoldProbe for Camera {
    fn subjects(&self) -> &'static [&'static str] {
        &["Camera"]
    }

    fn look(&self, _: &[String]) -> Option<Vec<HoldReason>> {
        let devices = Path::new(DEVICES);
        let in_use = match is_in(devices) {
            true => is_open(Path::new("/proc"), devices),
            false => Some(false),
        };
        held(HoldReason::Call, in_use)
    }

    fn findings(&self, told: bool) -> Vec<Finding> {
        vec![finding(is_in(Path::new(DEVICES)), told)]
    }
}

fn finding(is_there: bool, told: bool) -> Finding {
    let (found, used, level) = match (told, is_there) {
        (true, true) => (
            "the kernel tells which program has a camera open",
            "A break waits while one has.",
            Level::Good,
        ),
        (true, false) => (
            "there is no camera",
            "One that is plugged in is looked at from then on.",
            Level::Good,
        ),
        (false, _) => (
            "the open files of your programs cannot be read (/proc)",
            "A camera in use holds no break back.",
            Level::Missing,
        ),
    };
    Finding {
        subject: "Camera",
        found: found.to_owned(),
        used: used.to_owned(),
        advice: None,
        level,
    }
}

fn is_in(devices: &Path) -> bool {
    let devices = fs::read_dir(devices).into_iter().flatten().flatten();
    devices
        .map(|device| device.path())
        .any(|device| is_camera(&device))
}

/// Programs of others cannot be looked into; they do not take part in this person's calls. `None`
/// where not even our own files can be seen.
fn is_open(processes: &Path, devices: &Path) -> Option<bool> {
    let files: Vec<_> = fs::read_dir(processes)
        .ok()?
        .flatten()
        .filter_map(|process| fs::read_dir(process.path().join("fd")).ok())
        .collect();
    if files.is_empty() {
        return None;
    }
    let mut opened = files
        .into_iter()
        .flat_map(Iterator::flatten)
        .filter_map(|file| fs::read_link(file.path()).ok());
    Some(opened.any(|file| file.parent() == Some(devices) && is_camera(&file)))
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
        let in_use = || is_open(Path::new("/proc"), folder.path());
        assert_eq!(in_use(), Some(true));
        drop(opened);
        assert_eq!(in_use(), Some(false));
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
        assert_eq!(is_open(Path::new("/proc"), folder.path()), Some(true));
    }

    #[test]
    fn where_no_files_can_be_seen_nobody_knows_and_doctor_says_so() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(is_open(folder.path(), Path::new(DEVICES)), None);
        assert_eq!(
            is_open(&folder.path().join("proc"), Path::new(DEVICES)),
            None
        );
        assert_eq!(finding(true, false).level, Level::Missing);
    }
}
