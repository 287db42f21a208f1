//! Holds of a Windows desktop.

mod devices;
mod front;

use std::sync::Arc;

use windows::UI::Notifications::{ToastNotificationManager, ToastNotificationMode};
use windows_sys::Win32::System::Power::{
    CallNtPowerInformation, ES_DISPLAY_REQUIRED, SystemExecutionState,
};
use windows_sys::Win32::UI::Shell::{
    QUNS_BUSY, QUNS_PRESENTATION_MODE, QUNS_RUNNING_D3D_FULL_SCREEN, SHQueryUserNotificationState,
};

use super::portable::{KeptLit, SystemProbe, finding};
use super::probe::held;
use super::{HoldReason, Probes};
use crate::{Finding, Level};

/// This Windows.
pub(super) fn probes() -> Probes {
    let microphone = SystemProbe {
        subjects: &["Calls"],
        look: |_| held(HoldReason::Call, devices::in_use(devices::MICROPHONE)),
        findings: |told| vec![devices::finding("Calls", told)],
    };
    let camera = SystemProbe {
        subjects: &["Camera"],
        look: |_| held(HoldReason::Call, devices::in_use(devices::CAMERA)),
        findings: |told| vec![devices::finding("Camera", told)],
    };
    let quiet = SystemProbe {
        subjects: &["Do not disturb"],
        look: |_| held(HoldReason::DoNotDisturb, do_not_disturb()),
        findings: |told| vec![quiet_finding(told)],
    };
    let front = SystemProbe {
        subjects: &["Full screen", "Presenting"],
        look: whole_screen_or_named,
        findings: front_findings,
    };
    (
        vec![
            Arc::new(microphone),
            Arc::new(camera),
            Arc::new(front),
            Arc::new(quiet),
        ],
        Arc::new(KeptLit(inhibited)),
    )
}

/// Whether somebody keeps the screen awake; Windows adds up what all programs have asked for.
#[allow(unsafe_code, reason = "a plain system call")]
fn inhibited() -> Option<bool> {
    let mut state = 0_u32;
    // SAFETY: asks for nothing and writes one number to a place of ours of exactly that size.
    let outcome = unsafe {
        CallNtPowerInformation(
            SystemExecutionState,
            std::ptr::null(),
            0,
            (&raw mut state).cast(),
            size_of::<u32>() as u32,
        )
    };
    (outcome == 0).then_some(state & ES_DISPLAY_REQUIRED != 0)
}

fn front_findings(told: bool) -> Vec<Finding> {
    vec![
        finding(
            "Full screen",
            told,
            "Windows tells when a program fills the screen",
            "A break waits while one does, or while a program you named is in front.",
        ),
        finding(
            "Presenting",
            told,
            "Windows tells of its presentation mode",
            "A break waits while it is on.",
        ),
    ]
}

fn quiet_finding(told: bool) -> Finding {
    Finding {
        subject: "Do not disturb",
        found: match told {
            true => "told by Windows",
            false => "this version of Windows does not tell",
        }
        .to_owned(),
        used: match told {
            true => "A break waits for its end.",
            false => "Windows itself keeps the notification back; the card still comes.",
        }
        .to_owned(),
        advice: (!told).then(|| "Use Astir's own pause when you want quiet.".to_owned()),
        level: if told { Level::Good } else { Level::Limited },
    }
}

fn whole_screen_or_named(named: &[String]) -> Option<Vec<HoldReason>> {
    let front = front::look().unwrap_or_default();
    let filled = notification_state()?;
    if front.is_own() {
        return Some(Vec::new());
    }
    let mut reasons = front.reasons(named);
    reasons.extend(filled);
    Some(reasons)
}

/// The outer `None` when Windows does not answer. `QUNS_APP` is left out: it also means that the Start menu is open.
#[allow(unsafe_code, reason = "a plain system call")]
fn notification_state() -> Option<Option<HoldReason>> {
    let mut state = 0;
    // SAFETY: writes one number, to a place of ours.
    let answered = unsafe { SHQueryUserNotificationState(&raw mut state) } >= 0;
    answered.then_some(match state {
        QUNS_BUSY | QUNS_RUNNING_D3D_FULL_SCREEN => Some(HoldReason::Fullscreen),
        QUNS_PRESENTATION_MODE => Some(HoldReason::Presenting),
        _ => None,
    })
}

fn do_not_disturb() -> Option<bool> {
    notification_mode().map(|mode| mode != ToastNotificationMode::Unrestricted)
}

/// Told from Windows 11 on (build 23504).
fn notification_mode() -> Option<ToastNotificationMode> {
    ToastNotificationManager::GetDefault()
        .ok()?
        .NotificationMode()
        .ok()
}
