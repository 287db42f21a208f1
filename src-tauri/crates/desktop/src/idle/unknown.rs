//! The source of a desktop that tells nothing.

use super::{IdleSource, Unavailable};
use crate::{Observation, Tell};

/// Says once that nobody knows.
#[derive(Debug, Clone, Copy)]
pub struct UnknownIdle;

impl IdleSource for UnknownIdle {
    fn name(&self) -> &'static str {
        "none"
    }

    fn watch(&mut self, tell: Tell) -> Result<(), Unavailable> {
        tell(Observation::IdleUnknown);
        Ok(())
    }

    fn idle_ms(&self) -> Option<i64> {
        None
    }
}
