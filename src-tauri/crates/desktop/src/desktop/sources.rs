//! The sources that tell by themselves; another takes the place of one that is lost.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use crate::idle::choice::{self, Candidate, Chosen, TellAll};
use crate::patience::Patience;
use crate::{AskIdle, Clock, Observation, Session, Tell};

/// Where sources come from.
#[derive(Clone, Copy)]
pub(super) struct System {
    pub(super) candidates: &'static [Candidate],
    pub(super) watch_session: fn(&Clock, AskIdle, Tell) -> Arc<dyn Session>,
    /// Whether whoever was lost may be there again.
    pub(super) is_back: fn() -> bool,
}

/// Whoever was found; at first nobody.
type Slot<T> = Mutex<Option<Arc<T>>>;

pub(super) struct Sources {
    pub(super) clock: Clock,
    system: System,
    tell: TellAll,
    /// From then on whoever is found late says how the desk is.
    pub(super) have_begun: AtomicBool,
    idle: Slot<Chosen>,
    session: Slot<dyn Session>,
    mending: Patience,
}

impl Sources {
    pub(super) fn new(clock: &Clock, system: System, tell: TellAll) -> Arc<Sources> {
        Arc::new(Sources {
            clock: clock.clone(),
            system,
            tell,
            have_begun: AtomicBool::new(false),
            idle: Slot::default(),
            session: Mutex::new(None),
            mending: Patience::default(),
        })
    }

    pub(super) fn idle(&self) -> Option<Arc<Chosen>> {
        get(&self.idle)
    }

    pub(super) fn session(&self) -> Option<Arc<dyn Session>> {
        get(&self.session)
    }

    pub(super) fn find_session(self: &Arc<Self>) -> Option<Receiver<()>> {
        let sources = Arc::clone(self);
        Patience::default().put(move || sources.watch_session())
    }

    pub(super) fn find_idle(self: &Arc<Self>) -> Option<Receiver<()>> {
        let sources = Arc::clone(self);
        Patience::default().put(move || {
            let tell = sources.tell_of_input();
            let chosen = choice::watch_best(&sources.clock, sources.system.candidates, &tell);
            sources.use_idle(chosen);
        })
    }

    /// One look at a time; nobody is asked while there is no bus to ask.
    pub(super) fn mend(self: &Arc<Self>) -> Option<Receiver<()>> {
        let idle_lost = self.idle().is_some_and(|idle| idle.is_lost());
        let session_lost = self.session().is_some_and(|session| session.is_lost());
        if !idle_lost && !session_lost {
            return None;
        }
        let sources = Arc::clone(self);
        self.mending.put(move || {
            if !(sources.system.is_back)() {
                return;
            }
            if session_lost {
                sources.watch_session();
            }
            if idle_lost {
                let tell = sources.tell_of_input();
                if let Ok(chosen) =
                    choice::watch_first(&sources.clock, sources.system.candidates, &tell)
                {
                    sources.use_idle(chosen);
                }
            }
        })
    }

    fn watch_session(self: &Arc<Self>) {
        let (here, tell) = (Arc::downgrade(self), Arc::clone(&self.tell));
        let ask_idle = Arc::new(move || here.upgrade()?.idle()?.idle_ms());
        let tell = Box::new(move |observation| tell(observation));
        let session = (self.system.watch_session)(&self.clock, ask_idle, tell);
        put(&self.session, session);
    }

    /// Whoever asked before the source was there has to be told.
    fn use_idle(self: &Arc<Self>, chosen: Chosen) {
        let chosen = Arc::new(chosen);
        put(&self.idle, Arc::clone(&chosen));
        if self.have_begun.load(Ordering::SeqCst) {
            self.tell_of_input()(chosen.told_so_far(&self.clock));
        }
    }

    /// Passes on what the idle source tells; input also ends a lock that nobody confirms.
    fn tell_of_input(self: &Arc<Self>) -> TellAll {
        let (here, tell) = (Arc::downgrade(self), Arc::clone(&self.tell));
        Arc::new(move |observation| {
            if observation == Observation::Active
                && let Some(session) = Weak::upgrade(&here).and_then(|here| here.session())
            {
                session.input_came();
            }
            tell(observation);
        })
    }
}

fn get<T: ?Sized>(slot: &Slot<T>) -> Option<Arc<T>> {
    slot.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

/// What was there before ends after the lock is given back.
fn put<T: ?Sized>(slot: &Slot<T>, found: Arc<T>) {
    let before = slot
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .replace(found);
    drop(before);
}

#[cfg(test)]
mod tests;
