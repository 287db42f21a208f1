//! Words people type for lengths and times.

use astir_breaks::duration;
use astir_wire::{Activity, LogFormat, PauseUntil, Request};
use chrono::NaiveTime;
use std::path::PathBuf;

use super::files::ExportFile;
use super::log::Begun;

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

/// What is said of the posture: `standing`, `sitting`, or `later` for "not now".
pub(super) fn posture(text: &str) -> Result<Request, String> {
    match text {
        "standing" => Ok(Request::Posture { standing: true }),
        "sitting" => Ok(Request::Posture { standing: false }),
        "later" => Ok(Request::PostureLater),
        _ => Err("it is standing, sitting or later".to_owned()),
    }
}

/// When an activity began: `08:30` today, or `2026-03-23T18:00`.
pub(super) fn begun(text: &str) -> Result<Begun, String> {
    let (day, time) = match text.split_once(['T', ' ']) {
        Some((day, time)) => (Some(day.parse().map_err(|_| no_time(text))?), time),
        None => (None, text),
    };
    let time = NaiveTime::parse_from_str(time, "%H:%M").map_err(|_| no_time(text))?;
    Ok(Begun { day, time })
}

fn no_time(text: &str) -> String {
    format!("`{text}` is no time; write it like 08:30 or 2026-03-23T18:00")
}

/// An activity by its word, such as `walk`.
pub(super) fn activity(text: &str) -> Result<Activity, String> {
    serde_json::from_value(text.into()).map_err(|_| {
        format!("`{text}` is none of walk, ride, swim, run, stairs, walking-pad, gym, other")
    })
}

/// A file whose ending says in which form to export.
pub(super) fn export_file(text: &str) -> Result<ExportFile, String> {
    let path = PathBuf::from(text);
    let format = match path.extension().and_then(|ending| ending.to_str()) {
        Some("csv") => LogFormat::Csv,
        Some("json") => LogFormat::Json,
        _ => return Err(format!("`{text}` ends in neither .csv nor .json")),
    };
    Ok(ExportFile { path, format })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_today_unless_it_has_a_day() {
        let time = NaiveTime::from_hms_opt(8, 30, 0).unwrap();
        assert_eq!(begun("08:30"), Ok(Begun { day: None, time }));
        let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 23);
        assert_eq!(begun("2026-03-23T08:30"), Ok(Begun { day, time }));
        for wrong in ["25:00", "2026-02-30T08:30", "half past eight", ""] {
            assert!(begun(wrong).unwrap_err().contains(wrong), "{wrong}");
        }
    }

    #[test]
    fn an_export_is_of_the_form_its_ending_says() {
        assert_eq!(
            export_file("a.csv").map(|file| file.format),
            Ok(LogFormat::Csv)
        );
        assert_eq!(
            export_file("a.json").map(|file| file.format),
            Ok(LogFormat::Json)
        );
        assert!(export_file("a.txt").unwrap_err().contains("a.txt"));
    }

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
