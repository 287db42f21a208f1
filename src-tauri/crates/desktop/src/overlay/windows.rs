//! Top-most windows that are shown without being activated.

#![allow(unsafe_code, reason = "windows are shown by system calls")]

use raw_window_handle::{HasWindowHandle, RawWindowHandle};
use windows_sys::Win32::Foundation::HWND;
use windows_sys::Win32::UI::WindowsAndMessaging::{
    HWND_TOPMOST, SW_HIDE, SWP_NOACTIVATE, SWP_NOMOVE, SWP_NOSIZE, SWP_SHOWWINDOW, SetWindowPos,
    ShowWindow,
};

/// Brings the window up where it is; false when it cannot be.
pub fn show(window: &impl HasWindowHandle) -> bool {
    let keep = SWP_NOACTIVATE | SWP_NOMOVE | SWP_NOSIZE | SWP_SHOWWINDOW;
    handle(window).is_some_and(|window| {
        // SAFETY: the window is borrowed; one that was closed meanwhile is refused.
        unsafe { SetWindowPos(window, HWND_TOPMOST, 0, 0, 0, 0, keep) != 0 }
    })
}

/// Takes the window away.
pub fn hide(window: &impl HasWindowHandle) {
    if let Some(window) = handle(window) {
        // SAFETY: the window is borrowed; one that was closed meanwhile is refused.
        unsafe { ShowWindow(window, SW_HIDE) };
    }
}

fn handle(window: &impl HasWindowHandle) -> Option<HWND> {
    match window.window_handle().ok()?.as_raw() {
        RawWindowHandle::Win32(window) => Some(std::ptr::with_exposed_provenance_mut(
            window.hwnd.get().cast_unsigned(),
        )),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use raw_window_handle::{HandleError, Win32WindowHandle, WindowHandle};
    use std::num::NonZeroIsize;
    use windows_sys::Win32::UI::WindowsAndMessaging::{
        CreateWindowExW, DestroyWindow, GetForegroundWindow, IsWindowVisible, WS_POPUP,
    };
    use windows_sys::core::w;

    /// A window of the system's own kind.
    struct Window(HWND);

    impl Window {
        fn new() -> Window {
            let null = std::ptr::null_mut;
            // SAFETY: a class the system brings, and nothing else.
            Window(unsafe {
                CreateWindowExW(
                    0,
                    w!("STATIC"),
                    w!("card"),
                    WS_POPUP,
                    0,
                    0,
                    50,
                    50,
                    null(),
                    null(),
                    null(),
                    null(),
                )
            })
        }

        fn is_up(&self) -> bool {
            // SAFETY: a number that is a window or is not.
            unsafe { IsWindowVisible(self.0) != 0 }
        }
    }

    impl Drop for Window {
        fn drop(&mut self) {
            // SAFETY: made by this thread.
            unsafe { DestroyWindow(self.0) };
        }
    }

    impl HasWindowHandle for Window {
        fn window_handle(&self) -> Result<WindowHandle<'_>, HandleError> {
            let number = NonZeroIsize::new(self.0.expose_provenance().cast_signed());
            let handle = Win32WindowHandle::new(number.ok_or(HandleError::Unavailable)?);
            // SAFETY: it lives as long as `self`.
            Ok(unsafe { WindowHandle::borrow_raw(handle.into()) })
        }
    }

    #[test]
    fn a_card_comes_up_without_taking_the_keyboard_and_goes() {
        // SAFETY: takes nothing.
        let in_front = || unsafe { GetForegroundWindow() };
        let (card, before) = (Window::new(), in_front());
        assert!(show(&card) && card.is_up());
        assert_eq!(in_front(), before);
        hide(&card);
        assert!(!card.is_up());
    }
}
