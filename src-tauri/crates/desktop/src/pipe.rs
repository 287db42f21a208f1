//! Ending a conversation over a named pipe.

#![allow(unsafe_code, reason = "two plain system calls on an open handle")]

use std::os::windows::io::{AsHandle, AsRawHandle};
use std::ptr::null;

use windows_sys::Win32::System::IO::CancelIoEx;
use windows_sys::Win32::System::Pipes::DisconnectNamedPipe;

/// Ends the conversation, also a read or write that is under way on another thread. The server
/// takes the pipe from both sides; a client can only let go of its own.
pub fn hang_up(pipe: &impl AsHandle, is_server: bool) {
    let handle = pipe.as_handle();
    // SAFETY: the handle is borrowed, so it is open; what has ended already is no fault.
    unsafe {
        if is_server {
            DisconnectNamedPipe(handle.as_raw_handle());
        } else {
            CancelIoEx(handle.as_raw_handle(), null());
        }
    }
}
