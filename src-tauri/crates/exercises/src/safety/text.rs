//! Texts that are shown as they are.

use serde::{Deserialize, Serialize};

/// The lasting name of a text in `safety.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(
    missing_docs,
    reason = "the names are those of the texts, which say it"
)]
pub enum TextId {
    DisclaimerShort,
    DisclaimerLong,
    ReadyHeart,
    ReadyChestPain,
    ReadyFainted,
    ReadyIllness,
    ReadyJoint,
    ReadySupervised,
    ReadyPregnancy,
    ReadySurgery,
    ReadyNumbness,
    ReadyFalls,
    VerdictReady,
    VerdictDoctorFirst,
    VerdictCheck,
    Cleared,
    SkipReadiness,
    StopNow,
    HelpTodayBack,
    HelpTodayLeg,
    DoctorSoon,
    NumbSeat,
    Soreness,
    Physiotherapist,
    GroupPregnancy,
    GroupHipReplacement,
    GroupBloodPressure,
    GroupOuterHip,
    GroupBalance,
}

/// A text with where its statements come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SafetyText {
    /// Lasting name.
    pub id: TextId,
    /// To be shown as it is.
    pub text: String,
    /// Keys of the sources, as in `sources.toml`; none for our own judgement.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// Every text, once each.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SafetyTexts {
    text: Vec<SafetyText>,
}

impl SafetyTexts {
    /// The texts that are part of the program.
    #[allow(
        clippy::expect_used,
        reason = "the texts are compiled in, and a test reads every one"
    )]
    pub fn builtin() -> Self {
        toml::from_str(include_str!("../../../../../assets/exercises/safety.toml"))
            .expect("the built-in safety texts are sound")
    }

    /// Every text, in the order of the file.
    pub fn all(&self) -> &[SafetyText] {
        &self.text
    }

    /// A text by its lasting name.
    pub fn text(&self, id: TextId) -> Option<&SafetyText> {
        self.text.iter().find(|text| text.id == id)
    }
}
