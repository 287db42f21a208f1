//! Signs at which nobody should be exercising.

use serde::{Deserialize, Serialize};

use super::TextId;

/// A sign that needs help, not an easier exercise (content, section 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RedFlag {
    /// Chest pain or pressure, strong breathlessness, fainting, a heartbeat that does not settle.
    Chest,
    /// Back pain with numbness or weakness in the legs, a numb saddle area, bladder or bowels.
    BackAndNerves,
    /// One leg swollen, warm, red or throbbing.
    SwollenLeg,
}

impl RedFlag {
    /// What the stop screen says.
    pub fn text(self) -> TextId {
        match self {
            Self::Chest => TextId::StopNow,
            Self::BackAndNerves => TextId::HelpTodayBack,
            Self::SwollenLeg => TextId::HelpTodayLeg,
        }
    }
}
