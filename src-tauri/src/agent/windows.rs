//! Starts the window process, watches it, and starts it again in place when it dies or stays blank.
//!
//! What was wanted is known here, not there: a new process is told to show the same screens.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use astir_desktop::Sender;
use astir_desktop::process::{self, let_come_to_front};
use astir_wire::{Event, Screen, Summons, WindowReport};

use super::mail::Mail;
use crate::instance::Instance;

/// A window that has not said *ready* after so long, in real milliseconds, is blank.
const READY_WITHIN_MS: i64 = 3_000;
/// The same for a process that draws without GPU buffers, which starts more slowly.
const READY_WITHIN_PLAIN_MS: i64 = 10_000;
/// A process that fails sooner than this was of no use, in real milliseconds.
const LIVED_MS: i64 = 10_000;
/// Processes that may fail one after the other before windows are given up until asked for again.
const MOST_FAILURES: u32 = 3;
/// Makes WebKitGTK draw without GPU buffers; blank windows on NVIDIA are the commonest failure there is.
const PLAIN_BUFFERS: (&str, &str) = ("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
/// Makes WebKitGTK draw by itself. Without a graphics card OpenGL would be computed too, which draws the same and
/// costs 50 MB more.
const PLAIN_DRAWING: (&str, &str) = ("WEBKIT_DISABLE_COMPOSITING_MODE", "1");
/// Where a program finds the token that lets its first window come to the front: by the standard, and where GTK 3
/// looks.
const ACTIVATION: [&str; 2] = ["XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"];
/// Where Linux lists graphics cards.
const GRAPHICS_CARDS: &str = "/dev/dri";

/// The window process, and what it is to show.
#[derive(Debug)]
pub(crate) struct Windows {
    program: PathBuf,
    instance: Instance,
    mail: Sender<Mail>,
    process: Option<Process>,
    wanted: BTreeMap<Screen, Wish>,
    failures: u32,
    plain_buffers: bool,
    keep_s: u64,
    display: bool,
}

#[derive(Debug)]
struct Process {
    id: u32,
    /// The screens that said *ready*.
    ready: BTreeSet<Screen>,
    /// The screen asked for last that has not, and until when, in steady milliseconds, it must.
    awaited: Option<(Screen, i64)>,
    started_ms: i64,
}

/// How much a screen is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Wish {
    Prepared,
    Shown,
}

impl Windows {
    /// No process yet. `display` tells whether one could show anything.
    pub(crate) fn new(
        instance: Instance,
        mail: Sender<Mail>,
        display: bool,
        plain_buffers: bool,
    ) -> io::Result<Self> {
        Ok(Self {
            program: installed_program()?,
            instance,
            mail,
            process: None,
            wanted: BTreeMap::new(),
            failures: 0,
            plain_buffers,
            keep_s: 600,
            display,
        })
    }

    /// How long, in seconds, the next process stays after its last window was closed.
    pub(crate) fn keep_for(&mut self, seconds: u64) {
        self.keep_s = seconds;
    }

    /// Whether a process draws without GPU buffers since one stayed blank with them.
    pub(crate) fn plain_buffers(&self) -> bool {
        self.plain_buffers
    }

    /// Whether windows can be shown at all.
    pub(crate) fn can_show(&self) -> bool {
        self.display && self.failures < MOST_FAILURES
    }

    /// Whether this screen is meant to be seen.
    pub(crate) fn shows(&self, screen: Screen) -> bool {
        self.wanted.get(&screen) == Some(&Wish::Shown)
    }

    /// Shows a screen. What is to be told to the process, if it runs, is returned.
    #[must_use]
    pub(crate) fn show(
        &mut self,
        screen: Screen,
        token: Option<String>,
        now_ms: i64,
    ) -> Option<Event> {
        self.wanted.insert(screen, Wish::Shown);
        let ready_by = now_ms + self.ready_within_ms();
        if let Some(process) = &mut self.process {
            let_come_to_front(process.id);
            let is_new = process.awaited.is_none_or(|(awaited, _)| awaited != screen);
            if is_new && !process.ready.contains(&screen) {
                process.awaited = Some((screen, ready_by));
            }
            return Some(Event::Show(Summons { screen, token }));
        }
        self.start(screen, true, token, now_ms);
        None
    }

    /// Makes a screen ready, unseen.
    #[must_use]
    pub(crate) fn prepare(&mut self, screen: Screen, now_ms: i64) -> Option<Event> {
        if self.shows(screen) || self.failures >= MOST_FAILURES {
            return None;
        }
        self.wanted.insert(screen, Wish::Prepared);
        if self.process.is_some() {
            return Some(Event::Prepare(screen));
        }
        self.start(screen, false, None, now_ms);
        None
    }

