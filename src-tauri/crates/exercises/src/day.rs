//! Local days, as the caller tells them apart.

use serde::{Deserialize, Serialize};

/// A local day, as a count of days from any fixed one; only differences and order matter here.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(rename = "DayNumber"))]
pub struct Day(pub i32);

impl Day {
    /// Days from `earlier` to this one; below 0 when it is not earlier.
    pub fn since(self, earlier: Self) -> i32 {
        self.0.saturating_sub(earlier.0)
    }

    /// The day so many days later.
    pub fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }
}
