//! Values as the words they are in the ledger and on the wire.

use astir_exercises::session::PainSpot;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The word for a value that serde writes as one.
pub(crate) fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word,
        _ => String::new(),
    }
}

/// The value of a word; none where this version does not know it.
pub(crate) fn from_word<T: DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(Value::String(word.to_owned())).ok()
}

/// Where it hurts: back, hip-front, hip-side, knee; anything else is somewhere else.
pub(crate) fn spot(place: Option<&str>) -> PainSpot {
    match place {
        Some("back") => PainSpot::Back,
        Some("hip-front") => PainSpot::HipFront,
        Some("hip-side") => PainSpot::HipSide,
        Some("knee") => PainSpot::Knee,
        _ => PainSpot::Other,
    }
}