    /// Takes a screen away, if it is up.
    #[must_use]
    pub(crate) fn hide(&mut self, screen: Screen) -> Option<Event> {
        let shown = self.wanted.remove(&screen)?;
        if let Some(process) = &mut self.process {
            process.stop_awaiting(screen);
        }
        (shown == Wish::Shown && self.process.is_some()).then_some(Event::Hide(screen))
    }

    /// A window told how it is. What is to be told to the process now is returned.
    #[must_use]
    pub(crate) fn reported(&mut self, screen: Screen, report: WindowReport) -> Vec<Event> {
        match report {
            WindowReport::Ready => self.is_ready(screen),
            WindowReport::Closed => {
                // It has gone already.
                let _ = self.hide(screen);
                Vec::new()
            }
            WindowReport::Painted => Vec::new(),
        }
    }

    /// While the process started, nobody was there to be told of other screens: with its first window it learns
    /// of all of them.
    fn is_ready(&mut self, screen: Screen) -> Vec<Event> {
        let is_first = self.process.as_mut().is_some_and(|process| {
            process.stop_awaiting(screen);
            let is_first = process.ready.is_empty();
            process.ready.insert(screen);
            is_first
        });
        let unwanted = (!self.wanted.contains_key(&screen)).then_some(Event::Hide(screen));
        if !is_first {
            return unwanted.into_iter().collect();
        }
        let events = self.wanted.iter().map(|(screen, wish)| match wish {
            Wish::Shown => Event::Show(Summons {
                screen: *screen,
                token: None,
            }),
            Wish::Prepared => Event::Prepare(*screen),
        });
        unwanted.into_iter().chain(events).collect()
    }

    /// The process with this id has ended, in good order or not: a new one takes its place if something was to be
    /// seen.
    pub(crate) fn ended(&mut self, id: u32, failed: bool, now_ms: i64) {
        let Some(process) = self.process.take_if(|process| process.id == id) else {
            return;
        };
        self.wanted.retain(|_, wish| *wish == Wish::Shown);
        let lived_ms = (now_ms - process.started_ms) / i64::from(self.instance.factor());
        self.failures = if failed && lived_ms < LIVED_MS {
            self.failures + 1
        } else {
            0
        };
        let first = self.wanted.keys().next().copied();
        if let Some(screen) = first
            && self.failures < MOST_FAILURES
        {
            tracing::warn!("the window process ended; it is started again");
            self.start(screen, true, None, now_ms);
        }
    }

    /// When [`Windows::check`] has something to do, in steady milliseconds.
    pub(crate) fn next_check(&self) -> Option<i64> {
        let (_, ready_by) = self.process.as_ref()?.awaited?;
        Some(ready_by)
    }

    /// Ends a process whose window stayed blank; the next one draws without GPU buffers.
    pub(crate) fn check(&mut self, now_ms: i64) {
        let Some(process) = &mut self.process else {
            return;
        };
        if process
            .awaited
            .take_if(|(_, ready_by)| *ready_by <= now_ms)
            .is_some()
        {
            tracing::warn!("a window stayed blank; trying without GPU buffers");
            self.plain_buffers = true;
            process::end(process.id);
        }
    }

    fn start(&mut self, screen: Screen, show: bool, token: Option<String>, now_ms: i64) {
        if !self.display {
            return;
        }
        if show && self.failures >= MOST_FAILURES {
            // Somebody asks again: one more try.
            self.failures = MOST_FAILURES - 1;
        }
        match self.spawn(screen, show, token) {
            Ok(id) => {
                self.process = Some(Process {
                    id,
                    ready: BTreeSet::new(),
                    awaited: Some((screen, now_ms + self.ready_within_ms())),
                    started_ms: now_ms,
                });
            }
            Err(error) => {
                tracing::error!("no window process: {error}");
                self.failures += 1;
            }
        }
    }

    /// How long, in steady milliseconds, a window may take to say *ready*.
    fn ready_within_ms(&self) -> i64 {
        let within = if self.plain_buffers {
            READY_WITHIN_PLAIN_MS
        } else {
            READY_WITHIN_MS
        };
        within * i64::from(self.instance.factor())
    }

