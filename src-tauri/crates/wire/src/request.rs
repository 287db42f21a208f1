//! What can be asked of the agent, and what it answers.

use astir_ledger::Week;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::snapshot::Snapshot;

/// The first line each side sends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Greeting {
    /// [`crate::WIRE_VERSION`] of the sender.
    pub wire: u32,
    /// Version of the program, as in `astir --version`.
    pub version: String,
}

/// One thing asked of the agent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(
    tag = "ask",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum Request {
    /// The snapshot as it is now.
    Status,
    /// The snapshot now, and an [`Event`] for everything that changes from here on.
    Subscribe,
    /// Start a break now: the one that is due or was coming.
    Start {
        /// A routine by its id; otherwise the one that was announced.
        routine: Option<String>,
        /// Length in seconds, 60 to 900; otherwise the break length that is set.
        seconds: Option<u32>,
        /// Something seated and discreet instead.
        seated: bool,
    },
    /// Ask again later.
    Snooze {
        /// 300, 600 or 900 seconds; otherwise the default.
        seconds: Option<u32>,
    },
    /// Leave this break out.
    Skip,
    /// "I just did one", on the person's own word.
    Did,
    /// Suggest another routine than the one announced.
    Another,
    /// No reminders for a while.
    Pause {
        /// When they begin again.
        until: PauseUntil,
    },
    /// End a pause.
    Resume,
    /// Steer the routine under way.
    Guide {
        /// What to do with it.
        step: GuideStep,
    },
    /// How hard the strength work was.
    Effort {
        /// The answer.
        effort: Effort,
    },
    /// The small suggestion shown after a break was done.
    NudgeDone,
    /// Close the screen shown after a break.
    AfterClosed,
    /// Something done away from the guide.
    Log {
        /// What it was.
        activity: Activity,
        /// Length in seconds, 60 to 86400.
        seconds: u32,
        /// Brisk enough to talk but not to sing.
        brisk: bool,
        /// When it ended, UTC in milliseconds; otherwise now.
        ended_ms: Option<i64>,
    },
    /// Which posture the person is in, on their own word.
    Posture {
        /// Standing, else sitting.
        standing: bool,
    },
    /// Seven days and what was done in them.
    Week {
        /// ISO week such as `2026-W13`; otherwise the one that holds today.
        week: Option<String>,
    },
    /// Everything a break can consist of.
    Catalogue,
    /// Bring a screen up.
    Open {
        /// Which one.
        screen: Screen,
    },
    /// What this desktop can and cannot do.
    Doctor,
    /// What the engine waits for, and what it did lately.
    Why,
    /// One setting, or all of them.
    Settings {
        /// Its name, such as `break-length`.
        key: Option<String>,
    },
    /// Change a setting.
    Set {
        /// Its name.
        key: String,
        /// The new value, in the form `astir get` prints.
        value: String,
    },
    /// A window tells how it is.
    Window {
        /// Which window.
        screen: Screen,
        /// What became of it.
        report: WindowReport,
    },
    /// End the agent.
    Quit,
}

/// When a pause ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(
    tag = "until",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum PauseUntil {
    /// After so many seconds.
    For {
        /// 60 to 86400.
        seconds: u32,
    },
    /// At the next time the clock shows this.
    Clock {
        /// 0 to 23.
        hour: u8,
        /// 0 to 59.
        minute: u8,
    },
    /// When the next working day begins.
    Tomorrow,
    /// When the person says so.
    Resumed,
}

/// What the person does in the guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "do", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum GuideStep {
    /// Stop its clock.
    Pause,
    /// Let it go on.
    Resume,
    /// To the beginning of this step, or to the one before.
    Back,
    /// Leave this step out.
    Skip,
    /// An easier move in place of this one.
    Easier,
    /// Leave, and keep what was done.
    Stop,
    /// It hurts: end here.
    Hurt {
        /// Where: back, hip-front, hip-side, knee, other.
        place: Option<String>,
        /// How much, 0 to 10.
        level: Option<u8>,
    },
    /// Sounds on or off.
    Mute {
        /// Off when true.
        muted: bool,
    },
}

/// The answer to "how was it?".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Effort {
    /// Could have done far more.
    TooEasy,
    /// About two to four repetitions left.
    JustRight,
    /// Could hardly finish.
    TooHard,
    /// Something hurt.
    Hurt,
}

