//! Idle time on Windows, which can only be asked.

use std::sync::Arc;

use windows_sys::Win32::System::SystemInformation::GetTickCount;
use windows_sys::Win32::UI::Input::KeyboardAndMouse::{GetLastInputInfo, LASTINPUTINFO};

use super::PolledIdle;
use super::choice::{Candidate, Opened};
use crate::Clock;

pub(crate) const CANDIDATES: &[Candidate] = &[last_input];

fn last_input(clock: &Clock) -> Opened {
    let source = PolledIdle::new("Windows", clock, Arc::new(read_ms));
    Ok(Box::new(source))
}

/// Both counters are 32 bits wide and start anew every 49.7 days, so they are subtracted likewise.
#[allow(unsafe_code, reason = "two plain system calls")]
fn read_ms() -> Option<i64> {
    let mut last_input = LASTINPUTINFO {
        cbSize: u32::try_from(size_of::<LASTINPUTINFO>()).ok()?,
        dwTime: 0,
    };
    // SAFETY: the structure is ours and says its size.
    let known = unsafe { GetLastInputInfo(&raw mut last_input) } != 0;
    // SAFETY: takes nothing and cannot fail.
    let now = unsafe { GetTickCount() };
    known.then(|| i64::from(now.wrapping_sub(last_input.dwTime)))
}
