//! Everything tray, status and Today may show, frozen and comparable.

use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::core::Core;
use crate::due::{Phase, Soon};
use crate::presence::{Flow, Whereabouts};
use crate::reminder::Showing;
use crate::waiting::{TRAY_DUE_AFTER, Waiting};
use crate::{HoldSet, Moment, Place, Posture, Refusal, SnoozeLength, Steady, Step};

/// What there is to show at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// What is going on.
    pub state: State,
    /// Where the person is.
    pub presence: Presence,
    /// Time at the desk since the last break.
    pub desk_clock: Duration,
    /// Time at the desk after which a break is due.
    pub interval: Duration,
    /// When the next break comes if the person stays: none while that cannot be said.
    pub next_break: Option<Moment>,
    /// What the next break waits for.
    pub waits_for: WaitsFor,
    /// The posture last confirmed.
    pub posture: Posture,
    /// Time present in it.
    pub posture_time: Duration,
    /// Time present standing today (against two hours).
    pub standing_today: Duration,
    /// The longest stretch at the desk without a break today, the present one included.
    pub longest_stretch: Duration,
    /// Holds in force now, those that are switched off included.
    pub holds: HoldSet,
    /// Whether *start* makes sense now.
    pub may_start: bool,
    /// Whether *skip* and *did* make sense now.
    pub may_skip: bool,
    /// Why *snooze* makes no sense now, if it does not.
    pub snooze: Result<Vec<SnoozeLength>, Refusal>,
    /// Whether "I was at the desk" makes sense: the last break was an absence taken for a walk.
    pub may_say_was_at_desk: bool,
    /// Whether the offer of a quiet routine stands.
    pub quiet_offer: bool,
    /// Whether a change of posture was asked for and is neither done nor put off.
    pub posture_due: bool,
    /// The long absence just over that may have been a walk or the like, until that is said or the next break.
    pub absence: Option<AbsenceView>,
}

/// A long absence that is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AbsenceView {
    /// When it began.
    pub since: Moment,
    /// How long it was.
    pub length: Duration,
}

/// What is going on, the strongest first: a routine, off hours, a pause, an absence, then the break.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Counting towards the next break.
    Working {
        /// When it is due if the person stays.
        due_at: Moment,
    },
    /// The next break is less than a minute or so away.
    Soon {
        /// When it is due.
        due_at: Moment,
    },
    /// A reminder shows.
    Due {
        /// The step it is at.
        step: Step,
        /// When it came.
        appeared: Moment,
        /// How often it may still be put off.
        snoozes_left: u8,
    },
    /// A break is due and asked about later, or only by the tray.
    Overdue {
        /// When the reminder comes, if the person stays.
        again_at: Option<Moment>,
    },
    /// A due reminder waits.
    Held {
        /// For these; empty in the 15 s after the last of them.
        reasons: HoldSet,
        /// Since then.
        since: Moment,
        /// Whether it has waited so long that the tray turns due and Today says why.
        shows_as_due: bool,
    },
    /// Put off.
    Snoozed {
        /// Until then, if the person stays.
        until: Moment,
    },
    /// The person asked for quiet.
    Paused(PausedUntil),
    /// Outside the working hours.
    OffHours {
        /// Until then, where an opening is in sight.
        until: Option<DateTime<Utc>>,
    },
    /// A routine runs.
    InRoutine(RoutineView),
    /// Nobody is at the desk.
    Away {
        /// Since then.
        since: Moment,
        /// Whether they left when reminded.
        reminded: bool,
    },
}

/// When a pause ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PausedUntil {
    /// At this moment.
    At(Moment),
    /// When the person says so.
    Resumed,
}

/// A routine under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoutineView {
    /// When it began.
    pub began: Moment,
    /// Its planned time.
    pub planned: Duration,
    /// The time really done.
    pub done: Duration,
    /// When it ends by itself; none while it is paused.
    pub ends_at: Option<Moment>,
    /// Where the present step has the person.
    pub place: Place,
}

/// Where the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// At the desk.
    Here,
    /// Not at the desk.
    Away,
    /// Taken to be at the desk, for idleness cannot be read.
    Unknown,
}

/// What the next break waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaitsFor {
    /// Nothing: it shows, or none is due.
    Nothing,
    /// Time at the desk.
    DeskTime,
    /// A fixed time (rule 33).
    FixedTime,
    /// These holds, or the 15 s after them.
    Holds(HoldSet),
    /// A pause in the typing.
    TypingPause,
    /// The person's return.
    Return,
    /// The end of a snooze.
    Snooze,
    /// Some minutes after an unanswered reminder.
    AfterIgnored,
    /// The end of the pause, or the minutes after it.
    Pause,
    /// The working hours.
    WorkingHours,
    /// The end of the routine.
    Routine,
}