/// Kinds of activity a person can log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Activity {
    /// On foot.
    Walk,
    /// On a bicycle.
    Ride,
    /// In water.
    Swim,
    /// Running.
    Run,
    /// Up or down stairs.
    Stairs,
    /// Walking at a desk.
    WalkingPad,
    /// Weights, machines, a class.
    Gym,
    /// Anything else that moves the body.
    Other,
}

/// The screens a window process can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Screen {
    /// The popover by the tray.
    Today,
    /// The reminder in a corner of the screen.
    Card,
    /// The reminder over the whole screen.
    Fullscreen,
    /// The routine under way, and what comes after it.
    Guide,
    /// The weekly activity chart.
    Week,
    /// The library.
    Exercises,
    /// Workstation check and sit/stand plan.
    Desk,
    /// Everything that can be set.
    Settings,
    /// The first run.
    Welcome,
}

/// What a window process says of one of its windows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WindowReport {
    /// Loaded, listening, can be shown.
    Ready,
    /// What was asked for can be seen.
    Painted,
    /// The person closed it, or it closed itself.
    Closed,
}

/// The answer to a request that made sense.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "reply", content = "data", rename_all = "kebab-case")]
pub enum Reply {
    /// Done; this is how things stand now.
    Snapshot(Box<Snapshot>),
    /// The week asked for.
    Week(Box<Week>),
    /// The exercises and routines there are.
    Catalogue(Box<Catalogue>),
    /// Findings, the worrying ones first.
    Doctor(Vec<Finding>),
    /// Why it is quiet or loud now.
    Why(Why),
    /// Settings with their values and limits.
    Settings(Vec<Setting>),
}

/// A request that made no sense now, and why. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[error("{message}")]
pub struct Refusal {
    /// A short name to branch on, such as `nothing-due` or `snooze-limit`.
    pub reason: String,
    /// One line for people.
    pub message: String,
}

/// Something told to those who subscribed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "event", content = "data", rename_all = "kebab-case")]
pub enum Event {
    /// Something that screens show has changed.
    Snapshot(Box<Snapshot>),
    /// Show this screen now.
    Show(Summons),
    /// Make this screen ready, unseen: it will be wanted soon.
    Prepare(Screen),
    /// Take this screen away.
    Hide(Screen),
    /// A window told how it is.
    Window {
        /// Which window.
        screen: Screen,
        /// What became of it.
        report: WindowReport,
    },
    /// A change in the routine, at its very moment.
    Cue(Sound),
    /// End: the agent is leaving.
    Goodbye,
}

/// A screen that is to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Summons {
    /// Which one.
    pub screen: Screen,
    /// XDG activation token of the click that asked for it.
    pub token: Option<String>,
}

/// The sounds of the guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Sound {
    /// Three, two, one.
    Tick,
    /// Work begins.
    Start,
    /// The next exercise.
    Change,
    /// The other side.
    Side,
    /// A rest begins.
    Rest,
    /// The routine is over.
    Finish,
}

/// What `doctor` found out about one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// What was looked at, such as `tray`.
    pub subject: String,
    /// How well it works.
    pub level: FindingLevel,
    /// What was found.
    pub found: String,
    /// What Astir does with it, or instead.
    pub used: String,
    /// What the person could install or switch on.
    pub advice: Option<String>,
}

/// How well something works here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FindingLevel {
    /// Does not work, and something is lost by it.
    Missing,
    /// Works in part, or another way.
    Limited,
    /// Works.
    Good,
}

/// What the engine waits for, and its last happenings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Why {
    /// One sentence on now.
    pub now: String,
    /// The last happenings, newest first.
    pub lately: Vec<WhyLine>,
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhyLine {
    /// UTC in milliseconds.
    pub at_ms: i64,
    /// Offset of local time from UTC then, in seconds.
    pub offset_s: i32,
    /// What it was, in words.
    pub text: String,
}

/// A setting with its limits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Setting {
    /// Its name, such as `break-length`.
    pub key: String,
    /// Its value, in the form `astir set` takes.
    pub value: String,
    /// Its default.
    pub default: String,
    /// What values it takes, in words.
    pub limits: String,
    /// What it does.
    pub about: String,
}

/// Everything a break can consist of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Catalogue {
    /// Routines that can be played now.
    pub routines: Vec<crate::RoutineCard>,
}
