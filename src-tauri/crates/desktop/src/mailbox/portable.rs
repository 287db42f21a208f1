//! The bell where timers that count suspend cannot be waited for: a condition variable, looked
//! after at least once a minute.

use std::io;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use astir_breaks::Zone;

use super::Woken;
use crate::Clock;

/// The longest sleep in one go, since a wait here may leave suspend out of account.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// Wall and steady clock may drift apart by this much between two looks before it is a jump.
const JUMP_MS: i64 = 2_000;

/// Wakes its one waiter.
#[derive(Debug)]
pub(super) struct Bell {
    clock: Clock,
    rung: Mutex<bool>,
    condition: Condvar,
    last: Mutex<Offset>,
}

/// What a jump of the wall clock or a new zone changes.
#[derive(Debug, Clone, Copy)]
struct Offset {
    wall_ahead_ms: i64,
    zone: Zone,
}

impl Bell {
    pub(super) fn new() -> io::Result<Bell> {
        let clock = Clock::system();
        let last = Mutex::new(Offset::read(&clock));
        Ok(Bell {
            clock,
            rung: Mutex::new(false),
            condition: Condvar::new(),
            last,
        })
    }

    pub(super) fn ring(&self) {
        *self.rung.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.condition.notify_one();
    }

    /// Waits until rung, until `deadline_ms` of the real steady clock, or until the wall clock
    /// is seen to have changed.
    pub(super) fn wait(&self, deadline_ms: Option<i64>) -> Woken {
        loop {
            if self.clock_was_changed() {
                return Woken::ClockChanged;
            }
            let left = deadline_ms.map(|deadline| deadline - Clock::real_steady_ms());
            let wait = match left.map(u64::try_from) {
                Some(Err(_) | Ok(0)) => return Woken::Due,
                Some(Ok(left)) => Duration::from_millis(left).min(LONGEST_WAIT),
                None => LONGEST_WAIT,
            };
            let rung = self.rung.lock().unwrap_or_else(PoisonError::into_inner);
            let waited = self.condition.wait_timeout_while(rung, wait, |rung| !*rung);
            let (mut rung, _) = waited.unwrap_or_else(PoisonError::into_inner);
            if std::mem::take(&mut *rung) {
                return Woken::Rung;
            }
        }
    }

    fn clock_was_changed(&self) -> bool {
        self.clock.reread_zone();
        let now = Offset::read(&self.clock);
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let jumped = (now.wall_ahead_ms - last.wall_ahead_ms).abs() > JUMP_MS;
        let changed = jumped || now.zone != last.zone;
        if changed {
            *last = now;
        }
        changed
    }
}

impl Offset {
    fn read(clock: &Clock) -> Offset {
        let now = clock.now();
        Offset {
            wall_ahead_ms: now.wall.timestamp_millis() - now.steady.0,
            zone: clock.zone(),
        }
    }
}
