//! One input into the engine, and what comes of it.

use astir_breaks::{Decision, Effect, Fact, Happening, Input, Moment};
use astir_ledger::DecisionKind;
use astir_wire::{Refusal, Screen};

use super::Driver;
use crate::agent::books::{self, Done};
use crate::agent::choosing::Anew;
use crate::agent::guide::Guide;
use crate::words::{say, under_lapse};

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
        let mut anew = None;
        for effect in effects {
            match effect {
                Effect::Record(fact) => {
                    self.lately.note_fact(&fact);
                    self.record(fact, done.as_ref());
                }
                Effect::AskAboutPause => self.remark(&say("notice-still-paused", &[])),
                Effect::Happened(happened) => {
                    if let Happening::Refused(why) = &happened.what {
                        refused = Err(Refusal::new(why.word(), why.to_string()));
                    }
                    self.lately.note(&happened);
                    anew = anew.max(self.happened(now, &happened.what));
                }
            }
        }
        if let Some(why) = anew {
            self.offer_anew(now, why);
        }
        refused
    }

    /// Says something that asks for nothing.
    pub(in crate::agent) fn remark(&self, text: &str) {
        self.shell
            .notice(&under_lapse(text, self.instance.factor()));
    }

    /// What follows from a happening; why another routine is to be chosen, if one is.
    fn happened(&mut self, now: Moment, what: &Happening) -> Option<Anew> {
        self.unwritten = true;
        match what {
            Happening::Soon => {
                self.surface.prepare(Screen::Card, now.steady.0);
                if self.preferences.engine.soon_notice {
                    self.remark(&say("tray-soon", &[]));
                }
                return Some(Anew::Changed);
            }
            Happening::Withdrawn => self.diary.note(now, DecisionKind::Withdrawn),
            Happening::QuietOffer => return Some(Anew::Changed),
            Happening::Skipped => return Some(Anew::TurnedDown),
            Happening::Completed(_)
            | Happening::Partial(_)
            | Happening::Hurt(_)
            | Happening::Did
            | Happening::Natural(_) => return Some(Anew::Over),
            Happening::PostureDue(_) => self.surface.ask_posture(),
            Happening::ShiftWeight => self.remark(&say("notice-shift-weight", &[])),
            _ => {}
        }
        None
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
        if let Fact::Decided {
            decision: Decision::WasAtDesk,
            ..
        } = fact
        {
            self.diary.take_back_walk();
        }
        let intensity = self.intensity;
        if let Some(entry) =
            books::entry(self.diary.ledger(), fact, done, &self.catalogue, intensity)
        {
            self.diary.put(entry);
        }
    }
}
