//! One input into the engine, and what comes of it.

use astir_breaks::{Effect, Fact, Happening, Input, Moment};
use astir_exercises::choose::Manner;
use astir_exercises::session::Outcome as Done;
use astir_wire::{Outcome, Refusal, Screen};

use super::Driver;
use crate::agent::books;
use crate::agent::diary::ALIVE_EVERY_MS;
use crate::agent::guide::{AFTER_MS, Guide};
use crate::words::say;

/// Small suggestions, one after the other.
const NUDGES: [&str; 4] = ["nudge-water", "nudge-stairs", "nudge-call", "nudge-window"];

impl Driver {
    /// Hands one input to the engine and does what comes of it.
    pub(in crate::agent) fn apply(&mut self, now: Moment, input: Input) {
        // Its own refusal is in the happenings; whoever needs it calls `try_apply`.
        let _ = self.try_apply(now, input);
    }

    /// The same, telling the asker when it made no sense.
    pub(in crate::agent) fn try_apply(&mut self, now: Moment, input: Input) -> Result<(), Refusal> {
        self.unwritten |= input != Input::Tick;
        let effects = self.engine.handle(now, input);
        self.take_effects(now, effects)
    }

    /// Does what the engine asks for; the refusal, if there is one among it.
    pub(in crate::agent) fn take_effects(
        &mut self,
        now: Moment,
        effects: Vec<Effect>,
    ) -> Result<(), Refusal> {
        let done = self.done_in(now, &effects);
        let mut refused = Ok(());
        for effect in effects {
            match effect {
                Effect::Record(fact) => {
                    self.lately.note_fact(&fact);
                    self.record(fact, done.as_ref());
                }
                Effect::AskAboutPause => self.shell.notice(&say("notice-still-paused", &[])),
                Effect::Happened(happened) => {
                    if let Happening::Refused(why) = &happened.what {
                        refused = Err(Refusal {
                            reason: why.word().to_owned(),
                            message: why.to_string(),
                        });
                    }
                    self.lately.note(&happened);
                    self.happened(now, &happened.what);
                }
            }
        }
        refused
    }

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
        let (outcome, done) = ended?;
        let after_ms = AFTER_MS * i64::from(self.instance.factor());
        self.advance_guide(now.steady.0);
        let came_to = self
            .guide
            .finish(now.steady.0, outcome, done, after_ms, &self.catalogue);
        let count = usize::try_from(now.steady.0 / ALIVE_EVERY_MS).unwrap_or(0);
        if let Some(after) = self.guide.after_mut() {
            after.ask_effort &=
                outcome == Outcome::Completed && !self.diary.asked_effort_on(now.stamp().day);
            after.nudge =
                (outcome == Outcome::Completed).then(|| say(NUDGES[count % NUDGES.len()], &[]));
        }
        came_to
    }

    pub(in crate::agent) fn happened(&mut self, now: Moment, what: &Happening) {
        self.unwritten = true;
        match what {
            Happening::Soon => {
                self.offer_anew(Manner::Any, false);
                self.surface.prepare(Screen::Card, now.steady.0);
                if self.preferences.engine.soon_notice {
                    self.shell.notice(&say("tray-soon", &[]));
                }
            }
            Happening::QuietOffer => self.offer_anew(Manner::Quiet, false),
            Happening::Completed(_) | Happening::Skipped => self.offer_anew(Manner::Any, true),
            Happening::Did | Happening::Natural(_) => self.offer_anew(Manner::Any, false),
            Happening::PostureDue(_) => self.surface.ask_posture(),
            Happening::ShiftWeight => self.shell.notice(&say("notice-shift-weight", &[])),
            _ => {}
        }
    }

    /// A routine that ended while no agent ran has been written by now.
    pub(in crate::agent) fn forget_ended_routine(&mut self) {
        if self
            .guide
            .session()
            .is_some_and(|session| session.ended().is_some())
        {
            self.guide = Guide::Idle;
        }
    }

    pub(in crate::agent) fn record(&mut self, fact: Fact, done: Option<&Done>) {
        let intensity = self.intensity;
        if let Some(entry) =
            books::entry(self.diary.ledger(), fact, done, &self.catalogue, intensity)
        {
            self.diary.put(entry);
        }
    }
}
