//! Holds where the desktop needs no connection to be asked.

use super::HoldReason;
#[cfg(not(windows))]
use super::silent as system;
#[cfg(windows)]
use super::windows as system;
use crate::Finding;
use crate::patience::{ANSWER_WITHIN, Patience};

/// Asks the desktop for reasons to wait.
#[derive(Debug)]
pub struct Holds {
    patience: Patience,
}

impl Holds {
    /// Which program is in front is not known here, so naming some changes nothing.
    pub fn new(_named_programs: Vec<String>) -> Holds {
        Holds {
            patience: Patience::default(),
        }
    }

    /// See [`Holds::new`].
    pub fn name_programs(&self, _named_programs: Vec<String>) {}

    /// The reasons in force, in order and each once. Takes at most two seconds; what has not
    /// answered by then does not hold.
    pub fn seen(&self) -> Vec<HoldReason> {
        let mut reasons = self
            .patience
            .ask(ANSWER_WITHIN, system::reasons)
            .unwrap_or_default();
        reasons.sort();
        reasons.dedup();
        reasons
    }

    /// Whether something keeps the screen awake cannot be read here.
    pub fn inhibited(&self) -> Option<bool> {
        None
    }

    /// What `doctor` says about holds.
    pub fn findings(&self) -> Vec<Finding> {
        vec![system::finding()]
    }
}
