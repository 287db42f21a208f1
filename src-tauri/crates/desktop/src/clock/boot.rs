//! Which run of the machine this is.

/// The kernel's name for this boot.
#[cfg(target_os = "linux")]
pub(super) fn id() -> Option<String> {
    let id = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
    Some(id.trim().to_owned()).filter(|id| !id.is_empty())
}

/// The kernel's name for this boot.
#[cfg(target_os = "macos")]
#[allow(unsafe_code, reason = "the kernel is asked by a C function")]
pub(super) fn id() -> Option<String> {
    let mut id = [0_u8; 64];
    let mut length = id.len();
    // SAFETY: the name ends in zero, and `length` says how much may be written to `id`.
    let outcome = unsafe {
        libc::sysctlbyname(
            c"kern.bootsessionuuid".as_ptr(),
            id.as_mut_ptr().cast(),
            &raw mut length,
            std::ptr::null_mut(),
            0,
        )
    };
    let id = std::ffi::CStr::from_bytes_until_nul(&id).ok()?;
    let id = id
        .to_str()
        .ok()
        .filter(|id| outcome == 0 && !id.is_empty())?;
    Some(id.to_owned())
}

/// Windows counts its starts, for its own list of what to read ahead.
#[cfg(windows)]
pub(super) fn id() -> Option<String> {
    const STARTS: &str =
        r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters";
    let starts = windows_registry::LOCAL_MACHINE.open(STARTS).ok()?;
    starts.get_u32("BootId").ok().map(|count| count.to_string())
}
