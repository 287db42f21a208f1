//! Everything Astir says outside its windows, in the language that is spoken; from the same Fluent files as the
//! windows.
//!
//! A language is a folder of `assets/locales`, packed into the program by `build.rs` and unpacked when it is first
//! spoken. What a translation lacks is said in English, text by text.

mod catalogue;
mod formats;
mod language;
#[cfg(test)]
mod of_every_language;
mod texts;

use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use astir_wire::{Refusal, Speech};
use chrono::{DateTime, Datelike, Days, NaiveDate, Timelike, Weekday};
use fluent_bundle::FluentValue;

pub(crate) use catalogue::{availability, mix_id, reason, standing, translated};
use formats::Formats;
use language::Language;
pub(crate) use language::Wish;
use texts::Texts;

/// What is spoken now.
static SPOKEN: LazyLock<RwLock<Arc<Spoken>>> =
    LazyLock::new(|| RwLock::new(Arc::new(Spoken::of(Language::ENGLISH, Formats::neutral()))));
static ENGLISH: LazyLock<Texts> = LazyLock::new(|| Texts::of(Language::ENGLISH));

struct Spoken {
    language: Language,
    formats: Formats,
    texts: Texts,
}

impl Spoken {
    fn of(language: Language, formats: Formats) -> Self {
        Self {
            language,
            formats,
            texts: Texts::of(language),
        }
    }

    fn refusal(&self, refusal: Refusal) -> Refusal {
        let id = format!("refused-{}", refusal.reason);
        match self.texts.say(&id, &[]) {
            Some(message) if self.language != Language::ENGLISH => Refusal { message, ..refusal },
            _ => refusal,
        }
    }
}

fn spoken() -> Arc<Spoken> {
    Arc::clone(&SPOKEN.read().unwrap_or_else(PoisonError::into_inner))
}

/// Speaks as it was wished from now on; true when that is another language or another way to write times.
pub(crate) fn speak(wish: Wish) -> bool {
    let system = language::system();
    let language = wish.language().unwrap_or_else(|| Language::best(&system));
    let formats = Formats::of(language, &formats::system(&system));
    let before = spoken();
    if (before.language, &before.formats) == (language, &formats) {
        return false;
    }
    let spoken = Arc::new(Spoken::of(language, formats));
    *SPOKEN.write().unwrap_or_else(PoisonError::into_inner) = spoken;
    true
}

/// What the windows are to speak.
pub(crate) fn speech() -> Speech {
    let spoken = spoken();
    Speech {
        language: spoken.language.tag().to_owned(),
        formats: spoken.formats.tag(),
    }
}

/// The first day of the week that holds `today`, or of the one that stands for an ISO week by its Thursday: where
/// people live says with which day a week begins.
pub(crate) fn first_day(iso_monday: Option<NaiveDate>, today: NaiveDate) -> NaiveDate {
    first_day_by(spoken().formats.week_start, iso_monday, today)
}

fn first_day_by(start: Weekday, iso_monday: Option<NaiveDate>, today: NaiveDate) -> NaiveDate {
    let day = iso_monday.map_or(today, |monday| monday + Days::new(3));
    day.week(start).first_day()
}

/// The text `id` with its arguments put in; the id itself if there is no such text.
pub(crate) fn say(id: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
    find(id, arguments).unwrap_or_else(|| id.to_owned())
}

