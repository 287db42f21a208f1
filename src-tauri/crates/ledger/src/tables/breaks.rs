//! Breaks that were offered or begun, each with its steps.

use serde::{Deserialize, Serialize};

use crate::{EntryId, Stamp};

/// One break, from its reminder to what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BreakEntry {
    /// Which entry this is.
    pub id: EntryId,
    /// When it began, or was settled where nothing began. It counts for that day.
    pub at: Stamp,
    /// When its reminder first showed, UTC in milliseconds; none when it was begun unasked.
    pub offered_ms: Option<i64>,
    /// The forms of the reminder that were seen, in order.
    pub shown: Vec<ReminderShown>,
    /// How often it was put off.
    pub snoozes: u32,
    /// The answer; none while there is none, or when there never was one.
    pub taken_up: Option<TakenUp>,
    /// The routine, by its id.
    pub routine: Option<String>,
    /// Planned length in seconds; none where there was no routine.
    pub planned_s: Option<u32>,
    /// Seconds really done, without pauses and skipped steps; none where there was no routine.
    pub done_s: Option<u32>,
    /// When it was over, UTC in milliseconds.
    pub ended_ms: i64,
    /// What became of it.
    pub outcome: BreakOutcome,
    /// The steps of its routine.
    pub steps: Vec<BreakStep>,
}

/// A form the reminder took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReminderShown {
    /// A native notification.
    Notification,
    /// The card in a corner.
    Card,
    /// The whole screen.
    Fullscreen,
}

/// How the person answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TakenUp {
    /// Began the routine.
    Start,
    /// Asked for something seated, and began that.
    Seated,
    /// Left it out.
    Skip,
    /// "I just did one."
    Did,
    /// Went away from the desk.
    Walked,
}

/// What became of a break. Whether 60 % was done is judged to the millisecond by the break rules;
/// the outcome carries that judgement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum BreakOutcome {
    /// At least 60 % of the planned time was done.
    Completed,
    /// Less than that.
    Partial,
    /// Ended for pain.
    Hurt,
    /// Completed by the clock, while somebody typed.
    Contradicted,
    /// Left out by choice.
    Skipped,
    /// Done, on the person's own word.
    Did,
    /// Went away when reminded.
    Walked,
    /// Nobody answered.
    Ignored,
    /// Taken back before an answer: a hold, a pause, closing time.
    Withdrawn,
}

impl BreakOutcome {
    /// Whether it counts as a break taken.
    #[must_use]
    pub fn is_taken(self) -> bool {
        matches!(self, Self::Completed | Self::Did | Self::Walked)
    }
}

/// One step of a routine, and what was really done of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BreakStep {
    /// The exercise, by its id.
    pub exercise: String,
    /// What it is for.
    pub category: Category,
    /// Whether it is aerobic and of 3 MET or more (a brisk walk, stairs): it fills moderate minutes.
    pub moderate: bool,
    /// Planned length in seconds.
    pub planned_s: u32,
    /// Guided seconds: the guide running, without pauses, count-ins and rests over 15 s.
    pub done_s: u32,
    /// Seconds of each set that was done, in order.
    pub set_s: Vec<u32>,
    /// Repetitions done, where they are counted.
    pub reps: Option<u32>,
    /// What became of it.
    pub state: StepState,
}

/// What an exercise is for; the colours of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// Glutes and legs against resistance.
    Strength,
    /// Stretches and joints.
    Mobility,
    /// Done in the chair.
    Seated,
    /// Walking, marching, calves.
    Circulation,
}

/// What became of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepState {
    /// Done as planned.
    Done,
    /// Left out; none of it counts.
    Skipped,
    /// Done in an easier form.
    Eased,
    /// Stopped because it hurt.
    Hurt,
}
