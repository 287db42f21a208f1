//! What can be asked of the agent, and what it tells unasked.

use astir_exercises::catalogue::{ExerciseDraft, RoutineDraft};
use astir_ledger::{DeskItem, DeskItemState, Intensity};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::snapshot::Snapshot;
use crate::{Arrangement, ErrandView, ExerciseChange, Keepsake, Readiness};

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
    /// Something hurt, said once the routine is over or the day after.
    Hurt {
        /// The exercise it came with.
        exercise: String,
        /// Where: back, hip-front, hip-side, knee, other.
        place: Option<String>,
        /// How much, 0 to 10.
        level: Option<u8>,
        /// Sharp or in a joint, not a muscle working.
        sharp: bool,
        /// It was worse the next day, for more than 24 hours.
        lasting: bool,
    },
    /// The small suggestion shown after a break was done.
    NudgeDone,
    /// Close the screen shown after a break.
    AfterClosed,
    /// Something done away from the guide.
    Log(ActivityDone),
    /// Bring up Today with its log in front.
    OpenLog,
    /// What was logged of late, the newest first.
    Logged {
        /// Of so many days back, today included: 1 to 366; otherwise 28.
        days: Option<u32>,
    },
    /// Put something logged right.
    LogChange {
        /// Which, as listed.
        id: String,
        /// What it was instead.
        #[serde(flatten)]
        done: ActivityDone,
    },
    /// Take something logged by mistake out again.
    LogDelete {
        /// Which, as listed.
        id: String,
    },
    /// Take in everything of an export; what is there already stays, settings become those of the export.
    Import {
        /// A JSON file, as an export has written it.
        path: String,
    },
    /// Which posture the person is in, on their own word.
    Posture {
        /// Standing, else sitting.
        standing: bool,
    },
    /// "Not now" to a change of posture that is due: the line goes, and it is asked again later.
    PostureLater,
    /// "I was at the desk": the absence that was just taken for a walk was none.
    WasAtDesk,
    /// What the long absence was that the snapshot asks about.
    AwayWas {
        /// What it was; otherwise nothing worth logging, and the question goes.
        activity: Option<Activity>,
    },
    /// Seven days and what was done in them.
    Week {
        /// ISO week such as `2026-W13`; otherwise the one that holds today.
        week: Option<String>,
    },
    /// The small sums of every day of a month.
    Month {
        /// Such as `2026-03`; otherwise the one that holds today.
        month: Option<String>,
    },
    /// What was done of each kind of strength move over eight weeks.
    Progress,
    /// Everything a break can consist of.
    Catalogue,
    /// Every exercise, with what the person chose about it.
    Library,
    /// Keep an exercise of the person's own.
    WriteExercise {
        /// As they wrote it.
        draft: ExerciseDraft,
    },
    /// Keep a routine of the person's own.
    WriteRoutine {
        /// As they wrote it.
        draft: RoutineDraft,
    },
    /// Take away an exercise or routine that was written in the app.
    DeleteOwn {
        /// Its lasting name.
        id: String,
    },
    /// Change what the person chose about an exercise.
    Exercise {
        /// Its lasting name.
        id: String,
        /// What changes.
        change: ExerciseChange,
    },
    /// Do one exercise of the library now, as a break of its own.
    Play {
        /// Its lasting name.
        exercise: String,
    },
    /// What was answered before the start, or a new answer.
    Readiness {
        /// The new answer; otherwise nothing changes.
        answer: Option<Readiness>,
    },
    /// The workstation check as it stands, or an answer to one item of it.
    Desk {
        /// Item and what was found, such as `seat-height`; otherwise nothing changes.
        found: Option<(DeskItem, DeskItemState)>,
    },
    /// Write a file.
    Keep {
        /// Which one.
        file: Keepsake,
        /// Where; otherwise a free name in the person's downloads folder. Nothing is overwritten there.
        path: Option<String>,
    },
    /// The backups that can be restored, the newest first.
    Backups,
    /// Put a backup in the place of the ledger; what is there now is set aside.
    Restore {
        /// One of those listed, or another file.
        path: String,
    },
    /// Delete log, settings, levels, schedules and backups for good.
    DeleteEverything,
    /// The program and what its words rest on.
    About,
    /// Bring a screen up.
    Open {
        /// Which one.
        screen: Screen,
    },
    /// Show for ten seconds what a reminder is like. Nothing is recorded.
    Practise,
    /// Play a sound of the guide once, to be heard before it is wanted.
    Hear {
        /// Which one.
        sound: Sound,
    },
    /// Which reasons to wait the desktop shows at this moment.
    SeenNow,
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

impl Request {
    /// Whether its answer may take as long as files are large.
    #[must_use]
    pub fn takes_long(&self) -> bool {
        matches!(
            self,
            Self::Keep { .. } | Self::Import { .. } | Self::Restore { .. }
        )
    }
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
    /// Ten seconds more of a hold, a timed move or a rest.
    Longer,
    /// Ten seconds less.
    Shorter,
    /// A sign at which nobody should be exercising: the routine ends, and what to do is shown until closed.
    Alarm,
    /// It hurts. Sharp, from 4 on or without a level the move stops; else it is eased.
    Hurt {
        /// Where: back, hip-front, hip-side, knee, other.
        place: Option<String>,
        /// How much, 0 to 10.
        level: Option<u8>,
        /// Sharp or in a joint, not a muscle working.
        #[serde(default)]
        sharp: bool,
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

/// An activity in the person's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActivityDone {
    /// What it was.
    pub activity: Activity,
    /// Length in seconds, 60 to 86400.
    pub seconds: u32,
    /// How hard it was, by the talk test.
    pub intensity: Intensity,
    /// When it ended, UTC in milliseconds; otherwise now or, where it is put right, as it is.
    pub ended_ms: Option<i64>,
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
    /// How the person wants windows to be.
    Arranged(Arrangement),
    /// A change in the routine, at its very moment.
    Cue {
        /// How it is heard.
        sound: Sound,
        /// How loud, 0 to 100; 0 is to be seen only.
        volume: u8,
    },
    /// How far a long piece of work is that somebody has asked for.
    Errand(ErrandView),
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
    /// Half of a longer hold or timed move is over.
    Halfway,
    /// The next exercise.
    Change,
    /// The other side.
    Side,
    /// A rest begins.
    Rest,
    /// The routine is over.
    Finish,
}
