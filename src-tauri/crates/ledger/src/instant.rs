//! Instants as they are written outside the file: RFC 3339, in UTC, to the millisecond.

use chrono::{DateTime, SecondsFormat};
use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serializer};

pub(crate) fn serialize<S: Serializer>(utc_ms: &i64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(
        &text(*utc_ms).ok_or_else(|| S::Error::custom("an instant outside the calendar"))?,
    )
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    let text = String::deserialize(deserializer)?;
    Ok(DateTime::parse_from_rfc3339(&text)
        .map_err(D::Error::custom)?
        .timestamp_millis())
}

fn text(utc_ms: i64) -> Option<String> {
    Some(DateTime::from_timestamp_millis(utc_ms)?.to_rfc3339_opts(SecondsFormat::Millis, true))
}

/// The same for an instant that may not be there.
pub(crate) mod option {
    use super::{DateTime, Deserialize, Deserializer, Serializer};
    use serde::de::Error as _;

    pub(crate) fn serialize<S: Serializer>(
        utc_ms: &Option<i64>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match utc_ms {
            Some(utc_ms) => super::serialize(utc_ms, serializer),
            None => serializer.serialize_none(),
        }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<i64>, D::Error> {
        let Some(text) = Option::<String>::deserialize(deserializer)? else {
            return Ok(None);
        };
        let instant = DateTime::parse_from_rfc3339(&text).map_err(D::Error::custom)?;
        Ok(Some(instant.timestamp_millis()))
    }
}
