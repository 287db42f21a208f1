//! What a Linux session sets up before any program runs: its message bus and its runtime folder.

use std::path::Path;

use crate::bus::{Bus, Buses};
use crate::{Finding, Level};

/// The subject of what is said about the bus: without one, advice about who is on it is wrong.
pub const SESSION_BUS: &str = "Session bus";

/// What `doctor` says of them. Takes at most two seconds.
pub(crate) fn findings(buses: &Buses, runtime: Option<&Path>) -> Vec<Finding> {
    vec![bus_finding(buses), runtime_finding(runtime)]
}

fn bus_finding(buses: &Buses) -> Finding {
    let found = match &buses.session {
        None => Some("the session has no message bus"),
        Some(address) if Bus::connect(address).is_none() => {
            Some("the message bus of the session does not answer")
        }
        Some(_) => None,
    };
    Finding {
        subject: SESSION_BUS,
        found: found.unwrap_or("it answers").to_owned(),
        used: match found {
            None => "Tray, notifications and the desktop's own words go over it.",
            Some(_) => {
                "There is neither tray nor notification; the card and the commands are there."
            }
        }
        .to_owned(),
        advice: found.map(|_| {
            "Start Astir from your desktop and not from another login; `dbus-run-session astir` \
             brings a bus along."
                .to_owned()
        }),
        level: match found {
            None => Level::Good,
            Some(_) => Level::Missing,
        },
    }
}

/// `runtime`: what the environment names.
fn runtime_finding(runtime: Option<&Path>) -> Finding {
    let (found, used, level) = match runtime {
        Some(folder) if folder.is_dir() => (
            "it is there".to_owned(),
            "Commands and windows reach Astir in it.",
            Level::Good,
        ),
        Some(folder) => (
            format!("{} is not there", folder.display()),
            "Commands and windows reach Astir in a folder of its own.",
            Level::Limited,
        ),
        None => (
            "the session names none (XDG_RUNTIME_DIR)".to_owned(),
            "Commands and windows reach Astir in a folder of its own.",
            Level::Limited,
        ),
    };
    let advice = "A login by systemd-logind or elogind makes one; microphone and Wayland are found \
                  by it.";
    Finding {
        subject: "Runtime folder",
        found,
        used: used.to_owned(),
        advice: (level != Level::Good).then(|| advice.to_owned()),
        level,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn levels(buses: &Buses, runtime: Option<&Path>) -> Vec<Level> {
        let findings = findings(buses, runtime);
        findings.iter().map(|finding| finding.level).collect()
    }

    #[test]
    fn a_session_without_bus_or_folder_is_told_so() {
        let nothing = levels(&Buses::default(), None);
        assert_eq!(nothing, [Level::Missing, Level::Limited]);
        let folder = tempfile::tempdir().unwrap();
        let gone = folder.path().join("gone");
        let buses = Buses {
            session: Some(format!("unix:path={}", gone.display())),
            system: None,
        };
        assert_eq!(
            levels(&buses, Some(&gone)),
            [Level::Missing, Level::Limited]
        );
        let there = runtime_finding(Some(folder.path()));
        assert_eq!(there.level, Level::Good);
    }
}
