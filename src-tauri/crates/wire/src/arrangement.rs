//! How the person wants windows to be.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How the person wants windows to be: told to whoever subscribes, and at each change.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Arrangement {
    /// Where reminders come up.
    pub monitor: Monitor,
}

/// Which of several screens a reminder comes up on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", content = "name", rename_all = "kebab-case")]
pub enum Monitor {
    /// The one with the pointer.
    #[default]
    InUse,
    /// The one the desktop calls its first.
    Primary,
    /// The one with this name, such as "HDMI-1", or this number, counted from 1 and from the left; the one in use
    /// while it is not plugged in.
    Named(String),
}
