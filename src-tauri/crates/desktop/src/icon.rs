//! How large the taskbar draws icons.

/// Side of a small icon at the scale of the first screen, in pixels.
#[allow(unsafe_code, reason = "a plain system call")]
pub fn small_icon_size() -> u32 {
    use windows_sys::Win32::UI::WindowsAndMessaging::{GetSystemMetrics, SM_CXSMICON};

    /// Without a scale.
    const PLAIN: u32 = 16;
    // SAFETY: takes a constant; zero means that it failed.
    let size = unsafe { GetSystemMetrics(SM_CXSMICON) };
    u32::try_from(size).unwrap_or(0).max(PLAIN)
}
