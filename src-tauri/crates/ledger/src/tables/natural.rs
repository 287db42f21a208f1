//! Natural breaks: away from the desk for at least the break length, unasked.

use serde::{Deserialize, Serialize};

use crate::{EntryId, Stamp};

/// An absence that counts as a break of its own kind (rule 8).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NaturalBreak {
    /// Which entry this is.
    pub id: EntryId,
    /// When the person left; it counts for that day.
    pub at: Stamp,
    /// How long they were away, in seconds.
    pub seconds: u32,
}
