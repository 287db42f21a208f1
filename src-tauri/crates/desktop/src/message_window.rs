//! A window nobody sees, which Windows tells of lock, screens and a new wall clock.
//!
//! One for the whole process, on a thread of its own. A message-only window would not do: it misses
//! what is broadcast to all windows, such as a new wall clock.

#![allow(unsafe_code, reason = "a window is made of system calls")]

use std::ptr::{null, null_mut};
use std::sync::{Mutex, Once, PoisonError};
use std::thread;

use windows_sys::Win32::Foundation::{HWND, LPARAM, LRESULT, WPARAM};
use windows_sys::Win32::System::Power::{POWERBROADCAST_SETTING, RegisterPowerSettingNotification};
use windows_sys::Win32::System::RemoteDesktop::{
    NOTIFY_FOR_THIS_SESSION, WTSRegisterSessionNotification,
};
use windows_sys::Win32::System::SystemServices::GUID_SESSION_DISPLAY_STATUS;
use windows_sys::Win32::UI::WindowsAndMessaging::{
    CreateWindowExW, DEVICE_NOTIFY_WINDOW_HANDLE, DefWindowProcW, DispatchMessageW, GetMessageW,
    MSG, PBT_POWERSETTINGCHANGE, RegisterClassW, WM_POWERBROADCAST, WM_TIMECHANGE,
    WM_WTSSESSION_CHANGE, WNDCLASSW, WS_EX_NOACTIVATE, WS_EX_TOOLWINDOW, WS_POPUP,
    WTS_SESSION_LOCK, WTS_SESSION_UNLOCK,
};
use windows_sys::core::w;

/// What Windows tells the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Heard {
    /// The session was locked (true) or unlocked.
    Lock(bool),
    /// The screen of the session is lit (true) or dark.
    Screen(bool),
    /// The wall clock was set or the time zone changed.
    ClockSet,
}

/// Whether a listener wants to hear more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Attention {
    GoesOn,
    Ends,
}

type Listener = Box<dyn FnMut(Heard) -> Attention + Send>;

static LISTENERS: Mutex<Vec<Listener>> = Mutex::new(Vec::new());

/// Tells `listener` everything from here on. It is called on the window's thread and should only
/// pass on what it hears.
pub(crate) fn listen(listener: impl FnMut(Heard) -> Attention + Send + 'static) {
    static WINDOW: Once = Once::new();
    LISTENERS
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(Box::new(listener));
    WINDOW.call_once(|| {
        let opened = thread::Builder::new()
            .name("astir-message-window".to_owned())
            .spawn(open);
        if let Err(error) = opened {
            tracing::warn!(%error, "Windows cannot tell of lock, screens and a new wall clock");
        }
    });
}

/// Makes the window and hears its messages for ever.
fn open() {
    let class = WNDCLASSW {
        lpfnWndProc: Some(hear),
        lpszClassName: w!("astir-messages"),
        ..WNDCLASSW::default()
    };
    // SAFETY: the class and its name live as long as the calls, and the window is never shown.
    let window = unsafe {
        RegisterClassW(&raw const class);
        CreateWindowExW(
            WS_EX_TOOLWINDOW | WS_EX_NOACTIVATE,
            class.lpszClassName,
            null(),
            WS_POPUP,
            0,
            0,
            0,
            0,
            null_mut(),
            null_mut(),
            null_mut(),
            null(),
        )
    };
    if window.is_null() {
        tracing::warn!("Windows cannot tell of lock, screens and a new wall clock");
        return;
    }
    ask_to_be_told(window);
    let mut message = MSG::default();
    // SAFETY: the messages are this thread's, and the structure is ours.
    unsafe {
        while GetMessageW(&raw mut message, null_mut(), 0, 0) > 0 {
            DispatchMessageW(&raw const message);
        }
    }
}

fn ask_to_be_told(window: HWND) {
    // SAFETY: the window is this thread's and lives as long as the process.
    if unsafe { WTSRegisterSessionNotification(window, NOTIFY_FOR_THIS_SESSION) } == 0 {
        tracing::warn!("Windows does not tell of the lock");
    }
    let setting = GUID_SESSION_DISPLAY_STATUS;
    // SAFETY: the same window; the name is read during the call.
    let screens = unsafe {
        RegisterPowerSettingNotification(window, &raw const setting, DEVICE_NOTIFY_WINDOW_HANDLE)
    };
    if screens == 0 {
        tracing::info!("Windows does not tell of the screen");
    }
}

