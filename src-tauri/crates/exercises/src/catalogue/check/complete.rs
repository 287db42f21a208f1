//! What a built-in exercise has and one of a person's own may lack.

use super::Origin;
use crate::catalogue::CatalogueError;
use crate::catalogue::file::ExerciseTable;

/// Sources, energy and a dose for every level.
pub(super) fn check(table: &ExerciseTable, here: &Origin<'_>) -> Result<(), CatalogueError> {
    if table.sources.is_empty() {
        return Err(here.error("an exercise needs at least one source"));
    }
    if table.energy.is_none() {
        return Err(here.error("an exercise needs its `energy`"));
    }
    if table.dose.intermediate.is_none() || table.dose.advanced.is_none() {
        return Err(here.error("an exercise needs a dose for every level"));
    }
    Ok(())
}
