//! Activity a person logged: a walk, a ride, a swim.

use serde::{Deserialize, Serialize};

use crate::{EntryId, Stamp};

/// Something done away from the guide, on the person's own word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivityEntry {
    /// Which entry this is.
    pub id: EntryId,
    /// When it ended; it counts for that day.
    pub ended: Stamp,
    /// What it was, such as `walk` or `ride`.
    pub kind: String,
    /// How long it took, in seconds.
    pub seconds: u32,
    /// How hard it was.
    pub intensity: Intensity,
    /// Whether it counted as the break (rule 32).
    pub counted_as_break: bool,
}

/// How hard an activity was, by the talk test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Intensity {
    /// Could sing: under 3 MET, fills no moderate minutes.
    Easy,
    /// Could talk but not sing: 3 to 6 MET.
    Brisk,
    /// Could only say a few words: 6 MET and over; each minute counts as two moderate ones.
    Vigorous,
}
