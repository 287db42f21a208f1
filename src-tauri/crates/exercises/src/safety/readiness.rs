//! "Before you start": ten statements, and what follows from those ticked (content, section 5).

use serde::{Deserialize, Serialize};

use super::TextId;
use crate::exercise::Flag;

/// What a person ticked before they began; kept on their computer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Readiness {
    /// What applies to them; nothing when nothing does, or when they skipped it.
    pub ticked: Vec<Statement>,
    /// What gets worse when they move more, asked when [`Statement::Joint`] is ticked.
    pub complaints: Vec<Flag>,
    /// "A professional has cleared me."
    pub cleared: bool,
}

/// A statement to tick.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "their texts say it")]
pub enum Statement {
    Heart,
    ChestPain,
    Fainted,
    Illness,
    Joint,
    Supervised,
    Pregnancy,
    Surgery,
    Numbness,
    Falls,
}

/// What a person is told after ticking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Nothing applies.
    Ready,
    /// Moves that often disagree are left out.
    Check,
    /// Reminders, walking and the desk only, until a professional has cleared them.
    DoctorFirst,
}

impl Readiness {
    /// What follows.
    pub fn verdict(&self) -> Verdict {
        if self.ticked.is_empty() {
            Verdict::Ready
        } else if !self.cleared && self.ticked.iter().any(|statement| statement.needs_doctor()) {
            Verdict::DoctorFirst
        } else {
            Verdict::Check
        }
    }

    /// What is filtered for: some flags follow from a statement, others are asked.
    pub fn flags(&self) -> Vec<Flag> {
        let mut flags: Vec<Flag> = self
            .ticked
            .iter()
            .flat_map(|statement| statement.flags())
            .copied()
            .collect();
        if self.ticked.contains(&Statement::Joint) {
            flags.extend(&self.complaints);
        }
        flags
    }
}

impl Statement {
    /// Every statement, in the order shown.
    pub const ALL: [Self; 10] = [
        Self::Heart,
        Self::ChestPain,
        Self::Fainted,
        Self::Illness,
        Self::Joint,
        Self::Supervised,
        Self::Pregnancy,
        Self::Surgery,
        Self::Numbness,
        Self::Falls,
    ];

    /// Its wording.
    pub fn text(self) -> TextId {
        match self {
            Self::Heart => TextId::ReadyHeart,
            Self::ChestPain => TextId::ReadyChestPain,
            Self::Fainted => TextId::ReadyFainted,
            Self::Illness => TextId::ReadyIllness,
            Self::Joint => TextId::ReadyJoint,
            Self::Supervised => TextId::ReadySupervised,
            Self::Pregnancy => TextId::ReadyPregnancy,
            Self::Surgery => TextId::ReadySurgery,
            Self::Numbness => TextId::ReadyNumbness,
            Self::Falls => TextId::ReadyFalls,
        }
    }

    fn needs_doctor(self) -> bool {
        matches!(
            self,
            Self::ChestPain | Self::Fainted | Self::Supervised | Self::Numbness
        )
    }

    fn flags(self) -> &'static [Flag] {
        match self {
            Self::Heart => &[Flag::BloodPressure, Flag::HeartLung],
            Self::Pregnancy => &[Flag::Pregnancy],
            Self::Surgery => &[Flag::RecentSurgery],
            Self::Falls => &[Flag::Balance],
            _ => &[],
        }
    }
}

impl Verdict {
    /// Its wording.
    pub fn text(self) -> TextId {
        match self {
            Self::Ready => TextId::VerdictReady,
            Self::Check => TextId::VerdictCheck,
            Self::DoctorFirst => TextId::VerdictDoctorFirst,
        }
    }
}
