//! What the tests of sources share: a display of their own and observations to wait for.

#![allow(dead_code, reason = "each test program uses its part")]

#[cfg(target_os = "linux")]
pub(crate) mod bus;
#[cfg(target_os = "linux")]
pub(crate) mod compositor;
#[cfg(target_os = "linux")]
pub(crate) mod login;
#[cfg(target_os = "linux")]
pub(crate) mod mutter;
#[cfg(target_os = "linux")]
pub(crate) mod portal;
#[cfg(target_os = "linux")]
pub(crate) mod window;

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use astir_desktop::{Clock, Observation, Tell};

/// How long a test waits for something that must come.
pub(crate) const MUST_COME_WITHIN: Duration = Duration::from_secs(10);

/// What a source has told.
pub(crate) struct Told(Receiver<Observation>);

/// A place for a source to tell to, and the means to wait for what it tells.
pub(crate) fn told() -> (Tell, Told) {
    let (sender, receiver) = mpsc::channel();
    let tell = move |observation| {
        let _ = sender.send(observation);
    };
    (Box::new(tell), Told(receiver))
}

impl Told {
    /// The next observation; fails the test when there is none.
    pub(crate) fn next(&self) -> Observation {
        self.0
            .recv_timeout(MUST_COME_WITHIN)
            .expect("an observation")
    }

    /// Waits until nobody can tell any more, and forgets what was told before that.
    pub(crate) fn has_ended(&self) -> bool {
        loop {
            match self.0.recv_timeout(MUST_COME_WITHIN) {
                Ok(_) => {}
                Err(end) => return end == mpsc::RecvTimeoutError::Disconnected,
            }
        }
    }

    /// What has come and was not waited for.
    pub(crate) fn rest(&self) -> Vec<Observation> {
        self.0.try_iter().collect()
    }

    /// The next observation within `wait`, if there is one.
    pub(crate) fn within(&self, wait: Duration) -> Option<Observation> {
        self.0.recv_timeout(wait).ok()
    }
}

/// Waits until `it_is` so, which must come.
pub(crate) fn until(it_is: impl Fn() -> bool) {
    let within_ms = i64::try_from(MUST_COME_WITHIN.as_millis()).expect("a short time");
    let latest_ms = Clock::real_steady_ms() + within_ms;
    while !it_is() {
        assert!(Clock::real_steady_ms() < latest_ms, "it has not come");
        std::thread::yield_now();
    }
}

/// A program that ends with the test.
pub(crate) struct Program(pub(crate) Child);

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// An X server of the test's own.
pub(crate) struct Display {
    server: Option<Program>,
    /// Its name, as in `DISPLAY`.
    pub(crate) name: String,
}

impl Display {
    /// Starts Xvfb on a free display and waits until it can be used.
    pub(crate) fn start() -> Display {
        let (read, write) = std::io::pipe().expect("a pipe");
        // The server writes its number to the descriptor it inherits as its standard error.
        let server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "2",
                "-screen",
                "0",
                "640x480x24",
                "-nolisten",
                "tcp",
                // When its last program leaves it would start anew, and refuse whoever comes meanwhile.
                "-noreset",
            ])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(write)
            .spawn()
            .expect("Xvfb is installed");
        let server = Program(server);
        let number = BufReader::new(read)
            .lines()
            .map_while(Result::ok)
            .find_map(|line| line.trim().parse::<u32>().ok())
            .expect("Xvfb names its display");
        Display {
            server: Some(server),
            name: format!(":{number}"),
        }
    }

    /// Runs xdotool as the person at this display.
    pub(crate) fn person(&self, does: &[&str]) {
        let done = Command::new("xdotool")
            .args(does)
            .env("DISPLAY", &self.name)
            .status()
            .expect("xdotool is installed");
        assert!(done.success());
    }

    /// Ends the X server.
    pub(crate) fn end(&mut self) {
        self.server = None;
    }
}
