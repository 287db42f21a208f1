//! Named steps with their times.

use std::time::Instant;

use anyhow::{Context, Result};

/// The steps of one command, in the order they were done.
#[derive(Debug, Default)]
pub(crate) struct Steps {
    done: Vec<(String, f64)>,
}

impl Steps {
    /// Does one step. Its name is printed before, its time after; it is part of the error.
    pub(crate) fn step<T>(&mut self, name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        println!("== {name}");
        let start = now();
        let result = work();
        let seconds = start.elapsed().as_secs_f64();
        match &result {
            Ok(_) => println!("-- {name}: {seconds:.1} s"),
            Err(_) => println!("-- {name}: FAILED after {seconds:.1} s"),
        }
        self.done.push((name.to_owned(), seconds));
        result.with_context(|| format!("step \"{name}\" failed"))
    }

    /// Prints all steps once more, with the sum.
    pub(crate) fn print_times(&self) {
        println!();
        for (name, seconds) in &self.done {
            println!("{seconds:8.1} s  {name}");
        }
        let sum: f64 = self.done.iter().map(|(_, seconds)| seconds).sum();
        println!("{sum:8.1} s  in all");
    }
}

#[allow(
    clippy::disallowed_methods,
    reason = "the time a build step takes, outside the program"
)]
fn now() -> Instant {
    Instant::now()
}
