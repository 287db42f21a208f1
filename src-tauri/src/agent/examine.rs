//! `doctor` without an agent: what this desktop can do, looked at for a moment.

use astir_desktop::Desktop;
use astir_wire::{Finding, FindingLevel};

use super::shelf::Shelf;
use crate::instance::Instance;

/// Findings on this desktop, the worrying ones first.
pub(crate) fn examine(instance: Instance) -> anyhow::Result<Vec<Finding>> {
    let desktop = Desktop::watch(&instance.clock(), drop);
    let mut findings: Vec<_> = desktop.findings().into_iter().map(finding).collect();
    findings.push(own_exercises(&Shelf::of(&instance.paths()?.data())));
    findings.push(Finding {
        subject: "agent".to_owned(),
        level: FindingLevel::Limited,
        found: "Astir is not running".to_owned(),
        used: "what can be seen without it".to_owned(),
        advice: Some("start it with `astir`".to_owned()),
    });
    findings.sort_by_key(|finding| finding.level);
    Ok(findings)
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
