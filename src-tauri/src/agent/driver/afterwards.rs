//! What a routine came to, and what is said and asked then.

use astir_breaks::{Effect, Happening, Moment};
use astir_exercises::pain::gentle_finishes;
use astir_ledger::{Answer, EntryId, PainAdvice};
use astir_wire::Outcome;
use chrono::Days;

use super::Driver;
use crate::agent::books::Done;
use crate::agent::diary::ALIVE_EVERY_MS;
use crate::agent::offer::Offer;
use crate::words::say;

/// How long what was done stays on the screen, in real milliseconds.
const AFTER_MS: i64 = 8_000;
/// The same where something hurt: there is more to read, and something to choose.
pub(in crate::agent) const AFTER_HURT_MS: i64 = 60_000;
/// Small suggestions, one after the other.
const NUDGES: [&str; 4] = ["nudge-water", "nudge-stairs", "nudge-call", "nudge-window"];

impl Driver {
    /// If a routine ended among these effects: what was done in it, step by step.
    pub(in crate::agent) fn done_in(&mut self, now: Moment, effects: &[Effect]) -> Option<Done> {
        let ended = effects.iter().find_map(|effect| match effect {
            Effect::Happened(happened) => match happened.what {
                Happening::Completed(done) => Some((Outcome::Completed, done)),
                Happening::Partial(done) => Some((Outcome::Partial, done)),
                Happening::Hurt(done) => Some((Outcome::Hurt, done)),
                _ => None,
            },
            Effect::Record(_) | Effect::AskAboutPause => None,
        });
        let (outcome, length) = ended?;
        self.advance_guide(now.steady.0);
        let done = self
            .guide
            .finish(now.steady.0, outcome, length, &self.catalogue)?;
        self.look_back(now, &done);
        Some(done)
    }

    /// What is said and asked once a routine is over.
    fn look_back(&mut self, now: Moment, done: &Done) {
        let day = now.stamp().day;
        let person = self.person(now);
        let advice = done
            .entry
            .as_ref()
            .map(|entry| self.advice_given(now, entry))
            .unwrap_or_default();
        let training = person.training(&self.catalogue);
        let is_worth_asking = training.is_worth_asking(&self.catalogue, &done.outcome);
        let was_asked = self.asked_effort_on == Some(day) || self.diary.asked_effort_on(day);
        let left = done.outcome.planned - done.outcome.done;
        let circumstances = person.circumstances(&self.preferences.whereabouts, &self.catalogue);
        let hidden = if advice.contains(&PainAdvice::Hidden) {
            person.hidden(&self.catalogue)
        } else {
            Vec::new()
        };
        let hidden = hidden.iter().filter_map(|id| self.catalogue.exercise(id));
        let hidden: Vec<String> = hidden.map(|exercise| exercise.name.clone()).collect();
        let mut finishes = gentle_finishes(&self.catalogue, left);
        finishes.retain(|routine| {
            let mut steps = routine.steps.iter();
            !circumstances.walking_only || steps.all(|step| step.exercise.is_walk())
        });
        let count = usize::try_from(now.steady.0 / ALIVE_EVERY_MS).unwrap_or(0);
        let factor = i64::from(self.instance.factor());
        let Some(after) = self.guide.after_mut() else {
            return;
        };
        let is_completed = after.outcome == Outcome::Completed;
        let is_alarm = advice.contains(&PainAdvice::StopScreen);
        let is_hurt = after.outcome == Outcome::Hurt || !hidden.is_empty();
        after.ask_effort = is_completed && is_worth_asking && !was_asked;
        after.nudge = is_completed.then(|| say(NUDGES[count % NUDGES.len()], &[]));
        after.hidden = hidden;
        after.advice = advice;
        if after.outcome == Outcome::Hurt && !is_alarm {
            after.finishes = finishes;
        }
        let stays_ms = if is_hurt { AFTER_HURT_MS } else { AFTER_MS };
        // Nobody in trouble has to look for what it said.
        after.until_ms = (!is_alarm).then_some(now.steady.0 + stays_ms * factor);
        if after.ask_effort {
            self.asked_effort_on = Some(day);
        }
    }

    /// What followed from the pains told of in a break.
    fn advice_given(&self, now: Moment, about: &EntryId) -> Vec<PainAdvice> {
        let since = now.stamp().day - Days::new(1);
        let answers = self.diary.records().answers_since(since);
        let mut given: Vec<PainAdvice> = Vec::new();
        for entry in answers.unwrap_or_default() {
            if entry.about.as_ref() != Some(about) {
                continue;
            }
            if let Answer::Pain { advice, .. } = entry.answer {
                given.extend(advice);
            }
        }
        given
    }

    /// A gentle end of the routine that was just stopped, by its id.
    pub(in crate::agent) fn finish_named(&self, id: &str) -> Option<Offer> {
        let after = self.guide.after()?;
        let mut finishes = after.finishes.iter();
        let found = finishes.find(|routine| routine.id.0 == id)?;
        Some(Offer::of(found.clone()))
    }
}
