//! A power request, which may be made and taken back on any thread.

#![allow(unsafe_code, reason = "a request is a handle")]

use std::os::windows::io::{AsRawHandle, FromRawHandle, OwnedHandle};

use windows_sys::Win32::Foundation::INVALID_HANDLE_VALUE;
use windows_sys::Win32::System::Power::{
    PowerClearRequest, PowerCreateRequest, PowerRequestDisplayRequired, PowerSetRequest,
};
use windows_sys::Win32::System::SystemServices::POWER_REQUEST_CONTEXT_VERSION;
use windows_sys::Win32::System::Threading::{
    POWER_REQUEST_CONTEXT_SIMPLE_STRING, REASON_CONTEXT, REASON_CONTEXT_0,
};

/// A request that is in force.
#[derive(Debug)]
pub(super) struct Asked(OwnedHandle);

impl Asked {
    pub(super) fn now(why: &str) -> Option<Asked> {
        let mut why: Vec<u16> = why.encode_utf16().chain([0]).collect();
        let context = REASON_CONTEXT {
            Version: POWER_REQUEST_CONTEXT_VERSION,
            Flags: POWER_REQUEST_CONTEXT_SIMPLE_STRING,
            Reason: REASON_CONTEXT_0 {
                SimpleReasonString: why.as_mut_ptr(),
            },
        };
        // SAFETY: the context and its text, which ends in zero, outlive the call.
        let handle = unsafe { PowerCreateRequest(&raw const context) };
        if handle.is_null() || handle == INVALID_HANDLE_VALUE {
            return None;
        }
        // SAFETY: it was made for us alone.
        let asked = Asked(unsafe { OwnedHandle::from_raw_handle(handle) });
        // SAFETY: the handle is open.
        let set = unsafe { PowerSetRequest(asked.0.as_raw_handle(), PowerRequestDisplayRequired) };
        (set != 0).then_some(asked)
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        // SAFETY: the handle is open; closing it afterwards would end the request as well.
        unsafe { PowerClearRequest(self.0.as_raw_handle(), PowerRequestDisplayRequired) };
    }
}
