//! Settings that differ from their defaults.

use serde::{Deserialize, Serialize};

/// One setting as it is from now on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettingEntry {
    /// Its name, such as `break-length`.
    pub key: String,
    /// Its value in the form `astir set` takes; none when it is back at its default.
    pub value: Option<String>,
}
