//! The state of the engine and the order in which things come about.
use serde::{Deserialize, Serialize};
use crate::{Effect, Input, Moment, Settings, SpanFact, Steady, View};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Core {
    #[serde(skip)]
    pub(crate) settings: Settings,
}
impl Core {
    pub(crate) fn new(settings: Settings, _now: Moment) -> Self { Self { settings } }
    pub(crate) fn handle(&mut self, _now: Moment, _input: Input) -> Vec<Effect> { Vec::new() }
    pub(crate) fn next_wake(&self) -> Option<Steady> { None }
    pub(crate) fn view(&self, _now: Steady) -> View { unimplemented!() }
    pub(crate) fn open_span(&self, _now: Steady) -> Option<SpanFact> { None }
    pub(crate) fn watches_typing(&self, _now: Steady) -> bool { false }
}
