//! Idle time where the system can only be asked: asked as seldom as the answer allows.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use super::{IDLE_AFTER, IdleSource, Unavailable, milliseconds};
use crate::{Clock, Mail, Observation, Receiver, Tell, mailbox};

/// While the person is away, how often to look whether they are back: a twelfth of the time they
/// have been away already, within these limits.
const LOOK_OFTEN: Duration = Duration::from_secs(5);
const LOOK_SELDOM: Duration = Duration::from_secs(30);
const PARTS_OF_ABSENCE: i64 = 12;

/// Asks for the time since the last input, in real milliseconds; `None` when nobody knows.
pub type ReadIdle = Arc<dyn Fn() -> Option<i64> + Send + Sync>;

/// A source that looks again when the person could be idle at the earliest, so about once a
/// minute while they work.
pub struct PolledIdle {
    name: &'static str,
    read: ReadIdle,
    clock: Clock,
}

impl PolledIdle {
    /// A source that asks `read`.
    pub fn new(name: &'static str, clock: &Clock, read: ReadIdle) -> PolledIdle {
        PolledIdle {
            name,
            read,
            clock: clock.clone(),
        }
    }
}

impl IdleSource for PolledIdle {
    fn name(&self) -> &'static str {
        self.name
    }

    fn watch(&mut self, tell: Tell) -> Result<(), Unavailable> {
        let no_thread = |error| Unavailable(format!("no thread to look from ({error})"));
        let (keep, alarm) = mailbox::<()>(&self.clock).map_err(no_thread)?;
        let (read, clock) = (Arc::clone(&self.read), self.clock.clone());
        let look = move || {
            watch(&clock, &*read, alarm, &tell);
            drop(keep);
        };
        let spawned = thread::Builder::new()
            .name("astir-idle-poll".to_owned())
            .spawn(look);
        spawned.map(|_| ()).map_err(no_thread)
    }

    fn idle_ms(&self) -> Option<i64> {
        (self.read)().map(|real_ms| self.clock.stretch_ms(real_ms))
    }
}

/// Looks until nobody knows any more.
fn watch(clock: &Clock, read: &dyn Fn() -> Option<i64>, mut alarm: Receiver<()>, tell: &Tell) {
    let threshold_ms = milliseconds(IDLE_AFTER);
    let mut idle = false;
    while let Some(idle_ms) = read().map(|real_ms| clock.stretch_ms(real_ms)) {
        let now_ms = clock.steady_ms();
        if (idle_ms >= threshold_ms) != idle {
            idle = !idle;
            tell(match idle {
                true => Observation::Idle {
                    since_ms: now_ms - idle_ms,
                },
                false => Observation::Active,
            });
        }
        let next_ms = now_ms
            + if idle {
                let soon_ms = idle_ms / PARTS_OF_ABSENCE;
                soon_ms.clamp(milliseconds(LOOK_OFTEN), milliseconds(LOOK_SELDOM))
            } else {
                threshold_ms - idle_ms
            };
        while alarm.next(Some(next_ms)) != Mail::Due {}
    }
    tell(Observation::IdleUnknown);
}
