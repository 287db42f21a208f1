//! What a person tells of their body before they start, and what follows from it.

use astir_breaks::Moment;
use astir_exercises::safety::Statement;
use astir_ledger::{Entry, ReadinessEntry};
use astir_wire::{Readiness, ReadinessView, Refusal, Reply};

use super::refused;
use crate::agent::books;
use crate::agent::choosing::Anew;
use crate::agent::driver::Driver;
use crate::agent::person::{follows_from, from_word, readiness_of, word};

impl Driver {
    /// Takes a new answer, if there is one; the answer that counts is returned with what follows.
    pub(super) fn readiness(
        &mut self,
        now: Moment,
        answer: Option<Readiness>,
    ) -> Result<Reply, Refusal> {
        if let Some(answer) = answer {
            let entry = self.readiness_entry(now, answer)?;
            self.diary.put(Entry::Readiness(entry));
            self.unwritten = true;
            self.write_what_came(now);
            // What was announced may be what is left out from now on.
            self.offer = None;
            self.offer_anew(now, Anew::Changed);
        }
        let stored = self.diary.records().readiness();
        let stored = stored.map_err(|error| refused("ledger", &error.to_string()))?;
        let (flags, limited) = stored
            .as_ref()
            .map(|entry| follows_from(&readiness_of(entry)))
            .unwrap_or_default();
        Ok(Reply::Readiness(ReadinessView {
            answer: stored.as_ref().map(told),
            limited,
            flags,
        }))
    }

    fn readiness_entry(
        &mut self,
        now: Moment,
        answer: Readiness,
    ) -> Result<ReadinessEntry, Refusal> {
        let (skipped, ticks, joints, cleared) = match answer {
            Readiness::Nothing => (false, Vec::new(), Vec::new(), false),
            Readiness::Skipped => (true, Vec::new(), Vec::new(), false),
            Readiness::Some {
                ticks,
                joints,
                cleared,
            } => (false, ticks, joints, cleared),
        };
        let ticked = ticks.into_iter().map(|number| {
            let statement = Statement::numbered(number);
            statement
                .map(|statement| word(&statement))
                .ok_or_else(|| refused("readiness", &format!("there is no statement {number}")))
        });
        Ok(ReadinessEntry {
            id: self.diary.ledger().new_id(),
            at: books::stamp(now.stamp()),
            skipped,
            ticked: ticked.collect::<Result<_, _>>()?,
            joints: joints.iter().map(word).collect(),
            cleared,
        })
    }
}

/// The answer as it was given.
fn told(entry: &ReadinessEntry) -> Readiness {
    if entry.skipped {
        return Readiness::Skipped;
    }
    if entry.ticked.is_empty() {
        return Readiness::Nothing;
    }
    let number = |name: &String| {
        let statement: Statement = from_word(name)?;
        let index = Statement::ALL
            .iter()
            .position(|known| *known == statement)?;
        u8::try_from(index + 1).ok()
    };
    Readiness::Some {
        ticks: entry.ticked.iter().filter_map(number).collect(),
        joints: entry
            .joints
            .iter()
            .filter_map(|name| from_word(name))
            .collect(),
        cleared: entry.cleared,
    }
}
