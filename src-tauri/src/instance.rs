//! Which Astir this is: the ordinary one, or one under time-lapse with files and socket of its own.

use std::num::NonZeroU32;
use std::path::PathBuf;

use astir_desktop::{Clock, Paths};
use astir_wire::Event;
use astir_wire::transport::{Link, LinkError};

/// The fastest time-lapse: ten minutes in a second.
const FASTEST: u32 = 600;

/// One Astir of this person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Instance {
    /// How many times as fast as real time; none for the ordinary one.
    pub(crate) lapse: Option<NonZeroU32>,
}

impl Instance {
    /// The ordinary one.
    pub(crate) const ORDINARY: Self = Self { lapse: None };

    pub(crate) fn new(lapse: Option<NonZeroU32>) -> Self {
        Self { lapse }
    }

    /// How many times as fast as real time; 1 for the ordinary one.
    pub(crate) fn factor(self) -> u32 {
        self.lapse.map_or(1, NonZeroU32::get)
    }

    /// A clock for this agent, beginning now.
    pub(crate) fn clock(self) -> Clock {
        match self.lapse {
            None => Clock::system(),
            Some(factor) => Clock::lapsed(factor, Clock::real_steady_ms()),
        }
    }

    /// Where it keeps its files.
    pub(crate) fn paths(self) -> Result<Places, astir_desktop::PathError> {
        Paths::find(self.lapse.is_some()).map(Places)
    }

    /// Calls its agent. `hear` gets what was subscribed to.
    pub(crate) fn call(self, hear: impl FnMut(Event) + Send + 'static) -> anyhow::Result<Link> {
        let socket = self.paths()?.socket();
        match Link::open(&socket, env!("CARGO_PKG_VERSION"), hear) {
            Ok(link) => Ok(link),
            Err(LinkError::NoAgent(_)) if self.lapse.is_some() => {
                anyhow::bail!("no time-lapse of Astir is running")
            }
            Err(error) => Err(error.into()),
        }
    }
}

/// The folders and files of one Astir.
#[derive(Debug, Clone)]
pub(crate) struct Places(Paths);

impl Places {
    /// Makes the folders, for this person alone. Without the one for data entries wait; the ledger says so.
    pub(crate) fn create(&self) -> Result<(), astir_desktop::PathError> {
        if let Err(error) = self.0.create_data() {
            tracing::warn!("{error}");
        }
        self.0.create_runtime()
    }

    /// What a person would miss.
    pub(crate) fn data(&self) -> PathBuf {
        self.0.data.clone()
    }

    /// Where the agent listens.
    pub(crate) fn socket(&self) -> PathBuf {
        self.0.socket.clone()
    }

    /// Which notification shows.
    pub(crate) fn notification(&self) -> PathBuf {
        self.0.runtime.join("notification")
    }

    /// Held by the agent as long as it lives.
    pub(crate) fn lock(&self) -> PathBuf {
        self.0.runtime.join("agent.lock")
    }
}

/// Reads the factor of a time-lapse.
pub(crate) fn factor(text: &str) -> Result<NonZeroU32, String> {
    let factor = text
        .parse::<NonZeroU32>()
        .ok()
        .filter(|factor| (2..=FASTEST).contains(&factor.get()));
    factor.ok_or_else(|| format!("a time-lapse runs 2 to {FASTEST} times as fast"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_lapse_has_limits() {
        assert_eq!(factor("60").map(NonZeroU32::get), Ok(60));
        for wrong in ["0", "1", "601", "-1", "fast"] {
            assert!(factor(wrong).unwrap_err().contains("2 to 600"), "{wrong}");
        }
    }
}
