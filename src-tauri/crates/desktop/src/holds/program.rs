//! A program's output, waited for with bounded patience.

use std::io::Read;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::patience::Patience;

/// Leaves time for a second program within the two seconds of the whole question.
const OUTPUT_WITHIN: Duration = Duration::from_millis(900);

/// More than any answer we ask for.
const MOST_BYTES: u64 = 1 << 20;

/// What the program prints; `None` when it is not there, fails, or takes too long.
pub(super) fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let mut child = Command::new(program)
        .args(arguments)
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .inspect_err(|error| tracing::debug!(%error, program, "cannot be started"))
        .ok()?;
    let stdout = child.stdout.take()?;
    let read = move || {
        let mut text = String::new();
        stdout
            .take(MOST_BYTES)
            .read_to_string(&mut text)
            .ok()
            .map(|_| text)
    };
    let text = Patience::default().ask(OUTPUT_WITHIN, read).flatten();
    if text.is_none() {
        // Killing fails only for a program that has ended.
        let _ = child.kill();
    }
    let succeeded = child.wait().is_ok_and(|status| status.success());
    text.filter(|_| succeeded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_program_prints_is_given() {
        assert_eq!(output("echo", &["here"]).as_deref(), Some("here\n"));
    }

    #[test]
    fn a_program_that_fails_or_is_missing_says_nothing() {
        assert_eq!(output("false", &[]), None);
        assert_eq!(output("no-such-program", &[]), None);
    }

    #[test]
    fn a_program_that_does_not_end_is_ended() {
        assert_eq!(output("sleep", &["1000"]), None);
    }
}
