//! Microphone and camera in use, as Windows notes it for its own privacy page.

use windows_registry::{CURRENT_USER, Key};

use crate::{Finding, Level};

/// Where Windows notes which program uses a device, and since when.
const STORE: &str =
    r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore";

/// What Windows calls the devices there.
pub(super) const MICROPHONE: &str = "microphone";
pub(super) const CAMERA: &str = "webcam";

/// When a program stopped using the device; 0 while it does.
const STOPPED: &str = "LastUsedTimeStop";

/// Whether a program uses the device; `None` where Windows takes no notes.
pub(super) fn in_use(device: &str) -> Option<bool> {
    let store = CURRENT_USER.open(STORE).ok()?;
    Some(is_in_use(&store, device))
}

pub(super) fn finding(subject: &'static str, told: bool) -> Finding {
    Finding {
        subject,
        found: match told {
            true => "Windows notes which program uses it",
            false => "Windows does not note which program uses it",
        }
        .to_owned(),
        used: match told {
            true => "A break waits while one does.",
            false => "A break comes during calls too, unless they fill the screen.",
        }
        .to_owned(),
        advice: (!told).then(|| "Name your calling programs in the settings.".to_owned()),
        level: if told { Level::Good } else { Level::Limited },
    }
}

/// A device that no program has ever used has no notes.
fn is_in_use(store: &Key, device: &str) -> bool {
    store.open(device).is_ok_and(|programs| {
        any_uses(&programs)
            || programs
                .open("NonPackaged")
                .is_ok_and(|programs| any_uses(&programs))
    })
}

/// Programs from the store have a key each; all others are one level deeper.
fn any_uses(programs: &Key) -> bool {
    let uses = |name: String| {
        let stopped = programs
            .open(name)
            .and_then(|program| program.get_u64(STOPPED));
        stopped.is_ok_and(|time| time == 0)
    };
    programs.keys().is_ok_and(|mut names| names.any(uses))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A store of the test's own, gone with it.
    struct Store(String);

    impl Store {
        fn new(name: &str) -> Store {
            Store(format!(r"Software\AstirTest\{name}-{}", std::process::id()))
        }

        fn note(&self, program: &str, stopped: u64) {
            let program = CURRENT_USER
                .create(format!(r"{}\{program}", self.0))
                .unwrap();
            program.set_u64(STOPPED, stopped).unwrap();
        }

        fn any_in_use(&self) -> bool {
            let store = CURRENT_USER.open(&self.0).unwrap();
            [MICROPHONE, CAMERA]
                .iter()
                .any(|device| is_in_use(&store, device))
        }
    }

    impl Drop for Store {
        fn drop(&mut self) {
            let _ = CURRENT_USER.remove_tree(&self.0);
        }
    }

    #[test]
    fn a_camera_or_microphone_that_was_let_go_is_no_call() {
        let store = Store::new("let-go");
        store.note(r"microphone\NonPackaged\C:#zoom.exe", 133_000_000);
        store.note(r"webcam\Skype", 133_000_000);
        assert!(!store.any_in_use());
    }

    #[test]
    fn a_device_that_is_still_used_is_a_call() {
        for program in [r"microphone\NonPackaged\C:#zoom.exe", r"webcam\Skype"] {
            let store = Store::new("in-use");
            store.note(program, 0);
            assert!(store.any_in_use(), "{program}");
        }
    }
}
