//! What the figures were measured on.

use std::fs;

/// System, kernel, processor and memory, in a line.
pub(super) fn in_words() -> String {
    let system = after("/etc/os-release", "PRETTY_NAME=")
        .trim_matches('"')
        .to_owned();
    let kernel = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let processor = after("/proc/cpuinfo", "model name")
        .trim_start_matches([' ', '\t', ':'])
        .to_owned();
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let memory = after("/proc/meminfo", "MemTotal:").trim().to_owned();
    format!(
        "Measured on {system}, kernel {}, {processor}, {cores} cores, {memory} of memory; \
         Xvfb, xfwm4, xfce4-panel, software rendering",
        kernel.trim()
    )
}

/// The rest of the first line that begins so.
fn after(file: &str, start: &str) -> String {
    let text = fs::read_to_string(file).unwrap_or_default();
    text.lines()
        .find_map(|line| line.strip_prefix(start))
        .unwrap_or_default()
        .to_owned()
}
