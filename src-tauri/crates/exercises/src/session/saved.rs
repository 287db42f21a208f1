//! A stored routine, before it is known to hold together.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Session;

impl<'de> Deserialize<'de> for Session {
    fn deserialize<D: Deserializer<'de>>(stored: D) -> Result<Self, D::Error> {
        // What the derive made under the same name, which checks nothing.
        let session = Self::deserialize(stored)?;
        match session.fault() {
            None => Ok(session),
            Some(fault) => Err(serde::de::Error::custom(fault)),
        }
    }
}

impl Serialize for Session {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, to)
    }
}

impl Session {
    /// Why it cannot be gone on with.
    fn fault(&self) -> Option<&'static str> {
        let Some(current) = self.steps.get(self.position.step) else {
            return Some("the routine has no such step");
        };
        if current.segments.get(self.position.segment).is_none() {
            return Some("the step has no such segment");
        }
        let mut segments = self.steps.iter().flat_map(|run| &run.segments);
        segments
            .any(|segment| segment.length <= 0)
            .then_some("a segment has no length")
    }
}
