//! The shape of a catalogue file, as it is written.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::{CatalogueError, Document};
use crate::exercise::{
    Category, Caution, Discretion, Energy, Equipment, Exertion, Figure, Instruction, Pattern,
    Posture, Sides, Tempo,
};

/// What was read from a document; positions point into its text.
#[derive(Default)]
pub(super) struct File {
    pub(super) exercises: Vec<ExerciseTable>,
    pub(super) routines: Vec<RoutineTable>,
    pub(super) sources: Vec<SourceTable>,
}

impl File {
    /// Reads what can be read; every table that cannot is a problem and left out.
    pub(super) fn read(document: Document<'_>, problems: &mut Vec<CatalogueError>) -> Self {
        let mut file = Self::default();
        match DeTable::parse(document.text) {
            Ok(root) => {
                for (key, value) in root.into_inner() {
                    match key.get_ref().as_ref() {
                        "exercise" => file.exercises = tables(&document, value, problems),
                        "routine" => file.routines = tables(&document, value, problems),
                        "source" => file.sources = tables(&document, value, problems),
                        other => problems.push(CatalogueError::at(
                            &document,
                            &key.span(),
                            format!("`{other}` is none of `exercise`, `routine`, `source`"),
                        )),
                    }
                }
            }
            Err(error) => problems.push(unreadable(&document, &error)),
        }
        file
    }
}

/// The tables of an array, each read for itself.
fn tables<Table: DeserializeOwned>(
    document: &Document<'_>,
    value: Spanned<DeValue<'_>>,
    problems: &mut Vec<CatalogueError>,
) -> Vec<Table> {
    let span = value.span();
    let DeValue::Array(tables) = value.into_inner() else {
        let reason = "expected tables, each under a heading in double brackets";
        problems.push(CatalogueError::at(document, &span, reason));
        return Vec::new();
    };
    let read = tables.into_iter().map(|table| {
        Table::deserialize(ValueDeserializer::from(table))
            .map_err(|error| unreadable(document, &error))
    });
    let (read, unread): (Vec<_>, Vec<_>) = read.partition(Result::is_ok);
    problems.extend(unread.into_iter().filter_map(Result::err));
    read.into_iter().filter_map(Result::ok).collect()
}

fn unreadable(document: &Document<'_>, error: &toml::de::Error) -> CatalogueError {
    CatalogueError::at(
        document,
        &error.span().unwrap_or_default(),
        error.message().trim_end(),
    )
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
    #[serde(default)]
    pub(super) equipment: Vec<Equipment>,
    #[serde(default)]
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
    #[serde(default)]
    pub(super) cautions: Vec<Caution>,
    pub(super) energy: Option<Energy>,
    pub(super) note: Option<String>,
    #[serde(default)]
    pub(super) sources: Vec<Spanned<String>>,
    /// Key poses; built-in exercises have theirs in `assets/figures`.
    pub(super) figure: Option<Spanned<Figure>>,
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
    /// The beginner's where it is not stated.
    pub(super) intermediate: Option<Spanned<DoseTable>>,
    /// The intermediate one where it is not stated.
    pub(super) advanced: Option<Spanned<DoseTable>>,
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
    /// What its steps take where it is not stated.
    pub(super) minutes: Option<Spanned<u32>>,
    /// What its steps need where it is not stated.
    pub(super) setting: Option<String>,
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
