//! The holds of a system that tells nothing.

use std::sync::Arc;

use super::probe::{AwakeProbe, HoldProbe, VIDEOS};
use super::{HoldReason, Probes};
use crate::{Finding, Level};

/// Knows of no reason to wait.
#[derive(Debug, Clone, Copy)]
pub struct UnknownHolds;

impl UnknownHolds {
    /// The probes of a system that tells nothing.
    pub fn probes() -> Probes {
        (vec![Arc::new(UnknownHolds)], Arc::new(UnknownHolds))
    }
}

impl HoldProbe for UnknownHolds {
    fn subjects(&self) -> &'static [&'static str] {
        &[
            "Calls",
            "Camera",
            "Full screen",
            "Do not disturb",
            "Presenting",
        ]
    }

    fn look(&self, _: &[String]) -> Option<Vec<HoldReason>> {
        None
    }

    fn findings(&self, _: bool) -> Vec<Finding> {
        let subjects = self.subjects().iter().copied();
        subjects
            .map(|subject| nothing(subject, "It holds no break back."))
            .collect()
    }
}

impl AwakeProbe for UnknownHolds {
    fn in_force(&self) -> Option<bool> {
        None
    }

    fn finding(&self, _: bool) -> Finding {
        let used = "Watching a video without touching anything counts as away.";
        nothing(VIDEOS, used)
    }
}

fn nothing(subject: &'static str, used: &str) -> Finding {
    Finding {
        subject,
        found: "this system does not tell".to_owned(),
        used: used.to_owned(),
        advice: Some("Use Astir's own pause when you want quiet.".to_owned()),
        level: Level::Missing,
    }
}
