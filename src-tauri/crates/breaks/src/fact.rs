//! What is written down: facts as they were, never totals.

use std::time::Duration;

use crate::{HoldSet, Posture, Refusal, Stamp, Step};

/// Something for the ledger, complete when it is emitted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// A stretch of time of one kind is over.
    Span(SpanFact),
    /// A break is over, or a `partial` attempt at one. One left at closing time or for the day is not recorded.
    Break(BreakFact),
    /// A stretch at the desk without a break is over (a skip does not end one).
    Stretch {
        /// When it ended.
        ended: Stamp,
        /// Time at the desk in it.
        length: Duration,
    },
    /// An activity was logged.
    Activity {
        /// The kind, one word.
        kind: String,
        /// Its beginning.
        from: Stamp,
        /// Its end.
        to: Stamp,
        /// Whether it counted as the break.
        counts: bool,
    },
    /// The person confirmed a posture.
    Posture {
        /// When.
        at: Stamp,
        /// Which.
        posture: Posture,
    },
    /// The engine decided something worth explaining later.
    Decided {
        /// When.
        at: Stamp,
        /// What and why.
        decision: Decision,
    },
}

/// A stretch of time of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpanFact {
    /// What it was.
    pub kind: SpanKind,
    /// Its beginning.
    pub from: Stamp,
    /// Its end.
    pub to: Stamp,
    /// The time in it on the steady clock; it differs from `to - from` where the wall clock jumped or a short
    /// absence within a desk span is not counted.
    pub length: Duration,
    /// The posture last confirmed.
    pub posture: Posture,
    /// What it was judged from.
    pub basis: Basis,
}

/// What a span was judged from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// Keyboard and pointer, or their rest.
    Input,
    /// The session was locked.
    Lock,
    /// The screen was switched off.
    ScreenOff,
    /// The computer slept.
    Sleep,
    /// The working hours.
    Hours,
    /// The program was not running.
    NotRunning,
    /// Idleness could not be read; presence was assumed.
    Unreadable,
}

/// What a stretch of time was. The time of a routine is in its break instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SpanKind {
    /// At the desk, in working hours.
    Desk,
    /// Away from it.
    Away,
    /// Outside the working hours, or gone too long for a break.
    Off,
    /// The program was not running.
    Unknown,
}

/// A break that is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BreakFact {
    /// When its reminder first came; none if it never did, or if the break goes on after a `partial`.
    pub offered: Option<Stamp>,
    /// The farthest step of the reminder that was shown.
    pub shown: Option<Step>,
    /// Every answer, in order.
    pub answers: Vec<Answer>,
    /// When the rest began, if there was one.
    pub began: Option<Stamp>,
    /// When it was over.
    pub ended: Stamp,
    /// The planned time of the routine, if there was one.
    pub planned: Option<Duration>,
    /// The time really rested.
    pub done: Duration,
    /// What became of it.
    pub outcome: Outcome,
}

/// An answer to a reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// A routine was started.
    Started,
    /// Put off.
    Snoozed,
    /// None came within ten minutes.
    Ignored,
    /// Skipped.
    Skipped,
    /// Taken by the person's own word.
    Did,
    /// The person left the desk.
    Left,
}

/// What became of a break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The routine was done.
    Completed,
    /// The routine was typed through: not counted.
    Contradicted,
    /// Too little of the routine was done; the reminder returns.
    Partial,
    /// Stopped for pain.
    Hurt,
    /// The person went away when reminded.
    Walked,
    /// The person was away, unasked.
    Natural,
    /// By the person's own word.
    Did,
    /// A logged activity took its place.
    Activity,
    /// Skipped.
    Skipped,
    /// Unanswered twice.
    Ignored,
}

impl Outcome {
    /// Whether it counts as a break taken.
    #[must_use]
    pub fn is_taken(self) -> bool {
        matches!(
            self,
            Self::Completed | Self::Walked | Self::Did | Self::Activity
        )
    }
}

/// A decision worth explaining.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// A due reminder waits for these.
    Held(HoldSet),
    /// It no longer waits for these, which were the last reasons; how long it waited in all.
    HeldOver(HoldSet, Duration),
    /// A quiet routine was offered in a call.
    QuietOffer,
    /// The reminder was put off for this long.
    Snoozed(Duration),
    /// The reminder went unanswered.
    Ignored,
    /// Quiet began.
    Paused,
    /// Quiet ended.
    Resumed,
    /// The working hours ended.
    OffHours,
    /// The working hours began.
    OnHours,
    /// A request was refused.
    Refused(Refusal),
    /// The person says that the walk just recorded was none.
    WasAtDesk,
    /// A break came due at a fixed time (rule 33).
    FixedTime,
    /// A fixed time came, and no break with it.
    FixedTimeLapsed(Lapse),
}

/// Why a fixed time brought no break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lapse {
    /// A pause, off hours or a routine.
    Quiet,
    /// A break was due already.
    BreakIsDue,
    /// A break had ended shortly before.
    JustHadOne,
    /// Two reminders went unanswered, and the interval after them is not over.
    Unanswered,
    /// The person, or the program, was not there in time.
    TooLate,
}
