//! Which languages there are, and which one a person wants.

use std::str::FromStr;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// One language, by its place among those that are packed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Language(&'static Packed);

/// A language as `build.rs` packs it: brotli over Fluent.
#[derive(Debug, PartialEq, Eq)]
struct Packed {
    /// The name of its folder, such as `pt-BR`.
    tag: &'static str,
    agent: &'static [u8],
    /// Texts of the exercises; empty for English, whose texts are those of `assets/exercises`.
    catalogue: &'static [u8],
}

/// The setting `language`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Wish {
    /// As the system speaks.
    #[default]
    Auto,
    /// This one.
    Named(&'static str),
}

impl Language {
    pub(super) const ENGLISH: Self = Self(&PACKED[ENGLISH]);

    pub(super) fn all() -> impl Iterator<Item = Self> {
        PACKED.iter().map(Self)
    }

    /// Its tag, such as `de` or `zh-Hans`.
    pub(super) fn tag(self) -> &'static str {
        self.0.tag
    }

    /// What the agent says in it, packed.
    pub(super) fn agent(self) -> &'static [u8] {
        self.0.agent
    }

    /// What the exercises say in it, packed.
    pub(super) fn catalogue(self) -> &'static [u8] {
        self.0.catalogue
    }

    /// The first of the wanted tags that there is a language for; English when there is none.
    pub(super) fn best(wanted: &[String]) -> Self {
        wanted
            .iter()
            .find_map(|tag| Self::for_tag(tag))
            .unwrap_or(Self::ENGLISH)
    }

    /// A language that whoever wants `tag` reads: another country's will do, another script will not.
    fn for_tag(tag: &str) -> Option<Self> {
        let tag = tag.to_lowercase();
        let mut parts = tag.split(['-', '_']);
        let base = parts.next()?;
        if base == "zh" && parts.any(|part| ["hant", "tw", "hk", "mo"].contains(&part)) {
            return None;
        }
        Self::all().find(|language| {
            let own = language.tag().split('-').next();
            own == Some(base)
        })
    }
}

impl Wish {
    /// Every value the setting takes.
    #[cfg(test)]
    pub(crate) fn values() -> impl Iterator<Item = &'static str> {
        std::iter::once("auto").chain(Language::all().map(Language::tag))
    }

    /// As the setting is stored.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Named(tag) => tag,
        }
    }

    pub(super) fn language(self) -> Option<Language> {
        Language::all().find(|language| language.tag() == self.word())
    }
}

impl FromStr for Wish {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        if word == "auto" {
            return Ok(Self::Auto);
        }
        Language::all()
            .find(|language| language.tag().eq_ignore_ascii_case(word))
            .map(|language| Self::Named(language.tag()))
            .ok_or(())
    }
}

/// The languages of the system, the best first, as tags such as `de-AT`; none when it asks for nothing (`C`).
#[cfg(target_os = "linux")]
pub(super) fn system() -> Vec<String> {
    from_environment(|name| std::env::var(name).ok())
}

/// The same, from the system's settings.
#[cfg(not(target_os = "linux"))]
pub(super) fn system() -> Vec<String> {
    sys_locale::get_locales().collect()
}

/// As gettext reads the environment: one locale, and `LANGUAGE` for what comes before and after it.
#[cfg(target_os = "linux")]
fn from_environment(environment: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let value = |name: &str| environment(name).filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(value);
    let Some(locale) = locale.and_then(|locale| tag(&locale)) else {
        return Vec::new();
    };
    let listed = value("LANGUAGE").unwrap_or_default();
    listed.split(':').filter_map(tag).chain([locale]).collect()
}

/// The tag of a locale as Linux writes it, such as `de_AT.UTF-8@euro`; none for those of no language.
pub(super) fn tag(locale: &str) -> Option<String> {
    let tag = locale.split(['.', '@']).next()?.replace('_', "-");
    (!["", "C", "POSIX"].contains(&tag.as_str())).then_some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best(wanted: &[&str]) -> &'static str {
        let wanted: Vec<_> = wanted.iter().map(|tag| (*tag).to_owned()).collect();
        Language::best(&wanted).tag()
    }

    #[test]
    fn the_first_language_there_is_a_translation_for_is_spoken() {
        assert_eq!(best(&["de-AT"]), "de");
        assert_eq!(best(&["fi-FI", "pt-PT", "en-US"]), "pt-BR");
        assert_eq!(best(&["C"]), "en");
        assert_eq!(best(&[]), "en");
    }

    #[test]
    fn traditional_chinese_is_not_answered_in_simplified() {
        assert_eq!(best(&["zh-CN"]), "zh-Hans");
        assert_eq!(best(&["zh-TW", "ja-JP"]), "ja");
        assert_eq!(best(&["zh-Hant-HK"]), "en");
    }

    #[test]
    fn a_wish_is_a_language_there_is() {
        assert_eq!("PT-br".parse(), Ok(Wish::Named("pt-BR")));
        assert_eq!("auto".parse(), Ok(Wish::Auto));
        assert_eq!("klingon".parse::<Wish>(), Err(()));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_environment_is_read_as_gettext_reads_it() {
        let read = |set: &[(&str, &str)]| {
            from_environment(|name| {
                let found = set.iter().find(|(known, _)| *known == name);
                found.map(|(_, value)| (*value).to_owned())
            })
        };
        assert_eq!(read(&[("LANG", "de_AT.UTF-8")]), ["de-AT"]);
        assert_eq!(
            read(&[("LANG", "de_AT.UTF-8"), ("LC_ALL", "C.UTF-8")]),
            [""; 0]
        );
        let listed = [
            ("LANG", "nl_BE.UTF-8"),
            ("LANGUAGE", "fy:de"),
            ("LC_MESSAGES", ""),
        ];
        assert_eq!(read(&listed), ["fy", "de", "nl-BE"]);
        assert_eq!(read(&[("LANG", "C"), ("LANGUAGE", "de")]), [""; 0]);
    }
}
