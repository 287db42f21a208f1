//! Everything tray, windows and `status` may show, frozen and comparable.

use astir_exercises::GuideView;
use astir_exercises::library::Neighbour;
use astir_ledger::{Day, PainAdvice};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How things stand at one moment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Snapshot {
    /// When it was taken.
    pub clock: ClockReading,
    /// What Astir is doing.
    pub state: State,
    /// Whether somebody is at the desk.
    pub presence: Presence,
    /// Time at the desk since the last break.
    pub desk: DeskClock,
    /// Interval between breaks, in seconds.
    pub interval_s: u32,
    /// When the next break is due if nothing changes, UTC in milliseconds.
    pub next_break_ms: Option<i64>,
    /// The reminder that shows now.
    pub reminder: Option<Reminder>,
    /// Which answers make sense now.
    pub answers: Answers,
    /// The routine that comes next, or runs.
    pub routine: RoutineCard,
    /// The routine under way.
    pub guide: Option<GuideView>,
    /// What was just done, for a few seconds after a routine.
    pub after: Option<After>,
    /// Posture, where a sit-stand desk is used.
    pub posture: Option<PostureView>,
    /// A seated, discreet routine can be done in the call that holds the reminder back (rule 13).
    pub quiet_offer: bool,
    /// An absence that may have been a walk or the like, asked about once, on return.
    pub absence: Option<Absence>,
    /// Somebody asked for the log: Today shows it in front.
    pub logging: bool,
    /// Today's facts.
    pub today: Day,
    /// The seven days that end today, for the strip in Today.
    pub strip: Vec<Day>,
    /// What does not work, one sentence each.
    pub trouble: Vec<Trouble>,
    /// Sounds of the guide are off.
    pub muted: bool,
    /// Single letters work as keys in the guide.
    pub letter_keys: bool,
    /// Light or dark windows.
    pub appearance: Appearance,
    /// What the windows are to speak.
    pub speech: Speech,
}

/// How the windows look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Appearance {
    /// As the system has it.
    #[default]
    Auto,
    /// Light, whatever the system has.
    Light,
    /// Dark, whatever the system has.
    Dark,
}

/// The language of every text, and how times and numbers are written in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Speech {
    /// A folder of `assets/locales`, such as `pt-BR`.
    pub language: String,
    /// For `Intl`: country, hours and digits, such as `de-AT-u-hc-h23`.
    pub formats: String,
}

/// A reading of the agent's clock. Under time-lapse it runs `lapse` times as fast.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClockReading {
    /// UTC in milliseconds.
    pub wall_ms: i64,
    /// Steady time in milliseconds, the scale of the guide's instants.
    pub steady_ms: i64,
    /// Offset of local time from UTC, in seconds.
    pub offset_s: i32,
    /// How many times faster than real time; 1 in ordinary use.
    pub lapse: u32,
}

/// What Astir is doing. Instants are UTC in milliseconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum State {
    /// Counting towards the next break.
    Working,
    /// A break is due within the minute.
    Soon,
    /// A break is due; the reminder shows, or only the tray after two went unanswered.
    Due,
    /// A break is due, and something speaks against interrupting.
    Held {
        /// Why.
        reasons: Vec<HoldReason>,
        /// Since when.
        since_ms: i64,
        /// It has waited so long that the tray shows the break as due (rule 13).
        shows_as_due: bool,
    },
    /// The person asked to be asked again later.
    Snoozed {
        /// When, if they stay at the desk.
        until_ms: i64,
    },
    /// The person asked for quiet.
    Paused {
        /// Until when; none until they say so.
        until_ms: Option<i64>,
    },
    /// Outside working hours.
    OffHours {
        /// When they begin again.
        until_ms: Option<i64>,
    },
    /// A routine runs.
    Guiding,
    /// Nobody is at the desk.
    Away {
        /// Since when.
        since_ms: i64,
    },
}

/// Whether somebody is at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Presence {
    /// At the desk.
    Here,
    /// Away from it.
    Away,
    /// This desktop does not tell; counted as at the desk.
    Unknown,
}

/// Time at the desk since the last break.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeskClock {
    /// Seconds at the moment of the snapshot.
    pub seconds: u32,
    /// Whether it runs on.
    pub running: bool,
}

/// Reasons not to interrupt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HoldReason {
    /// A microphone or camera is in use.
    Call,
    /// The screen is being shared.
    Sharing,
    /// A window fills the screen.
    Fullscreen,
    /// The desktop's do-not-disturb is on.
    Dnd,
    /// A presentation runs.
    Presenting,
    /// A program the person named is in front.
    App,
}

/// A reminder that shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reminder {
    /// How far it has gone.
    pub step: ReminderStep,
    /// Since when, UTC in milliseconds.
    pub appeared_ms: i64,
}

/// The ladder of a reminder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReminderStep {
    /// A native notification.
    Notification,
    /// The card in the corner.
    Card,
    /// The whole screen.
    Fullscreen,
}

/// Which answers make sense now.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct Answers {
    /// Snooze lengths in seconds, the default first; empty when no snooze is left.
    pub snooze: Vec<u32>,
    /// The break can be left out.
    pub skip: bool,
    /// "Just did one" makes sense.
    pub did: bool,
    /// "I was at the desk" makes sense: the last break was an absence taken for a walk (rule 9).
    #[serde(rename = "wasAtDesk")]
    pub was_at_desk: bool,
}

/// A routine in brief.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoutineCard {
    /// Its id, such as `R3-A`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its length in seconds.
    pub seconds: u32,
    /// Where it is done.
    pub place: Place,
    /// 3 nobody notices, 2 looks like ordinary moving, 1 visible but fine, 0 wants privacy.
    pub discreet: u8,
    /// The exercise whose figure stands for it.
    pub exercise: String,
    /// Why it was chosen, in a line.
    pub reason: Option<String>,
}

/// Where a routine is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// In the chair throughout.
    Seated,
    /// On two feet.
    Standing,
    /// On the floor.
    Floor,
    /// Away from the desk.
    Away,
}

/// What a routine came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct After {
    /// Seconds really done.
    pub done_s: u32,
    /// Its name.
    pub name: String,
    /// How it ended.
    pub outcome: Outcome,
    /// When the next break is due, UTC in milliseconds.
    pub next_break_ms: Option<i64>,
    /// Ask how hard it was.
    pub ask_effort: bool,
    /// A small suggestion.
    pub nudge: Option<String>,
    /// What was done, for whoever says that something hurt.
    pub moves: Vec<Neighbour>,
    /// What followed from what hurt, and was advised. With `stop-screen` it stays until it is closed.
    pub advice: Vec<PainAdvice>,
    /// Names of the exercises that are hidden for a while.
    pub hidden: Vec<String>,
    /// Gentle ways to finish; to be started by their ids.
    pub finishes: Vec<RoutineCard>,
}

/// How a routine ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// At least 60 % of it done.
    Completed,
    /// Less.
    Partial,
    /// Ended for pain.
    Hurt,
}

/// Sitting or standing, with a sit-stand desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PostureView {
    /// Standing, else sitting.
    pub standing: bool,
    /// Minutes stood today.
    pub standing_min: u32,
    /// A change of posture is due and not answered.
    pub due: bool,
}

/// A long absence that has just ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Absence {
    /// When it began, UTC in milliseconds.
    pub since_ms: i64,
    /// How long it was, in seconds.
    pub seconds: u32,
}

/// Something that does not work and what it means for the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Trouble {
    /// A short name to branch on, such as `ledger` or `tray`.
    pub subject: String,
    /// One sentence.
    pub text: String,
}
