//! What happens, in exactly the words of `astir simulate`.

use std::time::Duration;

use crate::{Fact, HoldSet, Moment, Posture};

/// What the program is to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Something happened that people are told about.
    Happened(Happened),
    /// Something is to be written down.
    Record(Fact),
    /// A pause without an end is a day old: ask about it once, gently (rule 25).
    AskAboutPause,
}

/// A happening and the moment of it, which may lie before the call that brought it about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happened {
    /// When.
    pub at: Moment,
    /// What.
    pub what: Happening,
}

/// Something that happens; each variant is a word of `astir simulate` with its data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happening {
    /// The break is 60 s away.
    Soon,
    /// Show this step of the reminder.
    Remind(Step),
    /// The due reminder waits for these.
    Held(HoldSet),
    /// One silent offer of a routine that can be done in a call.
    QuietOffer,
    /// The reminder is taken away unanswered.
    Withdrawn,
    /// A routine of this planned length began.
    Started(Duration),
    /// It ended with enough of it done; the time really done.
    Completed(Duration),
    /// It ended with too little done; the time really done.
    Partial(Duration),
    /// It was stopped for pain; the time really done.
    Hurt(Duration),
    /// The routine just completed was typed through.
    Contradicted,
    /// Asked to come again after this long.
    Snoozed(Duration),
    /// This break was skipped.
    Skipped,
    /// This break was taken by the person's own word.
    Did,
    /// The reminder went unanswered for its ten minutes.
    Ignored,
    /// The person was away this long, unasked.
    Natural(Duration),
    /// The person went away when reminded, for this long.
    Walked(Duration),
    /// The person was gone this long, which is no break.
    Off(Duration),
    /// Quiet was asked for.
    Paused,
    /// The quiet is over.
    Resumed,
    /// The working hours ended.
    OffHours,
    /// The working hours began.
    OnHours,
    /// What was asked for makes no sense now.
    Refused(Refusal),
    /// It is time to change to this posture.
    PostureDue(Posture),
    /// The person confirmed this posture.
    PostureIs(Posture),
    /// The person has stood for long: shift the weight.
    ShiftWeight,
    /// An activity was logged.
    Logged {
        /// The kind, one word.
        kind: String,
        /// How long it took.
        length: Duration,
        /// Whether it counted as the break.
        counts: bool,
    },
}

/// A step of the reminder, mildest first.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// A native notification.
    Notification,
    /// A small card in a corner.
    Card,
    /// The whole screen.
    Fullscreen,
}

impl Step {
    /// Its word in output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Notification => "notification",
            Self::Card => "card",
            Self::Fullscreen => "fullscreen",
        }
    }
}

/// Why a request was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is no break to answer.
    #[error("no break is due")]
    NothingDue,
    /// Both snoozes of this break are used.
    #[error("this break has been put off twice already")]
    SnoozeLimit,
    /// No routine is running.
    #[error("no routine is running")]
    NoRoutine,
    /// A routine is already running.
    #[error("a routine is running")]
    RoutineRunning,
    /// Nothing is paused.
    #[error("nothing is paused")]
    NotPaused,
    /// The activity would end in the future.
    #[error("that has not ended yet")]
    Future,
    /// The activity overlaps one already logged.
    #[error("another activity is logged for that time")]
    Overlap,
}

impl Refusal {
    /// Its word in output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NothingDue => "nothing-due",
            Self::SnoozeLimit => "snooze-limit",
            Self::NoRoutine => "no-routine",
            Self::RoutineRunning => "routine-running",
            Self::NotPaused => "not-paused",
            Self::Future => "future",
            Self::Overlap => "overlap",
        }
    }
}
