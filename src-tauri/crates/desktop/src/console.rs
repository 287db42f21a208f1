//! The terminal a command was typed in.

/// Writes to the terminal this program was started from. A Windows program with a tray has no
/// terminal of its own, which would open as a black window at every start.
#[cfg(windows)]
#[allow(unsafe_code, reason = "a plain system call")]
pub fn attach() {
    use windows_sys::Win32::System::Console::{ATTACH_PARENT_PROCESS, AttachConsole};

    // SAFETY: takes a constant; it is refused when there is no terminal, or already one.
    unsafe { AttachConsole(ATTACH_PARENT_PROCESS) };
}

/// Nothing to do: a program has the terminal it was started from.
#[cfg(not(windows))]
pub fn attach() {}
