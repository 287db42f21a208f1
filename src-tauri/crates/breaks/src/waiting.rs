//! A reminder that is about to come: it waits for holds and for a pause in the typing, rules 12 to 14.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::core::{Core, Soonest};
use crate::due::Phase;
use crate::duration::minutes;
use crate::presence::BurstEnd;
use crate::{Decision, Happening, Hold, HoldSet, Steady, Step};

/// How long after the last hold the reminder comes.
pub(crate) const AFTER_HOLDS: Duration = Duration::from_secs(15);
/// How long a reminder waits before a quiet routine is offered in a call.
const QUIET_OFFER_AFTER: Duration = minutes(20);
/// How long a reminder waits before the tray turns due.
pub(crate) const TRAY_DUE_AFTER: Duration = minutes(60);
/// A pause in the typing.
pub(crate) const TYPING_PAUSE: Duration = Duration::from_secs(3);
/// The longest wait for a pause in the typing.
pub(crate) const TYPING_DELAYS: Duration = Duration::from_secs(60);
/// The driver is woken this long before a reminder, to ask the desktop about typing.
const WATCH_AHEAD: Duration = Duration::from_secs(5);

/// A reminder that is about to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Waiting {
    /// For holds.
    pub(crate) held: Option<Held>,
    /// Nothing but typing has delayed it since then.
    ready_at: Option<Steady>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Held {
    pub(crate) since: Steady,
    /// The reasons last said.
    said: HoldSet,
    /// None is left; the reminder comes then.
    pub(crate) clear_at: Option<Steady>,
    /// The offer of a quiet routine stands: the call it was made in goes on.
    #[serde(default)]
    pub(crate) offers_quiet: bool,
}

impl Core {
    pub(crate) fn step_waiting(&mut self, at: Steady, mut waiting: Waiting) {
        let holds = self.holds();
        if !holds.is_empty() {
            return self.hold_back(at, waiting.held, holds);
        }
        if let Some(held) = &mut waiting.held {
            held.offers_quiet = false;
            let clear_at = *held.clear_at.get_or_insert(at + AFTER_HOLDS);
            self.under_way.phase = Phase::Waiting(waiting);
            if at < clear_at {
                return;
            }
            self.end_hold_wait(at);
        }
        if self.is_here() {
            self.come_unless_typing(at, waiting.ready_at.unwrap_or(at));
        }
    }

    fn hold_back(&mut self, at: Steady, before: Option<Held>, holds: HoldSet) {
        let in_call = holds.contains(Hold::Call);
        self.under_way.phase = Phase::Waiting(Waiting {
            held: Some(Held {
                since: before.map_or(at, |held| held.since),
                said: holds,
                clear_at: None,
                offers_quiet: in_call && before.is_some_and(|held| held.offers_quiet),
            }),
            ready_at: None,
        });
        if before.map(|held| held.said) != Some(holds) {
            self.decide(at, Decision::Held(holds));
            self.say(at, Happening::Held(holds));
        }
        self.offer_quietly(at, holds);
    }

    fn come_unless_typing(&mut self, at: Steady, ready_at: Steady) {
        if self.returned_at != Some(at) && self.typing_delays(at, ready_at).is_some() {
            self.under_way.phase = Phase::Waiting(Waiting {
                held: None,
                ready_at: Some(ready_at),
            });
        } else {
            self.show(at, Step::Notification);
        }
    }

    /// Until when typing delays something that could have come at `ready_at` (rule 14).
    pub(crate) fn typing_delays(&self, at: Steady, ready_at: Steady) -> Option<Steady> {
        let longest = ready_at + TYPING_DELAYS;
        let until = match self.flow.last_of_burst()? {
            BurstEnd::NotYet => longest,
            BurstEnd::At(last) => longest.min(last + TYPING_PAUSE),
        };
        Some(until).filter(|until| *until > at)
    }

    /// The waiting for holds is over, whatever comes now.
    pub(crate) fn end_hold_wait(&mut self, at: Steady) {
        if let Phase::Waiting(Waiting {
            held: Some(held), ..
        }) = self.under_way.phase
        {
            self.under_way.waited = self.under_way.waited_by(at);
            self.begin_waiting();
            self.decide(at, Decision::HeldOver(held.said, at.since(held.since)));
        }
    }

    fn offer_quietly(&mut self, at: Steady, holds: HoldSet) {
        let only_call = holds.iter().eq([Hold::Call]);
        let waited = self.under_way.waited_by(at) >= QUIET_OFFER_AFTER;
        if only_call && waited && !self.under_way.quiet_offered && self.is_here() {
            self.under_way.quiet_offered = true;
            if let Phase::Waiting(Waiting {
                held: Some(held), ..
            }) = &mut self.under_way.phase
            {
                held.offers_quiet = true;
            }
            self.decide(at, Decision::QuietOffer);
            self.say(at, Happening::QuietOffer);
        }
    }

    pub(crate) fn waiting_deadlines(&self, waiting: &Waiting, soonest: &mut Soonest) {
        if let Some(held) = &waiting.held {
            soonest.offer(held.clear_at);
            let waited_from =
                |total: Duration| held.since + total.saturating_sub(self.under_way.waited);
            soonest.offer(waited_from(QUIET_OFFER_AFTER));
            soonest.offer(waited_from(TRAY_DUE_AFTER));
        }
        if let Some(ready_at) = waiting.ready_at {
            soonest.offer(self.typing_delays(self.now, ready_at));
        }
    }

    pub(crate) fn typing_watch_from(&self) -> Option<Steady> {
        let full_screen = match &self.under_way.phase {
            Phase::Showing(showing) => self.full_screen_at(showing),
            _ => None,
        };
        let next = self.reminder_comes_at(self.now).or(full_screen);
        next.map(|at| at - WATCH_AHEAD)
    }

    pub(crate) fn watches_typing(&self, at: Steady) -> bool {
        let about_to_come = self.typing_watch_from().is_some_and(|from| from <= at);
        let held = matches!(
            self.under_way.phase,
            Phase::Waiting(Waiting { held: Some(_), .. })
        );
        self.is_in_upright_step(at) || (about_to_come && !held) || (held && self.holds().is_empty())
    }
}
