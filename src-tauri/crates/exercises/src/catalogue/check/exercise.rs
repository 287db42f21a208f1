//! One exercise: tempo, doses, instructions, sources.

use toml::Spanned;

use super::Origin;
use crate::catalogue::file::{DoseTable, ExerciseTable, InstructionTable};
use crate::catalogue::{CatalogueError, Document, Source};
use crate::exercise::{
    Amount, Dose, Doses, Exercise, ExerciseId, Exertion, Figure, GUIDE_LINE_LIMIT, Instruction,
    Place, Posture, Tempo,
};

/// The most repetitions of a set.
const MOST_REPS: u32 = 200;
/// The longest set, in seconds.
const MOST_SECONDS: u32 = 3600;
/// The most sets of a step.
pub(super) const MOST_SETS: u32 = 10;

/// The exercise of a table, when everything in it fits.
pub(super) fn checked(
    document: Document<'_>,
    table: ExerciseTable,
    sources: &[Source],
) -> Result<Exercise, CatalogueError> {
    let here = Origin {
        document,
        span: table.id.span(),
    };
    if table.id.get_ref().trim().is_empty() || table.name.trim().is_empty() {
        return Err(here.error("an exercise needs an `id` and a `name`"));
    }
    check_tempo(document, &table, &here)?;
    check_sources(document, &table.sources, sources)?;
    let effort = table.effort;
    let dose = |table: &Spanned<DoseTable>| dose(document, table, effort);
    let beginner = dose(&table.dose.beginner)?;
    let intermediate = table
        .dose
        .intermediate
        .as_ref()
        .map_or(Ok(beginner), dose)?;
    let advanced = table
        .dose
        .advanced
        .as_ref()
        .map_or(Ok(intermediate), dose)?;
    Ok(Exercise {
        id: ExerciseId(table.id.into_inner()),
        name: table.name,
        aka: table.aka,
        category: table.category,
        pattern: table.pattern,
        posture: table.posture,
        place: place(table.posture, table.away),
        discretion: table.discretion,
        equipment: table.equipment,
        primary: table.primary,
        secondary: table.secondary,
        effort,
        sides: table.sides,
        tempo: table.tempo.map(Spanned::into_inner),
        doses: Doses {
            beginner,
            intermediate,
            advanced,
        },
        instructions: instructions(document, table.instructions, &here)?,
        mistakes: table.mistakes,
        earned: table.earned,
        easier: table.easier.map(|id| ExerciseId(id.into_inner())),
        harder: table.harder.map(|id| ExerciseId(id.into_inner())),
        cautions: table.cautions,
        energy: table.energy,
        note: table.note,
        sources: table.sources.into_iter().map(Spanned::into_inner).collect(),
        figure: figure(document, table.figure)?,
    })
}

/// The amount that `reps` or `seconds` state, when it is the one that fits and is not nothing.
pub(super) fn amount(
    reps: Option<u32>,
    seconds: Option<u32>,
    effort: Exertion,
    here: &Origin<'_>,
) -> Result<Amount, CatalogueError> {
    match (reps, seconds, effort) {
        (Some(reps @ 1..=MOST_REPS), None, Exertion::Reps) => Ok(Amount::Reps(reps)),
        (None, Some(seconds @ 1..=MOST_SECONDS), Exertion::Hold | Exertion::Continuous) => {
            Ok(Amount::Seconds(seconds))
        }
        (_, _, Exertion::Reps) => Err(here.error(format!(
            "expected `reps`, from 1 to {MOST_REPS}, and nothing else"
        ))),
        _ => Err(here.error(format!(
            "expected `seconds`, from 1 to {MOST_SECONDS}, and nothing else"
        ))),
    }
}

fn place(posture: Posture, away: bool) -> Place {
    match posture {
        _ if away => Place::Away,
        Posture::Seated => Place::Seated,
        Posture::Standing => Place::Standing,
        Posture::Kneeling | Posture::Floor => Place::Floor,
    }
}

fn check_tempo(
    document: Document<'_>,
    table: &ExerciseTable,
    here: &Origin<'_>,
) -> Result<(), CatalogueError> {
    let (tempo, stated): (&Spanned<Tempo>, &Spanned<u32>) =
        match (&table.tempo, &table.seconds_per_rep) {
            (Some(tempo), Some(stated)) => (tempo, stated),
            (Some(_), None) => return Ok(()),
            (None, None) if table.effort != Exertion::Reps => return Ok(()),
            (None, None) => {
                return Err(here.error("an exercise counted in repetitions needs a `tempo`"));
            }
            _ => return Err(here.error("`tempo` and `seconds_per_rep` go together")),
        };
    let sum = tempo.get_ref().seconds();
    if sum == 0 || sum != *stated.get_ref() {
        let origin = Origin {
            document,
            span: stated.span(),
        };
        return Err(origin.error(format!(
            "`seconds_per_rep` is {}, the tempo adds up to {sum}",
            stated.get_ref()
        )));
    }
    Ok(())
}

fn check_sources(
    document: Document<'_>,
    keys: &[Spanned<String>],
    sources: &[Source],
) -> Result<(), CatalogueError> {
    for key in keys {
        if !sources.iter().any(|source| source.key == *key.get_ref()) {
            let origin = Origin {
                document,
                span: key.span(),
            };
            return Err(origin.error(format!("there is no source `{}`", key.get_ref())));
        }
    }
    Ok(())
}

fn figure(
    document: Document<'_>,
    figure: Option<Spanned<Figure>>,
) -> Result<Option<Figure>, CatalogueError> {
    let Some(figure) = figure else {
        return Ok(None);
    };
    let here = Origin {
        document,
        span: figure.span(),
    };
    let figure = figure.into_inner();
    match figure.fault() {
        Some(fault) => Err(here.error(fault)),
        None => Ok(Some(figure)),
    }
}

fn dose(
    document: Document<'_>,
    table: &Spanned<DoseTable>,
    effort: Exertion,
) -> Result<Dose, CatalogueError> {
    let here = Origin {
        document,
        span: table.span(),
    };
    let DoseTable {
        sets,
        reps,
        seconds,
    } = *table.get_ref();
    if !(1..=MOST_SETS).contains(&sets) {
        return Err(here.error(format!("a dose has 1 to {MOST_SETS} sets")));
    }
    Ok(Dose {
        sets,
        amount: amount(reps, seconds, effort, &here)?,
    })
}

fn instructions(
    document: Document<'_>,
    tables: Vec<Spanned<InstructionTable>>,
    here: &Origin<'_>,
) -> Result<Vec<Instruction>, CatalogueError> {
    if tables.is_empty() {
        return Err(here.error("an exercise needs instructions"));
    }
    let mut instructions = Vec::new();
    for table in tables {
        let here = Origin {
            document,
            span: table.span(),
        };
        let instruction = Instruction::from(table.into_inner());
        let length = instruction.guide.chars().count();
        if length > GUIDE_LINE_LIMIT {
            let reason = format!(
                "the guide has room for {GUIDE_LINE_LIMIT} characters, this has {length}; add `guide`"
            );
            return Err(here.error(reason));
        }
        instructions.push(instruction);
    }
    Ok(instructions)
}
