//! The reminder on the screen, its ladder, and its answers: rules 15 to 18.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::core::{Core, Soonest};
use crate::due::{Aim, Break, Phase};
use crate::duration::minutes;
use crate::presence::Flow;
use crate::record::Zero;
use crate::{
    Answer, Decision, Happening, Insistence, Outcome, Refusal, SnoozeLength, Steady, Step,
};

/// From the notification to the card.
const TO_CARD: Duration = Duration::from_secs(60);
/// From the card to the whole screen.
const TO_FULL_SCREEN: Duration = minutes(2);
/// Unanswered for this long is ignored.
const IGNORED_AFTER: Duration = minutes(10);
/// After the first time, it asks again this much later.
const ASKS_AGAIN_AFTER: Duration = minutes(15);
/// So many in a row, and there is only the tray.
const IGNORED_LIMIT: u8 = 2;
/// How often one break may be put off.
const SNOOZE_LIMIT: u8 = 2;

/// A reminder on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Showing {
    pub(crate) step: Step,
    /// When it took this step.
    step_at: Steady,
    /// When it came, new or back.
    pub(crate) appeared: Steady,
    /// This step is known not to have been seen.
    unseen: bool,
}

impl Break {
    pub(crate) fn mark_unseen(&mut self) {
        if let Phase::Showing(showing) = &mut self.phase {
            showing.unseen = true;
        }
    }

    pub(crate) fn snoozes_left(&self) -> u8 {
        SNOOZE_LIMIT.saturating_sub(self.snoozes)
    }
}

impl Core {
    /// The reminder comes, new or back.
    pub(crate) fn show(&mut self, at: Steady, step: Step) {
        let step = if self.flow == Flow::Unknown {
            Step::Notification
        } else {
            step
        };
        self.under_way.offered.get_or_insert(at);
        let showing = Showing {
            step,
            step_at: at,
            appeared: at,
            unseen: false,
        };
        self.take_step(at, showing);
    }

    fn take_step(&mut self, at: Steady, showing: Showing) {
        self.under_way.phase = Phase::Showing(showing);
        self.under_way.shown = self.under_way.shown.max(Some(showing.step));
        self.say(at, Happening::Remind(showing.step));
    }

    pub(crate) fn step_showing(&mut self, at: Steady, showing: Showing) {
        if !self.holds().is_empty() {
            self.say(at, Happening::Withdrawn);
            self.begin_waiting();
        } else if at >= showing.appeared + IGNORED_AFTER {
            self.ignore(at);
        } else if let Some((step, due)) = self.next_step(&showing)
            && at >= due
        {
            let waits = step == Step::Fullscreen && self.typing_delays(at, due).is_some();
            if !waits {
                self.take_step(
                    at,
                    Showing {
                        step,
                        step_at: at,
                        ..showing
                    },
                );
            }
        }
    }

    /// The next step of the ladder and when it is due.
    fn next_step(&self, showing: &Showing) -> Option<(Step, Steady)> {
        if showing.unseen || self.flow == Flow::Unknown {
            return None;
        }
        match (showing.step, self.settings.insistence) {
            (Step::Notification, Insistence::Normal | Insistence::Firm) => {
                Some((Step::Card, showing.step_at + TO_CARD))
            }
            (Step::Card, Insistence::Firm) => {
                Some((Step::Fullscreen, showing.step_at + TO_FULL_SCREEN))
            }
            _ => None,
        }
    }

    pub(crate) fn full_screen_at(&self, showing: &Showing) -> Option<Steady> {
        self.next_step(showing)
            .filter(|(step, _)| *step == Step::Fullscreen)
            .map(|(_, at)| at)
    }

    pub(crate) fn showing_deadlines(&self, showing: &Showing, soonest: &mut Soonest) {
        soonest.offer(showing.appeared + IGNORED_AFTER);
        if let Some((step, due)) = self.next_step(showing) {
            soonest.offer(due);
            if step == Step::Fullscreen {
                soonest.offer(self.typing_delays(self.now, due));
            }
        }
    }

    fn ignore(&mut self, at: Steady) {
        self.say(at, Happening::Ignored);
        self.decide(at, Decision::Ignored);
        self.under_way.ignored = self.under_way.ignored.saturating_add(1);
        self.under_way.answers.push(Answer::Ignored);
        if self.under_way.ignored >= IGNORED_LIMIT {
            let desk = self.desk(at);
            self.end_break(at, Outcome::Ignored);
            self.under_way.aim = Aim::Further(desk);
            self.under_way.was_due = true;
        } else {
            self.under_way.phase = Phase::Ignored {
                again_at: at + ASKS_AGAIN_AFTER,
            };
        }
    }

    pub(crate) fn may_skip(&self) -> bool {
        self.under_way.was_due && self.routine.is_none()
    }

    pub(crate) fn may_snooze(&self) -> Result<(), Refusal> {
        if !matches!(self.under_way.phase, Phase::Showing(_)) {
            Err(Refusal::NothingDue)
        } else if self.under_way.snoozes_left() == 0 {
            Err(Refusal::SnoozeLimit)
        } else {
            Ok(())
        }
    }

    pub(crate) fn snooze(&mut self, at: Steady, length: Option<SnoozeLength>) {
        if let Err(refusal) = self.may_snooze() {
            return self.refuse(at, refusal);
        }
        let length = length.unwrap_or(self.settings.snooze_length).length();
        let under_way = &mut self.under_way;
        under_way.snoozes = under_way.snoozes.saturating_add(1);
        under_way.ignored = 0;
        under_way.answers.push(Answer::Snoozed);
        under_way.phase = Phase::Snoozed {
            until: self.clocks.desk.value(at) + length,
        };
        self.decide(at, Decision::Snoozed(length));
        self.say(at, Happening::Snoozed(length));
    }

    pub(crate) fn skip(&mut self, at: Steady) {
        if !self.may_skip() {
            return self.refuse(at, Refusal::NothingDue);
        }
        self.say(at, Happening::Skipped);
        self.under_way.answers.push(Answer::Skipped);
        self.zero_desk(at, Zero::Skip);
        self.end_break(at, Outcome::Skipped);
    }

    pub(crate) fn did(&mut self, at: Steady) {
        if !self.may_skip() {
            return self.refuse(at, Refusal::NothingDue);
        }
        self.say(at, Happening::Did);
        self.under_way.answers.push(Answer::Did);
        self.zero_desk(at, Zero::Rest);
        self.end_break(at, Outcome::Did);
    }
}
