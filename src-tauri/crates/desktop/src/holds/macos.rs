//! Holds of a macOS desktop. Focus tells no program of itself: macOS then keeps notifications back.

mod camera;
mod front;
mod microphone;

use std::sync::Arc;

use objc2_core_foundation::{CFDictionary, CFNumber, CFRetained, CFString, CFType};
use objc2_io_kit::IOPMCopyAssertionsStatus;

use super::portable::{KeptLit, SystemProbe, finding};
use super::probe::held;
use super::{HoldReason, Probes};
use crate::{Finding, Level};

/// This macOS.
pub(super) fn probes() -> Probes {
    let microphone = SystemProbe {
        subjects: &["Calls"],
        look: |_| held(HoldReason::Call, microphone::in_use()),
        findings: |told| vec![device_finding("Calls", told)],
    };
    let camera = SystemProbe {
        subjects: &["Camera"],
        look: |_| held(HoldReason::Call, camera::in_use()),
        findings: |told| vec![device_finding("Camera", told)],
    };
    let front = SystemProbe {
        subjects: &["Full screen", "Presenting"],
        look: whole_screen_or_named,
        findings: front_findings,
    };
    let focus = SystemProbe {
        subjects: &["Do not disturb"],
        look: |_| None,
        findings: |_| vec![focus_finding()],
    };
    (
        vec![
            Arc::new(microphone),
            Arc::new(camera),
            Arc::new(front),
            Arc::new(focus),
        ],
        Arc::new(KeptLit(inhibited)),
    )
}

/// Our own full-screen reminder is no reason to hold it back.
fn whole_screen_or_named(named: &[String]) -> Option<Vec<HoldReason>> {
    let front = front::look()?;
    if front.is_own() {
        return Some(Vec::new());
    }
    let mut reasons = front.reasons(named);
    if front::whole_screen() {
        reasons.push(HoldReason::Fullscreen);
    }
    Some(reasons)
}

/// What programs ask for that keep the display lit, such as a film (IOPMLib.h).
const DISPLAY_KEPT_LIT: &str = "PreventUserIdleDisplaySleep";

/// Whether somebody keeps the screen awake.
#[allow(unsafe_code, reason = "a C library hands out a dictionary")]
fn inhibited() -> Option<bool> {
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

fn device_finding(subject: &'static str, told: bool) -> Finding {
    finding(
        subject,
        told,
        "macOS tells when a program uses it",
        "A break waits while one does.",
    )
}

fn front_findings(told: bool) -> Vec<Finding> {
    vec![
        finding(
            "Full screen",
            told,
            "macOS tells when the program in front fills the screen",
            "A break waits while it does, or while a program you named is in front.",
        ),
        finding(
            "Presenting",
            told,
            "macOS tells when dock and menu bar are put away",
            "A break waits meanwhile, as for a full screen.",
        ),
    ]
}

fn focus_finding() -> Finding {
    Finding {
        subject: "Do not disturb",
        found: "macOS tells no program of Focus".to_owned(),
        used: "Focus keeps the notification back by itself; the card still comes.".to_owned(),
        advice: Some("Use Astir's own pause when you want quiet.".to_owned()),
        level: Level::Limited,
    }
}
