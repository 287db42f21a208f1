//! The Windows bell: one wait for a ring, for a timer that counts suspend, and for a new wall clock.

#![allow(
    unsafe_code,
    reason = "events, timers and waits are system calls on handles"
)]

use std::io;
use std::os::windows::io::{AsRawHandle, FromRawHandle, OwnedHandle};
use std::ptr::null;
use std::sync::Arc;

use windows_sys::Win32::Foundation::{FILETIME, HANDLE, WAIT_OBJECT_0};
use windows_sys::Win32::System::SystemInformation::GetSystemTimePreciseAsFileTime;
use windows_sys::Win32::System::Threading::{
    CreateEventW, CreateWaitableTimerExW, INFINITE, SYNCHRONIZATION_SYNCHRONIZE, SetEvent,
    SetWaitableTimer, TIMER_MODIFY_STATE, WaitForMultipleObjects,
};

use super::Woken;
use crate::Clock;
use crate::message_window::{self, Attention, Heard};

/// File times count tenths of a microsecond.
const FILE_TIME_PER_MS: i64 = 10_000;

/// Wakes its one waiter.
#[derive(Debug)]
pub(super) struct Bell {
    rung: Event,
    clock_set: Arc<Event>,
    deadline: Timer,
}

impl Bell {
    pub(super) fn new() -> io::Result<Bell> {
        let clock_set = Arc::new(Event::new()?);
        let told = Arc::downgrade(&clock_set);
        message_window::listen(move |heard| {
            let Some(clock_set) = told.upgrade() else {
                return Attention::Ends;
            };
            if heard == Heard::ClockSet {
                clock_set.set();
            }
            Attention::GoesOn
        });
        Ok(Bell {
            rung: Event::new()?,
            clock_set,
            deadline: Timer::new()?,
        })
    }

    pub(super) fn ring(&self) {
        self.rung.set();
    }

    /// Waits until rung, until `deadline_ms` of the real steady clock, or until the wall clock
    /// changes.
    pub(super) fn wait(&self, deadline_ms: Option<i64>) -> Woken {
        let sources = [&self.rung.0, &self.clock_set.0, &self.deadline.0];
        let sources = match deadline_ms {
            Some(_) => &sources[..],
            None => &sources[..2],
        };
        loop {
            let left_ms = deadline_ms.map(|deadline| deadline - Clock::real_steady_ms());
            match left_ms {
                Some(left_ms) if left_ms > 0 => self.deadline.set_in(left_ms),
                Some(_) => return Woken::Due,
                None => {}
            }
            match first_of(sources) {
                Some(0) => return Woken::Rung,
                Some(1) => return Woken::ClockChanged,
                // The timer follows the wall clock, which may have run ahead: look again.
                Some(_) | None => {}
            }
        }
    }
}

/// An event that one wait takes back.
#[derive(Debug)]
struct Event(OwnedHandle);

impl Event {
    fn new() -> io::Result<Event> {
        // SAFETY: all pointers may be null.
        owned(unsafe { CreateEventW(null(), 0, 0, null()) }).map(Event)
    }

    fn set(&self) {
        // SAFETY: the handle is open for as long as `self` lives.
        if unsafe { SetEvent(self.0.as_raw_handle()) } == 0 {
            tracing::warn!(error = %io::Error::last_os_error(), "a message could not ring");
        }
    }
}

/// A timer set to an instant of the wall clock: relative ones stand still in suspend.
#[derive(Debug)]
struct Timer(OwnedHandle);

impl Timer {
    fn new() -> io::Result<Timer> {
        let rights = TIMER_MODIFY_STATE | SYNCHRONIZATION_SYNCHRONIZE;
        // SAFETY: both pointers may be null.
        owned(unsafe { CreateWaitableTimerExW(null(), null(), 0, rights) }).map(Timer)
    }

    /// Goes off in `left_ms`; never wakes the machine for it.
    fn set_in(&self, left_ms: i64) {
        let at = file_time().saturating_add(left_ms.saturating_mul(FILE_TIME_PER_MS));
        // SAFETY: the handle is open, the time is ours, and nothing is to be called.
        let set =
            unsafe { SetWaitableTimer(self.0.as_raw_handle(), &raw const at, 0, None, null(), 0) };
        if set == 0 {
            tracing::warn!(error = %io::Error::last_os_error(), "a deadline could not be set");
        }
    }
}

/// The number of the first source that woke the wait.
fn first_of(sources: &[&OwnedHandle]) -> Option<usize> {
    let handles: Vec<HANDLE> = sources
        .iter()
        .map(|handle| handle.as_raw_handle())
        .collect();
    let count = u32::try_from(handles.len()).ok()?;
    // SAFETY: so many handles, all open for as long as their owners are borrowed.
    let woken = unsafe { WaitForMultipleObjects(count, handles.as_ptr(), 0, INFINITE) };
    usize::try_from(woken.wrapping_sub(WAIT_OBJECT_0))
        .ok()
        .filter(|index| *index < handles.len())
}

fn file_time() -> i64 {
    let mut now = FILETIME::default();
    // SAFETY: writes to a place of ours.
    unsafe { GetSystemTimePreciseAsFileTime(&raw mut now) };
    i64::from(now.dwHighDateTime) << 32 | i64::from(now.dwLowDateTime)
}

fn owned(handle: HANDLE) -> io::Result<OwnedHandle> {
    if handle.is_null() {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: the call that made it gave it to us alone.
    Ok(unsafe { OwnedHandle::from_raw_handle(handle) })
}
