//! What the agent answers.

use astir_ledger::Week;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::snapshot::{HoldReason, Snapshot};
use crate::{
    About, BackupView, DeskView, Kept, LibraryView, Logged, Month, ProgressView, ReadinessView,
};

/// The answer to a request that made sense.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "reply", content = "data", rename_all = "kebab-case")]
pub enum Reply {
    /// Done; this is how things stand now.
    Snapshot(Box<Snapshot>),
    /// The week asked for.
    Week(Box<Week>),
    /// The exercises and routines there are.
    Catalogue(Box<Catalogue>),
    /// Findings, the worrying ones first.
    Doctor(Vec<Finding>),
    /// Reasons to wait that the desktop shows now.
    Seen(Vec<HoldReason>),
    /// Why it is quiet or loud now.
    Why(Why),
    /// Settings with their values and limits.
    Settings(Vec<Setting>),
    /// The month asked for.
    Month(Box<Month>),
    /// What was logged, the newest first.
    Logged(Vec<Logged>),
    /// The exercises there are.
    Library(Box<LibraryView>),
    /// What was answered before the start.
    Readiness(ReadinessView),
    /// The workstation check.
    Desk(DeskView),
    /// Eight weeks of strength moves.
    Progress(ProgressView),
    /// A file that was written.
    Kept(Kept),
    /// Backups, the newest first.
    Backups(Vec<BackupView>),
    /// The program and its sources.
    About(Box<About>),
}

/// A request that made no sense now, and why. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[error("{message}")]
pub struct Refusal {
    /// A short name to branch on, such as `nothing-due` or `snooze-limit`.
    pub reason: String,
    /// One line for people.
    pub message: String,
}

impl Refusal {
    /// For this reason, and in these words.
    pub fn new(reason: &str, message: impl Into<String>) -> Self {
        Self {
            reason: reason.to_owned(),
            message: message.into(),
        }
    }
}

/// What `doctor` found out about one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// What was looked at, such as `tray`.
    pub subject: String,
    /// How well it works.
    pub level: FindingLevel,
    /// What was found.
    pub found: String,
    /// What Astir does with it, or instead.
    pub used: String,
    /// What the person could install or switch on.
    pub advice: Option<String>,
}

/// How well something works here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FindingLevel {
    /// Does not work, and something is lost by it.
    Missing,
    /// Works in part, or another way.
    Limited,
    /// Works.
    Good,
}

/// What the engine waits for, and its last happenings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Why {
    /// One sentence on now.
    pub now: String,
    /// The last happenings, newest first.
    pub lately: Vec<WhyLine>,
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhyLine {
    /// UTC in milliseconds.
    pub at_ms: i64,
    /// Offset of local time from UTC then, in seconds.
    pub offset_s: i32,
    /// What it was, in words.
    pub text: String,
}

/// A setting with its limits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Setting {
    /// Its name, such as `break-length`.
    pub key: String,
    /// Its value, in the form `astir set` takes.
    pub value: String,
    /// Its default.
    pub default: String,
    /// What values it takes, in words.
    pub limits: String,
    /// What it does.
    pub about: String,
}

/// Everything a break can consist of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Catalogue {
    /// Routines that can be played now.
    pub routines: Vec<crate::RoutineCard>,
}
