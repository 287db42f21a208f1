//! What the driver asks of the desktop.

use astir_desktop::{Desktop, Finding, HoldReason};

/// A desktop, or what stands in for one in tests.
pub(crate) trait Senses: Send + Sync {
    /// How long there has been no input, in milliseconds; none when it cannot be read.
    fn idle_ms(&self) -> Option<i64>;
    /// Whether there was input a moment ago: sources speak only when that changes.
    fn is_in_use(&self) -> bool;
    /// Whether the person is typing right now.
    fn typing(&self) -> bool;
    /// Reasons not to interrupt. Takes up to two seconds.
    fn holds(&self) -> Vec<HoldReason>;
    /// Whether something other than Astir keeps the screen awake. Takes up to two seconds.
    fn inhibited(&self) -> bool;
    /// Names programs that hold a break while they are in front.
    fn hold_for(&self, programs: Vec<String>);
    /// Keeps the screen awake, or lets it sleep again.
    fn keep_awake(&self, awake: bool);
    /// Everything that had to be written before sleep is written.
    fn release_sleep(&self);
    /// Looks for others in the place of sources that were lost. Returns at once.
    fn mend(&self);
    /// What `doctor` says of this desktop.
    fn findings(&self) -> Vec<Finding>;
}

impl Senses for Desktop {
    fn idle_ms(&self) -> Option<i64> {
        Desktop::idle_ms(self)
    }

    fn is_in_use(&self) -> bool {
        Desktop::is_in_use(self) == Some(true)
    }

    fn typing(&self) -> bool {
        Desktop::typing(self) == Some(true)
    }

    fn holds(&self) -> Vec<HoldReason> {
        Desktop::holds(self).seen()
    }

    fn inhibited(&self) -> bool {
        Desktop::inhibited(self).unwrap_or(false)
    }

    fn keep_awake(&self, awake: bool) {
        Desktop::keep_awake(self, awake);
    }

    fn hold_for(&self, programs: Vec<String>) {
        Desktop::holds(self).name_programs(programs);
    }

    fn release_sleep(&self) {
        Desktop::release_sleep(self);
    }

    fn mend(&self) {
        Desktop::mend(self);
    }

    fn findings(&self) -> Vec<Finding> {
        Desktop::findings(self)
    }
}
