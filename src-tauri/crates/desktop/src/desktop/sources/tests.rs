use std::sync::atomic::AtomicU32;
use std::sync::mpsc::{self, Receiver};

use super::*;
use crate::{Finding, IdleSource, Level, Unavailable};

/// A part of the desktop that has ended, or has not.
struct Part {
    lost: bool,
}

impl IdleSource for Part {
    fn name(&self) -> &'static str {
        "a part"
    }

    fn watch(&mut self, _: Tell) -> Result<(), Unavailable> {
        Ok(())
    }

    fn idle_ms(&self) -> Option<i64> {
        Some(0)
    }

    fn is_lost(&self) -> bool {
        self.lost
    }
}

impl Session for Part {
    fn release_sleep(&self) {}
    fn input_came(&self) {}

    fn is_lost(&self) -> bool {
        self.lost
    }

    fn findings(&self) -> Vec<Finding> {
        Vec::new()
    }
}

fn session_that_is_lost(_: &Clock, _: AskIdle, _: Tell) -> Arc<dyn Session> {
    Arc::new(Part { lost: true })
}

/// Sources that have been found, and what they tell.
fn begun(system: System) -> (Arc<Sources>, Receiver<Observation>) {
    let (sender, told) = mpsc::channel();
    let tell = Arc::new(move |observation| sender.send(observation).unwrap());
    let sources = Sources::new(&Clock::system(), system, tell);
    for found in [sources.find_idle(), sources.find_session()] {
        found.unwrap().recv().unwrap();
    }
    sources.have_begun.store(true, Ordering::SeqCst);
    (sources, told)
}

fn level(sources: &Sources) -> Level {
    sources.idle().unwrap().finding().level
}

#[test]
fn what_was_lost_is_found_again_and_says_how_the_desk_is() {
    static OPENED: AtomicU32 = AtomicU32::new(0);
    static WATCHED: AtomicU32 = AtomicU32::new(0);
    fn first_is_lost(count: &AtomicU32) -> Part {
        Part {
            lost: count.fetch_add(1, Ordering::SeqCst) == 0,
        }
    }
    let (sources, told) = begun(System {
        candidates: &[|_| Ok(Box::new(first_is_lost(&OPENED)))],
        watch_session: |_, _, _| Arc::new(first_is_lost(&WATCHED)),
        is_back: || true,
    });
    assert_eq!(level(&sources), Level::Missing);
    sources.mend().unwrap().recv().unwrap();
    assert_eq!(told.try_recv(), Ok(Observation::Active));
    assert_eq!(level(&sources), Level::Good);
    assert!(!sources.session().unwrap().is_lost());
    assert!(sources.mend().is_none());
}

#[test]
fn while_the_bus_is_away_nobody_is_asked_again() {
    static OPENED: AtomicU32 = AtomicU32::new(0);
    fn counted(_: &Clock) -> Result<Box<dyn IdleSource>, Unavailable> {
        OPENED.fetch_add(1, Ordering::SeqCst);
        Ok(Box::new(Part { lost: true }))
    }
    let (sources, _told) = begun(System {
        candidates: &[counted],
        watch_session: session_that_is_lost,
        is_back: || false,
    });
    sources.mend().unwrap().recv().unwrap();
    assert_eq!(OPENED.load(Ordering::SeqCst), 1);
}

#[test]
fn a_desktop_that_comes_back_without_the_source_is_asked_once_more_later() {
    static OPENED: AtomicU32 = AtomicU32::new(0);
    fn once(_: &Clock) -> Result<Box<dyn IdleSource>, Unavailable> {
        match OPENED.fetch_add(1, Ordering::SeqCst) {
            0 => Ok(Box::new(Part { lost: true })),
            _ => Err(Unavailable("not yet".to_owned())),
        }
    }
    let (sources, told) = begun(System {
        candidates: &[once],
        watch_session: session_that_is_lost,
        is_back: || true,
    });
    for _ in 0..2 {
        sources.mend().unwrap().recv().unwrap();
    }
    assert_eq!(OPENED.load(Ordering::SeqCst), 3);
    // Nobody is told twice that nobody knows.
    assert!(told.try_recv().is_err());
}
