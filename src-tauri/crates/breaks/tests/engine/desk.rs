//! An engine and whoever sits before it.

use std::time::Duration;

use astir_breaks::{
    BreakFact, Decision, Effect, Engine, Fact, Input, Place, PlanStep, RoutinePlan, Saved,
    Settings, SpanFact, State, Steady, View,
};

use crate::days::moment;

pub(crate) const fn minutes(count: u64) -> Duration {
    Duration::from_secs(count * 60)
}

/// An engine with what it has said and recorded.
pub(crate) struct Desk {
    pub(crate) engine: Engine,
    pub(crate) at: i64,
    pub(crate) said: Vec<String>,
    pub(crate) facts: Vec<Fact>,
    pub(crate) asked_about_pause: u32,
}

impl Desk {
    pub(crate) fn with(changes: &[(&str, &str)]) -> Self {
        let engine = Engine::new(settings(changes), moment(0, 0));
        Self {
            engine,
            at: 0,
            said: Vec::new(),
            facts: Vec::new(),
            asked_about_pause: 0,
        }
    }

    pub(crate) fn at(&mut self, seconds: i64, input: Input) -> &mut Self {
        self.at = seconds * 1000;
        let effects = self.engine.handle(moment(0, self.at), input);
        self.take(effects);
        self
    }

    /// No input since `since`, which is told at `seconds`.
    pub(crate) fn idle(&mut self, seconds: i64, since: i64) -> &mut Self {
        let since = Steady(since * 1000);
        self.at(seconds, Input::Idle { since })
    }

    /// The program ends at `seconds` and is gone for `gap`.
    pub(crate) fn restart(&mut self, seconds: i64, gap: Duration) -> &mut Self {
        self.at(seconds, Input::Quit);
        self.crash(seconds, gap)
    }

    /// The program is killed at `seconds` and is gone for `gap`.
    pub(crate) fn crash(&mut self, seconds: i64, gap: Duration) -> &mut Self {
        self.at(seconds, Input::Tick);
        let stored = serde_json::to_string(&self.engine.save(moment(0, self.at))).unwrap();
        let saved: Saved = serde_json::from_str(&stored).unwrap();
        self.at += i64::try_from(gap.as_millis()).unwrap();
        let settings = self.engine.settings().clone();
        let (engine, effects) = Engine::restore(saved, settings, moment(0, self.at), gap);
        self.engine = engine;
        self.take(effects);
        self
    }

    fn take(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Happened(happened) => {
                    let at = happened.at.steady.0 / 1000;
                    self.said.push(format!("{at} {}", happened.what));
                }
                Effect::Record(fact) => self.facts.push(fact),
                Effect::AskAboutPause => self.asked_about_pause += 1,
            }
        }
    }

    pub(crate) fn view(&self) -> View {
        self.engine.view(moment(0, self.at))
    }

    pub(crate) fn state(&self) -> State {
        self.view().state
    }

    pub(crate) fn breaks(&self) -> Vec<&BreakFact> {
        let breaks = self.facts.iter().filter_map(|fact| match fact {
            Fact::Break(over) => Some(over),
            _ => None,
        });
        breaks.collect()
    }

    pub(crate) fn spans(&self) -> Vec<&SpanFact> {
        let spans = self.facts.iter().filter_map(|fact| match fact {
            Fact::Span(span) => Some(span),
            _ => None,
        });
        spans.collect()
    }

    pub(crate) fn decisions(&self) -> Vec<Decision> {
        let decisions = self.facts.iter().filter_map(|fact| match fact {
            Fact::Decided { decision, .. } => Some(*decision),
            _ => None,
        });
        decisions.collect()
    }
}

pub(crate) fn settings(changes: &[(&str, &str)]) -> Settings {
    let mut settings = Settings::default();
    for (name, value) in changes {
        settings.set(name, value).unwrap();
    }
    settings
}

pub(crate) fn plan(steps: &[(u64, Place)]) -> RoutinePlan {
    let step = |(seconds, place): &(u64, Place)| PlanStep {
        length: Duration::from_secs(*seconds),
        place: *place,
    };
    RoutinePlan {
        steps: steps.iter().map(step).collect(),
    }
}

/// A walk of `length` that ended at `ended`, in seconds; it may lie before the start.
pub(crate) fn walk(length: Duration, ended: i64) -> Input {
    Input::Log {
        kind: "walk".to_owned(),
        length,
        ended: Steady(ended * 1000),
    }
}
