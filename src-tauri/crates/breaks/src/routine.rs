//! The routine under way: rules 19 to 24.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::core::{Core, Soonest};
use crate::due::{Aim, Phase};
use crate::duration::minutes;
use crate::input::total_length;
use crate::presence::Flow;
use crate::record::{Rest, Zero};
use crate::{
    Answer, Happening, Outcome, Place, PlanStep, Refusal, RoutinePlan, RoutineView, Steady,
};

/// A guide left paused for this long ends there.
const LEFT_PAUSED: Duration = minutes(10);
/// The part of the planned time that must really be done.
const ENOUGH_PERCENT: u32 = 60;
/// After a `partial`, the reminder returns after this long present.
const RETURNS_AFTER: Duration = minutes(10);
/// More typing than this in an upright routine contradicts it.
const TYPING_ALLOWED: Duration = Duration::from_secs(20);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Routine {
    pub(crate) began: Steady,
    #[serde(with = "crate::time::millis")]
    planned: Duration,
    seated: bool,
    /// What the desk clock showed when it began.
    #[serde(with = "crate::time::millis")]
    pub(crate) desk_before: Duration,
    /// Really done before the steps left.
    #[serde(with = "crate::time::millis")]
    done_before: Duration,
    left: Vec<PlanStep>,
    clock: GuideClock,
    #[serde(with = "crate::time::millis")]
    typed: Duration,
    /// Typing is counted up to here.
    typed_until: Steady,
    /// Lock or suspend, during a step away from the desk.
    left_at: Option<Steady>,
}

/// How far into the steps left the guide is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum GuideClock {
    Runs {
        from: Steady,
        #[serde(with = "crate::time::millis")]
        before: Duration,
    },
    Paused {
        since: Steady,
        #[serde(with = "crate::time::millis")]
        at: Duration,
    },
}

impl Routine {
    fn new(at: Steady, plan: RoutinePlan, desk_before: Duration) -> Self {
        Self {
            began: at,
            planned: plan.length(),
            seated: plan.steps.iter().all(|step| step.place == Place::Seated),
            desk_before,
            done_before: Duration::ZERO,
            left: plan.steps,
            clock: GuideClock::Runs {
                from: at,
                before: Duration::ZERO,
            },
            typed: Duration::ZERO,
            typed_until: at,
            left_at: None,
        }
    }

    fn progress(&self, at: Steady) -> Duration {
        let progress = match self.clock {
            GuideClock::Runs { from, before } => before + at.since(from),
            GuideClock::Paused { at, .. } => at,
        };
        progress.min(total_length(&self.left))
    }

    fn done(&self, at: Steady) -> Duration {
        self.done_before + self.progress(at)
    }

    fn is_running(&self) -> bool {
        matches!(self.clock, GuideClock::Runs { .. })
    }

    /// Where the step at `at` has the person; none at the end.
    fn place(&self, at: Steady) -> Option<Place> {
        let mut progress = self.progress(at);
        for step in &self.left {
            if progress < step.length {
                return Some(step.place);
            }
            progress -= step.length;
        }
        None
    }

    /// When it ends if it is left alone.
    fn ends_at(&self) -> Steady {
        match self.clock {
            GuideClock::Runs { from, before } => {
                from + total_length(&self.left).saturating_sub(before)
            }
            GuideClock::Paused { since, .. } => since + LEFT_PAUSED,
        }
    }

    /// When the step after the present one begins, while the clock runs.
    fn next_boundary(&self, at: Steady) -> Option<Steady> {
        let GuideClock::Runs { from, before } = self.clock else {
            return None;
        };
        let mut end = Duration::ZERO;
        for step in &self.left {
            end += step.length;
            let boundary = from + end.saturating_sub(before);
            if boundary > at {
                return Some(boundary);
            }
        }
        None
    }

