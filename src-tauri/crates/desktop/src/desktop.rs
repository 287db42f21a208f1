//! All sources of this desktop together.

mod sources;

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;

use crate::awake::Awake;
use crate::idle::{self, choice};
use crate::patience::Deadline;
use crate::{Clock, Finding, Holds, Observation, TYPING_WITHIN, watch_session};
use sources::{Sources, System};

/// How long a start waits for the desktop. Nearly all have answered by then; who has not is heard from later.
const START_WITHIN: Duration = Duration::from_secs(1);

/// This system.
const SYSTEM: System = System {
    candidates: idle::CANDIDATES,
    watch_session,
    is_back,
};

/// Whether what was lost with the session bus may be there again. Always true where there is none.
pub fn is_back() -> bool {
    #[cfg(target_os = "linux")]
    return crate::Buses::of_environment().takes_connections();
    #[cfg(not(target_os = "linux"))]
    return true;
}

/// Everything the desktop can be asked, and the sources that tell by themselves.
pub struct Desktop {
    sources: Arc<Sources>,
    holds: Holds,
    awake: Awake,
}

impl Desktop {
    /// Finds the best source of each kind and starts it. Somebody who does not answer holds this up
    /// for one second and is used from when they do. `tell` is called on other threads and should
    /// only pass the observation on.
    pub fn watch(clock: &Clock, tell: impl Fn(Observation) + Send + Sync + 'static) -> Desktop {
        let sources = Sources::new(clock, SYSTEM, Arc::new(tell));
        // Both at once, for each may meet somebody who never answers.
        let found = [sources.find_session(), sources.find_idle()];
        let deadline = Deadline::after(START_WITHIN);
        for found in found.iter().flatten() {
            deadline.wait(found);
        }
        sources.have_begun.store(true, Ordering::SeqCst);
        Desktop {
            sources,
            holds: Holds::new(Vec::new()),
            awake: Awake::default(),
        }
    }

    /// Looks for others in the place of sources that were lost, with the bus for example. Returns
    /// at once, and asks nobody while nothing is lost.
    pub fn mend(&self) {
        let _ = self.sources.mend();
    }

    /// How long there has been no input by now, in milliseconds of the clock; `None` when it
    /// cannot be asked here. Takes at most two seconds.
    pub fn idle_ms(&self) -> Option<i64> {
        self.sources.idle()?.idle_ms()
    }

    /// Whether there was input within [`crate::IDLE_AFTER`]; `None` when it cannot be known. Takes
    /// at most two seconds.
    pub fn is_in_use(&self) -> Option<bool> {
        self.sources.idle()?.is_in_use(&self.sources.clock)
    }

    /// Whether the person is typing or pointing right now; `None` when it cannot be known.
    pub fn typing(&self) -> Option<bool> {
        let within_ms = i64::try_from(TYPING_WITHIN.as_millis()).unwrap_or(i64::MAX);
        self.idle_ms().map(|idle_ms| idle_ms < within_ms)
    }

    /// Lets the machine suspend: what had to be written after `Observation::Sleep` is written.
    pub fn release_sleep(&self) {
        if let Some(session) = self.sources.session() {
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
            #[cfg(target_os = "linux")]
            let surroundings = all.spawn(|| {
                let runtime = std::env::var_os("XDG_RUNTIME_DIR").filter(|it| !it.is_empty());
                let runtime = runtime.as_deref().map(std::path::Path::new);
                crate::surroundings::findings(&crate::Buses::of_environment(), runtime)
            });
            let holds = all.spawn(|| self.holds.findings());
            let idle = self.sources.idle().map(|idle| idle.finding());
            let session = self.sources.session().map(|session| session.findings());
            let mut findings = vec![
                self.sources.clock.finding(),
                idle.unwrap_or_else(choice::finding_before),
            ];
            findings.extend(session.unwrap_or_default());
            findings.extend(holds.join().unwrap_or_default());
            #[cfg(target_os = "linux")]
            findings.extend(appearance.join());
            #[cfg(target_os = "linux")]
            findings.extend(surroundings.join().unwrap_or_default());
            findings
        })
    }
}
