//! Holds of a Windows desktop.

mod devices;
mod front;

use windows::UI::Notifications::{ToastNotificationManager, ToastNotificationMode};
use windows_sys::Win32::System::Power::{
    CallNtPowerInformation, ES_DISPLAY_REQUIRED, SystemExecutionState,
};
use windows_sys::Win32::UI::Shell::{
    QUNS_BUSY, QUNS_PRESENTATION_MODE, QUNS_RUNNING_D3D_FULL_SCREEN, SHQueryUserNotificationState,
};

use super::HoldReason;
use super::portable::{Probe, held};
use crate::{Finding, Level};

pub(super) const PROBES: &[Probe] = &[
    |_| held(HoldReason::Call, devices::in_use()),
    |_| held(HoldReason::DoNotDisturb, do_not_disturb()),
    whole_screen_or_named,
];

/// Whether somebody keeps the screen awake; Windows adds up what all programs have asked for.
#[allow(unsafe_code, reason = "a plain system call")]
pub(super) fn inhibited() -> Option<bool> {
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

pub(super) fn findings() -> Vec<Finding> {
    let quiet = notification_mode().is_some();
    vec![
        devices::finding(),
        Finding {
            subject: "Full screen",
            found: "Windows tells when a program fills the screen or presents".to_owned(),
            used: "A break waits while one does, or while a program you named is in front."
                .to_owned(),
            advice: None,
            level: Level::Good,
        },
        Finding {
            subject: "Do not disturb",
            found: match quiet {
                true => "told by Windows",
                false => "this version of Windows does not tell",
            }
            .to_owned(),
            used: match quiet {
                true => "A break waits for its end.",
                false => "Windows itself keeps the notification back; the card still comes.",
            }
            .to_owned(),
            advice: (!quiet).then(|| "Use Astir's own pause when you want quiet.".to_owned()),
            level: if quiet { Level::Good } else { Level::Limited },
        },
    ]
}

fn whole_screen_or_named(named: &[String]) -> Vec<HoldReason> {
    let front = front::look().unwrap_or_default();
    if front.is_own() {
        return Vec::new();
    }
    let mut reasons = front.reasons(named);
    reasons.extend(notification_state());
    reasons
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

fn do_not_disturb() -> bool {
    notification_mode().is_some_and(|mode| mode != ToastNotificationMode::Unrestricted)
}

/// Told from Windows 11 on (build 23504).
fn notification_mode() -> Option<ToastNotificationMode> {
    ToastNotificationManager::GetDefault()
        .ok()?
        .NotificationMode()
        .ok()
}
