//! The macOS bell: one kqueue over a ring, a timer that counts sleep, and the system's news of a
//! new wall clock or zone.

#![allow(unsafe_code, reason = "the kernel's queue has no other door")]

use std::ffi::{CStr, c_char, c_int};
use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::ptr::{null, null_mut};

use super::Woken;
use crate::Clock;

const RING: usize = 1;
const DEADLINE: usize = 2;

/// Deadlines nearer than this, in milliseconds, are kept to the millisecond: cues are heard.
const NEAR_MS: i64 = 60_000;

/// What the system posts when the wall clock is set, and when the zone changes (notify_keys.h).
const NEWS: [&CStr; 2] = [c"com.apple.system.clock_set", c"com.apple.system.timezone"];

/// Wakes its one waiter.
#[derive(Debug)]
pub(super) struct Bell {
    queue: OwnedFd,
    news: Option<News>,
}

impl Bell {
    pub(super) fn new() -> io::Result<Bell> {
        // SAFETY: takes nothing, and gives a descriptor of our own or -1.
        let queue = unsafe { libc::kqueue() };
        if queue == -1 {
            return Err(io::Error::last_os_error());
        }
        let bell = Bell {
            // SAFETY: just made, and nobody else has it.
            queue: unsafe { OwnedFd::from_raw_fd(queue) },
            news: News::subscribe(),
        };
        bell.change(event(
            RING,
            libc::EVFILT_USER,
            libc::EV_ADD | libc::EV_CLEAR,
        ))?;
        match &bell.news {
            Some(News { fd, .. }) => {
                let fd = usize::try_from(*fd).map_err(io::Error::other)?;
                bell.change(event(fd, libc::EVFILT_READ, libc::EV_ADD))?;
            }
            None => tracing::info!("a new wall clock will be seen at the next wake-up"),
        }
        Ok(bell)
    }

    pub(super) fn ring(&self) {
        let ring = libc::kevent {
            fflags: libc::NOTE_TRIGGER,
            ..event(RING, libc::EVFILT_USER, 0)
        };
        if let Err(error) = self.change(ring) {
            tracing::warn!(%error, "a message could not ring");
        }
    }

    /// Waits until rung, until `deadline_ms` of the real steady clock, or until the wall clock
    /// changes.
    pub(super) fn wait(&self, deadline_ms: Option<i64>) -> Woken {
        loop {
            match deadline_ms.map(|deadline| deadline - Clock::real_steady_ms()) {
                Some(..=0) => return Woken::Due,
                left_ms => self.set_deadline(left_ms),
            }
            let mut events = [event(0, 0, 0); 3];
            let woken = self.exchange(&[], &mut events).unwrap_or_default();
            let woken = events.get(..woken).unwrap_or_default();
            let is_due_to = |filter| woken.iter().any(|event| event.filter == filter);
            if is_due_to(libc::EVFILT_USER) {
                return Woken::Rung;
            }
            if is_due_to(libc::EVFILT_READ) && self.news.as_ref().is_some_and(News::take) {
                return Woken::ClockChanged;
            }
        }
    }

    fn set_deadline(&self, left_ms: Option<i64>) {
        let timer = match left_ms {
            // Milliseconds are the unit where no other is named.
            Some(left_ms) => libc::kevent {
                fflags: libc::NOTE_MACH_CONTINUOUS_TIME
                    | if left_ms < NEAR_MS {
                        libc::NOTE_CRITICAL
                    } else {
                        0
                    },
                data: isize::try_from(left_ms).unwrap_or(isize::MAX),
                ..event(
                    DEADLINE,
                    libc::EVFILT_TIMER,
                    libc::EV_ADD | libc::EV_ONESHOT,
                )
            },
            None => event(DEADLINE, libc::EVFILT_TIMER, libc::EV_DELETE),
        };
        match self.change(timer) {
            // There was none to take away.
            Err(error) if left_ms.is_none() && error.raw_os_error() == Some(libc::ENOENT) => {}
            Err(error) => tracing::warn!(%error, "a deadline could not be set"),
            Ok(()) => {}
        }
    }

    fn change(&self, change: libc::kevent) -> io::Result<()> {
        self.exchange(&[change], &mut []).map(drop)
    }

    /// Makes changes and waits for events if there is room for some; how many came.
    fn exchange(&self, changes: &[libc::kevent], events: &mut [libc::kevent]) -> io::Result<usize> {
        let count = |length: usize| c_int::try_from(length).unwrap_or(c_int::MAX);
        // SAFETY: both lists are as long as is said, and the queue is open.
        let came = unsafe {
            libc::kevent(
                self.queue.as_raw_fd(),
                changes.as_ptr(),
                count(changes.len()),
                events.as_mut_ptr(),
                count(events.len()),
                null(),
            )
        };
        usize::try_from(came).map_err(|_| io::Error::last_os_error())
    }
}

fn event(ident: usize, filter: i16, flags: u16) -> libc::kevent {
    libc::kevent {
        ident,
        filter,
        flags,
        fflags: 0,
        data: 0,
        udata: null_mut(),
    }
}

/// A descriptor that can be read when the system has news.
#[derive(Debug)]
struct News {
    fd: RawFd,
    tokens: [c_int; NEWS.len()],
}

/// One descriptor may serve several subscriptions (notify.h).
const NOTIFY_REUSE: c_int = 1;
const NOTIFY_STATUS_OK: u32 = 0;

unsafe extern "C" {
    fn notify_register_file_descriptor(
        name: *const c_char,
        fd: *mut c_int,
        flags: c_int,
        token: *mut c_int,
    ) -> u32;
    fn notify_cancel(token: c_int) -> u32;
}

impl News {
    fn subscribe() -> Option<News> {
        let mut news = News {
            fd: -1,
            tokens: [-1; NEWS.len()],
        };
        for (index, name) in NEWS.iter().enumerate() {
            let flags = if index == 0 { 0 } else { NOTIFY_REUSE };
            let token = news.tokens.get_mut(index)?;
            // SAFETY: the name ends in zero; descriptor and token are places of ours.
            let status = unsafe {
                notify_register_file_descriptor(name.as_ptr(), &raw mut news.fd, flags, token)
            };
            if status != NOTIFY_STATUS_OK {
                tracing::warn!(status, "macOS does not tell of a new wall clock");
                return None;
            }
        }
        let nonblocking = {
            // SAFETY: the descriptor stays open until the subscriptions end, with `news`.
            let fd = unsafe { rustix::fd::BorrowedFd::borrow_raw(news.fd) };
            rustix::io::ioctl_fionbio(fd, true)
        };
        nonblocking.is_ok().then_some(news)
    }

    /// Takes what has been told; whether there was anything.
    fn take(&self) -> bool {
        // SAFETY: open for as long as `self` lives.
        let fd = unsafe { rustix::fd::BorrowedFd::borrow_raw(self.fd) };
        let mut told = false;
        // Each piece of news is one token of four bytes.
        while matches!(rustix::io::read(fd, &mut [0_u8; 4]), Ok(1..)) {
            told = true;
        }
        told
    }
}

impl Drop for News {
    fn drop(&mut self) {
        for token in self.tokens.into_iter().filter(|token| *token != -1) {
            // SAFETY: a subscription of ours; the last one closes the descriptor.
            unsafe { notify_cancel(token) };
        }
    }
}
