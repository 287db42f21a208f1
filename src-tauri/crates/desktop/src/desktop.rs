//! All sources of this desktop together.

use crate::{Clock, Finding, Holds, Observation};

/// Everything the desktop can be asked, and the sources that tell by themselves.
#[derive(Debug)]
pub struct Desktop {
    holds: Holds,
    clock: Clock,
}

impl Desktop {
    /// Finds the best source of each kind and starts it. `tell` is called on other threads; it
    /// should only pass the observation on.
    pub fn watch(clock: &Clock, tell: impl Fn(Observation) + Send + Sync + 'static) -> Desktop {
        let _ = tell;
        Desktop {
            holds: Holds::new(Vec::new()),
            clock: clock.clone(),
        }
    }

    /// How long there has been no input by now, in milliseconds of the clock; `None` when it
    /// cannot be asked here.
    pub fn idle_ms(&self) -> Option<i64> {
        None
    }

    /// Whether the person is typing or pointing right now; `None` when it cannot be known.
    pub fn typing(&self) -> Option<bool> {
        None
    }

    /// Lets the machine suspend: what had to be written after `Observation::Sleep` is written.
    pub fn release_sleep(&self) {}

    /// Reasons not to interrupt.
    pub fn holds(&self) -> &Holds {
        &self.holds
    }

    /// The same, to name programs.
    pub fn holds_mut(&mut self) -> &mut Holds {
        &mut self.holds
    }

    /// What `doctor` says about this desktop.
    pub fn findings(&self) -> Vec<Finding> {
        vec![self.clock.finding()]
    }
}
