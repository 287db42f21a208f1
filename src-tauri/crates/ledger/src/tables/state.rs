//! What has to survive a restart: the engine, the routine under way, flags of the windows.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// One named piece of state as it is from now on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StateEntry {
    /// Its name, such as `engine`.
    pub key: String,
    /// The piece itself; none when there is none any more.
    pub value: Option<Value>,
}