impl View {
    /// Calls `change` on every moment in the view.
    pub(crate) fn each_moment(&mut self, mut change: impl FnMut(&mut Moment)) {
        if let Some(next) = &mut self.next_break {
            change(next);
        }
        if let Some(absence) = &mut self.absence {
            change(&mut absence.since);
        }
        match &mut self.state {
            State::Working { due_at: at }
            | State::Soon { due_at: at }
            | State::Due { appeared: at, .. }
            | State::Overdue { again_at: Some(at) }
            | State::Held { since: at, .. }
            | State::Snoozed { until: at }
            | State::Paused(PausedUntil::At(at))
            | State::Away { since: at, .. } => change(at),
            State::InRoutine(routine) => {
                change(&mut routine.began);
                if let Some(ends_at) = &mut routine.ends_at {
                    change(ends_at);
                }
            }
            State::Overdue { again_at: None }
            | State::Paused(PausedUntil::Resumed)
            | State::OffHours { .. } => {}
        }
    }
}

impl Core {
    pub(crate) fn view(&self, at: Steady) -> View {
        View {
            state: self.state(at),
            presence: match (self.whereabouts, self.flow) {
                (Whereabouts::Away(_), _) => Presence::Away,
                (Whereabouts::Here, Flow::Unknown) => Presence::Unknown,
                (Whereabouts::Here, _) => Presence::Here,
            },
            desk_clock: self.desk(at),
            interval: self.settings.interval,
            next_break: self
                .reminder_comes_at(at)
                .map(|comes| self.wall.moment(comes)),
            waits_for: self.waits_for(at),
            posture: self.posture.now,
            posture_time: self.clocks.posture.value(at),
            standing_today: self.clocks.standing_today.value(at),
            longest_stretch: self.longest_stretch(at),
            holds: self.things.holds,
            may_start: self.routine.is_none(),
            may_skip: self.may_skip(),
            snooze: self.may_snooze().map(|()| self.snooze_lengths()),
            may_say_was_at_desk: self.may_take_back_walk(),
            quiet_offer: self.has_quiet_offer(),
            posture_due: self.is_posture_due(),
            absence: self.asks_about.map(|time| AbsenceView {
                since: self.wall.moment(time.from),
                length: time.length(),
            }),
        }
    }

    /// The length set first, then the others.
    fn snooze_lengths(&self) -> Vec<SnoozeLength> {
        let mut lengths = SnoozeLength::ALL.to_vec();
        lengths.sort_by_key(|length| *length != self.settings.snooze_length);
        lengths
    }

    fn state(&self, at: Steady) -> State {
        if let Some(routine) = &self.routine {
            State::InRoutine(routine.view(self, at))
        } else if !self.hours.working {
            let until = self.hours.until.map(|until| self.wall.wall(until).to_utc());
            State::OffHours { until }
        } else if let Some(pause) = &self.pause {
            let until = pause
                .ends_at
                .map(|end| PausedUntil::At(self.wall.moment(end)));
            State::Paused(until.unwrap_or(PausedUntil::Resumed))
        } else if let Whereabouts::Away(absence) = self.whereabouts {
            let since = self.wall.moment(absence.since);
            State::Away {
                since,
                reminded: absence.reminded,
            }
        } else {
            self.break_state(at)
        }
    }

    fn break_state(&self, at: Steady) -> State {
        let comes = self
            .reminder_comes_at(at)
            .map(|comes| self.wall.moment(comes));
        match (&self.under_way.phase, comes) {
            (Phase::Showing(Showing { step, appeared, .. }), _) => State::Due {
                step: *step,
                appeared: self.wall.moment(*appeared),
                snoozes_left: self.under_way.snoozes_left(),
            },
            (
                Phase::Waiting(Waiting {
                    held: Some(held), ..
                }),
                _,
            ) => State::Held {
                reasons: self.holds(),
                since: self.wall.moment(held.since),
                shows_as_due: self.under_way.waited_by(at) >= TRAY_DUE_AFTER,
            },
            (Phase::Snoozed { .. }, Some(until)) => State::Snoozed { until },
            (Phase::Counting, Some(due_at)) if !self.under_way.was_due => {
                match self.under_way.soon {
                    Soon::NotSaid => State::Working { due_at },
                    Soon::Said(_) | Soon::Passed => State::Soon { due_at },
                }
            }
            (_, again_at) => State::Overdue { again_at },
        }
    }

    fn waits_for(&self, at: Steady) -> WaitsFor {
        if self.routine.is_some() {
            return WaitsFor::Routine;
        }
        if !self.hours.working {
            return WaitsFor::WorkingHours;
        }
        if self.pause.is_some() {
            return WaitsFor::Pause;
        }
        if !self.is_here() {
            return WaitsFor::Return;
        }
        match &self.under_way.phase {
            Phase::Counting if self.counts_to_fixed_time(at) => WaitsFor::FixedTime,
            Phase::Counting => WaitsFor::DeskTime,
            Phase::Waiting(Waiting { held: Some(_), .. }) => WaitsFor::Holds(self.holds()),
            Phase::Waiting(_) => WaitsFor::TypingPause,
            Phase::Showing(_) | Phase::LeftAt(_) => WaitsFor::Nothing,
            Phase::Snoozed { .. } => WaitsFor::Snooze,
            Phase::Ignored { .. } => WaitsFor::AfterIgnored,
            Phase::InPause | Phase::AfterPause { .. } => WaitsFor::Pause,
        }
    }

    fn has_quiet_offer(&self) -> bool {
        let Phase::Waiting(Waiting {
            held: Some(held), ..
        }) = &self.under_way.phase
        else {
            return false;
        };
        held.offers_quiet
    }
}
