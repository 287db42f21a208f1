//! Windows keeps the display on for as long as a thread says so.

use windows_sys::Win32::System::Power::{
    ES_CONTINUOUS, ES_DISPLAY_REQUIRED, ES_SYSTEM_REQUIRED, EXECUTION_STATE,
    SetThreadExecutionState,
};

/// In force for the thread that made it; dropped there, it is taken back.
pub(super) struct Inhibition;

/// Keeps display and system on.
pub(super) fn inhibit() -> Inhibition {
    require(ES_CONTINUOUS | ES_DISPLAY_REQUIRED | ES_SYSTEM_REQUIRED);
    Inhibition
}

impl Drop for Inhibition {
    fn drop(&mut self) {
        require(ES_CONTINUOUS);
    }
}

#[allow(unsafe_code, reason = "a call of the Windows API")]
fn require(state: EXECUTION_STATE) {
    // SAFETY: it takes flags and changes the state of the calling thread alone.
    unsafe { SetThreadExecutionState(state) };
}
