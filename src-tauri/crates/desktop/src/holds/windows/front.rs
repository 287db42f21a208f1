//! The program in front.

#![allow(
    unsafe_code,
    reason = "windows and processes are asked by system calls"
)]

use std::os::windows::ffi::OsStringExt;
use std::os::windows::io::{AsRawHandle, FromRawHandle, OwnedHandle};
use std::path::PathBuf;

use windows_sys::Win32::System::Threading::{
    OpenProcess, PROCESS_NAME_WIN32, PROCESS_QUERY_LIMITED_INFORMATION, QueryFullProcessImageNameW,
};
use windows_sys::Win32::UI::WindowsAndMessaging::{GetForegroundWindow, GetWindowThreadProcessId};

use crate::holds::portable::FrontProgram;

/// Longer than any path Windows opens without asking for more.
const LONGEST_PATH: usize = 1024;

/// The program in front, by the name of its file without the ending; `None` when there is none or
/// it belongs to the system. Programs from the store are all `ApplicationFrameHost`.
pub(super) fn look() -> Option<FrontProgram> {
    let mut process = 0;
    // SAFETY: a window that has gone meanwhile has no process, and the place is ours.
    unsafe { GetWindowThreadProcessId(GetForegroundWindow(), &raw mut process) };
    let file = file_of(process)?;
    let name = file.file_stem()?.to_string_lossy().into_owned();
    Some(FrontProgram { names: vec![name] })
}

fn file_of(process: u32) -> Option<PathBuf> {
    // SAFETY: asks for no more than the right to be told.
    let handle = unsafe { OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, 0, process) };
    if handle.is_null() {
        return None;
    }
    // SAFETY: it was opened for us alone.
    let handle = unsafe { OwnedHandle::from_raw_handle(handle) };
    let mut path = [0_u16; LONGEST_PATH];
    let mut length = u32::try_from(path.len()).ok()?;
    // SAFETY: the handle is open, and `length` says how much may be written to `path`.
    let told = unsafe {
        QueryFullProcessImageNameW(
            handle.as_raw_handle(),
            PROCESS_NAME_WIN32,
            path.as_mut_ptr(),
            &raw mut length,
        )
    };
    let path = path.get(..usize::try_from(length).ok()?)?;
    (told != 0).then(|| std::ffi::OsString::from_wide(path).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_is_known_by_its_file() {
        let own = std::env::current_exe().unwrap();
        let told = file_of(std::process::id()).unwrap();
        assert_eq!(told.file_name(), own.file_name());
    }
}
