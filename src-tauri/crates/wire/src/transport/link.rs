//! The caller's end: asks, waits for answers, hands events on.

use std::collections::HashMap;
use std::io::{self, BufRead};
use std::path::Path;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::{Ask, End, LONGEST_TOLD, Told, read_line, write_line};
use crate::{Event, Greeting, Refusal, Reply, Request, WIRE_VERSION};

/// How long an answer may take: disks can be slow, agents are not.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long the answer to something that writes or reads large files may take.
const LONG_PATIENCE: Duration = Duration::from_secs(15 * 60);

type Answer = Result<Reply, Refusal>;

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum LinkError {
    /// No agent listens.
    #[error("Astir is not running")]
    NoAgent(#[source] io::Error),
    /// It speaks another version of the wire.
    #[error("the running Astir is version {version}; start it again to use this one")]
    OtherVersion {
        /// The agent's version.
        version: String,
    },
    /// The connection broke, or no answer came in time.
    #[error("Astir did not answer")]
    Lost,
    /// The agent answered that the request makes no sense now.
    #[error(transparent)]
    Refused(#[from] Refusal),
}

/// A connection to the agent that several threads may use.
#[derive(Debug)]
pub struct Link {
    state: Arc<Mutex<Conversation>>,
    agent: Greeting,
}

#[derive(Debug)]
struct Conversation {
    end: End,
    last_id: u64,
    /// None once the connection is lost.
    waiting: Option<HashMap<u64, SyncSender<Answer>>>,
}

impl Drop for Link {
    /// Lets the listening thread end.
    fn drop(&mut self) {
        lock(&self.state).end.hang_up();
    }
}

impl Link {
    /// Calls the agent at `path`. `hear` gets every event, and [`Event::Goodbye`] when the agent is lost.
    ///
    /// # Errors
    /// [`LinkError::NoAgent`], or [`LinkError::OtherVersion`].
    pub fn open(
        path: &Path,
        version: &str,
        hear: impl FnMut(Event) + Send + 'static,
    ) -> Result<Self, LinkError> {
        let mut end = End::connect(path).map_err(LinkError::NoAgent)?;
        let mut read = end.reader();
        let own = Greeting {
            wire: WIRE_VERSION,
            version: version.to_owned(),
        };
        write_line(&mut end, &own).map_err(|_| LinkError::Lost)?;
        let agent: Greeting = read_line(&mut read, LONGEST_TOLD)
            .ok()
            .flatten()
            .ok_or(LinkError::Lost)?;
        if agent.wire != WIRE_VERSION {
            return Err(LinkError::OtherVersion {
                version: agent.version,
            });
        }
        let state = Arc::new(Mutex::new(Conversation {
            end,
            last_id: 0,
            waiting: Some(HashMap::new()),
        }));
        let shared = Arc::clone(&state);
        std::thread::Builder::new()
            .name("link".to_owned())
            .spawn(move || listen(read, &shared, hear))
            .map_err(|_| LinkError::Lost)?;
        Ok(Self { state, agent })
    }

    /// Asks one thing and waits for its answer.
    ///
    /// # Errors
    /// [`LinkError::Refused`] with the agent's reason, or [`LinkError::Lost`].
    pub fn ask(&self, request: Request) -> Result<Reply, LinkError> {
        let (sender, answer) = sync_channel(1);
        let patience = if request.takes_long() {
            LONG_PATIENCE
        } else {
            PATIENCE
        };
        {
            let mut state = lock(&self.state);
            state.last_id += 1;
            let id = state.last_id;
            state
                .waiting
                .as_mut()
                .ok_or(LinkError::Lost)?
                .insert(id, sender);
            write_line(&mut state.end, &Ask { id, request }).map_err(|_| LinkError::Lost)?;
        }
        answer
            .recv_timeout(patience)
            .map_err(|_| LinkError::Lost)?
            .map_err(LinkError::Refused)
    }

    /// How the agent greeted.
    #[must_use]
    pub fn agent(&self) -> &Greeting {
        &self.agent
    }
}

fn listen(mut read: impl BufRead, state: &Mutex<Conversation>, mut hear: impl FnMut(Event)) {
    while let Ok(Some(told)) = read_line::<Told>(&mut read, LONGEST_TOLD) {
        match told {
            Told::Answer { id, result } => {
                let asker = lock(state)
                    .waiting
                    .as_mut()
                    .and_then(|waiting| waiting.remove(&id));
                if let Some(asker) = asker {
                    // The asker may have lost patience.
                    let _ = asker.send(result);
                }
            }
            Told::Event(event) => hear(event),
        }
    }
    lock(state).waiting = None;
    hear(Event::Goodbye);
}

fn lock(state: &Mutex<Conversation>) -> std::sync::MutexGuard<'_, Conversation> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
