//! All sources of this desktop together.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Receiver;
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::Duration;

use crate::awake::Awake;
use crate::idle::{
    self,
    choice::{self, Chosen, TellAll},
};
use crate::patience::{Deadline, Patience};
use crate::{Clock, Finding, Holds, Observation, Session, TYPING_WITHIN};

/// How long a start waits for the desktop. Nearly all have answered by then; who has not is heard from later.
const START_WITHIN: Duration = Duration::from_secs(1);

/// Everything the desktop can be asked, and the sources that tell by themselves.
pub struct Desktop {
    idle: Arc<OnceLock<Chosen>>,
    session: Arc<OnceLock<Session>>,
    clock: Clock,
    holds: Holds,
    awake: Awake,
}

impl Desktop {
    /// Finds the best source of each kind and starts it. Somebody who does not answer holds this up
    /// for one second and is used from when they do. `tell` is called on other threads and should
    /// only pass the observation on.
    pub fn watch(clock: &Clock, tell: impl Fn(Observation) + Send + Sync + 'static) -> Desktop {
        let tell: TellAll = Arc::new(tell);
        let desktop = Desktop {
            idle: Arc::default(),
            session: Arc::default(),
            clock: clock.clone(),
            holds: Holds::new(Vec::new()),
            awake: Awake::default(),
        };
        let has_begun = Arc::new(AtomicBool::new(false));
        // Both at once, for each may meet somebody who never answers.
        let found = [
            desktop.find_session(Arc::clone(&tell)),
            desktop.find_idle(tell, Arc::clone(&has_begun)),
        ];
        let deadline = Deadline::after(START_WITHIN);
        for found in found.iter().flatten() {
            deadline.wait(found);
        }
        has_begun.store(true, Ordering::SeqCst);
        desktop
    }

    fn find_session(&self, tell: TellAll) -> Option<Receiver<()>> {
        let (idle, session) = (Arc::clone(&self.idle), Arc::clone(&self.session));
        let clock = self.clock.clone();
        Patience::default().put(move || {
            let ask_idle = Arc::new(move || idle.get()?.idle_ms());
            let tell = Box::new(move |observation| tell(observation));
            session.get_or_init(|| Session::here(&clock, ask_idle, tell));
        })
    }

    /// Whoever asked before the source was there has to be told, once `has_begun`.
    fn find_idle(&self, tell: TellAll, has_begun: Arc<AtomicBool>) -> Option<Receiver<()>> {
        let (idle, clock) = (Arc::clone(&self.idle), self.clock.clone());
        let tell = telling_of_input(&self.session, tell);
        Patience::default().put(move || {
            let chosen = idle.get_or_init(|| choice::watch_best(&clock, idle::CANDIDATES, &tell));
            if has_begun.load(Ordering::SeqCst) {
                tell(chosen.told_so_far(&clock));
            }
        })
    }

    /// How long there has been no input by now, in milliseconds of the clock; `None` when it
    /// cannot be asked here. Takes at most two seconds.
    pub fn idle_ms(&self) -> Option<i64> {
        self.idle.get()?.idle_ms()
    }

    /// Whether there was input within [`crate::IDLE_AFTER`]; `None` when it cannot be known. Takes
    /// at most two seconds.
    pub fn is_in_use(&self) -> Option<bool> {
        self.idle.get()?.is_in_use(&self.clock)
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

    /// What `doctor` says about this desktop. Takes two seconds at most.
    pub fn findings(&self) -> Vec<Finding> {
        thread::scope(|all| {
            #[cfg(target_os = "linux")]
            let appearance =
                all.spawn(|| crate::appearance::finding(&crate::Buses::of_environment()));
            let holds = all.spawn(|| self.holds.findings());
            let idle = self.idle.get().map(|idle| idle.finding.clone());
            let session = self.session.get().map(Session::findings);
            let mut findings = vec![
                self.clock.finding(),
                idle.unwrap_or_else(choice::finding_before),
            ];
            findings.extend(session.unwrap_or_default());
            findings.extend(holds.join().unwrap_or_default());
            #[cfg(target_os = "linux")]
            findings.extend(appearance.join());
            findings
        })
    }
}

/// Passes on what the idle source tells; input also ends a lock that nobody confirms.
fn telling_of_input(session: &Arc<OnceLock<Session>>, tell: TellAll) -> TellAll {
    let session = Arc::clone(session);
    Arc::new(move |observation| {
        if observation == Observation::Active
            && let Some(session) = session.get()
        {
            session.input_came();
        }
        tell(observation);
    })
}
