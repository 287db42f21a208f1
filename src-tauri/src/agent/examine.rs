//! `doctor` without an agent: what this desktop can do, looked at for a moment.

use astir_desktop::Desktop;
use astir_wire::{Finding, FindingLevel};

use super::card_way::CardWay;
#[cfg(target_os = "linux")]
use super::reminder;
use super::shelf::Shelf;
use super::shell::Shell;
#[cfg(target_os = "linux")]
use super::tray::Tray;
use crate::instance::Instance;

/// Findings on this desktop, the worrying ones first. Takes some seconds at most.
pub(crate) fn examine(instance: Instance) -> anyhow::Result<Vec<Finding>> {
    let mut findings = std::thread::scope(|both| {
        let visible = both.spawn(visible);
        let desktop = Desktop::watch(&instance.clock(), drop);
        let mut findings: Vec<_> = desktop.findings().into_iter().map(finding).collect();
        findings.extend(visible.join().unwrap_or_default());
        findings
    });
    findings.push(own_exercises(&Shelf::of(&instance.paths()?.data())));
    findings.push(Shell::new(None)?.finding());
    findings.push(Finding {
        subject: "shortcut".to_owned(),
        level: FindingLevel::Limited,
        found: "nobody listens for it while Astir is not running".to_owned(),
        used: "the commands".to_owned(),
        advice: None,
    });
    findings.push(Finding {
        subject: "agent".to_owned(),
        level: FindingLevel::Limited,
        found: "Astir is not running".to_owned(),
        used: "what can be seen without it".to_owned(),
        advice: Some("start it with `astir`".to_owned()),
    });
    Ok(settled(findings))
}

/// The worrying ones first. Without a bus of the session there is nobody to install for tray and notifications.
pub(crate) fn settled(mut findings: Vec<Finding>) -> Vec<Finding> {
    #[cfg(target_os = "linux")]
    {
        let lacks_bus = |it: &Finding| {
            it.subject == astir_desktop::SESSION_BUS && it.level == FindingLevel::Missing
        };
        if findings.iter().any(lacks_bus) {
            let over_it = |it: &Finding| ["tray", "notifications"].contains(&it.subject.as_str());
            for finding in findings.iter_mut().filter(|it| over_it(it)) {
                "there is no session bus to reach it on".clone_into(&mut finding.found);
                finding.advice = None;
            }
        }
    }
    findings.sort_by_key(|finding| finding.level);
    findings
}

/// What of the desktop can be seen.
#[cfg(target_os = "linux")]
fn visible() -> Vec<Finding> {
    std::thread::scope(|all| {
        let tray = all.spawn(Tray::look);
        let notifications = all.spawn(reminder::look);
        let card = all.spawn(|| CardWay::here().finding());
        let windows = windows(astir_desktop::Display::of_session().is_some());
        let asked = [tray, notifications, card].map(|asked| asked.join().ok());
        asked.into_iter().flatten().chain([windows]).collect()
    })
}

/// What of the desktop can be seen: icon and notifications of Windows and macOS belong to a running program.
#[cfg(not(target_os = "linux"))]
fn visible() -> Vec<Finding> {
    vec![CardWay::here().finding(), windows(true)]
}

fn windows(shows: bool) -> Finding {
    Finding {
        subject: "windows".to_owned(),
        level: if shows {
            FindingLevel::Good
        } else {
            FindingLevel::Missing
        },
        found: if shows { "a display" } else { "no display" }.to_owned(),
        used: if shows {
            "windows"
        } else {
            "the tray and the commands"
        }
        .to_owned(),
        advice: None,
    }
}

/// What of a person's own exercises and routines can be used.
pub(crate) fn own_exercises(shelf: &Shelf) -> Finding {
    let own = shelf
        .exercises()
        .iter()
        .filter(|exercise| shelf.is_own(&exercise.id));
    let count = own.count() + shelf.own_routines().len();
    let faults = shelf.faults();
    Finding {
        subject: "own exercises".to_owned(),
        level: if faults.is_empty() {
            FindingLevel::Good
        } else {
            FindingLevel::Limited
        },
        found: if faults.is_empty() {
            format!("{count} of your own in {}", shelf.own_folder().display())
        } else {
            faults.join("; ")
        },
        used: if faults.is_empty() {
            "all of them".to_owned()
        } else {
            format!("{count} of your own, without what does not fit")
        },
        advice: (!faults.is_empty())
            .then(|| format!("look at the files in {}", shelf.own_folder().display())),
    }
}

/// A finding of the desktop, for the wire.
pub(crate) fn finding(found: astir_desktop::Finding) -> Finding {
    let astir_desktop::Finding {
        subject,
        found,
        used,
        advice,
        level,
    } = found;
    let level = match level {
        astir_desktop::Level::Good => FindingLevel::Good,
        astir_desktop::Level::Limited => FindingLevel::Limited,
        astir_desktop::Level::Missing => FindingLevel::Missing,
    };
    Finding {
        subject: subject.to_string(),
        level,
        found,
        used,
        advice,
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    fn said(subject: &str, level: FindingLevel) -> Finding {
        Finding {
            subject: subject.to_owned(),
            level,
            found: "found".to_owned(),
            used: "used".to_owned(),
            advice: Some("install it".to_owned()),
        }
    }

    #[test]
    fn without_a_bus_nothing_is_to_be_installed_for_tray_and_notifications() {
        for (bus, advised) in [(FindingLevel::Missing, 1), (FindingLevel::Good, 3)] {
            let findings = settled(vec![
                said("tray", FindingLevel::Limited),
                said(astir_desktop::SESSION_BUS, bus),
                said("notifications", FindingLevel::Limited),
            ]);
            let advice = findings.iter().filter(|it| it.advice.is_some());
            assert_eq!(advice.count(), advised, "{findings:?}");
        }
    }
}
