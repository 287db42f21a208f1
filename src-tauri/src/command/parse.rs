//! Words people type for lengths and times.

use astir_breaks::duration;
use astir_wire::PauseUntil;

/// Seconds of a length such as `90s`, `5m`, `1h20m`; a bare number is minutes.
pub(super) fn seconds(text: &str) -> Result<u32, String> {
    let length = duration::parse(text).map_err(|error| error.to_string())?;
    u32::try_from(length.as_secs()).map_err(|_| format!("`{text}` is too long"))
}

/// The end of a pause: a length, a time such as `14:30`, `tomorrow`, or `resumed`.
pub(super) fn pause(text: &str) -> Result<PauseUntil, String> {
    match text {
        "tomorrow" => return Ok(PauseUntil::Tomorrow),
        "resumed" => return Ok(PauseUntil::Resumed),
        _ => {}
    }
    if let Some((hour, minute)) = text.split_once(':') {
        let time = hour
            .parse()
            .ok()
            .zip(minute.parse().ok())
            .filter(|(hour, minute)| *hour < 24 && *minute < 60);
        let (hour, minute) =
            time.ok_or_else(|| format!("`{text}` is no time of day; write it like 14:30"))?;
        return Ok(PauseUntil::Clock { hour, minute });
    }
    seconds(text).map(|seconds| PauseUntil::For { seconds })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_ends_as_people_say_it() {
        assert_eq!(pause("1h20m"), Ok(PauseUntil::For { seconds: 4800 }));
        assert_eq!(pause("30"), Ok(PauseUntil::For { seconds: 1800 }));
        assert_eq!(
            pause("14:30"),
            Ok(PauseUntil::Clock {
                hour: 14,
                minute: 30
            })
        );
        assert_eq!(pause("tomorrow"), Ok(PauseUntil::Tomorrow));
    }

    #[test]
    fn nonsense_is_refused_and_named() {
        for wrong in ["24:00", "14:60", "soon", "1x", ""] {
            assert!(pause(wrong).unwrap_err().contains(wrong), "{wrong}");
        }
    }
}
