//! Holds of a Linux desktop: each kind is asked on its own, all at once.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Receiver;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::HoldReason;
use super::front::{Displays, FrontWindow};
use super::{camera, front, inhibition, microphone, quiet};
use crate::bus::{Bus, Buses};
use crate::patience::{Deadline, Patience};
use crate::{Finding, WaylandIdle};

/// Asks the desktop for reasons to wait.
#[derive(Debug)]
pub struct Holds {
    named_programs: Mutex<Vec<String>>,
    buses: Buses,
    displays: Displays,
    front: Patience,
    quiet: Patience,
    microphone: Patience,
    camera: Patience,
    inhibition: Patience,
}

impl Holds {
    /// Asks the desktop the environment names. `named_programs` are held for while they are in
    /// front: by window class, upper and lower case alike.
    pub fn new(named_programs: Vec<String>) -> Holds {
        let holds = Holds::of(
            Buses::of_environment(),
            env::var("DISPLAY").ok(),
            named_programs,
        );
        holds.under_wayland(WaylandIdle::socket_of_environment())
    }

    /// The same under this Wayland compositor, which then knows better than X11.
    #[must_use]
    pub fn under_wayland(mut self, socket: Option<PathBuf>) -> Holds {
        self.displays.wayland = socket;
        self
    }

    /// Asks the desktop on these buses and this X display.
    pub fn of(buses: Buses, display: Option<String>, named_programs: Vec<String>) -> Holds {
        Holds {
            named_programs: Mutex::new(named_programs),
            buses,
            displays: Displays {
                x11: display,
                wayland: None,
            },
            front: Patience::default(),
            quiet: Patience::default(),
            microphone: Patience::default(),
            camera: Patience::default(),
            inhibition: Patience::default(),
        }
    }

    /// Names other programs to be held for.
    pub fn name_programs(&self, named_programs: Vec<String>) {
        *self.named() = named_programs;
    }

    /// The reasons in force, in order and each once. Takes at most two seconds; what has not
    /// answered by then does not hold.
    pub fn seen(&self) -> Vec<HoldReason> {
        let (displays, session) = (self.displays.clone(), self.buses.session.clone());
        let front = self.front.put(move || front::look(&displays));
        let quiet = self.quiet.put(move || {
            session
                .and_then(|address| Bus::connect(&address))
                .map(|bus| quiet::asked_for(&bus))
        });
        let microphone = self.microphone.put(microphone::in_use);
        let camera = self.camera.put(camera::in_use);

        let deadline = Deadline::in_time();
        let mut reasons = Vec::new();
        let in_use = [microphone, camera]
            .into_iter()
            .filter_map(|device| deadline.wait(&device?).flatten())
            .any(|in_use| in_use);
        if in_use {
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
        let answer = self.ask_inhibition();
        answer
            .and_then(|answer| Deadline::in_time().wait(&answer))
            .flatten()
    }

    fn ask_inhibition(&self) -> Option<Receiver<Option<bool>>> {
        let buses = self.buses.clone();
        self.inhibition.put(move || inhibition::in_force(&buses))
    }

    /// What `doctor` says about holds. Takes at most two seconds.
    pub fn findings(&self) -> Vec<Finding> {
        let (displays, session) = (self.displays.clone(), self.buses.session.clone());
        let under_wayland = displays.wayland.is_some();
        let microphone = self.microphone.put(microphone::in_use);
        let front = self.front.put(move || front::teller(&displays));
        let quiet = self.quiet.put(move || {
            let bus = session.and_then(|address| Bus::connect(&address));
            bus.map(|bus| quiet::finding(&bus))
        });
        let inhibition = self.ask_inhibition();

        let deadline = Deadline::in_time();
        let microphone = microphone.and_then(|answer| deadline.wait(&answer));
        let front = front.and_then(|answer| deadline.wait(&answer));
        let quiet = quiet.and_then(|answer| deadline.wait(&answer));
        let inhibition = inhibition.and_then(|answer| deadline.wait(&answer));
        vec![
            microphone::finding(microphone.flatten().is_some(), camera::is_there()),
            front::finding(front.flatten(), under_wayland),
            quiet.flatten().unwrap_or_else(quiet::finding_without_bus),
            inhibition::finding(inhibition.flatten().is_some()),
        ]
    }

    fn reasons_of(&self, window: &FrontWindow) -> Vec<HoldReason> {
        let names = self.named();
        let named = names.iter().filter(|name| window.is_of(name));
        let mut reasons: Vec<_> = named.map(|name| HoldReason::App(name.clone())).collect();
        if window.fullscreen {
            reasons.push(HoldReason::Fullscreen);
        }
        reasons
    }

    fn named(&self) -> MutexGuard<'_, Vec<String>> {
        self.named_programs
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a program of this name can be started.
pub(super) fn is_installed(program: &str) -> bool {
    let folders = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&folders).any(|folder| Path::new(&folder).join(program).is_file())
}
