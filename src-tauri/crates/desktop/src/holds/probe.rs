//! What a desktop is asked for: each system answers these questions in its own way.

use super::HoldReason;
use crate::{Finding, Level};

/// A question about reasons to wait.
///
/// It may block for as long as whoever is asked; [`Holds`](crate::Holds) asks all of them at once
/// and waits for two seconds. What cannot be told does not hold, and `doctor` says so.
pub trait HoldProbe: Send + Sync {
    /// What it is about, in the words of its findings.
    fn subjects(&self) -> &'static [&'static str];

    /// The reasons in force, also for those programs of `named` that are in front; `None` when it
    /// cannot be told.
    fn look(&self, named: &[String]) -> Option<Vec<HoldReason>>;

    /// What `doctor` says, one for each of the subjects. `told`: whether [`HoldProbe::look`] has
    /// just been answered.
    fn findings(&self, told: bool) -> Vec<Finding>;
}

/// The question whether something keeps the screen awake, a film for example.
pub trait AwakeProbe: Send + Sync {
    /// True when anybody does, `None` when nobody knows. May block.
    fn in_force(&self) -> Option<bool>;

    /// What `doctor` says. `told`: whether [`AwakeProbe::in_force`] has just been answered.
    fn finding(&self, told: bool) -> Finding;
}

/// The answer of a probe that knows one reason.
pub(super) fn held(reason: HoldReason, is_held: Option<bool>) -> Option<Vec<HoldReason>> {
    is_held.map(|is_held| is_held.then_some(reason).into_iter().collect())
}

/// The subject of [`AwakeProbe::finding`].
pub(super) const VIDEOS: &str = "Videos";

/// What is said of somebody who has not answered in time.
pub(super) fn unanswered(subject: &'static str) -> Finding {
    Finding {
        subject,
        found: "it was asked for and not answered within two seconds".to_owned(),
        used: "What is not answered holds no break back.".to_owned(),
        advice: None,
        level: Level::Missing,
    }
}
