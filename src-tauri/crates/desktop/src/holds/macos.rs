//! Holds of a macOS desktop. Focus tells no program of itself: macOS then keeps notifications back.

mod camera;
mod front;
mod microphone;

use objc2_core_foundation::{CFDictionary, CFNumber, CFRetained, CFString, CFType};
use objc2_io_kit::IOPMCopyAssertionsStatus;

use super::HoldReason;
use super::portable::{Probe, held};
use crate::{Finding, Level};

pub(super) const PROBES: &[Probe] = &[
    |_| held(HoldReason::Call, microphone::in_use()),
    |_| held(HoldReason::Call, camera::in_use()),
    |_| held(HoldReason::Fullscreen, front::whole_screen()),
    named_in_front,
];

fn named_in_front(named: &[String]) -> Vec<HoldReason> {
    front::look()
        .map(|front| front.reasons(named))
        .unwrap_or_default()
}

/// What programs ask for that keep the display lit, such as a film (IOPMLib.h).
const DISPLAY_KEPT_LIT: &str = "PreventUserIdleDisplaySleep";

/// Whether somebody keeps the screen awake.
#[allow(unsafe_code, reason = "a C library hands out a dictionary")]
pub(super) fn inhibited() -> Option<bool> {
    let mut status: *const CFDictionary = std::ptr::null();
    // SAFETY: writes one pointer, to a place of ours.
    let outcome = unsafe { IOPMCopyAssertionsStatus(&raw mut status) };
    let status = std::ptr::NonNull::new(status.cast_mut()).filter(|_| outcome == 0)?;
    // SAFETY: a copy, so it is ours; it has texts as keys and numbers as values (IOPMLib.h).
    let status: CFRetained<CFDictionary<CFString, CFType>> =
        unsafe { CFRetained::cast_unchecked(CFRetained::from_raw(status)) };
    let count = status.get(&CFString::from_static_str(DISPLAY_KEPT_LIT))?;
    Some(count.downcast_ref::<CFNumber>()?.as_i64()? > 0)
}

pub(super) fn findings() -> Vec<Finding> {
    vec![
        Finding {
            subject: "Calls",
            found: "macOS tells when microphone or camera are in use".to_owned(),
            used: "A break waits while a program uses one of them.".to_owned(),
            advice: None,
            level: Level::Good,
        },
        Finding {
            subject: "Full screen",
            found: "macOS tells when the program in front fills the screen".to_owned(),
            used: "A break waits while it does, or while a program you named is in front."
                .to_owned(),
            advice: None,
            level: Level::Good,
        },
        Finding {
            subject: "Do not disturb",
            found: "macOS tells no program of Focus".to_owned(),
            used: "Focus keeps the notification back by itself; the card still comes.".to_owned(),
            advice: Some("Use Astir's own pause when you want quiet.".to_owned()),
            level: Level::Limited,
        },
    ]
}
