//! An exercise: what it is, how it is done, whom it suits.

mod caution;
mod dose;

pub use caution::{Advice, Caution, Flag};
pub use dose::{Amount, Dose, Doses, Level};

use std::fmt;

use serde::{Deserialize, Serialize};

/// The lasting name of an exercise, such as `glute_bridge`. The log keeps it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ExerciseId(pub String);

impl fmt::Display for ExerciseId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl From<&str> for ExerciseId {
    fn from(id: &str) -> Self {
        Self(id.to_owned())
    }
}

/// One exercise of the catalogue. Instructions and cautions are for people to read as they are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Exercise {
    /// Lasting name.
    pub id: ExerciseId,
    /// Name shown.
    pub name: String,
    /// Other names people know it by.
    pub aka: Vec<String>,
    /// Which bar of the week it fills.
    pub category: Category,
    /// The movement it is made of; a banned exercise is replaced within its pattern.
    pub pattern: Pattern,
    /// How the body is placed; changing it costs time.
    pub posture: Posture,
    /// Where it happens.
    pub place: Place,
    /// How little it shows.
    pub discretion: Discretion,
    /// What it needs, all of it.
    pub equipment: Vec<Equipment>,
    /// Muscles it works most.
    pub primary: Vec<String>,
    /// Muscles that help.
    pub secondary: Vec<String>,
    /// Whether it is counted, held or kept up.
    pub effort: Effort,
    /// How it uses the two sides of the body.
    pub sides: Sides,
    /// Pace of one repetition, where it has one.
    pub tempo: Option<Tempo>,
    /// How much is right at which level.
    pub doses: Doses,
    /// What to do, in order.
    pub instructions: Vec<Instruction>,
    /// What often goes wrong.
    pub mistakes: Vec<String>,
    /// The next easier exercise.
    pub easier: Option<ExerciseId>,
    /// The next harder exercise.
    pub harder: Option<ExerciseId>,
    /// For whom it is changed or left out.
    pub cautions: Vec<Caution>,
    /// How much energy it takes.
    pub energy: Energy,
    /// A remark with its evidence, for the library page.
    pub note: Option<String>,
    /// Keys of the sources, as in `sources.toml`.
    pub sources: Vec<String>,
}

/// Which bar of the weekly chart an exercise fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Category {
    /// Glutes and legs under load.
    Strength,
    /// Stretches and joint circles.
    Mobility,
    /// Small moves on the chair.
    Seated,
    /// Pumps, marches, walks.
    Circulation,
}

/// The movement an exercise is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(
    missing_docs,
    reason = "the names say it; the catalogue's notes say more"
)]
pub enum Pattern {
    Abduction,
    Adductors,
    Bridge,
    Calf,
    Dynamic,
    Gait,
    Hamstring,
    Hinge,
    HipExtension,
    HipFlexor,
    HipRotator,
    Isometric,
    Knee,
    Lunge,
    Pump,
    Push,
    Spine,
    Squat,
}

/// How the body is placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Posture {
    /// On a chair.
    Seated,
    /// On the feet.
    Standing,
    /// On knees, or hands and knees.
    Kneeling,
    /// Lying or sitting on the floor.
    Floor,
}

/// Where an exercise happens, as the break rules tell places apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// On the chair.
    Seated,
    /// Standing at or near the desk.
    Standing,
    /// On the floor, lying or kneeling.
    Floor,
    /// Away from the desk: a walk, stairs.
    Away,
}

/// How little an exercise shows, from least to most discreet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Discretion {
    /// Floor or private space.
    Private,
    /// Visible, but fine in an open office.
    Visible,
    /// Looks like ordinary moving.
    Ordinary,
    /// Nobody notices.
    Unnoticed,
}

/// A thing an exercise needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Equipment {
    /// A chair that cannot roll: without castors, or pushed against a wall (T-MAYO, T-HSEIE).
    Chair,
    /// A heavy, fixed desk or its like.
    Desk,
    /// A free piece of wall.
    Wall,
    /// A mat or carpet and the room to lie down.
    Mat,
    /// A stable step or stair.
    Step,
    /// A loop band.
    Band,
    /// A walking pad under the desk.
    WalkingPad,
}

/// Whether an exercise is counted, held or kept up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Effort {
    /// Repetitions, each of the tempo's length.
    Reps,
    /// One position, held.
    Hold,
    /// Kept up for a time.
    Continuous,
}

/// How an exercise uses the two sides of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Sides {
    /// Both at once.
    Both,
    /// The whole amount on one side, then on the other.
    PerSide,
    /// In turn; the amount is the total of both.
    Alternate,
}

/// The pace of one repetition, in whole seconds. A march has only `lift`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Tempo {
    /// The way into the position; breathe out.
    pub lift: u8,
    /// Staying there.
    pub hold: u8,
    /// The way back; breathe in.
    pub lower: u8,
    /// Rest before the next repetition.
    pub rest: u8,
}

impl Tempo {
    /// Seconds of one repetition.
    pub fn seconds(self) -> u32 {
        [self.lift, self.hold, self.lower, self.rest]
            .into_iter()
            .map(u32::from)
            .sum()
    }
}

/// One thing to do, in full and in the length the guide has room for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Instruction {
    /// The full sentence, for the library page.
    pub text: String,
    /// At most two lines of the guide, see [`GUIDE_LINE_LIMIT`]; equals `text` where that is short.
    pub guide: String,
}

/// Characters that two lines of the guide take at its largest type.
pub const GUIDE_LINE_LIMIT: usize = 60;

/// Energy of an exercise as a multiple of rest, from a published table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Energy {
    /// Metabolic equivalents (MET).
    pub met: f32,
    /// Code of the class in the Compendium of Physical Activities.
    pub code: String,
    /// Which edition.
    pub table: String,
    /// Whether the table names this exercise, or the class is only near.
    pub fit: Fit,
    /// The class, in the table's words.
    pub class: String,
}

/// How well a class of the table fits an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Fit {
    /// The table names it.
    Named,
    /// The nearest class there is.
    Nearest,
    /// Another activity of like effort.
    Analogue,
}

impl Exercise {
    /// Strictest advice for someone with these flags: `Avoid` before `Modify`, `None` if none applies.
    pub fn advice_for(&self, flags: &[Flag]) -> Option<Advice> {
        self.cautions
            .iter()
            .filter(|caution| flags.contains(&caution.flag))
            .map(|caution| caution.advice)
            .max()
    }
}
