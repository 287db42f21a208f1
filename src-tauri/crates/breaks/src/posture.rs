//! Sitting and standing: rules 30 and 31.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::core::{Core, Soonest};
use crate::duration::minutes;
use crate::waiting::AFTER_HOLDS;
use crate::{Fact, Happening, Posture, Refusal, Steady};

/// Said with the break's reminder when that comes within this long.
const WITH_BREAK: Duration = minutes(10);
/// Standing for this long without a break: shift the weight.
const STANDING_CAP: Duration = minutes(40);

/// What is known of the posture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct PostureState {
    pub(crate) now: Posture,
    /// Posture time when a change was last asked for.
    said: Option<PostureTime>,
    /// It was asked for, and neither done nor put off.
    #[serde(default)]
    asked: bool,
    /// The weight shift of this stretch has been asked for.
    shift_said: bool,
    /// A pause, a hold or off hours is in force.
    silent: bool,
    /// When they ended.
    silence_over: Option<Steady>,
    /// What came up in the silence waits for its end.
    change_silenced: bool,
    shift_silenced: bool,
}

/// Time in one posture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
struct PostureTime(#[serde(with = "crate::time::millis")] Duration);

impl PostureState {
    pub(crate) fn is_standing(&self) -> bool {
        self.now == Posture::Standing
    }

    /// A stretch of standing begins anew.
    pub(crate) fn renew_standing(&mut self) {
        self.shift_said = false;
        self.shift_silenced = false;
    }
}

impl Core {
    pub(crate) fn confirm_posture(&mut self, at: Steady, posture: Posture) {
        self.say(at, Happening::PostureIs(posture));
        self.record(Fact::Posture {
            at: self.wall.moment(at).stamp(),
            posture,
        });
        if posture != self.posture.now {
            if self.is_here() {
                self.close_span(at);
            }
            let silence = (self.posture.silent, self.posture.silence_over);
            self.posture = PostureState {
                now: posture,
                ..PostureState::default()
            };
            (self.posture.silent, self.posture.silence_over) = silence;
            self.clocks.posture.put(at, Duration::ZERO);
            self.clocks.standing.put(at, Duration::ZERO);
        } else if self.is_posture_due() {
            self.put_posture_off(at);
        }
    }

    /// "Not now": asked again after the shorter of the two times from here.
    pub(crate) fn put_posture_off(&mut self, at: Steady) {
        if !self.is_posture_due() {
            return self.refuse(at, Refusal::NothingDue);
        }
        self.posture.asked = false;
        self.posture.said = Some(PostureTime(self.clocks.posture.value(at)));
    }

    /// Whether a change of posture was asked for and is not answered.
    pub(crate) fn is_posture_due(&self) -> bool {
        self.posture.asked && self.settings.posture_plan.is_some()
    }

    pub(crate) fn step_posture(&mut self, at: Steady) {
        self.follow_silence(at);
        if self.settings.posture_plan.is_none() {
            return;
        }
        let change = self
            .change_due_time()
            .is_some_and(|due| self.clocks.posture.value(at) >= due);
        let shift = self.posture.is_standing()
            && !self.posture.shift_said
            && self.clocks.standing.value(at) >= STANDING_CAP;
        if self.posture.silent {
            self.posture.change_silenced |= change;
            self.posture.shift_silenced |= shift;
            return;
        }
        if !self.is_here() || self.routine.is_some() {
            return;
        }
        if change
            && self.is_silence_over(at, self.posture.change_silenced)
            && !self.break_is_near(at)
        {
            self.posture.said = Some(PostureTime(self.clocks.posture.value(at)));
            self.posture.change_silenced = false;
            self.posture.asked = true;
            self.say(at, Happening::PostureDue(self.posture.now.other()));
        }
        if shift && self.is_silence_over(at, self.posture.shift_silenced) {
            self.posture.shift_said = true;
            self.posture.shift_silenced = false;
            self.say(at, Happening::ShiftWeight);
        }
    }

    fn follow_silence(&mut self, at: Steady) {
        let silent = self.pause.is_some() || !self.hours.working || !self.holds().is_empty();
        if self.posture.silent && !silent {
            self.posture.silence_over = Some(at);
        }
        self.posture.silent = silent;
    }

    fn is_silence_over(&self, at: Steady, was_silenced: bool) -> bool {
        let over = self.posture.silence_over.map(|over| over + AFTER_HOLDS);
        !was_silenced || over.is_none_or(|over| over <= at)
    }

    /// Posture time at which a change is asked for.
    fn change_due_time(&self) -> Option<Duration> {
        let plan = self.settings.posture_plan?;
        Some(match self.posture.said {
            Some(PostureTime(said)) => said + plan.shorter(),
            None => plan.length(self.posture.now),
        })
    }

    /// Whether a reminder comes soon with which the posture can be said.
    fn break_is_near(&self, at: Steady) -> bool {
        self.reminder_comes_at(at)
            .is_some_and(|comes| comes.since(at) <= WITH_BREAK)
    }

    pub(crate) fn posture_deadlines(&self, soonest: &mut Soonest) {
        if self.settings.posture_plan.is_none() {
            return;
        }
        if let Some(due) = self.change_due_time() {
            soonest.offer(self.clocks.posture.reaches(due));
        }
        soonest.offer(self.clocks.standing.reaches(STANDING_CAP));
        if !self.posture.silent {
            soonest.offer(self.posture.silence_over.map(|over| over + AFTER_HOLDS));
        }
    }
}
