//! How a country writes times of day, and with which day its week begins.
//!
//! From the Unicode CLDR, version 46, supplemental data: `timeData` and `weekData`.

use chrono::Weekday;

use super::language::{self, Language};

/// Countries whose clocks say 2:35 PM.
const TWELVE_HOURS: [&str; 28] = [
    "AE", "AU", "BD", "BH", "CA", "CO", "DZ", "EG", "IN", "IQ", "JO", "KR", "KW", "LB", "LY", "MY",
    "NZ", "OM", "PH", "PK", "PS", "QA", "SA", "SD", "SY", "TN", "US", "YE",
];
/// Countries whose week begins on Sunday.
const FROM_SUNDAY: [&str; 40] = [
    "AG", "AS", "BD", "BR", "BS", "BT", "BW", "BZ", "CA", "CO", "DM", "DO", "ET", "GT", "GU", "HK",
    "HN", "ID", "IL", "IN", "JM", "JP", "KE", "KH", "KR", "MX", "NI", "NP", "PA", "PE", "PH", "PK",
    "PT", "SA", "SG", "SV", "TH", "TW", "US", "ZA",
];
/// Countries whose week begins on Saturday.
const FROM_SATURDAY: [&str; 14] = [
    "AE", "AF", "BH", "DJ", "DZ", "EG", "IQ", "IR", "JO", "KW", "LY", "OM", "QA", "SD",
];
/// Written in the language `en`, 24 hours and Monday to Sunday: where nothing says which country it is.
const NEUTRAL: &str = "GB";

/// How times and weeks are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Formats {
    /// Language and country, such as `de-AT`.
    place: String,
    is_arabic: bool,
    pub(super) twelve_hours: bool,
    pub(super) week_start: Weekday,
}

impl Formats {
    /// Those of nowhere in particular.
    pub(super) fn neutral() -> Self {
        Self::of(Language::ENGLISH, &[])
    }

    /// Those of the country that the system's tags name, the best first, for texts in `language`.
    pub(super) fn of(language: Language, system: &[String]) -> Self {
        let base = language.tag().split('-').next().unwrap_or_default();
        let speaks = |tag: &&String| tag.split('-').next() == Some(base);
        let fitting = system.iter().filter(speaks).chain(system);
        let country = fitting
            .filter_map(|tag| country_of(tag))
            .next()
            .or_else(|| country_of(language.tag()))
            .unwrap_or_else(|| usual_country(base));
        Self {
            place: format!("{base}-{country}"),
            is_arabic: base == "ar",
            twelve_hours: TWELVE_HOURS.contains(&country),
            week_start: week_start(country),
        }
    }

    /// As a tag for `Intl`, such as `de-AT-u-hc-h23`. Digits are Western in Arabic too: so are those of every clock
    /// and timer in the windows.
    pub(super) fn tag(&self) -> String {
        let hours = if self.twelve_hours { "h12" } else { "h23" };
        let digits = if self.is_arabic { "-nu-latn" } else { "" };
        format!("{}-u-hc-{hours}{digits}", self.place)
    }
}

/// What the system says of how times are written, before what it says of languages.
pub(super) fn system(languages: &[String]) -> Vec<String> {
    let named = ["LC_ALL", "LC_TIME"].map(|name| std::env::var(name).unwrap_or_default());
    let time = named.into_iter().find(|value| !value.is_empty());
    let time = time.and_then(|value| language::tag(&value));
    time.into_iter().chain(languages.iter().cloned()).collect()
}

/// The country of a tag such as `de-AT` or `zh-Hans-CN`.
fn country_of(tag: &str) -> Option<&str> {
    let is_country = |part: &&str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_uppercase());
    tag.split(['-', '_']).skip(1).find(is_country)
}

/// The country of a language that is named without one.
fn usual_country(base: &str) -> &'static str {
    match base {
        "ar" => "EG",
        "de" => "DE",
        "es" => "ES",
        "fr" => "FR",
        "ja" => "JP",
        "nl" => "NL",
        "pl" => "PL",
        "zh" => "CN",
        _ => NEUTRAL,
    }
}

fn week_start(country: &str) -> Weekday {
    if FROM_SUNDAY.contains(&country) {
        Weekday::Sun
    } else if FROM_SATURDAY.contains(&country) {
        Weekday::Sat
    } else {
        Weekday::Mon
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formats(language: &str, system: &[&str]) -> (String, Weekday) {
        let language = Language::all().find(|each| each.tag() == language).unwrap();
        let system: Vec<_> = system.iter().map(|tag| (*tag).to_owned()).collect();
        let formats = Formats::of(language, &system);
        (formats.tag(), formats.week_start)
    }

    #[test]
    fn a_country_says_how_times_are_written_whatever_the_language() {
        assert_eq!(
            formats("en", &["en-US"]),
            ("en-US-u-hc-h12".into(), Weekday::Sun)
        );
        assert_eq!(
            formats("en", &["de-AT"]),
            ("en-AT-u-hc-h23".into(), Weekday::Mon)
        );
        assert_eq!(
            formats("de", &["en-US", "de-CH"]),
            ("de-CH-u-hc-h23".into(), Weekday::Mon)
        );
    }

    #[test]
    fn without_a_country_it_is_the_usual_one_of_the_language() {
        assert_eq!(
            formats("en", &["C"]),
            ("en-GB-u-hc-h23".into(), Weekday::Mon)
        );
        assert_eq!(
            formats("pt-BR", &[]),
            ("pt-BR-u-hc-h23".into(), Weekday::Sun)
        );
        assert_eq!(
            formats("zh-Hans", &[]),
            ("zh-CN-u-hc-h23".into(), Weekday::Mon)
        );
        assert_eq!(
            formats("ar", &[]),
            ("ar-EG-u-hc-h12-nu-latn".into(), Weekday::Sat)
        );
    }
}
