//! A system that gives programs no reasons to wait; macOS keeps Focus to itself.

use super::HoldReason;
use crate::{Finding, Level};

pub(super) fn reasons() -> Vec<HoldReason> {
    Vec::new()
}

pub(super) fn finding() -> Finding {
    Finding {
        subject: "Calls and full screen",
        found: "this system does not tell".to_owned(),
        used: "Whether a notification is shown is left to the system, for example to Focus."
            .to_owned(),
        advice: Some("Use Astir's own pause when you want quiet.".to_owned()),
        level: Level::Limited,
    }
}