    /// When it ends once the person has left in a step away from the desk: at the first step that is not.
    fn ends_away_at(&self, left_at: Steady) -> Steady {
        let mut at = left_at;
        while self.place(at) == Some(Place::Away) {
            match self.next_boundary(at) {
                Some(boundary) => at = boundary,
                None => return self.ends_at(),
            }
        }
        at.min(self.ends_at())
    }

    pub(crate) fn view(&self, core: &Core, at: Steady) -> RoutineView {
        RoutineView {
            began: core.wall.moment(self.began),
            planned: self.planned,
            done: self.done(at),
            ends_at: self.is_running().then(|| core.wall.moment(self.ends_at())),
            place: self.place(at).unwrap_or(Place::Standing),
        }
    }
}

impl Core {
    pub(crate) fn start_routine(&mut self, at: Steady, plan: RoutinePlan) {
        if self.routine.is_some() {
            return self.refuse(at, Refusal::RoutineRunning);
        }
        self.come_back(at);
        self.end_hold_wait(at);
        self.say(at, Happening::Started(plan.length()));
        self.under_way.answers.push(Answer::Started);
        self.under_way.ignored = 0;
        self.under_way.phase = Phase::Counting;
        self.routine = Some(Routine::new(at, plan, self.desk(at)));
        self.run_clocks(at);
    }

    pub(crate) fn step_routine(&mut self, at: Steady) {
        let Some(routine) = &self.routine else { return };
        let end = routine
            .left_at
            .map_or(routine.ends_at(), |left| routine.ends_away_at(left));
        if end <= at {
            self.finish(end, at, Ending::ByTime);
        }
    }

    pub(crate) fn routine_deadlines(&self, soonest: &mut Soonest) {
        if let Some(routine) = &self.routine {
            soonest.offer(routine.ends_at());
            soonest.offer(routine.next_boundary(self.now));
        }
    }

    pub(crate) fn stop_routine(&mut self, at: Steady) {
        match self.routine {
            Some(_) => self.finish(at, at, Ending::ByTime),
            None => self.refuse(at, Refusal::NoRoutine),
        }
    }

    pub(crate) fn stop_for_pain(&mut self, at: Steady) {
        match self.routine {
            Some(_) => self.finish(at, at, Ending::Pain),
            None => self.refuse(at, Refusal::NoRoutine),
        }
    }

    /// Lock or suspend during a routine (rule 23): a step away from the desk goes on.
    pub(crate) fn leave_routine(&mut self, at: Steady) {
        let Some(routine) = &mut self.routine else {
            return;
        };
        routine.left_at.get_or_insert(at);
        self.step_routine(at);
    }

    /// The session is unlocked again: a routine that went on is an ordinary one.
    pub(crate) fn return_to_routine(&mut self) {
        if let Some(routine) = &mut self.routine {
            routine.left_at = None;
        }
    }

    pub(crate) fn quit(&mut self, at: Steady) {
        self.end_routine_at_desk(at, at);
    }

    /// The routine ended at `end`, unless it had the person away from the desk; said at `at`.
    pub(crate) fn end_routine_at_desk(&mut self, end: Steady, at: Steady) {
        let place = self.routine.as_ref().map(|routine| routine.place(end));
        if place.is_some_and(|place| place != Some(Place::Away)) {
            self.finish(end, at, Ending::ByTime);
        }
    }

    pub(crate) fn pause_guide(&mut self, at: Steady) {
        match &mut self.routine {
            Some(routine) if routine.is_running() => {
                routine.clock = GuideClock::Paused {
                    since: at,
                    at: routine.progress(at),
                };
            }
            Some(_) => {}
            None => self.refuse(at, Refusal::NoRoutine),
        }
    }

    pub(crate) fn resume_guide(&mut self, at: Steady) {
        match &mut self.routine {
            Some(routine) => match routine.clock {
                GuideClock::Paused { at: before, .. } => {
                    routine.clock = GuideClock::Runs { from: at, before };
                }
                GuideClock::Runs { .. } => self.refuse(at, Refusal::NotPaused),
            },
            None => self.refuse(at, Refusal::NoRoutine),
        }
    }

