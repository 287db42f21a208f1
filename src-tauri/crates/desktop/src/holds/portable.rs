//! What Windows and macOS have in common: both answer without a connection.

use super::HoldReason;
use super::probe::{AwakeProbe, HoldProbe, VIDEOS};
use crate::{Finding, Level};

/// A question to the system that needs nothing but itself.
pub(super) struct SystemProbe {
    pub(super) subjects: &'static [&'static str],
    pub(super) look: fn(&[String]) -> Option<Vec<HoldReason>>,
    pub(super) findings: fn(bool) -> Vec<Finding>,
}

impl HoldProbe for SystemProbe {
    fn subjects(&self) -> &'static [&'static str] {
        self.subjects
    }

    fn look(&self, named: &[String]) -> Option<Vec<HoldReason>> {
        (self.look)(named)
    }

    fn findings(&self, told: bool) -> Vec<Finding> {
        (self.findings)(told)
    }
}

/// Asks the system whether somebody keeps the screen awake.
pub(super) struct KeptLit(pub(super) fn() -> Option<bool>);

impl AwakeProbe for KeptLit {
    fn in_force(&self) -> Option<bool> {
        (self.0)()
    }

    fn finding(&self, told: bool) -> Finding {
        Finding {
            subject: VIDEOS,
            found: match told {
                true => "the system tells when something keeps the screen awake",
                false => "nobody tells when something keeps the screen awake",
            }
            .to_owned(),
            used: match told {
                true => "Watching a video without touching anything counts as sitting.",
                false => "Watching a video without touching anything counts as away.",
            }
            .to_owned(),
            advice: None,
            level: if told { Level::Good } else { Level::Limited },
        }
    }
}

/// What `doctor` says of something the system tells, or should.
pub(super) fn finding(subject: &'static str, told: bool, found: &str, used: &str) -> Finding {
    Finding {
        subject,
        found: match told {
            true => found.to_owned(),
            false => "the system has not told".to_owned(),
        },
        used: match told {
            true => used,
            false => "It holds no break back.",
        }
        .to_owned(),
        advice: None,
        level: if told { Level::Good } else { Level::Missing },
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
}
