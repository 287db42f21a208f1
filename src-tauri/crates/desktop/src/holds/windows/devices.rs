//! Microphone and camera in use, as Windows notes it for its own privacy page.

use windows_registry::{CURRENT_USER, Key};

use crate::{Finding, Level};

/// Where Windows notes which program uses a device, and since when.
const STORE: &str =
    r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore";

const DEVICES: [&str; 2] = ["microphone", "webcam"];

/// When a program stopped using the device; 0 while it does.
const STOPPED: &str = "LastUsedTimeStop";

pub(super) fn in_use() -> bool {
    CURRENT_USER
        .open(STORE)
        .is_ok_and(|store| any_in_use(&store))
}

pub(super) fn finding() -> Finding {
    let readable = CURRENT_USER.open(STORE).is_ok();
    Finding {
        subject: "Calls",
        found: match readable {
            true => "Windows notes who uses microphone and camera",
            false => "Windows does not note who uses microphone and camera",
        }
        .to_owned(),
        used: match readable {
            true => "A break waits while a program uses one of them.",
            false => "A break comes during calls too, unless they fill the screen.",
        }
        .to_owned(),
        advice: (!readable).then(|| "Name your calling programs in the settings.".to_owned()),
        level: if readable {
            Level::Good
        } else {
            Level::Limited
        },
    }
}

fn any_in_use(store: &Key) -> bool {
    DEVICES
        .iter()
        .filter_map(|device| store.open(device).ok())
        .any(|programs| {
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
            any_in_use(&CURRENT_USER.open(&self.0).unwrap())
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
