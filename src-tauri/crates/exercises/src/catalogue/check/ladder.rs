//! Ladders: every rung leads to an exercise, and every ladder has ends.

use std::collections::HashMap;

use toml::Spanned;

use super::Origin;
use crate::catalogue::file::ExerciseTable;
use crate::catalogue::{CatalogueError, Document};
use crate::exercise::ExerciseId;

/// The two neighbours of one exercise, with where they are written.
pub(super) struct Rungs<'a> {
    id: String,
    easier: Option<(String, Origin<'a>)>,
    harder: Option<(String, Origin<'a>)>,
}

impl<'a> Rungs<'a> {
    pub(super) fn is_of(&self, id: &ExerciseId) -> bool {
        self.id == id.0
    }

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

/// Follows every ladder both ways and takes out what leads nowhere or in a circle, until the
/// rest holds together. Ladders may lead to exercises that are known otherwise.
pub(super) fn sort_out(
    rungs: &mut Vec<Rungs<'_>>,
    is_known: impl Fn(&str) -> bool,
) -> Vec<CatalogueError> {
    let mut problems = Vec::new();
    while let Some((id, problem)) = faulty(rungs, &is_known) {
        rungs.retain(|rungs| rungs.id != id);
        problems.push(problem);
    }
    problems
}

fn faulty(
    rungs: &[Rungs<'_>],
    is_known: &impl Fn(&str) -> bool,
) -> Option<(String, CatalogueError)> {
    follow(rungs, "easier", is_known, |rungs| rungs.easier.as_ref())
        .or_else(|| follow(rungs, "harder", is_known, |rungs| rungs.harder.as_ref()))
}

/// The first exercise from which a way leads nowhere or back to itself, and why.
fn follow<'r, 'a>(
    rungs: &'r [Rungs<'a>],
    way: &str,
    is_known: impl Fn(&str) -> bool,
    next: impl Fn(&'r Rungs<'a>) -> Option<&'r (String, Origin<'a>)>,
) -> Option<(String, CatalogueError)> {
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
            let fault = match by_id.get(id.as_str()) {
                None if is_known(id) => break,
                None => format!("`{way}`: there is no exercise `{id}`"),
                Some(further) if further.id == start.id => {
                    format!("`{way}` leads from `{id}` back to itself")
                }
                Some(further) => {
                    current = further;
                    continue;
                }
            };
            return Some((current.id.clone(), origin.error(fault)));
        }
    }
    None
}
