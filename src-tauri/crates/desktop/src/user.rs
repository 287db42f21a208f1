//! Who runs this program, as Windows names people.

#![allow(unsafe_code, reason = "tokens and names are system calls")]

use std::io;
use std::os::windows::io::{AsRawHandle, FromRawHandle, OwnedHandle};
use std::ptr::null_mut;

use windows_sys::Win32::Foundation::LocalFree;
use windows_sys::Win32::Security::Authorization::ConvertSidToStringSidW;
use windows_sys::Win32::Security::{
    GetTokenInformation, SECURITY_MAX_SID_SIZE, TOKEN_QUERY, TOKEN_USER, TokenUser,
};
use windows_sys::Win32::System::Threading::{GetCurrentProcess, OpenProcessToken};

/// A user's token information: where the name lies, and the name itself.
const TOKEN_USER_WORDS: usize =
    (size_of::<TOKEN_USER>() + SECURITY_MAX_SID_SIZE as usize).div_ceil(size_of::<usize>());

/// The security identifier of this person, such as `S-1-5-21-…`.
pub(crate) fn sid() -> io::Result<String> {
    let token = own_token()?;
    // Words, so that the structure lies as it must.
    let mut user = [0_usize; TOKEN_USER_WORDS];
    let room = u32::try_from(size_of_val(&user)).map_err(io::Error::other)?;
    let mut needed = 0;
    // SAFETY: the token is open, and `room` says how much may be written to `user`.
    let told = unsafe {
        GetTokenInformation(
            token.as_raw_handle(),
            TokenUser,
            user.as_mut_ptr().cast(),
            room,
            &raw mut needed,
        )
    };
    if told == 0 {
        return Err(io::Error::last_os_error());
    }
    let mut text = null_mut();
    // SAFETY: Windows has written this structure there, and its pointer points into the same room.
    let named = unsafe {
        let user = &*user.as_ptr().cast::<TOKEN_USER>();
        ConvertSidToStringSidW(user.User.Sid, &raw mut text)
    };
    if named == 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: a text that ends in zero, made for us, and freed once after it was read.
    unsafe {
        let length = (0..).take_while(|at| *text.add(*at) != 0).count();
        let name = String::from_utf16_lossy(std::slice::from_raw_parts(text, length));
        LocalFree(text.cast());
        Ok(name)
    }
}

fn own_token() -> io::Result<OwnedHandle> {
    let mut token = null_mut();
    // SAFETY: asks for the right to read this process's own token, into a place of ours.
    if unsafe { OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &raw mut token) } == 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: it was opened for us alone.
    Ok(unsafe { OwnedHandle::from_raw_handle(token) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_has_a_name_that_stays() {
        let name = sid().unwrap();
        assert!(name.starts_with("S-1-"), "{name}");
        assert_eq!(sid().unwrap(), name);
    }
}