    fn spawn(&self, screen: Screen, show: bool, token: Option<String>) -> io::Result<u32> {
        let name = serde_json::to_value(screen)?;
        let mut command = Command::new(&self.program);
        command.arg("window").arg(name.as_str().unwrap_or("today"));
        command.args(["--keep", &self.keep_s.to_string()]);
        if show {
            command.arg("--show");
        }
        if let Some(factor) = self.instance.lapse {
            command.args(["--time-lapse", &factor.to_string()]);
        }
        if self.plain_buffers {
            command.env(PLAIN_BUFFERS.0, PLAIN_BUFFERS.1);
        }
        if !can_render(Path::new(GRAPHICS_CARDS)) {
            command.env(PLAIN_DRAWING.0, PLAIN_DRAWING.1);
        }
        if let Some(token) = token {
            command.envs(ACTIVATION.map(|name| (name, &token)));
        }
        let mut child = command.spawn()?;
        if show {
            let_come_to_front(child.id());
        }
        let (process, mail) = (child.id(), self.mail.clone());
        std::thread::Builder::new()
            .name("window process".to_owned())
            .stack_size(64 * 1024)
            .spawn(move || {
                let failed = child.wait().is_ok_and(|status| !status.success());
                mail.send(Mail::WindowEnded { process, failed });
            })?;
        Ok(process)
    }
}

impl Process {
    fn stop_awaiting(&mut self, screen: Screen) {
        self.awaited.take_if(|(awaited, _)| *awaited == screen);
    }
}

/// Resolved once, at the start: after an upgrade the running file reads "deleted".
fn installed_program() -> io::Result<PathBuf> {
    let program = std::env::current_exe()?;
    let text = program.to_string_lossy();
    Ok(text
        .strip_suffix(" (deleted)")
        .map_or_else(|| program.clone(), PathBuf::from))
}

/// Whether one of the graphics cards in this folder draws for programs.
fn can_render(cards: &Path) -> bool {
    let is_renderer = |name: &OsStr| name.as_encoded_bytes().starts_with(b"renderD");
    std::fs::read_dir(cards)
        .into_iter()
        .flatten()
        .flatten()
        .any(|card| is_renderer(&card.file_name()))
}

#[cfg(test)]
mod tests {
    use std::process::{Child, Stdio};

    use super::*;

    /// Windows with a process that says only what the test says for it, started at 0 for Today.
    fn with_process() -> (Windows, Child) {
        let instance = Instance::ORDINARY;
        let (mail, _) = astir_desktop::mailbox(&instance.clock()).unwrap();
        let mut windows = Windows::new(instance, mail, true, false).unwrap();
        let child = Command::new("cat").stdin(Stdio::piped()).spawn().unwrap();
        windows.wanted.insert(Screen::Today, Wish::Shown);
        windows.process = Some(Process {
            id: child.id(),
            ready: BTreeSet::new(),
            awaited: Some((Screen::Today, READY_WITHIN_MS)),
            started_ms: 0,
        });
        (windows, child)
    }

    #[test]
    fn a_later_window_that_stays_blank_ends_its_process_too() {
        let (mut windows, mut child) = with_process();
        let _ = windows.reported(Screen::Today, WindowReport::Ready);
        assert_eq!(windows.next_check(), None);
        let _ = windows.show(Screen::Guide, None, 60_000);
        assert_eq!(windows.next_check(), Some(60_000 + READY_WITHIN_MS));
        windows.check(60_000 + READY_WITHIN_MS);
        assert!(!child.wait().unwrap().success());
        assert!(windows.plain_buffers());
    }

    #[test]
    fn a_window_that_was_ready_before_is_not_waited_for() {
        let (mut windows, mut child) = with_process();
        let _ = windows.reported(Screen::Today, WindowReport::Ready);
        let _ = windows.hide(Screen::Today);
        let _ = windows.show(Screen::Today, None, 60_000);
        assert_eq!(windows.next_check(), None);
        process::end(child.id());
        child.wait().unwrap();
    }

    #[test]
    fn a_window_taken_away_before_it_was_ready_is_not_taken_for_blank() {
        let (mut windows, mut child) = with_process();
        let _ = windows.hide(Screen::Today);
        assert_eq!(windows.next_check(), None);
        let told = windows.reported(Screen::Today, WindowReport::Ready);
        assert_eq!(told, [Event::Hide(Screen::Today)]);
        process::end(child.id());
        child.wait().unwrap();
    }

    #[test]
    fn a_card_that_only_shows_pictures_draws_for_nobody() {
        let cards = tempfile::tempdir().unwrap();
        std::fs::write(cards.path().join("card0"), "").unwrap();
        assert!(!can_render(cards.path()));
        std::fs::write(cards.path().join("renderD128"), "").unwrap();
        assert!(can_render(cards.path()));
        assert!(!can_render(&cards.path().join("missing")));
    }
}
