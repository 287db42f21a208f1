//! All sources of this desktop together.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread;
use std::time::Duration;

use crate::awake::Awake;
use crate::idle::{self, choice, choice::TellAll};
use crate::{Clock, Finding, Holds, IDLE_AFTER, IdleSource, Observation, Session, TYPING_WITHIN};

/// Everything the desktop can be asked, and the sources that tell by themselves.
pub struct Desktop {
    clock: Clock,
    idle: Arc<SharedIdle>,
    idle_finding: Finding,
    session: Arc<OnceLock<Session>>,
    holds: Holds,
    awake: Awake,
}

/// The idle source, once it has been found.
type SharedIdle = OnceLock<Mutex<Box<dyn IdleSource>>>;

impl Desktop {
    /// Finds the best source of each kind and starts it. Somebody who never answers holds this up
    /// for two seconds. `tell` is called on other threads and should only pass the observation on.
    pub fn watch(clock: &Clock, tell: impl Fn(Observation) + Send + Sync + 'static) -> Desktop {
        let tell = Arc::new(tell);
        let idle = Arc::new(SharedIdle::new());
        let session = Arc::new(OnceLock::<Session>::new());
        // Both at once, for each may meet somebody who never answers.
        let idle_finding = thread::scope(|both| {
            both.spawn(|| {
                let (idle, tell) = (Arc::clone(&idle), Arc::clone(&tell));
                let ask_idle = Arc::new(move || ask(&idle));
                let tell = Box::new(move |observation| tell(observation));
                session.get_or_init(|| Session::here(clock, ask_idle, tell));
            });
            let tell_idle = telling_of_input(&session, &tell);
            let (source, finding) = choice::watch_best(clock, idle::CANDIDATES, &tell_idle);
            idle.get_or_init(|| Mutex::new(source));
            finding
        });
        Desktop {
            clock: clock.clone(),
            idle,
            idle_finding,
            session,
            holds: Holds::new(Vec::new()),
            awake: Awake::default(),
        }
    }

    /// How long there has been no input by now, in milliseconds of the clock; `None` when it
    /// cannot be asked here. Takes at most two seconds.
    pub fn idle_ms(&self) -> Option<i64> {
        ask(&self.idle)
    }

    /// Whether there was input within [`IDLE_AFTER`]; `None` when it cannot be known. Takes at
    /// most two seconds.
    pub fn is_in_use(&self) -> Option<bool> {
        let told = self.idle.get().and_then(|source| {
            source
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .is_in_use()
        });
        told.or_else(|| {
            let idle = Duration::from_millis(self.idle_ms()?.unsigned_abs());
            Some(self.clock.real(idle) < IDLE_AFTER)
        })
    }

    /// Whether the person is typing or pointing right now; `None` when it cannot be known.
    pub fn typing(&self) -> Option<bool> {
        let within_ms = i64::try_from(TYPING_WITHIN.as_millis()).unwrap_or(i64::MAX);
        self.idle_ms().map(|idle_ms| idle_ms < within_ms)
    }

    /// Lets the machine suspend: what had to be written after `Observation::Sleep` is written.
    pub fn release_sleep(&self) {
        if let Some(session) = self.session.get() {
            session.release_sleep();
        }
    }

    /// Reasons not to interrupt.
    pub fn holds(&self) -> &Holds {
        &self.holds
    }

    /// Whether something other than ourselves keeps the screen awake; `None` where that cannot be
    /// read. Takes at most two seconds.
    pub fn inhibited(&self) -> Option<bool> {
        let ours_before = self.awake.is_ours();
        let inhibited = self.holds.inhibited();
        // The desktop counts ours too, and a film is no matter while somebody exercises.
        match ours_before || self.awake.is_ours() {
            true => Some(false),
            false => inhibited,
        }
    }

    /// Keeps the screen awake from now on, or lets it sleep again. Returns at once.
    pub fn keep_awake(&self, awake: bool) {
        self.awake.keep(awake);
    }

    /// What `doctor` says about this desktop. Takes some seconds at most.
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings = vec![self.clock.finding(), self.idle_finding.clone()];
        findings.extend(
            self.session
                .get()
                .map(Session::findings)
                .unwrap_or_default(),
        );
        findings.extend(self.holds.findings());
        #[cfg(target_os = "linux")]
        findings.push(crate::appearance::finding(&crate::Buses::of_environment()));
        findings
    }
}

/// Passes on what the idle source tells; input also ends a lock that nobody confirms.
fn telling_of_input(
    session: &Arc<OnceLock<Session>>,
    tell: &Arc<impl Fn(Observation) + Send + Sync + 'static>,
) -> TellAll {
    let (session, tell) = (Arc::clone(session), Arc::clone(tell));
    Arc::new(move |observation| {
        if observation == Observation::Active
            && let Some(session) = session.get()
        {
            session.input_came();
        }
        tell(observation);
    })
}

fn ask(idle: &SharedIdle) -> Option<i64> {
    idle.get()?
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .idle_ms()
}
