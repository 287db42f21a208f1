//! Holds of Windows and macOS, which answer without a connection: each kind is asked on its own,
//! all at once.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::HoldReason;
#[cfg(target_os = "macos")]
use super::macos as system;
#[cfg(windows)]
use super::windows as system;
use crate::patience::{ANSWER_WITHIN, Deadline, Patience};
use crate::{Finding, Level};

/// One question to the desktop; it is given the programs the person named.
pub(super) type Probe = fn(&[String]) -> Vec<HoldReason>;

/// The answer of a probe that knows one reason.
pub(super) fn held(reason: HoldReason, is_held: bool) -> Vec<HoldReason> {
    is_held.then_some(reason).into_iter().collect()
}

/// Asks the desktop for reasons to wait.
#[derive(Debug)]
pub struct Holds {
    named_programs: Mutex<Vec<String>>,
    /// One for each of the system's probes.
    patience: Vec<Patience>,
    inhibition: Patience,
}

impl Holds {
    /// `named_programs` are held for while they are in front: by the name of the program's file
    /// or of the app, upper and lower case alike.
    pub fn new(named_programs: Vec<String>) -> Holds {
        Holds {
            named_programs: Mutex::new(named_programs),
            patience: system::PROBES.iter().map(|_| Patience::default()).collect(),
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
        let asked = self.patience.iter().zip(system::PROBES);
        let answers: Vec<_> = asked
            .filter_map(|(patience, probe)| {
                let named = self.named().clone();
                patience.put(move || probe(&named))
            })
            .collect();
        let deadline = Deadline::in_time();
        let mut reasons: Vec<_> = answers
            .iter()
            .filter_map(|answer| deadline.wait(answer))
            .flatten()
            .collect();
        reasons.sort();
        reasons.dedup();
        reasons
    }

    /// Whether something keeps the screen awake; `None` when nobody tells. Takes at most two
    /// seconds.
    pub fn inhibited(&self) -> Option<bool> {
        self.inhibition
            .ask(ANSWER_WITHIN, system::inhibited)
            .flatten()
    }

    /// What `doctor` says about holds. Takes at most two seconds.
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings = system::findings();
        findings.push(self.inhibition_finding());
        findings
    }

    fn named(&self) -> MutexGuard<'_, Vec<String>> {
        self.named_programs
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn inhibition_finding(&self) -> Finding {
        let readable = self.inhibited().is_some();
        Finding {
            subject: "Videos",
            found: match readable {
                true => "the system tells when something keeps the screen awake",
                false => "nobody tells when something keeps the screen awake",
            }
            .to_owned(),
            used: match readable {
                true => "Watching a video without touching anything counts as sitting.",
                false => "Watching a video without touching anything counts as away.",
            }
            .to_owned(),
            advice: None,
            level: if readable {
                Level::Good
            } else {
                Level::Limited
            },
        }
    }
}

/// The program in front, by all its names.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct FrontProgram {
    pub(super) names: Vec<String>,
}

impl FrontProgram {
    /// The program's own file, here and on every system.
    const OWN: &str = "astir";

    /// Our own full-screen reminder is no reason to hold it back.
    pub(super) fn is_own(&self) -> bool {
        self.is(Self::OWN)
    }

    pub(super) fn is(&self, name: &str) -> bool {
        self.names.iter().any(|own| own.eq_ignore_ascii_case(name))
    }

    /// The holds for those of `named` that this is.
    pub(super) fn reasons(&self, named: &[String]) -> Vec<HoldReason> {
        let in_front = named.iter().filter(|name| self.is(name));
        in_front.map(|name| HoldReason::App(name.clone())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_named_without_regard_to_case() {
        let front = FrontProgram {
            names: vec!["POWERPNT".to_owned()],
        };
        let named = ["Powerpnt".to_owned(), "zoom".to_owned()];
        assert_eq!(
            front.reasons(&named),
            [HoldReason::App("Powerpnt".to_owned())]
        );
        assert!(!front.is_own());
    }

    #[test]
    fn every_question_is_answered_in_time_and_each_reason_comes_once() {
        let holds = Holds::new(vec!["no such program".to_owned()]);
        let before_ms = crate::Clock::real_steady_ms();
        let seen = holds.seen();
        assert!(crate::Clock::real_steady_ms() - before_ms < 3_000);
        let mut sorted = seen.clone();
        sorted.sort();
        sorted.dedup();
        assert_eq!(seen, sorted);
    }
}