    pub(crate) fn move_guide(&mut self, at: Steady, done: Duration, left: Vec<PlanStep>) {
        match &mut self.routine {
            Some(routine) => {
                routine.done_before = done;
                routine.left = left;
                let zero = Duration::ZERO;
                routine.clock = match routine.clock {
                    GuideClock::Runs { .. } => GuideClock::Runs {
                        from: at,
                        before: zero,
                    },
                    GuideClock::Paused { since, .. } => GuideClock::Paused { since, at: zero },
                };
            }
            None => self.refuse(at, Refusal::NoRoutine),
        }
    }

    /// Counts typing up to `at` against an upright routine (rule 24).
    pub(crate) fn count_typing(&mut self, at: Steady) {
        let typing = self.flow == Flow::Typing && !self.barriers.any();
        if let Some(routine) = &mut self.routine {
            let from = routine.typed_until;
            let upright = routine
                .place(from)
                .is_some_and(|place| place != Place::Seated);
            if typing && upright && routine.is_running() {
                routine.typed += at.since(from);
            }
            routine.typed_until = routine.typed_until.max(at);
        }
    }

    pub(crate) fn is_in_upright_step(&self, at: Steady) -> bool {
        let place = self.routine.as_ref().and_then(|routine| routine.place(at));
        place.is_some_and(|place| place != Place::Seated)
    }

    /// The routine ended at `end`, which is said at `at`.
    fn finish(&mut self, end: Steady, at: Steady, ending: Ending) {
        let Some(routine) = self.routine.take() else {
            return;
        };
        let done = routine.done(end);
        let enough = done * 100 >= routine.planned * ENOUGH_PERCENT;
        let outcome = match ending {
            Ending::Pain => Outcome::Hurt,
            Ending::ByTime if !enough => Outcome::Partial,
            Ending::ByTime if routine.typed > TYPING_ALLOWED => Outcome::Contradicted,
            Ending::ByTime => Outcome::Completed,
        };
        self.say_outcome(at, outcome, done);
        self.judged_from = end;
        self.break_ended = Some(end);
        let rest = Rest {
            began: routine.began,
            ended: end,
            planned: Some(routine.planned),
            done,
        };
        self.settle_desk(end, &routine, outcome, rest);
        let completed = matches!(outcome, Outcome::Completed | Outcome::Contradicted);
        self.rested = completed;
        if self.barriers.any() || self.is_leaving(&routine) {
            let left_at = routine.left_at.unwrap_or(end);
            self.leave_after_routine(at, if completed { end } else { left_at });
        }
        self.run_clocks(at);
    }

    /// Whether the routine ends because the person leaves just now.
    fn is_leaving(&self, routine: &Routine) -> bool {
        routine.left_at.is_some()
    }

    fn say_outcome(&mut self, at: Steady, outcome: Outcome, done: Duration) {
        match outcome {
            Outcome::Hurt => self.say(at, Happening::Hurt(done)),
            Outcome::Partial => self.say(at, Happening::Partial(done)),
            _ => self.say(at, Happening::Completed(done)),
        }
        if outcome == Outcome::Contradicted {
            self.say(at, Happening::Contradicted);
        }
    }

    /// What the desk clock is after the routine, and when the reminder returns (rules 21 and 22).
    fn settle_desk(&mut self, end: Steady, routine: &Routine, outcome: Outcome, rest: Rest) {
        let before = routine.desk_before;
        if outcome == Outcome::Partial {
            self.record_attempt(end, rest);
            self.under_way.aim = Aim::NotBefore(before + RETURNS_AFTER);
            return;
        }
        let in_chair = routine.seated && !self.settings.stay_seated;
        if outcome == Outcome::Completed && in_chair {
            let desk = before.min(self.settings.interval / 2);
            self.clocks.desk.put(end, desk);
        } else {
            self.zero_desk(end, Zero::Rest);
        }
        self.end_break_with(end, outcome, Some(rest));
    }
}

/// Why a routine ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    ByTime,
    Pain,
}