fn find(id: &str, arguments: &[(&str, FluentValue<'_>)]) -> Option<String> {
    let said = spoken().texts.say(id, arguments);
    said.or_else(|| ENGLISH.say(id, arguments))
}

/// Texts one after the other, as a list in a sentence.
pub(crate) fn list(texts: &[String]) -> String {
    let join = |before: String, next: &String| {
        say(
            "list-next",
            &[("before", before.into()), ("next", next.as_str().into())],
        )
    };
    match texts.split_first() {
        None => String::new(),
        Some((first, others)) => others.iter().fold(first.clone(), join),
    }
}

/// A refusal in the words that are spoken. In English it says best itself what was wrong.
pub(crate) fn refusal(refusal: Refusal) -> Refusal {
    spoken().refusal(refusal)
}

/// A time of day such as `14:35` or `2:35 PM`, as the clock on the wall shows it at `offset_s` from UTC.
pub(crate) fn clock_time(utc_ms: i64, offset_s: i32) -> String {
    let local = DateTime::from_timestamp_millis(utc_ms + i64::from(offset_s) * 1000);
    let Some(local) = local else {
        return String::new();
    };
    if !spoken().formats.twelve_hours {
        return local.format("%H:%M").to_string();
    }
    let (is_afternoon, hour) = local.hour12();
    let half = if is_afternoon { "clock-pm" } else { "clock-am" };
    let time = format!("{hour}:{:02}", local.minute());
    say(half, &[("time", time.into())])
}

/// The same with its day of the week, such as `Fri 14:35`.
pub(crate) fn day_and_time(utc_ms: i64, offset_s: i32) -> String {
    let local = DateTime::from_timestamp_millis(utc_ms + i64::from(offset_s) * 1000);
    local.map_or_else(String::new, |local| {
        weekday(local.weekday(), clock_time(utc_ms, offset_s))
    })
}

/// A day of the week in short, before what tells more of it.
pub(crate) fn weekday(day: Weekday, more: String) -> String {
    let nth = day.number_from_monday();
    say(
        "said-weekday",
        &[("weekday", nth.into()), ("date", more.into())],
    )
}

/// A length of time in words, such as `3 min` or `1 h 20 min`; seconds only below two minutes.
pub(crate) fn length(seconds: u32) -> String {
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    match (hours, minutes) {
        (0, 0..=1) if !seconds.is_multiple_of(60) => {
            say("time-seconds", &[("seconds", seconds.into())])
        }
        (0, _) => say("time-minutes", &[("minutes", minutes.into())]),
        (_, 0) => say("time-hours", &[("hours", hours.into())]),
        _ => say(
            "time-hours-minutes",
            &[("hours", hours.into()), ("minutes", minutes.into())],
        ),
    }
}

/// How fast time runs under time-lapse.
pub(crate) fn lapse_note(factor: u32) -> String {
    say("tray-time-lapse", &[("factor", factor.into())])
}

/// `text`, with how fast time runs if that is not as usual.
pub(crate) fn under_lapse(text: &str, factor: u32) -> String {
    match factor {
        0..=1 => text.to_owned(),
        _ => format!("{text} ({})", lapse_note(factor))
            .trim_start()
            .to_owned(),
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

    #[test]
    fn a_week_from_sunday_is_named_by_its_thursday() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 3, day).unwrap();
        let (monday, sunday) = (day(23), day(29));
        assert_eq!(first_day_by(Weekday::Sun, Some(monday), sunday), day(22));
        assert_eq!(first_day_by(Weekday::Sun, None, sunday), sunday);
        assert_eq!(first_day_by(Weekday::Sat, Some(monday), sunday), day(21));
        assert_eq!(first_day_by(Weekday::Mon, None, sunday), monday);
    }

    #[test]
    fn reasons_stand_in_a_list() {
        let texts = ["a call", "screen sharing", "a presentation"].map(str::to_owned);
        assert_eq!(list(&texts), "a call, screen sharing, a presentation");
        assert_eq!(list(&texts[..1]), "a call");
    }

    #[test]
    fn a_refusal_is_said_in_the_language_that_is_spoken() {
        let refused = || Refusal::new("nothing-due", "no break is due");
        assert_eq!(refusal(refused()), refused());
        let german = Language::all().find(|language| language.tag() == "de");
        let spoken = Spoken::of(german.unwrap(), Formats::neutral());
        assert_eq!(
            spoken.refusal(refused()).message,
            "Gerade steht keine Pause an."
        );
    }
}
