//! Named steps with their times.

use std::time::Instant;

use anyhow::{Context, Result};

/// The steps of one command, in the order they were done.
#[derive(Debug, Default)]
pub(crate) struct Steps {
    done: Vec<(String, f64)>,
    left_out: Vec<String>,
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

    /// Says that a step cannot be done here, and why; said once more at the end.
    pub(crate) fn leave_out(&mut self, name: &str, why: &anyhow::Error) {
        let left_out = format!("LEFT OUT: {name}: {why:#}");
        println!("-- {left_out}");
        self.left_out.push(left_out);
    }

    /// Prints all steps once more, with the sum, and what was left out.
    pub(crate) fn print_times(&self) {
        println!();
        for (name, seconds) in &self.done {
            println!("{seconds:8.1} s  {name}");
        }
        let sum: f64 = self.done.iter().map(|(_, seconds)| seconds).sum();
        println!("{sum:8.1} s  in all");
        for left_out in &self.left_out {
            println!("{left_out}");
        }
    }
}

#[allow(
    clippy::disallowed_methods,
    reason = "the time a build step takes, outside the program"
)]
fn now() -> Instant {
    Instant::now()
}
