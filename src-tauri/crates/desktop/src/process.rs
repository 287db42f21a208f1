//! Other processes of this person.

/// Ends a process at once; one that has gone already is no fault.
#[cfg(unix)]
pub fn end(process: u32) {
    if let Some(id) = rustix::process::Pid::from_raw(process.cast_signed()) {
        // It may have ended by itself.
        let _ = rustix::process::kill_process(id, rustix::process::Signal::KILL);
    }
}

/// Ends a process at once; one that has gone already is no fault.
#[cfg(windows)]
#[allow(unsafe_code, reason = "two plain system calls")]
pub fn end(process: u32) {
    use std::os::windows::io::{AsRawHandle, FromRawHandle, OwnedHandle};
    use windows_sys::Win32::System::Threading::{OpenProcess, PROCESS_TERMINATE, TerminateProcess};

    // SAFETY: asks for no more than the right to end it.
    let handle = unsafe { OpenProcess(PROCESS_TERMINATE, 0, process) };
    if handle.is_null() {
        return;
    }
    // SAFETY: it was opened for us alone.
    let handle = unsafe { OwnedHandle::from_raw_handle(handle) };
    // SAFETY: the handle is open; a process that is ending refuses.
    let ended = unsafe { TerminateProcess(handle.as_raw_handle(), 1) };
    if ended == 0 {
        tracing::debug!(process, "it ends by itself");
    }
}

/// Every process of this person, in place of one, for [`let_come_to_front`].
pub const ANYBODY: u32 = u32::MAX;

/// Lets a process of ours bring a window to the front, which Windows grants only to the program
/// the person has just used, and which that program may pass on. Elsewhere there is nothing to do.
#[cfg(windows)]
#[allow(unsafe_code, reason = "a plain system call")]
pub fn let_come_to_front(process: u32) {
    use windows_sys::Win32::UI::WindowsAndMessaging::AllowSetForegroundWindow;

    // SAFETY: takes a number; refused when this program was not used last.
    if unsafe { AllowSetForegroundWindow(process) } == 0 {
        tracing::debug!(process, "its window may open behind others");
    }
}

/// Lets a process of ours bring a window to the front. Wayland has tokens for that, X11 and macOS
/// let programs do it.
#[cfg(not(windows))]
pub fn let_come_to_front(_process: u32) {}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::{Command, Stdio};

    /// A program that waits for its input to end.
    const WAITS: &str = if cfg!(windows) { "cmd" } else { "cat" };

    #[test]
    fn a_process_that_hangs_is_ended() {
        let mut child = Command::new(WAITS)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        end(child.id());
        assert!(!child.wait().unwrap().success());
    }
}
