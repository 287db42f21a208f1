//! Starting a routine, steering it, and what is asked after it.

use std::time::Duration;

use astir_breaks::{Input, Moment, RoutinePlan};
use astir_exercises::choose::Manner;
use astir_ledger::{ActivityEntry, Answer, AnswerEntry, Entry, Intensity, NUDGE};
use astir_wire as wire;
use astir_wire::{GuideStep, Refusal, Screen};

use super::refused;
use crate::agent::books;
use crate::agent::driver::Driver;
use crate::agent::guide::{Guide, Meaning};
use crate::agent::offer::{Offer, Want};

/// Lengths a person may ask a routine to have, in seconds.
const ROUTINE_SECONDS: std::ops::RangeInclusive<u32> = 60..=900;
/// What a small suggestion is worth in the log, in seconds.
const NUDGE_SECONDS: u32 = 60;

impl Driver {
    pub(in crate::agent) fn start(
        &mut self,
        now: Moment,
        routine: Option<&str>,
        seconds: Option<u32>,
        seated: bool,
        token: Option<String>,
    ) -> Result<(), Refusal> {
        if self.guide.session().is_some() {
            self.surface.open(Screen::Guide, token, now.steady.0);
            return Err(refused("routine-running", "a routine is running"));
        }
        let offer = match routine {
            Some(id) => Offer::named(&self.catalogue, id).ok_or_else(|| {
                refused("no-such-routine", &format!("there is no routine `{id}`"))
            })?,
            None => self.offer_of(seconds, seated)?,
        };
        self.begin_offer(now, offer, token)
    }

    /// Begins this routine now, as the break that was coming.
    pub(in crate::agent) fn begin_offer(
        &mut self,
        now: Moment,
        offer: Offer,
        token: Option<String>,
    ) -> Result<(), Refusal> {
        if self.guide.session().is_some() {
            return Err(refused("routine-running", "a routine is running"));
        }
        let plan: RoutinePlan = self.guide.start(&offer.routine, now.steady.0);
        self.offer = Some(offer);
        if let Err(refusal) = self.try_apply(now, Input::Start(plan)) {
            self.guide = Guide::Idle;
            return Err(refusal);
        }
        self.surface.hide(Screen::Card);
        self.surface.open(Screen::Guide, token, now.steady.0);
        Ok(())
    }

    pub(in crate::agent) fn offer_of(
        &self,
        seconds: Option<u32>,
        seated: bool,
    ) -> Result<Offer, Refusal> {
        let announced = self.offer.clone().filter(|_| seconds.is_none() && !seated);
        if let Some(announced) = announced {
            return Ok(announced);
        }
        let length = match seconds {
            Some(seconds) if ROUTINE_SECONDS.contains(&seconds) => {
                Duration::from_secs(seconds.into())
            }
            Some(_) => return Err(refused("length", "a routine takes 1 to 15 minutes")),
            None => self.engine.settings().break_length,
        };
        let manner = if seated { Manner::Seated } else { Manner::Any };
        let want = Want {
            length,
            manner,
            surroundings: self.preferences.surroundings,
        };
        Offer::choose(&self.catalogue, want, &self.diary.past_routines(), None)
            .ok_or_else(|| refused("no-such-routine", "no routine fits that"))
    }

    pub(in crate::agent) fn steer(&mut self, now: Moment, step: &GuideStep) -> Result<(), Refusal> {
        if let GuideStep::Mute { muted } = step {
            let value = if *muted { "off" } else { "on" };
            return self.set(now, "sound", value).map(drop);
        }
        let meaning = self.guide.steer(step, now.steady.0, &self.catalogue)?;
        self.steered_at = Some(now.steady.0);
        if let GuideStep::Hurt { place, level, .. } = step {
            let answer = Answer::Pain {
                place: place.clone(),
                level: *level,
            };
            self.put_answer(now, answer);
        }
        match meaning {
            None => Ok(()),
            Some(Meaning::Paused) => self.try_apply(now, Input::GuidePause),
            Some(Meaning::Resumed) => self.try_apply(now, Input::GuideResume),
            Some(Meaning::Moved { done, left }) => {
                self.try_apply(now, Input::GuideMoved { done, left })
            }
            Some(Meaning::Stopped) => self.try_apply(now, Input::Stop),
            Some(Meaning::Hurt) => self.try_apply(now, Input::Hurt),
        }
    }

    pub(in crate::agent) fn effort(
        &mut self,
        now: Moment,
        effort: wire::Effort,
    ) -> Result<(), Refusal> {
        if self.guide.after().is_none() {
            return Err(refused("no-routine", "no routine has just been done"));
        }
        let answer = match effort {
            wire::Effort::TooEasy => Answer::Effort {
                effort: astir_ledger::Effort::TooEasy,
            },
            wire::Effort::JustRight => Answer::Effort {
                effort: astir_ledger::Effort::JustRight,
            },
            wire::Effort::TooHard => Answer::Effort {
                effort: astir_ledger::Effort::TooHard,
            },
            wire::Effort::Hurt => Answer::Pain {
                place: None,
                level: None,
            },
        };
        self.put_answer(now, answer);
        if let Some(after) = self.guide.after_mut() {
            after.ask_effort = false;
        }
        Ok(())
    }

    pub(in crate::agent) fn put_answer(&mut self, now: Moment, answer: Answer) {
        let id = self.diary.ledger().new_id();
        let at = books::stamp(now.stamp());
        self.diary.put(Entry::Answer(AnswerEntry {
            id,
            at,
            about: None,
            exercise: None,
            answer,
        }));
        self.unwritten = true;
    }

    pub(in crate::agent) fn nudge_done(&mut self, now: Moment) {
        if self
            .guide
            .after_mut()
            .and_then(|after| after.nudge.take())
            .is_none()
        {
            return;
        }
        let id = self.diary.ledger().new_id();
        self.diary.put(Entry::Activity(ActivityEntry {
            id,
            ended: books::stamp(now.stamp()),
            kind: NUDGE.to_owned(),
            seconds: NUDGE_SECONDS,
            intensity: Intensity::Easy,
            counted_as_break: false,
        }));
        self.unwritten = true;
    }

    pub(in crate::agent) fn close_after(&mut self, now: Moment) {
        if self.guide.after().is_some() {
            self.guide = Guide::Idle;
            self.tick(now);
        }
    }
}
