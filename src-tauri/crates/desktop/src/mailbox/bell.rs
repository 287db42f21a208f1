//! The Linux bell: one poll over an eventfd, two timers and the file that names the zone.

use std::io;
use std::os::fd::OwnedFd;
use std::path::Path;

use rustix::event::{EventfdFlags, PollFd, PollFlags, eventfd, poll};
use rustix::fs::inotify;
use rustix::io::Errno;
use rustix::time::{
    Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create,
    timerfd_settime,
};

use super::Woken;

/// Where the link to the zone in force lies; it is replaced, not rewritten, when the zone changes.
const ZONE_FOLDER: &str = "/etc";
const ZONE_FILES: [&str; 2] = ["localtime", "timezone"];

/// Far enough never to be reached, near enough for the kernel: the year 2200.
const NEVER_SECONDS: i64 = 7_258_118_400;

const NOT_SET: Itimerspec = Itimerspec {
    it_interval: Timespec {
        tv_sec: 0,
        tv_nsec: 0,
    },
    it_value: Timespec {
        tv_sec: 0,
        tv_nsec: 0,
    },
};

/// Wakes its one waiter.
#[derive(Debug)]
pub(super) struct Bell {
    rung: OwnedFd,
    deadline: OwnedFd,
    clock_set: OwnedFd,
    zone_changed: OwnedFd,
}

impl Bell {
    pub(super) fn new() -> io::Result<Bell> {
        Bell::watching_zone_in(Path::new(ZONE_FOLDER))
    }

    pub(super) fn watching_zone_in(folder: &Path) -> io::Result<Bell> {
        let timer = TimerfdFlags::CLOEXEC | TimerfdFlags::NONBLOCK;
        let bell = Bell {
            rung: eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK)?,
            deadline: timerfd_create(TimerfdClockId::Boottime, timer)?,
            clock_set: timerfd_create(TimerfdClockId::Realtime, timer)?,
            zone_changed: inotify::init(
                inotify::CreateFlags::CLOEXEC | inotify::CreateFlags::NONBLOCK,
            )?,
        };
        bell.watch_clock()?;
        let renewed = inotify::WatchFlags::CREATE | inotify::WatchFlags::MOVED_TO;
        if let Err(error) = inotify::add_watch(&bell.zone_changed, folder, renewed) {
            tracing::info!(%error, "a change of time zone will be seen at the next start");
        }
        Ok(bell)
    }

    pub(super) fn ring(&self) {
        if let Err(error) = rustix::io::write(&self.rung, &1_u64.to_ne_bytes()) {
            tracing::warn!(%error, "a message could not ring");
        }
    }

    /// Waits until rung, until `deadline_ms` of the real steady clock, or until the wall clock
    /// changes.
    pub(super) fn wait(&self, deadline_ms: Option<i64>) -> Woken {
        self.set_deadline(deadline_ms);
        loop {
            let mut ready = [
                &self.rung,
                &self.clock_set,
                &self.zone_changed,
                &self.deadline,
            ]
            .map(|fd| PollFd::new(fd, PollFlags::IN));
            if let Err(error) = poll(&mut ready, None) {
                debug_assert_eq!(error, Errno::INTR);
                continue;
            }
            let [rung, clock_set, zone_changed, deadline] =
                ready.map(|fd| !fd.revents().is_empty());
            if rung && read_count(&self.rung).is_ok() {
                return Woken::Rung;
            }
            if clock_set && self.clock_was_set() || zone_changed && self.zone_was_changed() {
                return Woken::ClockChanged;
            }
            if deadline && read_count(&self.deadline).is_ok() {
                return Woken::Due;
            }
        }
    }

    fn set_deadline(&self, deadline_ms: Option<i64>) {
        let value = deadline_ms.map_or(NOT_SET, |ms| Itimerspec {
            // A deadline of zero would switch the timer off.
            it_value: timespec(ms.max(1)),
            ..NOT_SET
        });
        if let Err(error) = timerfd_settime(&self.deadline, TimerfdTimerFlags::ABSTIME, &value) {
            tracing::warn!(%error, "a deadline could not be set");
        }
    }

    /// The kernel cancels this timer, which is how a jump of the wall clock is told.
    fn watch_clock(&self) -> rustix::io::Result<()> {
        let never = Itimerspec {
            it_value: Timespec {
                tv_sec: NEVER_SECONDS,
                tv_nsec: 0,
            },
            ..NOT_SET
        };
        let flags = TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET;
        timerfd_settime(&self.clock_set, flags, &never).map(|_| ())
    }

    fn clock_was_set(&self) -> bool {
        let cancelled = read_count(&self.clock_set) == Err(Errno::CANCELED);
        if let Err(error) = self.watch_clock() {
            tracing::warn!(%error, "the wall clock can no longer be watched");
        }
        cancelled
    }

    fn zone_was_changed(&self) -> bool {
        let mut buffer = [std::mem::MaybeUninit::uninit(); 1024];
        let mut events = inotify::Reader::new(&self.zone_changed, &mut buffer);
        let mut changed = false;
        while let Ok(event) = events.next() {
            changed |= event
                .file_name()
                .and_then(|name| name.to_str().ok())
                .is_some_and(|name| ZONE_FILES.contains(&name));
        }
        changed
    }
}

fn timespec(ms: i64) -> Timespec {
    Timespec {
        tv_sec: ms / 1000,
        tv_nsec: ms % 1000 * 1_000_000,
    }
}

fn read_count(fd: &OwnedFd) -> rustix::io::Result<usize> {
    rustix::io::read(fd, &mut [0_u8; 8])
}
