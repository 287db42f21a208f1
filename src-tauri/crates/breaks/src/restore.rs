//! What survives a restart.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::core::Core;
use crate::{Effect, Moment, Settings, Steady};

/// The form of [`Saved`]; a stored state of another form is refused when it is read.
const VERSION: u32 = 1;

/// The state of an engine, to be stored. Settings are not in it. Reading it refuses another version and
/// anything that could not have been written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    #[serde(deserialize_with = "this_version")]
    version: u32,
    at: Steady,
    core: Core,
}

impl Saved {
    pub(crate) fn new(core: &Core, at: Steady) -> Self {
        Self { version: VERSION, at, core: core.clone() }
    }

    pub(crate) fn at(&self) -> Steady {
        self.at
    }

    pub(crate) fn resume(
        self,
        settings: Settings,
        _now: Moment,
        _gap: Duration,
    ) -> (Core, Vec<Effect>) {
        (Core { settings, ..self.core }, Vec::new())
    }
}

fn this_version<'de, D: serde::Deserializer<'de>>(from: D) -> Result<u32, D::Error> {
    let version = u32::deserialize(from)?;
    if version == VERSION {
        Ok(version)
    } else {
        Err(serde::de::Error::custom(format!("state of version {version}, not {VERSION}")))
    }
}
