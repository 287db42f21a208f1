//! Which routine is announced, and when it is chosen anew.

use std::time::Duration;

use astir_breaks::{Hold, Moment, State};
use astir_exercises::choose::Manner;
use astir_ledger::{Entry, StateEntry};
use astir_wire::Refusal;
use chrono::{NaiveDate, TimeDelta};

use super::asked::refused;
use super::driver::Driver;
use super::offer::{Offer, Want};
use super::person::{MARK, Person};

/// Lengths a person may ask a routine to have, in seconds.
const ROUTINE_SECONDS: std::ops::RangeInclusive<u32> = 60..=900;
/// How long after lunch walking and squats come first.
const LUNCH_MATTERS: TimeDelta = TimeDelta::hours(1);

/// Why another routine is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Anew {
    /// Something has changed that the choice rests on.
    Changed,
    /// The break is over, or will not be.
    Over,
    /// The one announced is not wanted.
    TurnedDown,
}

/// What the clock has to say in the choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TimeOfChoice {
    day: NaiveDate,
    after_lunch: bool,
}

impl Driver {
    /// What is known of the person now.
    pub(super) fn person(&mut self, now: Moment) -> Person {
        let day = now.stamp().day;
        let person = Person::read(self.diary.records(), &self.catalogue, day);
        if let Some(mark) = person.mark() {
            self.diary.put(Entry::State(StateEntry {
                key: MARK.to_owned(),
                value: serde_json::to_value(mark).ok(),
            }));
            self.unwritten = true;
        }
        person
    }

    /// Chooses what comes next. What was promised stays, unless it is turned down or suits no more.
    pub(super) fn offer_anew(&mut self, now: Moment, why: Anew) {
        let is_promised = matches!(self.engine.view(now).state, State::Due { .. });
        let stays = is_promised && why == Anew::Changed && self.offer_suits(now);
        if self.guide.session().is_some() || stays {
            return;
        }
        match why {
            Anew::Changed => {}
            Anew::Over => self.turned_down.clear(),
            Anew::TurnedDown => {
                let announced = self.offer.iter().map(|offer| offer.routine.id.clone());
                self.turned_down.extend(announced);
            }
        }
        // What was just done has a say in what comes next.
        self.write_what_came(now);
        let length = self.engine.settings().break_length;
        let chosen = self.chosen(now, length, self.manner(now));
        self.offer = chosen.or(self.offer.take());
        self.chosen_for = Some(self.time_of_choice(now));
    }

    /// Chooses anew once the time has come that another choice rests on: a new day, after lunch, or no more after it.
    pub(super) fn keep_offer_timely(&mut self, now: Moment) {
        if self
            .chosen_for
            .is_some_and(|chosen| chosen != self.time_of_choice(now))
        {
            self.offer_anew(now, Anew::Changed);
        }
    }

    fn time_of_choice(&self, now: Moment) -> TimeOfChoice {
        TimeOfChoice {
            day: now.stamp().day,
            after_lunch: self.is_after_lunch(now),
        }
    }

    /// Whether everything in the routine announced suits person and place as they are now.
    fn offer_suits(&mut self, now: Moment) -> bool {
        let Some(offer) = self.offer.clone() else {
            return false;
        };
        let person = self.person(now);
        let circumstances = person.circumstances(&self.preferences.whereabouts, &self.catalogue);
        circumstances.suit(&offer.routine, self.manner(now))
    }

    /// The one announced, or one of another length or manner.
    pub(super) fn offer_of(
        &mut self,
        now: Moment,
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
        let manner = match self.manner(now) {
            Manner::Any if seated => Manner::Seated,
            manner => manner,
        };
        self.chosen(now, length, manner)
            .ok_or_else(|| refused("no-such-routine", "no routine fits that"))
    }

    fn chosen(&mut self, now: Moment, length: Duration, manner: Manner) -> Option<Offer> {
        let want = Want {
            length,
            manner,
            after_lunch: self.is_after_lunch(now),
            turned_down: self.turned_down.clone(),
        };
        let person = self.person(now);
        Offer::choose(
            &self.catalogue,
            &person,
            &self.preferences.whereabouts,
            want,
        )
    }

    /// Where others listen or look on, nothing but what can be done unnoticed on the chair.
    pub(super) fn manner(&self, now: Moment) -> Manner {
        let view = self.engine.view(now);
        let watched = [Hold::Call, Hold::Sharing, Hold::Presenting];
        if view.quiet_offer || watched.iter().any(|hold| view.holds.contains(*hold)) {
            Manner::Quiet
        } else {
            Manner::Any
        }
    }

    fn is_after_lunch(&self, now: Moment) -> bool {
        self.preferences.lunch_ends.is_some_and(|lunch| {
            let since = now.wall.time().signed_duration_since(lunch);
            (TimeDelta::zero()..LUNCH_MATTERS).contains(&since)
        })
    }
}
