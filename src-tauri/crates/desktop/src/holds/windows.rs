//! Holds of a Windows desktop.

use windows_registry::{CURRENT_USER, Key};
use windows_sys::Win32::UI::Shell::{
    QUNS_BUSY, QUNS_PRESENTATION_MODE, QUNS_RUNNING_D3D_FULL_SCREEN, SHQueryUserNotificationState,
};

use super::HoldReason;
use crate::{Finding, Level};

/// Where Windows notes which program uses the microphone, and since when.
const MICROPHONE: &str =
    r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\microphone";

pub(super) fn reasons() -> Vec<HoldReason> {
    let call = microphone_in_use().then_some(HoldReason::Call);
    call.into_iter().chain(notification_state()).collect()
}

pub(super) fn finding() -> Finding {
    Finding {
        subject: "Calls and full screen",
        found: "told by Windows".to_owned(),
        used: "A break waits while a program uses the microphone, fills the screen or presents."
            .to_owned(),
        advice: None,
        level: Level::Good,
    }
}

/// `QUNS_APP` is left out: it also means that the Start menu is open.
#[allow(unsafe_code, reason = "a plain system call")]
fn notification_state() -> Option<HoldReason> {
    let mut state = 0;
    // SAFETY: writes one number, to a place of ours.
    let answered = unsafe { SHQueryUserNotificationState(&raw mut state) } >= 0;
    match state {
        _ if !answered => None,
        QUNS_BUSY | QUNS_RUNNING_D3D_FULL_SCREEN => Some(HoldReason::Fullscreen),
        QUNS_PRESENTATION_MODE => Some(HoldReason::Presenting),
        _ => None,
    }
}

/// Programs from the store have a key each; all others are one level deeper.
fn microphone_in_use() -> bool {
    let Ok(store) = CURRENT_USER.open(MICROPHONE) else {
        return false;
    };
    any_listens(&store)
        || store
            .open("NonPackaged")
            .is_ok_and(|programs| any_listens(&programs))
}

fn any_listens(programs: &Key) -> bool {
    let listens = |name: String| {
        let stopped = programs
            .open(name)
            .and_then(|program| program.get_u64("LastUsedTimeStop"));
        stopped.is_ok_and(|time| time == 0)
    };
    programs.keys().is_ok_and(|mut names| names.any(listens))
}
