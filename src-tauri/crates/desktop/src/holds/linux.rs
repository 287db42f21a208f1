//! Holds of a Linux desktop: each kind is asked on its own, all at once.

use std::env;
use std::path::Path;
use std::sync::mpsc::Receiver;
use std::time::Duration;

use super::HoldReason;
use super::front::FrontWindow;
use super::{front, inhibition, microphone, quiet};
use crate::bus::{Bus, Buses};
use crate::patience::{ANSWER_WITHIN, Patience};
use crate::{Clock, Finding, Level};

/// Asks the desktop for reasons to wait.
#[derive(Debug)]
pub struct Holds {
    named_programs: Vec<String>,
    buses: Buses,
    display: Option<String>,
    front: Patience,
    quiet: Patience,
    microphone: Patience,
    inhibition: Patience,
}

impl Holds {
    /// Asks the desktop the environment names. `named_programs` are held for while they are in
    /// front: by window class, upper and lower case alike.
    pub fn new(named_programs: Vec<String>) -> Holds {
        Holds::of(
            Buses::of_environment(),
            env::var("DISPLAY").ok(),
            named_programs,
        )
    }

    /// Asks the desktop on these buses and this X display.
    pub fn of(buses: Buses, display: Option<String>, named_programs: Vec<String>) -> Holds {
        Holds {
            named_programs,
            buses,
            display,
            front: Patience::default(),
            quiet: Patience::default(),
            microphone: Patience::default(),
            inhibition: Patience::default(),
        }
    }

    /// Names other programs to be held for.
    pub fn name_programs(&mut self, named_programs: Vec<String>) {
        self.named_programs = named_programs;
    }

    /// The reasons in force, in order and each once. Takes at most two seconds; what has not
    /// answered by then does not hold.
    pub fn seen(&self) -> Vec<HoldReason> {
        let (display, session) = (self.display.clone(), self.buses.session.clone());
        let front = self.front.put(move || front::look(display.as_deref()));
        let quiet = self.quiet.put(move || {
            session
                .and_then(|address| Bus::connect(&address))
                .map(|bus| quiet::asked_for(&bus))
        });
        let microphone = self.microphone.put(microphone::in_use);

        let deadline = Deadline::in_time();
        let mut reasons = Vec::new();
        if microphone
            .and_then(|answer| deadline.wait(&answer))
            .flatten()
            == Some(true)
        {
            reasons.push(HoldReason::Call);
        }
        if let Some(window) = front.and_then(|answer| deadline.wait(&answer)).flatten() {
            reasons.extend(self.reasons_of(&window));
        }
        if let Some(quiet) = quiet.and_then(|answer| deadline.wait(&answer)).flatten() {
            reasons.extend(quiet);
        }
        reasons.sort();
        reasons.dedup();
        reasons
    }

    /// Whether something keeps the screen awake, a video for example; `None` where that cannot be
    /// read. Takes at most two seconds.
    pub fn inhibited(&self) -> Option<bool> {
        let buses = self.buses.clone();
        let asked = move || inhibition::in_force(&buses);
        self.inhibition.ask(ANSWER_WITHIN, asked).flatten()
    }

    /// What `doctor` says about holds. Takes at most two seconds.
    pub fn findings(&self) -> Vec<Finding> {
        vec![
            microphone::finding(),
            front::finding(self.display.as_deref()),
            self.quiet_finding(),
            self.inhibition_finding(),
        ]
    }

    fn reasons_of(&self, window: &FrontWindow) -> Vec<HoldReason> {
        let named = self.named_programs.iter().filter(|name| window.is_of(name));
        let mut reasons: Vec<_> = named.map(|name| HoldReason::App(name.clone())).collect();
        if window.fullscreen {
            reasons.push(HoldReason::Fullscreen);
        }
        reasons
    }

    fn quiet_finding(&self) -> Finding {
        let session = self.buses.session.clone();
        let asked = move || {
            session
                .and_then(|address| Bus::connect(&address))
                .map(|bus| quiet::finding(&bus))
        };
        let answer = self.quiet.ask(ANSWER_WITHIN, asked).flatten();
        answer.unwrap_or_else(quiet::finding_without_bus)
    }

    fn inhibition_finding(&self) -> Finding {
        let readable = self.inhibited().is_some();
        Finding {
            subject: "Videos",
            found: match readable {
                true => "the desktop tells when something keeps the screen awake".to_owned(),
                false => "nobody tells when something keeps the screen awake".to_owned(),
            },
            used: match readable {
                true => "Watching a video without touching anything counts as sitting.".to_owned(),
                false => "Watching a video without touching anything counts as away.".to_owned(),
            },
            advice: None,
            level: if readable {
                Level::Good
            } else {
                Level::Limited
            },
        }
    }
}

/// The end of everybody's time to answer.
struct Deadline(i64);

impl Deadline {
    fn in_time() -> Deadline {
        let limit_ms = i64::try_from(ANSWER_WITHIN.as_millis()).unwrap_or(i64::MAX);
        Deadline(Clock::real_steady_ms() + limit_ms)
    }

    fn wait<T>(&self, answer: &Receiver<T>) -> Option<T> {
        let left_ms = u64::try_from(self.0 - Clock::real_steady_ms()).unwrap_or(0);
        answer.recv_timeout(Duration::from_millis(left_ms)).ok()
    }
}

/// Whether a program of this name can be started.
pub(super) fn is_installed(program: &str) -> bool {
    let folders = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&folders).any(|folder| Path::new(&folder).join(program).is_file())
}
