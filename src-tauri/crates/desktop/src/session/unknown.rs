//! The session of a system that tells nothing.

use super::Session;
use crate::{Finding, Level};

/// Knows of no lock and no sleep.
#[derive(Debug, Clone, Copy)]
pub struct UnknownSession;

impl Session for UnknownSession {
    fn release_sleep(&self) {}

    fn input_came(&self) {}

    fn findings(&self) -> Vec<Finding> {
        let nothing = |subject, used: &str| Finding {
            subject,
            found: "nobody tells".to_owned(),
            used: used.to_owned(),
            advice: None,
            level: Level::Missing,
        };
        vec![
            nothing(
                "Screen lock",
                "A locked screen counts as away when there has been no input for a while.",
            ),
            nothing("Suspend", "Sleep is noticed when the desk is used again."),
        ]
    }
}
