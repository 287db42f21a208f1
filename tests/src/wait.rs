//! Waiting for a condition, with an end. The only place of the harness that sleeps or
//! reads a clock: everything else says what it waits for.

use std::{
    cell::Cell,
    time::{Duration, Instant},
};

use anyhow::{Result, bail};

/// How long anything on a lab desktop may take before a test gives up on it.
///
/// Far above what is usual (a second or two), for two cores may carry several labs.
pub const PATIENCE: Duration = Duration::from_secs(40);

const STEP: Duration = Duration::from_millis(15);

thread_local! {
    static GAVE_UP: Cell<bool> = const { Cell::new(false) };
}

/// Whether a wait of this thread has come to nothing: then a lab keeps its traces, for the
/// error may fail the test without a panic.
pub(crate) fn gave_up() -> bool {
    GAVE_UP.get()
}

/// Notes that this thread has waited for something in vain.
pub(crate) fn give_up() {
    GAVE_UP.set(true);
}

/// Looks again and again until `look` answers with something.
///
/// # Errors
/// After `limit`, with `what` and the last error `look` gave, if any.
pub fn within<T>(
    limit: Duration,
    what: &str,
    mut look: impl FnMut() -> Result<Option<T>>,
) -> Result<T> {
    let watch = Stopwatch::start();
    loop {
        let last = match look() {
            Ok(Some(found)) => return Ok(found),
            Ok(None) => None,
            Err(error) => Some(error),
        };
        if watch.elapsed() >= limit {
            give_up();
            match last {
                Some(error) => bail!("{what}: not within {limit:?}; last: {error:#}"),
                None => bail!("{what}: not within {limit:?}"),
            }
        }
        step();
    }
}

/// As [`within`], with the usual [`PATIENCE`].
///
/// # Errors
/// As [`within`].
pub fn until<T>(what: &str, look: impl FnMut() -> Result<Option<T>>) -> Result<T> {
    within(PATIENCE, what, look)
}

/// As [`until`], for a condition that is only true or false.
///
/// # Errors
/// As [`within`].
pub fn until_true(what: &str, mut look: impl FnMut() -> Result<bool>) -> Result<()> {
    until(what, || Ok(look()?.then_some(())))
}

/// Lets `length` go by, for figures that are counted over a stretch of time.
pub fn let_pass(length: Duration) {
    let watch = Stopwatch::start();
    while watch.elapsed() < length {
        step();
    }
}

/// Real time passed since a moment, for deadlines and figures.
#[derive(Debug, Clone, Copy)]
pub struct Stopwatch(Instant);

impl Stopwatch {
    /// Starts now.
    #[must_use]
    #[allow(
        clippy::disallowed_methods,
        reason = "the harness stands outside the program and measures it in real time"
    )]
    pub fn start() -> Self {
        Self(Instant::now())
    }

    /// Time since the start.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
}

#[allow(
    clippy::disallowed_methods,
    reason = "other programs are watched from outside; between two looks there is no event to wait for"
)]
fn step() {
    std::thread::sleep(STEP);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_never_comes_is_named_in_the_error() {
        let error = within(Duration::from_millis(30), "the tide", || Ok(None::<()>)).unwrap_err();
        assert!(error.to_string().contains("the tide"));
    }

    #[test]
    fn the_last_error_is_told() {
        let error = within(
            Duration::from_millis(30),
            "the tide",
            || -> Result<Option<()>> { bail!("no sea here") },
        )
        .unwrap_err();
        assert!(error.to_string().contains("no sea here"));
    }
}
