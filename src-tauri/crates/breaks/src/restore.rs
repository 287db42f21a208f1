//! What survives a restart.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::absence::{Absence, GLANCE};
use crate::core::Core;
use crate::due::Phase;
use crate::presence::{Barriers, Whereabouts};
use crate::record::Zero;
use crate::time::WallClock;
use crate::{Basis, Effect, Moment, Settings, SpanKind, Steady};

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
        Self {
            version: VERSION,
            at,
            core: core.clone(),
        }
    }

    pub(crate) fn at(&self) -> Steady {
        self.at
    }

    /// The engine goes on at `now`; its steady time went on through the gap.
    pub(crate) fn resume(
        self,
        settings: Settings,
        now: Moment,
        gap: Duration,
    ) -> (Core, Vec<Effect>) {
        let mut core = self.core;
        let at = now.steady;
        core.settings = settings;
        core.wall = WallClock::new(&now);
        core.now = at;
        if gap.is_zero() {
            core.reread_wall(at);
            core.settle(at);
            let effects = core.take_effects();
            return (core, effects);
        }
        core.returned_at = None;
        // Whoever runs the engine says how things stand now; a lock from before must not outlive a reboot.
        core.barriers = Barriers::default();
        core.end_lost_routine(self.at, at);
        if gap >= core.settings.break_length {
            core.forget(self.at, at);
        } else if let Phase::Showing(showing) = core.under_way.phase {
            core.under_way.phase = Phase::LeftAt(showing.step);
        }
        core.reread_wall(at);
        core.settle(at);
        let effects = core.take_effects();
        (core, effects)
    }
}

impl Core {
    /// A routine whose program was gone for longer than a glance ended with it, except on a walk (rule 23).
    fn end_lost_routine(&mut self, gone_at: Steady, at: Steady) {
        if at.since(gone_at) >= GLANCE {
            self.end_routine_at_desk(gone_at, at);
        }
    }

    /// Nobody knows what happened since `gone_at`: the desk clock is zero and nothing is recorded.
    fn forget(&mut self, gone_at: Steady, at: Steady) {
        self.clocks.stop(gone_at);
        match self.whereabouts {
            Whereabouts::Here => self.close_span(gone_at),
            Whereabouts::Away(absence) => {
                self.close_absence(absence, gone_at, SpanKind::Away);
                let since = at;
                self.whereabouts = Whereabouts::Away(Absence {
                    since,
                    reminded: false,
                    used_up: false,
                    basis: Basis::Input,
                });
            }
        }
        self.record_span(SpanKind::Unknown, gone_at, at, Basis::NotRunning);
        self.zero_desk(at, Zero::Rest);
        self.drop_break();
        self.judged_from = at;
        self.rested = false;
    }
}

fn this_version<'de, D: serde::Deserializer<'de>>(from: D) -> Result<u32, D::Error> {
    let version = u32::deserialize(from)?;
    if version == VERSION {
        Ok(version)
    } else {
        Err(serde::de::Error::custom(format!(
            "state of version {version}, not {VERSION}"
        )))
    }
}
