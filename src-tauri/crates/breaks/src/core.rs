//! The state of the engine, and the order in which things come about.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::activity::LoggedTime;
use crate::clocks::{Clocks, Running};
use crate::due::Break;
use crate::fixed::FixedTime;
use crate::posture::PostureState;
use crate::presence::{Barriers, Flow, Things, Whereabouts};
use crate::quiet::{Hours, Pause};
use crate::record::{LastWalk, OpenSpan, Today};
use crate::routine::Routine;
use crate::time::WallClock;
use crate::{
    Decision, Effect, Fact, Happened, Happening, Input, Moment, Refusal, Settings, Steady,
};

/// Everything the engine knows. Rules live in the modules named after them, each as methods of this.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Core {
    #[serde(skip)]
    pub(crate) settings: Settings,
    #[serde(skip)]
    pub(crate) wall: WallClock,
    #[serde(skip)]
    effects: Vec<Effect>,
    /// Everything up to here has been brought about.
    pub(crate) now: Steady,
    pub(crate) flow: Flow,
    pub(crate) barriers: Barriers,
    pub(crate) things: Things,
    pub(crate) whereabouts: Whereabouts,
    /// Lack of input counts from here at the earliest: the end of the last routine, or a start.
    pub(crate) judged_from: Steady,
    /// A completed routine has ended at `judged_from`, and no absence followed it yet (rule 23).
    pub(crate) rested: bool,
    /// When the last break ended, in whatever way.
    #[serde(default)]
    pub(crate) break_ended: Option<Steady>,
    /// The next fixed time, or one that has come and is not dealt with yet (rule 33).
    #[serde(default)]
    pub(crate) fixed: Option<FixedTime>,
    /// The instant of the last return, at which typing delays nothing (rule 14).
    pub(crate) returned_at: Option<Steady>,
    pub(crate) clocks: Clocks,
    pub(crate) hours: Hours,
    pub(crate) pause: Option<Pause>,
    pub(crate) routine: Option<Routine>,
    pub(crate) under_way: Break,
    pub(crate) posture: PostureState,
    pub(crate) logged: Vec<LoggedTime>,
    pub(crate) span: Option<OpenSpan>,
    pub(crate) last_walk: Option<LastWalk>,
    /// The long absence that is asked about.
    #[serde(default)]
    pub(crate) asks_about: Option<LoggedTime>,
    pub(crate) today: Today,
}

impl Core {
    pub(crate) fn new(settings: Settings, now: Moment) -> Self {
        let at = now.steady;
        let wall = WallClock::new(&now);
        let mut core = Self {
            today: Today::new(&wall, at),
            hours: Hours::new(&settings, &wall, at),
            settings,
            wall,
            effects: Vec::new(),
            now: at,
            flow: Flow::Active { burst_ended: None },
            barriers: Barriers::default(),
            things: Things::default(),
            whereabouts: Whereabouts::Here,
            judged_from: at,
            rested: false,
            break_ended: None,
            fixed: None,
            returned_at: None,
            clocks: Clocks::new(at),
            pause: None,
            routine: None,
            under_way: Break::new(),
            posture: PostureState::default(),
            logged: Vec::new(),
            span: None,
            last_walk: None,
            asks_about: None,
        };
        core.reread_fixed_time(at);
        core.settle(at);
        core
    }

    pub(crate) fn handle(&mut self, now: Moment, input: Input) -> Vec<Effect> {
        let at = now.steady.max(self.now);
        if let Input::Wake { slept_since } = input
            && !self.barriers.asleep
        {
            let asleep_at = slept_since.clamp(self.now, at);
            self.advance(asleep_at);
            self.fall_asleep(asleep_at);
        }
        self.advance(at);
        if !self.wall.agrees(&now) {
            self.wall = WallClock::new(&now);
            self.reread_wall(at);
            self.settle(at);
        }
        self.apply(at, input);
        self.settle(at);
        std::mem::take(&mut self.effects)
    }

    /// Brings about everything due up to and at `to`, each at its own instant.
    fn advance(&mut self, to: Steady) {
        while let Some(at) = self.next_due().filter(|at| *at <= to) {
            self.now = at;
            self.settle(at);
        }
        self.count_typing(to);
        self.now = to;
    }

    /// Lets everything that is due at `at` come about; what one rule changes another may answer.
    pub(crate) fn settle(&mut self, at: Steady) {
        self.count_typing(at);
        if self.barriers.asleep {
            return;
        }
        // Each round that says something may make one more thing due; no chain is longer than the six rules.
        for _ in 0..6 {
            let said = self.effects.len();
            self.step(at);
            if self.effects.len() == said {
                break;
            }
        }
    }

    /// One round, in the order of rule 4.
    fn step(&mut self, at: Steady) {
        self.step_presence(at);
        self.step_routine(at);
        self.step_hours(at);
        self.step_pause(at);
        self.step_break(at);
        self.step_posture(at);
        self.step_day(at);
        self.run_clocks(at);
    }

