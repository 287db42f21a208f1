//! One routine: its steps are exercises, and it keeps its promise of length.

use super::Origin;
use super::exercise::{MOST_SETS, amount};
use crate::catalogue::file::{RoutineTable, StepTable};
use crate::catalogue::{CatalogueError, Document};
use crate::exercise::Exercise;
use crate::routine::{Routine, Step};
use crate::schedule::Schedule;
use crate::{Millis, SECOND};

/// How far a routine may be from the minutes it promises, in percent.
const TOLERANCE_PERCENT: Millis = 10;

/// The routine of a table, when everything in it fits.
pub(super) fn checked(
    document: Document<'_>,
    table: RoutineTable,
    exercises: &[Exercise],
) -> Result<Routine, CatalogueError> {
    let here = Origin {
        document,
        span: table.id.span(),
    };
    if table.id.get_ref().trim().is_empty() || table.name.trim().is_empty() {
        return Err(here.error("a routine needs an `id` and a `name`"));
    }
    if table.steps.is_empty() {
        return Err(here.error("a routine needs at least one step"));
    }
    let steps = table.steps.into_iter().map(|step| {
        let here = Origin {
            document,
            span: step.span(),
        };
        checked_step(step.get_ref(), exercises, &here)
    });
    let steps = steps.collect::<Result<_, _>>()?;
    let plain = Routine::composed(table.id.get_ref(), &table.name, steps);
    let Some(minutes) = &table.minutes else {
        return Ok(plain);
    };
    let routine = Routine {
        minutes: *minutes.get_ref(),
        setting: table.setting.unwrap_or_else(|| plain.setting.clone()),
        note: table.note,
        ..plain
    };
    let promised = Millis::from(routine.minutes) * 60 * SECOND;
    let length = Schedule::of(&routine).length();
    if (length - promised).abs() * 100 > promised * TOLERANCE_PERCENT {
        let reason = format!(
            "promises {} s and takes {} s",
            promised / SECOND,
            length / SECOND
        );
        return Err(Origin {
            document,
            span: minutes.span(),
        }
        .error(reason));
    }
    Ok(routine)
}

fn checked_step(
    table: &StepTable,
    exercises: &[Exercise],
    here: &Origin<'_>,
) -> Result<Step, CatalogueError> {
    let exercise = exercises
        .iter()
        .find(|exercise| exercise.id.0 == table.exercise)
        .ok_or_else(|| here.error(format!("there is no exercise `{}`", table.exercise)))?;
    if !(1..=MOST_SETS).contains(&table.sets) {
        return Err(here.error(format!("a step has 1 to {MOST_SETS} sets")));
    }
    let amount = amount(table.reps, table.seconds, exercise.effort, here)?;
    Ok(Step {
        exercise: exercise.clone(),
        sets: table.sets,
        amount,
    })
}
