//! Gives memory back that only the start needed.
//!
//! A program linked to WebKitGTK touches most of its libraries once, while it is being set up. Those pages would
//! stay counted as the agent's for as long as it lives.

/// What gets a mapping of its own, in bytes: smaller ones would waste more of their last page than they give back.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
const LARGE: libc::c_int = 32 * 1024;

/// Tells the allocator to keep little: no room set aside for each thread, as the agent's threads sleep nearly
/// always, and a mapping of its own for everything large, which goes back to the system as soon as it is freed.
///
/// To be called before the first thread is started.
#[allow(unsafe_code, reason = "the allocator has no other door")]
pub fn keep_small() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    // SAFETY: no other thread allocates yet, and the parameters are ones that glibc documents.
    unsafe {
        libc::mallopt(libc::M_ARENA_MAX, 1);
        libc::mallopt(libc::M_MMAP_THRESHOLD, LARGE);
        libc::mallopt(libc::M_TOP_PAD, 0);
    }
}

/// Gives free memory and untouched pages of files back to the system. What is needed again is read again.
#[allow(
    unsafe_code,
    reason = "the allocator and the page tables have no other door"
)]
pub fn give_back() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    // SAFETY: frees only what is free already.
    unsafe {
        libc::malloc_trim(0);
    }
    #[cfg(target_os = "linux")]
    linux::drop_clean_pages();
}

#[cfg(target_os = "linux")]
mod linux {
    use std::fs;

    use rustix::mm::{Advice, madvise};

    /// Forgets pages of files that are exactly as on disk and cannot be written.
    pub(super) fn drop_clean_pages() {
        let Ok(smaps) = fs::read_to_string("/proc/self/smaps") else {
            return;
        };
        for Mapping { start, length } in clean_mappings(&smaps) {
            drop_pages(start, length);
        }
    }

    #[allow(unsafe_code, reason = "the page tables have no other door")]
    fn drop_pages(start: usize, length: usize) {
        let place = std::ptr::with_exposed_provenance_mut(start);
        // SAFETY: the mapping is of a file, cannot be written and holds no page that differs from the file, so
        // that the next access reads the same bytes again.
        if let Err(error) = unsafe { madvise(place, length, Advice::LinuxDontNeed) } {
            tracing::debug!("giving memory back: {error}");
        }
    }

    #[derive(Debug, PartialEq, Eq)]
    pub(super) struct Mapping {
        pub(super) start: usize,
        pub(super) length: usize,
    }

    /// The mappings of files without a page of their own; relocated ones have some and are left out.
    pub(super) fn clean_mappings(smaps: &str) -> Vec<Mapping> {
        let mut clean = Vec::new();
        let mut candidate = None;
        for line in smaps.lines() {
            let mut words = line.split_whitespace();
            let Some(first) = words.next() else { continue };
            if let Some((start, end)) = first.split_once('-') {
                let permissions = words.next().unwrap_or_default();
                let of_file = words.nth(3).is_some_and(|path| path.starts_with('/'));
                candidate = range(start, end).filter(|_| {
                    of_file && permissions.ends_with('p') && !permissions.contains('w')
                });
            } else if first == "Anonymous:"
                && words.next() == Some("0")
                && let Some(mapping) = candidate.take()
            {
                clean.push(mapping);
            }
        }
        clean
    }

    fn range(start: &str, end: &str) -> Option<Mapping> {
        let start = usize::from_str_radix(start, 16).ok()?;
        let end = usize::from_str_radix(end, 16).ok()?;
        Some(Mapping {
            start,
            length: end.checked_sub(start)?,
        })
    }
}

#[cfg(target_os = "linux")]
#[cfg(test)]
mod tests {
    use super::*;

    const SMAPS: &str = "\
1000-3000 r-xp 00000000 fe:00 1 /usr/lib/lib.so
Anonymous:             0 kB
3000-4000 r--p 00002000 fe:00 1 /usr/lib/lib.so
Anonymous:             4 kB
4000-5000 rw-p 00003000 fe:00 1 /usr/lib/lib.so
Anonymous:             0 kB
5000-6000 r--p 00000000 00:00 0
Anonymous:             0 kB
";

    #[test]
    fn only_pages_that_are_as_in_their_file_are_dropped() {
        let clean = linux::clean_mappings(SMAPS);
        assert_eq!(
            clean,
            [linux::Mapping {
                start: 0x1000,
                length: 0x2000
            }]
        );
    }

    #[test]
    fn the_program_goes_on_as_before_with_less_memory() {
        let text = format!("{:?}", std::env::args().collect::<Vec<_>>());
        let before = resident_pages();
        give_back();
        assert!(resident_pages() < before);
        assert_eq!(text, format!("{:?}", std::env::args().collect::<Vec<_>>()));
    }

    fn resident_pages() -> u64 {
        let statm = std::fs::read_to_string("/proc/self/statm").unwrap();
        statm.split_whitespace().nth(1).unwrap().parse().unwrap()
    }
}