    fn apply(&mut self, at: Steady, input: Input) {
        match input {
            Input::Tick => {}
            Input::Active => self.see_input(at, Flow::active_after(self.flow, at)),
            Input::Typing => self.see_input(at, Flow::Typing),
            Input::Idle { since } => self.see_no_input(at, since.min(at)),
            Input::IdleUnknown => self.see_input(at, Flow::Unknown),
            Input::Lock => self.lock(at),
            Input::Unlock => self.unlock(at),
            Input::ScreenOff => self.screen_off(at),
            Input::ScreenOn => self.screen_on(at),
            Input::Sleep => self.fall_asleep(at),
            Input::Wake { .. } => self.wake(at),
            Input::Hold(hold, on) => self.hold(at, hold, on),
            Input::Inhibit(on) => self.inhibit(at, on),
            Input::Start(plan) => self.start_routine(at, plan),
            Input::Snooze(length) => self.snooze(at, length),
            Input::Skip => self.skip(at),
            Input::Did => self.did(at),
            Input::Stop => self.stop_routine(at),
            Input::Hurt => self.stop_for_pain(at),
            Input::GuidePause => self.pause_guide(at),
            Input::GuideResume => self.resume_guide(at),
            Input::GuideMoved { done, left } => self.move_guide(at, done, left),
            Input::Unseen => self.under_way.mark_unseen(),
            Input::Pause(until) => self.begin_pause(at, until),
            Input::Resume => self.resume(at),
            Input::Log {
                kind,
                length,
                ended,
            } => self.log_activity(at, kind, length, ended),
            Input::WasAtDesk => self.take_back_walk(at),
            Input::AwayWas(kind) => self.answer_absence(at, kind),
            Input::Posture(posture) => self.confirm_posture(at, posture),
            Input::PostureLater => self.put_posture_off(at),
            Input::Set(settings) => self.change_settings(at, *settings),
            Input::Quit => self.quit(at),
        }
    }

    /// When anything comes about next, strictly after what has been brought about.
    fn next_due(&self) -> Option<Steady> {
        if self.barriers.asleep {
            return None;
        }
        let mut soonest = Soonest {
            after: self.now,
            at: None,
        };
        self.presence_deadlines(&mut soonest);
        self.routine_deadlines(&mut soonest);
        self.quiet_deadlines(&mut soonest);
        self.break_deadlines(&mut soonest);
        self.posture_deadlines(&mut soonest);
        soonest.offer(self.today.until);
        soonest.at
    }

    pub(crate) fn next_wake(&self) -> Option<Steady> {
        let mut soonest = Soonest {
            after: self.now,
            at: self.next_due(),
        };
        if !self.barriers.asleep {
            soonest.offer(self.typing_watch_from());
        }
        soonest.at
    }

    /// A changed setting applies at once and keeps progress (rule 28).
    fn change_settings(&mut self, at: Steady, settings: Settings) {
        let target_before = self.target();
        self.settings = settings;
        let brought_by = self.under_way.brought_by;
        let is_taken_away = brought_by.is_some_and(|time| !self.is_fixed_time(time));
        if self.target() > target_before || is_taken_away {
            self.move_break_out(at);
        }
        self.reread_wall(at);
    }

    /// Makes the clocks run as the state says.
    pub(crate) fn run_clocks(&mut self, at: Steady) {
        let running = self.running();
        self.clocks.run(at, running);
        self.follow_span(at);
    }

    pub(crate) fn running(&self) -> Running {
        let here = self.is_here();
        let in_routine = self.routine.is_some();
        Running {
            desk: here && !in_routine && self.hours.working,
            body: here || in_routine,
            standing: self.posture.is_standing(),
        }
    }

    pub(crate) fn desk(&self, at: Steady) -> Duration {
        self.clocks.desk.value(at)
    }

    pub(crate) fn say(&mut self, at: Steady, what: Happening) {
        self.effects.push(Effect::Happened(Happened {
            at: self.wall.moment(at),
            what,
        }));
    }

    pub(crate) fn record(&mut self, fact: Fact) {
        self.effects.push(Effect::Record(fact));
    }

    pub(crate) fn decide(&mut self, at: Steady, decision: Decision) {
        let at = self.wall.moment(at).stamp();
        self.record(Fact::Decided { at, decision });
    }

    pub(crate) fn ask_about_pause(&mut self) {
        self.effects.push(Effect::AskAboutPause);
    }

    pub(crate) fn refuse(&mut self, at: Steady, refusal: Refusal) {
        self.decide(at, Decision::Refused(refusal));
        self.say(at, Happening::Refused(refusal));
    }

    pub(crate) fn take_effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.effects)
    }
}

/// The earliest of many deadlines that still lie ahead.
pub(crate) struct Soonest {
    after: Steady,
    at: Option<Steady>,
}

impl Soonest {
    pub(crate) fn offer(&mut self, deadline: impl Into<Option<Steady>>) {
        if let Some(deadline) = deadline.into()
            && deadline > self.after
            && self.at.is_none_or(|at| deadline < at)
        {
            self.at = Some(deadline);
        }
    }
}
