//! Ladders: every rung leads to an exercise, and every ladder has ends.

use std::collections::HashMap;

use toml::Spanned;

use super::Origin;
use crate::catalogue::file::ExerciseTable;
use crate::catalogue::{CatalogueError, Document};

/// The two neighbours of one exercise, with where they are written.
pub(super) struct Rungs<'a> {
    id: String,
    easier: Option<(String, Origin<'a>)>,
    harder: Option<(String, Origin<'a>)>,
}

impl<'a> Rungs<'a> {
    pub(super) fn of(document: Document<'a>, table: &ExerciseTable) -> Self {
        let rung = |id: &Option<Spanned<String>>| {
            id.as_ref().map(|id| {
                (
                    id.get_ref().clone(),
                    Origin {
                        document,
                        span: id.span(),
                    },
                )
            })
        };
        Self {
            id: table.id.get_ref().clone(),
            easier: rung(&table.easier),
            harder: rung(&table.harder),
        }
    }
}

/// Follows every ladder both ways.
pub(super) fn check(rungs: &[Rungs<'_>]) -> Result<(), CatalogueError> {
    follow(rungs, "easier", |rungs| rungs.easier.as_ref())?;
    follow(rungs, "harder", |rungs| rungs.harder.as_ref())
}

fn follow<'r, 'a>(
    rungs: &'r [Rungs<'a>],
    way: &str,
    next: impl Fn(&'r Rungs<'a>) -> Option<&'r (String, Origin<'a>)>,
) -> Result<(), CatalogueError> {
    let by_id: HashMap<&str, &'r Rungs<'a>> = rungs
        .iter()
        .map(|rungs| (rungs.id.as_str(), rungs))
        .collect();
    for start in rungs {
        let mut current = start;
        for _ in rungs {
            let Some((id, origin)) = next(current) else {
                break;
            };
            let Some(further) = by_id.get(id.as_str()) else {
                return Err(origin.error(format!("`{way}`: there is no exercise `{id}`")));
            };
            if further.id == start.id {
                return Err(origin.error(format!("`{way}` leads from `{id}` back to itself")));
            }
            current = further;
        }
    }
    Ok(())
}
