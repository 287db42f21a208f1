//! The door of the engine: inputs in, effects out, in the steady time of whoever calls.

use std::time::Duration;

use crate::core::Core;
use crate::{Effect, Input, Moment, Saved, Settings, SpanFact, Steady, View};

/// The break engine. Two engines are equal when they will behave the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Engine {
    core: Core,
    /// What to add to the caller's steady time to get the engine's own, which goes on through restarts.
    ahead_millis: i64,
}

impl Engine {
    /// An engine that begins now, with the person present and active. A start off hours says nothing.
    #[must_use]
    pub fn new(settings: Settings, now: Moment) -> Self {
        Self {
            core: Core::new(settings, now),
            ahead_millis: 0,
        }
    }

    /// Brings about everything due up to `now`, each at its own instant, then what `input` brings about.
    ///
    /// `now` before an earlier call counts as that call's moment. A refusal is among the effects.
    pub fn handle(&mut self, now: Moment, input: Input) -> Vec<Effect> {
        let now = self.inwards(now);
        let input = self.input_inwards(input);
        let effects = self.core.handle(now, input);
        self.outwards(effects)
    }

    /// When to call [`Engine::handle`] next, at the latest; none while nothing is due (asleep, or paused
    /// without an end and nobody there).
    #[must_use]
    pub fn next_wake(&self) -> Option<Steady> {
        self.core.next_wake().map(|at| self.steady_outwards(at))
    }

    /// Everything there is to show at `now`, as of the last call to [`Engine::handle`].
    #[must_use]
    pub fn view(&self, now: Moment) -> View {
        let mut view = self.core.view(self.inwards(now).steady);
        view.each_moment(|moment| moment.steady = self.steady_outwards(moment.steady));
        view
    }

    /// The spans that are not closed yet, as if they ended `now`, so that Today can show them; none during
    /// a routine.
    #[must_use]
    pub fn open_spans(&self, now: Moment) -> Vec<SpanFact> {
        self.core.open_spans(self.inwards(now).steady)
    }

    /// Whether the break under way has been offered.
    pub(crate) fn has_open_offer(&self) -> bool {
        self.core.under_way.offered.is_some()
    }

    /// The stretch without a break that is not over yet.
    pub(crate) fn open_stretch(&self, now: Moment) -> Duration {
        self.core.clocks.stretch.value(self.inwards(now).steady)
    }

    /// The state to store. To end the program, say [`Input::Quit`] first.
    #[must_use]
    pub fn save(&self, now: Moment) -> Saved {
        Saved::new(&self.core, self.inwards(now).steady)
    }

    /// Goes on from a stored state after the program was gone for `gap` (rule 29). The steady clock of `now`
    /// may have another origin than the one before.
    ///
    /// Locks and a screen that was off are forgotten over a gap, holds and inhibitors are not: whoever runs
    /// the engine then says how all of them stand. Without a gap nothing changes and nothing is said.
    #[must_use]
    pub fn restore(
        saved: Saved,
        settings: Settings,
        now: Moment,
        gap: Duration,
    ) -> (Self, Vec<Effect>) {
        let own_now = saved.at() + gap;
        let ahead_millis = own_now.0.saturating_sub(now.steady.0);
        let (core, effects) = saved.resume(
            settings,
            Moment {
                steady: own_now,
                ..now
            },
            gap,
        );
        let engine = Self { core, ahead_millis };
        let effects = engine.outwards(effects);
        (engine, effects)
    }

    /// Whether typing matters now: a reminder is about to come, or an upright routine runs.
    #[must_use]
    pub fn watches_typing(&self, now: Moment) -> bool {
        self.core.watches_typing(self.inwards(now).steady)
    }

    /// The settings in force.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.core.settings
    }

    fn inwards(&self, now: Moment) -> Moment {
        Moment {
            steady: self.steady_inwards(now.steady),
            ..now
        }
    }

    fn steady_inwards(&self, at: Steady) -> Steady {
        Steady(at.0.saturating_add(self.ahead_millis))
    }

    fn steady_outwards(&self, at: Steady) -> Steady {
        Steady(at.0.saturating_sub(self.ahead_millis))
    }

    fn input_inwards(&self, input: Input) -> Input {
        match input {
            Input::Idle { since } => Input::Idle {
                since: self.steady_inwards(since),
            },
            Input::Wake { slept_since } => Input::Wake {
                slept_since: self.steady_inwards(slept_since),
            },
            Input::Log {
                kind,
                length,
                ended,
            } => Input::Log {
                kind,
                length,
                ended: self.steady_inwards(ended),
            },
            other => other,
        }
    }

    fn outwards(&self, mut effects: Vec<Effect>) -> Vec<Effect> {
        for effect in &mut effects {
            if let Effect::Happened(happened) = effect {
                happened.at.steady = self.steady_outwards(happened.at.steady);
            }
        }
        effects
    }
}
