//! An exercise: what it is, how it is done, whom it suits.

mod caution;
mod dose;
mod energy;
mod figure;
mod kind;

pub use caution::{Advice, Caution, Flag};
pub use dose::{Amount, Dose, Doses, Level};
pub use energy::{Energy, Fit};
pub use figure::{Anchor, Angle, Figure, FigureView, Pose};
pub use kind::{Category, Discretion, Equipment, Exertion, Pattern, Place, Posture};

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
    pub effort: Exertion,
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
    /// Nothing to begin with: composed routines use it once what is easier was mastered.
    pub earned: bool,
    /// The next easier exercise.
    pub easier: Option<ExerciseId>,
    /// The next harder exercise.
    pub harder: Option<ExerciseId>,
    /// For whom it is changed or left out.
    pub cautions: Vec<Caution>,
    /// How much energy it takes, where a table says; every built-in exercise has it.
    pub energy: Option<Energy>,
    /// A remark with its evidence, for the library page.
    pub note: Option<String>,
    /// Keys of the sources, as in `sources.toml`.
    pub sources: Vec<String>,
    /// Its figure, for an exercise of one's own; built-in figures are in `assets/figures`.
    pub figure: Option<Figure>,
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

impl Exercise {
    /// Strictest advice for someone with these flags: `Avoid` before `Modify`, `None` if none applies.
    pub fn advice_for(&self, flags: &[Flag]) -> Option<Advice> {
        self.cautions
            .iter()
            .filter(|caution| flags.contains(&caution.flag))
            .map(|caution| caution.advice)
            .max()
    }

    /// The first of these flags that leaves it out.
    ///
    /// With high blood pressure no effort is held for more than 5 s (content, section 5); the
    /// squeezes keep to that by their tempo, stretches are no effort.
    pub fn disagrees_with(&self, flags: &[Flag]) -> Option<Flag> {
        let is_held = self.category == Category::Strength && self.effort == Exertion::Hold;
        flags.iter().copied().find(|flag| {
            (is_held && *flag == Flag::BloodPressure)
                || self.advice_for(&[*flag]) == Some(Advice::Avoid)
        })
    }

    /// Whether it is the walk, which is always possible.
    pub fn is_walk(&self) -> bool {
        self.id.0 == "walk"
    }
}
