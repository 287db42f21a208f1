//! The raw steady clock of each system; every one of them counts suspend.

#[cfg(target_os = "linux")]
pub(super) fn read_ms() -> i64 {
    milliseconds(rustix::time::ClockId::Boottime)
}

/// `CLOCK_MONOTONIC` stands still in suspend, the boot clock does not.
#[cfg(target_os = "linux")]
pub(super) fn read_suspended_ms() -> i64 {
    read_ms() - milliseconds(rustix::time::ClockId::Monotonic)
}

/// Windows and macOS tell of sleep by themselves.
#[cfg(not(target_os = "linux"))]
pub(super) fn read_suspended_ms() -> i64 {
    0
}

/// On macOS `CLOCK_MONOTONIC` goes on while the machine sleeps (man clock_gettime).
#[cfg(target_os = "macos")]
pub(super) fn read_ms() -> i64 {
    milliseconds(rustix::time::ClockId::Monotonic)
}

#[cfg(unix)]
fn milliseconds(clock: rustix::time::ClockId) -> i64 {
    let time = rustix::time::clock_gettime(clock);
    time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}

/// `GetTickCount64` counts sleep and hibernation, in steps of 10 to 16 ms.
#[cfg(windows)]
#[allow(unsafe_code, reason = "a plain system call without arguments")]
pub(super) fn read_ms() -> i64 {
    // SAFETY: takes nothing and cannot fail.
    let ticks = unsafe { windows_sys::Win32::System::SystemInformation::GetTickCount64() };
    i64::try_from(ticks).unwrap_or(i64::MAX)
}
