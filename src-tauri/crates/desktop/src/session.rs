//! Lock and sleep, as the login manager and the screen locker tell them.

use crate::{Buses, Clock, Finding, Tell};

/// Listens for lock, unlock, suspend and waking.
#[derive(Debug)]
pub struct Session {}

impl Session {
    /// Starts listening. What is missing is said in [`Session::findings`].
    pub fn watch(clock: &Clock, buses: &Buses, tell: Tell) -> Session {
        let _ = (clock, buses, tell);
        Session {}
    }

    /// Lets the machine suspend: what had to be written after `Observation::Sleep` is written.
    pub fn release_sleep(&self) {}

    /// What `doctor` says about lock and sleep.
    pub fn findings(&self) -> Vec<Finding> {
        Vec::new()
    }
}
