//! The shape of a catalogue file, as it is written.

use serde::Deserialize;
use toml::Spanned;

use super::{CatalogueError, Document};
use crate::exercise::{
    Category, Caution, Discretion, Energy, Equipment, Exertion, Instruction, Pattern, Posture,
    Sides, Tempo,
};

/// A document with what was read from it; positions point into its text.
pub(super) struct File<'a> {
    pub(super) document: Document<'a>,
    pub(super) tables: Tables,
}

impl<'a> File<'a> {
    pub(super) fn read(document: &Document<'a>) -> Result<Self, CatalogueError> {
        match toml::from_str(document.text) {
            Ok(tables) => Ok(Self {
                document: *document,
                tables,
            }),
            Err(error) => Err(CatalogueError::at(
                document,
                &error.span().unwrap_or_default(),
                error.message().trim_end(),
            )),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tables {
    #[serde(default, rename = "exercise")]
    pub(super) exercises: Vec<ExerciseTable>,
    #[serde(default, rename = "routine")]
    pub(super) routines: Vec<RoutineTable>,
    #[serde(default, rename = "source")]
    pub(super) sources: Vec<SourceTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ExerciseTable {
    pub(super) id: Spanned<String>,
    pub(super) name: String,
    #[serde(default)]
    pub(super) aka: Vec<String>,
    pub(super) category: Category,
    pub(super) pattern: Pattern,
    pub(super) posture: Posture,
    /// Takes the person away from the desk.
    #[serde(default)]
    pub(super) away: bool,
    pub(super) discretion: Discretion,
    pub(super) equipment: Vec<Equipment>,
    pub(super) primary: Vec<String>,
    #[serde(default)]
    pub(super) secondary: Vec<String>,
    pub(super) effort: Exertion,
    pub(super) sides: Sides,
    pub(super) tempo: Option<Spanned<Tempo>>,
    /// Stated for the reader; has to be the sum of the tempo.
    pub(super) seconds_per_rep: Option<Spanned<u32>>,
    pub(super) dose: DosesTable,
    pub(super) instructions: Vec<Spanned<InstructionTable>>,
    #[serde(default)]
    pub(super) mistakes: Vec<String>,
    /// Nothing to begin with.
    #[serde(default)]
    pub(super) earned: bool,
    pub(super) easier: Option<Spanned<String>>,
    pub(super) harder: Option<Spanned<String>>,
    pub(super) cautions: Vec<Caution>,
    pub(super) energy: Option<Energy>,
    pub(super) note: Option<String>,
    pub(super) sources: Spanned<Vec<Spanned<String>>>,
}

/// A sentence short enough for the guide, or one with its shorter form.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum InstructionTable {
    Short(String),
    Long(LongInstruction),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LongInstruction {
    text: String,
    guide: String,
}

impl From<InstructionTable> for Instruction {
    fn from(table: InstructionTable) -> Self {
        match table {
            InstructionTable::Short(text) => Self {
                guide: text.clone(),
                text,
            },
            InstructionTable::Long(LongInstruction { text, guide }) => Self { text, guide },
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DosesTable {
    pub(super) beginner: Spanned<DoseTable>,
    pub(super) intermediate: Spanned<DoseTable>,
    pub(super) advanced: Spanned<DoseTable>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DoseTable {
    pub(super) sets: u32,
    pub(super) reps: Option<u32>,
    pub(super) seconds: Option<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RoutineTable {
    pub(super) id: Spanned<String>,
    pub(super) name: String,
    pub(super) minutes: Spanned<u32>,
    pub(super) setting: String,
    pub(super) note: Option<String>,
    pub(super) steps: Vec<Spanned<StepTable>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepTable {
    pub(super) exercise: String,
    #[serde(default = "one")]
    pub(super) sets: u32,
    pub(super) reps: Option<u32>,
    pub(super) seconds: Option<u32>,
}

fn one() -> u32 {
    1
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SourceTable {
    pub(super) key: Spanned<String>,
    pub(super) text: String,
}
