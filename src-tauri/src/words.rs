//! Everything Astir says outside its windows, from the same Fluent files as the windows.

use std::sync::LazyLock;

use chrono::DateTime;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

const ENGLISH: &str = include_str!("../../assets/locales/en/agent.ftl");

static WORDS: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
    let mut bundle = FluentBundle::new_concurrent(vec!["en".parse().unwrap_or_default()]);
    // Isolation marks show up as boxes in some tray hosts.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(ENGLISH.to_owned()).unwrap_or_else(|(partly, _)| partly);
    bundle.add_resource_overriding(resource);
    bundle
});

/// The text `id` with its arguments put in; the id itself if there is no such text.
pub(crate) fn say(id: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
    let Some(pattern) = WORDS.get_message(id).and_then(|message| message.value()) else {
        return id.to_owned();
    };
    let arguments: FluentArgs<'_> = arguments
        .iter()
        .map(|(name, value)| (*name, value.clone()))
        .collect();
    WORDS
        .format_pattern(pattern, Some(&arguments), &mut Vec::new())
        .into_owned()
}

/// A time of day such as `14:35`, as the clock on the wall shows it at `offset_s` from UTC.
pub(crate) fn clock_time(utc_ms: i64, offset_s: i32) -> String {
    DateTime::from_timestamp_millis(utc_ms + i64::from(offset_s) * 1000)
        .map(|local| local.format("%H:%M").to_string())
        .unwrap_or_default()
}

/// The same with its day of the week, such as `Fri 14:35`.
pub(crate) fn day_and_time(utc_ms: i64, offset_s: i32) -> String {
    DateTime::from_timestamp_millis(utc_ms + i64::from(offset_s) * 1000)
        .map(|local| local.format("%a %H:%M").to_string())
        .unwrap_or_default()
}

/// A length of time in words, such as `3 min` or `1 h 20 min`; seconds only below two minutes.
pub(crate) fn length(seconds: u32) -> String {
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    match (hours, minutes) {
        (0, 0..=1) if !seconds.is_multiple_of(60) => format!("{seconds} s"),
        (0, _) => format!("{minutes} min"),
        (_, 0) => format!("{hours} h"),
        _ => format!("{hours} h {minutes} min"),
    }
}

/// The length of a routine in words: to the nearest minute, as it is promised.
pub(crate) fn about(seconds: u32) -> String {
    length((seconds + 30) / 60 * 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_parses() {
        assert!(FluentResource::try_new(ENGLISH.to_owned()).is_ok());
    }

    #[test]
    fn a_text_takes_its_arguments() {
        assert_eq!(
            say("tray-next-break", &[("time", "14:35".into())]),
            "Next break 14:35"
        );
    }

    #[test]
    fn lengths_read_as_people_say_them() {
        let said: Vec<_> = [45, 61, 120, 180, 3600, 4800].map(length).into();
        assert_eq!(
            said,
            ["45 s", "61 s", "2 min", "3 min", "1 h", "1 h 20 min"]
        );
    }

    #[test]
    fn a_routine_of_176_seconds_is_promised_as_three_minutes() {
        assert_eq!([176, 61, 124].map(about), ["3 min", "1 min", "2 min"]);
    }

    #[test]
    fn the_clock_shows_local_time() {
        assert_eq!(clock_time(0, 3600), "01:00");
        assert_eq!(day_and_time(0, -3600), "Wed 23:00");
    }
}
