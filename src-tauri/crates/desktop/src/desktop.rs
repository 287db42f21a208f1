//! All sources of this desktop together.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::idle::{self, choice, choice::TellAll};
use crate::{Clock, Finding, Holds, IdleSource, Observation, Session, TYPING_WITHIN};

/// Everything the desktop can be asked, and the sources that tell by themselves.
pub struct Desktop {
    clock: Clock,
    idle: Arc<SharedIdle>,
    idle_finding: Finding,
    session: Arc<Session>,
    holds: Holds,
}

/// The idle source, once it has been found.
type SharedIdle = OnceLock<Mutex<Box<dyn IdleSource>>>;

impl Desktop {
    /// Finds the best source of each kind and starts it; a bus that hangs may hold this up for
    /// some seconds. `tell` is called on other threads and should only pass the observation on.
    pub fn watch(clock: &Clock, tell: impl Fn(Observation) + Send + Sync + 'static) -> Desktop {
        let tell = Arc::new(tell);
        let idle = Arc::new(SharedIdle::new());
        let session = {
            let (idle, tell) = (Arc::clone(&idle), Arc::clone(&tell));
            let ask_idle = Arc::new(move || ask(&idle));
            Arc::new(Session::here(
                clock,
                ask_idle,
                Box::new(move |observation| tell(observation)),
            ))
        };
        let tell_idle: TellAll = {
            let session = Arc::clone(&session);
            Arc::new(move |observation| {
                if observation == Observation::Active {
                    session.input_came();
                }
                tell(observation);
            })
        };
        let (source, idle_finding) = choice::watch_best(clock, idle::CANDIDATES, &tell_idle);
        idle.get_or_init(|| Mutex::new(source));
        Desktop {
            clock: clock.clone(),
            idle,
            idle_finding,
            session,
            holds: Holds::new(Vec::new()),
        }
    }

    /// How long there has been no input by now, in milliseconds of the clock; `None` when it
    /// cannot be asked here. Takes at most two seconds.
    pub fn idle_ms(&self) -> Option<i64> {
        ask(&self.idle)
    }

    /// Whether the person is typing or pointing right now; `None` when it cannot be known.
    pub fn typing(&self) -> Option<bool> {
        let within_ms = i64::try_from(TYPING_WITHIN.as_millis()).unwrap_or(i64::MAX);
        self.idle_ms().map(|idle_ms| idle_ms < within_ms)
    }

    /// Lets the machine suspend: what had to be written after `Observation::Sleep` is written.
    pub fn release_sleep(&self) {
        self.session.release_sleep();
    }

    /// Reasons not to interrupt.
    pub fn holds(&self) -> &Holds {
        &self.holds
    }

    /// The same, to name programs.
    pub fn holds_mut(&mut self) -> &mut Holds {
        &mut self.holds
    }

    /// What `doctor` says about this desktop. Takes some seconds at most.
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings = vec![self.clock.finding(), self.idle_finding.clone()];
        findings.extend(self.session.findings());
        findings.extend(self.holds.findings());
        findings
    }
}

fn ask(idle: &SharedIdle) -> Option<i64> {
    idle.get()?
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .idle_ms()
}
