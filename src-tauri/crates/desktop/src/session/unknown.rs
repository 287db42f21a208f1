//! The session of a desktop that tells nothing yet, macOS among them.

use super::AskIdle;
use crate::{Clock, Finding, Level, Tell};

/// Knows neither lock nor sleep.
#[derive(Debug)]
pub struct Session;

impl Session {
    pub(crate) fn here(_: &Clock, _: AskIdle, _: Tell) -> Session {
        Session
    }

    /// Nothing is held up.
    pub fn release_sleep(&self) {}

    /// Input ends no lock, for none is known.
    pub fn input_came(&self) {}

    /// What `doctor` says about lock and sleep.
    pub fn findings(&self) -> Vec<Finding> {
        vec![Finding {
            subject: "Screen lock and suspend",
            found: "not told on this system".to_owned(),
            used: "Both count as away when there has been no input for a while.".to_owned(),
            advice: None,
            level: Level::Limited,
        }]
    }
}
