//! Everything that can happen to the engine.

use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::duration::minutes;
use crate::{Settings, Steady};

/// One thing that happened; handed to [`crate::Engine::handle`] with the moment it happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// Nothing but the passing of time, or a jump of the wall clock or the zone, seen in the moment itself.
    Tick,
    /// In ordinary use from now on: input every few seconds.
    Active,
    /// Continuous typing from now on, until `Active` or `Idle`.
    Typing,
    /// No input since `since`. After a wake or a screen that came back, say this or `Active` again.
    Idle {
        /// The last input, not after now.
        since: Steady,
    },
    /// Idleness cannot be read here (rule 10): counts as present.
    IdleUnknown,
    /// The session was locked.
    Lock,
    /// The session was unlocked, which is input.
    Unlock,
    /// The screen was switched off.
    ScreenOff,
    /// The screen came back; the person is here again with their next input.
    ScreenOn,
    /// The computer goes to sleep now. Nothing happens until it wakes.
    Sleep,
    /// The computer woke.
    Wake {
        /// When it fell asleep; used if `Sleep` was never said.
        slept_since: Steady,
    },
    /// A reason not to interrupt began or ended.
    Hold(Hold, bool),
    /// Something keeps the screen awake, or no longer does. The program's own guide never counts.
    Inhibit(bool),
    /// Begin a routine now, as an answer or by hand.
    Start(RoutinePlan),
    /// Not now; again in a while (the length set, unless one is named).
    Snooze(Option<SnoozeLength>),
    /// Not this one.
    Skip,
    /// "I just did one."
    Did,
    /// End the routine early.
    Stop,
    /// End the routine because it hurts.
    Hurt,
    /// Stop the clock of the routine.
    GuidePause,
    /// Let the clock of the routine run again.
    GuideResume,
    /// The guide skipped, went back or eased.
    GuideMoved {
        /// The time really done so far.
        done: Duration,
        /// What is left from now on, the current step first.
        left: Vec<PlanStep>,
    },
    /// The present step of the reminder is known not to have been seen (rule 15): no further one is taken.
    Unseen,
    /// The person asks for quiet.
    Pause(PauseUntil),
    /// The person ends the quiet.
    Resume,
    /// Something done away from the desk.
    Log {
        /// The kind of activity, one word.
        kind: String,
        /// How long it took.
        length: Duration,
        /// When it ended; may lie before the engine began.
        ended: Steady,
    },
    /// "I was at the desk": the last absence taken for a walk was none (rule 9).
    WasAtDesk,
    /// What the long absence was that is asked about, in one word; `None` for nothing worth logging.
    AwayWas(Option<String>),
    /// The person confirms a posture.
    Posture(Posture),
    /// "Not now" to a change of posture that was asked for (rule 30).
    PostureLater,
    /// New settings, whole.
    Set(Box<Settings>),
    /// The program is about to end: ends a routine by rule 23. Save after it.
    Quit,
}

/// A reason not to interrupt now, in the order in which reasons are named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hold {
    /// A microphone or camera is in use.
    Call,
    /// The screen is shared.
    Sharing,
    /// Something fills the screen.
    Fullscreen,
    /// The desktop's "do not disturb".
    Dnd,
    /// The desktop's presentation mode.
    Presenting,
    /// A program the person named is in front.
    App,
}

impl Hold {
    /// All of them, in order.
    pub const ALL: [Self; 6] = [
        Self::Call,
        Self::Sharing,
        Self::Fullscreen,
        Self::Dnd,
        Self::Presenting,
        Self::App,
    ];

    /// Its word in scripts and output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Sharing => "sharing",
            Self::Fullscreen => "fullscreen",
            Self::Dnd => "dnd",
            Self::Presenting => "presenting",
            Self::App => "app",
        }
    }

    /// The hold with this word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|hold| hold.word() == word)
    }
}

/// A set of holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct HoldSet(u8);

impl HoldSet {
    /// Every hold.
    #[must_use]
    pub fn all() -> Self {
        Hold::ALL.into_iter().collect()
    }

    /// Adds or removes one.
    pub fn put(&mut self, hold: Hold, on: bool) {
        if on {
            self.0 |= 1 << hold as u8;
        } else {
            self.0 &= !(1 << hold as u8);
        }
    }

    /// Whether it is in.
    #[must_use]
    pub fn contains(self, hold: Hold) -> bool {
        self.0 & (1 << hold as u8) != 0
    }

    /// Whether none is in.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.iter().next().is_none()
    }

    /// Those in both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Those in it, in the order of rule 12.
    pub fn iter(self) -> impl Iterator<Item = Hold> {
        Hold::ALL
            .into_iter()
            .filter(move |hold| self.contains(*hold))
    }
}

impl FromIterator<Hold> for HoldSet {
    fn from_iter<I: IntoIterator<Item = Hold>>(holds: I) -> Self {
        let mut set = Self::default();
        for hold in holds {
            set.put(hold, true);
        }
        set
    }
}

/// How long a snooze may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Default)]
#[serde(rename_all = "kebab-case")]
pub enum SnoozeLength {
    /// Five minutes.
    #[default]
    Five,
    /// Ten minutes.
    Ten,
    /// A quarter of an hour.
    Fifteen,
}

impl SnoozeLength {
    /// All of them, shortest first.
    pub const ALL: [Self; 3] = [Self::Five, Self::Ten, Self::Fifteen];

    /// Its length in time present.
    #[must_use]
    pub fn length(self) -> Duration {
        match self {
            Self::Five => minutes(5),
            Self::Ten => minutes(10),
            Self::Fifteen => minutes(15),
        }
    }

    /// The one of exactly this length.
    #[must_use]
    pub fn from_length(length: Duration) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.length() == length)
    }
}

/// What a routine asks for, step by step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoutinePlan {
    /// In order; together they are the planned time.
    pub steps: Vec<PlanStep>,
}

impl RoutinePlan {
    /// The planned time.
    #[must_use]
    pub fn length(&self) -> Duration {
        total_length(&self.steps)
    }
}

/// One step of a routine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanStep {
    /// How long it takes.
    #[serde(with = "crate::time::millis")]
    pub length: Duration,
    /// Where it has the person.
    pub place: Place,
}

pub(crate) fn total_length(steps: &[PlanStep]) -> Duration {
    steps
        .iter()
        .fold(Duration::ZERO, |sum, step| sum.saturating_add(step.length))
}

/// Where a step has the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// In the chair.
    Seated,
    /// On their feet beside it.
    Standing,
    /// On the floor.
    Floor,
    /// Away from the desk: a walk, stairs.
    Away,
}

/// When a pause ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PauseUntil {
    /// After this long.
    For(Duration),
    /// At this instant on the wall.
    Clock(DateTime<Utc>),
    /// At the next 04:00, or the first opening of the working hours after it.
    Tomorrow,
    /// When the person says so.
    Resumed,
}

/// How the person works at a sit-stand desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Posture {
    /// In the chair.
    #[default]
    Sitting,
    /// On their feet.
    Standing,
}

impl Posture {
    /// Its word in scripts and output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Sitting => "sitting",
            Self::Standing => "standing",
        }
    }

    /// The posture with this word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Sitting, Self::Standing]
            .into_iter()
            .find(|one| one.word() == word)
    }

    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Sitting => Self::Standing,
            Self::Standing => Self::Sitting,
        }
    }
}
