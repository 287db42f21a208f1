//! Starting a routine, and steering it.

use astir_breaks::{Input, Moment, RoutinePlan};
use astir_wire::{GuideStep, Refusal, Screen};

use super::refused;
use super::told::PainTold;
use crate::agent::driver::Driver;
use crate::agent::guide::{Guide, Meaning};
use crate::agent::offer::Offer;

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
            Some(id) => self
                .finish_named(id)
                .or_else(|| Offer::named(&self.catalogue, id))
                .ok_or_else(|| {
                    refused("no-such-routine", &format!("there is no routine `{id}`"))
                })?,
            None => self.offer_of(now, seconds, seated)?,
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
        let person = self.person(now);
        let unsuited = person
            .circumstances(&self.preferences.whereabouts, &self.catalogue)
            .unsuited(&self.catalogue);
        let entry = self.diary.ledger().new_id();
        let routine = &offer.routine;
        let plan: RoutinePlan = self.guide.start(routine, unsuited, entry, now.steady.0);
        self.offer = Some(offer);
        if let Err(refusal) = self.try_apply(now, Input::Start(plan)) {
            self.guide = Guide::Idle;
            return Err(refusal);
        }
        self.surface.hide(Screen::Card);
        self.surface.open(Screen::Guide, token, now.steady.0);
        Ok(())
    }

    pub(in crate::agent) fn steer(&mut self, now: Moment, step: &GuideStep) -> Result<(), Refusal> {
        if let GuideStep::Mute { muted } = step {
            let value = if *muted { "off" } else { "on" };
            return self.set(now, "sound", value).map(drop);
        }
        let meaning = match step {
            GuideStep::Hurt {
                place,
                level,
                sharp,
            } => {
                let told = PainTold {
                    exercise: None,
                    place: place.clone(),
                    level: *level,
                    sharp: *sharp,
                    lasting: false,
                };
                Some(self.hurt(now, told)?)
            }
            GuideStep::Alarm => Some(self.alarm(now)?),
            step => self.guide.steer(step, now.steady.0, &self.catalogue)?,
        };
        self.steered_at = Some(now.steady.0);
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
}
