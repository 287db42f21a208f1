//! Exercises and routines as a person writes them in the app, and the files they become.

use serde::{Deserialize, Serialize};

use crate::exercise::{
    Amount, Category, Discretion, Equipment, Exertion, Pattern, Place, Posture, Sides, Tempo,
};
use crate::routine::Routine;

/// An exercise in the person's words. What they leave open is filled in plainly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ExerciseDraft {
    /// Lasting name of one written before; none for a new one.
    pub id: Option<String>,
    /// Name shown.
    pub name: String,
    /// Which bar of the week it fills.
    pub category: Category,
    /// The movement it is made of.
    pub pattern: Pattern,
    /// Where it happens.
    pub place: Place,
    /// What it needs.
    pub equipment: Vec<Equipment>,
    /// Counted, held or kept up.
    pub effort: Exertion,
    /// How it uses the two sides.
    pub sides: Sides,
    /// Repetitions or seconds of a set.
    pub count: u32,
    /// How many sets.
    pub sets: u32,
    /// Seconds of a repetition, half of them for each way.
    pub rep_seconds: u8,
    /// What to do, in order; each short enough for the guide.
    pub instructions: Vec<String>,
}

/// A routine in the person's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct RoutineDraft {
    /// Lasting name of one written before; none for a new one.
    pub id: Option<String>,
    /// Name shown.
    pub name: String,
    /// What is done, in order.
    pub steps: Vec<StepDraft>,
}

/// A step of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StepDraft {
    /// The exercise's lasting name.
    pub exercise: String,
    /// How many sets.
    pub sets: u32,
    /// How much in each.
    pub amount: Amount,
}

impl ExerciseDraft {
    /// The file it becomes, under this lasting name.
    ///
    /// # Errors
    /// When it cannot be written as TOML, which no draft has been seen to do.
    pub fn document(&self, id: &str) -> Result<String, toml::ser::Error> {
        let counted = self.effort == Exertion::Reps;
        let half = self.rep_seconds / 2;
        toml::to_string(&ExerciseFile {
            exercise: [ExerciseTable {
                id,
                name: self.name.trim(),
                category: self.category,
                pattern: self.pattern,
                posture: posture(self.place),
                away: self.place == Place::Away,
                discretion: discretion(self.place),
                equipment: &self.equipment,
                effort: self.effort,
                sides: self.sides,
                tempo: counted.then_some(Tempo {
                    lift: self.rep_seconds - half,
                    hold: 0,
                    lower: half,
                    rest: 0,
                }),
                instructions: self
                    .instructions
                    .iter()
                    .map(|text| text.trim())
                    .filter(|text| !text.is_empty())
                    .collect(),
                dose: DosesTable {
                    beginner: DoseTable {
                        sets: self.sets,
                        reps: counted.then_some(self.count),
                        seconds: (!counted).then_some(self.count),
                    },
                },
            }],
        })
    }
}

impl RoutineDraft {
    /// The draft of a routine written before.
    pub fn of(routine: &Routine) -> Self {
        let steps = routine.steps.iter().map(|step| StepDraft {
            exercise: step.id().0.clone(),
            sets: step.sets,
            amount: step.amount,
        });
        Self {
            id: Some(routine.id.0.clone()),
            name: routine.name.clone(),
            steps: steps.collect(),
        }
    }

    /// The file it becomes, under this lasting name.
    ///
    /// # Errors
    /// When it cannot be written as TOML, which no draft has been seen to do.
    pub fn document(&self, id: &str) -> Result<String, toml::ser::Error> {
        let steps = self.steps.iter().map(|step| StepTable {
            exercise: &step.exercise,
            sets: step.sets,
            reps: match step.amount {
                Amount::Reps(reps) => Some(reps),
                Amount::Seconds(_) => None,
            },
            seconds: match step.amount {
                Amount::Reps(_) => None,
                Amount::Seconds(seconds) => Some(seconds),
            },
        });
        toml::to_string(&RoutineFile {
            routine: [RoutineTable {
                id,
                name: self.name.trim(),
                steps: steps.collect(),
            }],
        })
    }
}

/// A lasting name made of the name shown, such as `own_slow_bow`.
pub fn lasting_name(name: &str) -> String {
    let lower = name.to_lowercase();
    let words = lower.split(|letter: char| !letter.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    std::iter::once("own")
        .chain(words)
        .collect::<Vec<_>>()
        .join("_")
}

fn posture(place: Place) -> Posture {
    match place {
        Place::Seated => Posture::Seated,
        Place::Standing | Place::Away => Posture::Standing,
        Place::Floor => Posture::Floor,
    }
}

/// As much as such a move usually shows.
fn discretion(place: Place) -> Discretion {
    match place {
        Place::Seated | Place::Away => Discretion::Ordinary,
        Place::Standing => Discretion::Visible,
        Place::Floor => Discretion::Private,
    }
}

#[derive(Serialize)]
struct ExerciseFile<'a> {
    exercise: [ExerciseTable<'a>; 1],
}

#[derive(Serialize)]
struct ExerciseTable<'a> {
    id: &'a str,
    name: &'a str,
    category: Category,
    pattern: Pattern,
    posture: Posture,
    away: bool,
    discretion: Discretion,
    equipment: &'a [Equipment],
    effort: Exertion,
    sides: Sides,
    instructions: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tempo: Option<Tempo>,
    dose: DosesTable,
}

#[derive(Serialize)]
struct DosesTable {
    beginner: DoseTable,
}

#[derive(Serialize)]
struct DoseTable {
    sets: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    reps: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seconds: Option<u32>,
}

#[derive(Serialize)]
struct RoutineFile<'a> {
    routine: [RoutineTable<'a>; 1],
}

#[derive(Serialize)]
struct RoutineTable<'a> {
    id: &'a str,
    name: &'a str,
    steps: Vec<StepTable<'a>>,
}

#[derive(Serialize)]
struct StepTable<'a> {
    exercise: &'a str,
    sets: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    reps: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seconds: Option<u32>,
}