/// Called by Windows, on the thread that made the window.
unsafe extern "system" fn hear(window: HWND, message: u32, what: WPARAM, more: LPARAM) -> LRESULT {
    // SAFETY: what came with the message is passed on as it is.
    if let Some(heard) = unsafe { heard(message, what, more) } {
        let mut listeners = LISTENERS.lock().unwrap_or_else(PoisonError::into_inner);
        listeners.retain_mut(|listener| listener(heard) == Attention::GoesOn);
    }
    // SAFETY: exactly what this function was called with.
    unsafe { DefWindowProcW(window, message, what, more) }
}

/// The meaning of a message.
///
/// # Safety
/// `more` is what Windows sent with the message.
unsafe fn heard(message: u32, what: WPARAM, more: LPARAM) -> Option<Heard> {
    match (message, u32::try_from(what).ok()?) {
        (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK) => Some(Heard::Lock(true)),
        (WM_WTSSESSION_CHANGE, WTS_SESSION_UNLOCK) => Some(Heard::Lock(false)),
        (WM_TIMECHANGE, _) => Some(Heard::ClockSet),
        (WM_POWERBROADCAST, PBT_POWERSETTINGCHANGE) => {
            // SAFETY: Windows sends the setting with this message, or nothing.
            unsafe { (more as *const POWERBROADCAST_SETTING).as_ref() }.and_then(screen)
        }
        _ => None,
    }
}

/// A dimmed screen can still be read.
fn screen(setting: &POWERBROADCAST_SETTING) -> Option<Heard> {
    const OFF: u8 = 0;
    let (told, asked) = (setting.PowerSetting, GUID_SESSION_DISPLAY_STATUS);
    let is_screen = (told.data1, told.data2, told.data3, told.data4)
        == (asked.data1, asked.data2, asked.data3, asked.data4);
    is_screen.then_some(Heard::Screen(setting.Data[0] != OFF))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meaning(message: u32, what: u32) -> Option<Heard> {
        // SAFETY: nothing comes with these messages.
        unsafe { heard(message, what as WPARAM, 0) }
    }

    #[test]
    fn each_message_has_one_meaning() {
        let lock = meaning(WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK);
        let unlock = meaning(WM_WTSSESSION_CHANGE, WTS_SESSION_UNLOCK);
        assert_eq!(
            (lock, unlock),
            (Some(Heard::Lock(true)), Some(Heard::Lock(false)))
        );
        assert_eq!(meaning(WM_TIMECHANGE, 0), Some(Heard::ClockSet));
        assert_eq!(meaning(WM_POWERBROADCAST, PBT_POWERSETTINGCHANGE), None);
    }

    #[test]
    fn only_a_screen_that_is_off_is_dark() {
        let told = |data| {
            let setting = POWERBROADCAST_SETTING {
                PowerSetting: GUID_SESSION_DISPLAY_STATUS,
                DataLength: 4,
                Data: [data],
            };
            screen(&setting)
        };
        assert_eq!(
            [told(0), told(1), told(2)].map(|it| it == Some(Heard::Screen(false))),
            [true, false, false]
        );
        let other = POWERBROADCAST_SETTING::default();
        assert_eq!(screen(&other), None);
    }

    #[test]
    fn a_new_wall_clock_is_told_to_whoever_still_listens() {
        use std::sync::mpsc;
        use windows_sys::Win32::UI::WindowsAndMessaging::{FindWindowW, SendMessageW};

        let (tell, told) = mpsc::channel();
        listen(move |heard| match tell.send(heard) {
            Ok(()) => Attention::GoesOn,
            Err(_) => Attention::Ends,
        });
        let window = loop {
            // SAFETY: both names are constants.
            let found = unsafe { FindWindowW(w!("astir-messages"), null()) };
            if !found.is_null() {
                break found;
            }
            thread::yield_now();
        };
        // SAFETY: a message without anything in it, to a window of this process.
        unsafe { SendMessageW(window, WM_TIMECHANGE, 0, 0) };
        assert!(told.iter().any(|heard| heard == Heard::ClockSet));
    }
}
