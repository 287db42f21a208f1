//! Which run of the machine this is.

/// The kernel's name for this boot.
#[cfg(target_os = "linux")]
pub(super) fn id() -> Option<String> {
    let id = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
    Some(id.trim().to_owned()).filter(|id| !id.is_empty())
}

/// Neither Windows nor macOS names a boot in a way that safe code can read.
#[cfg(not(target_os = "linux"))]
pub(super) fn id() -> Option<String> {
    None
}
