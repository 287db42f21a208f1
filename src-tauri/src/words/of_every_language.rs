//! What every language has to have, and what no source may say by itself.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use astir_exercises::Catalogue;
use astir_exercises::exercise::GUIDE_LINE_LIMIT;
use fluent_bundle::FluentResource;

use super::language::Language;
use super::texts::unpack;
use super::{Texts, catalogue};

const SOURCES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
const LOCALES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/locales");

/// A text by its id, as it is written.
type Written = BTreeMap<String, String>;

fn written(fluent: &str) -> Written {
    let mut written = Written::new();
    let mut last = None;
    for line in fluent.lines() {
        let starts = line.starts_with(|first: char| first.is_ascii_alphabetic());
        match line.split_once(" =") {
            Some((id, text)) if starts => {
                written.insert(id.to_owned(), text.to_owned());
                last = Some(id.to_owned());
            }
            _ => {
                if let Some(text) = last.as_ref().and_then(|id| written.get_mut(id)) {
                    text.push('\n');
                    text.push_str(line);
                }
            }
        }
    }
    written
}

fn agent(language: Language) -> Written {
    written(&unpack(language.agent()))
}

/// The names of the values that a text takes.
fn placeables(text: &str) -> BTreeSet<&str> {
    let names = text.split('$').skip(1);
    names
        .filter_map(|rest| {
            rest.split(|end: char| !end.is_ascii_alphanumeric() && end != '_')
                .next()
        })
        .collect()
}

fn others() -> impl Iterator<Item = Language> {
    Language::all().filter(|language| *language != Language::ENGLISH)
}

/// Texts that wait for their translation, by id.
fn waiting() -> BTreeSet<String> {
    let list = fs::read_to_string(Path::new(LOCALES).join("waiting.txt")).unwrap();
    list.lines().map(str::to_owned).collect()
}

fn sources() -> Vec<(PathBuf, String)> {
    let mut open = vec![PathBuf::from(SOURCES)];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if !["tests", "of_every_language"]
                .iter()
                .any(|test| path.to_string_lossy().contains(test))
            {
                let text = fs::read_to_string(&path).unwrap();
                let code = text
                    .split("#[cfg(test)]\nmod tests")
                    .next()
                    .unwrap_or_default();
                found.push((path, code.to_owned()));
            }
        }
    }
    found
}

/// The string literals of a line of Rust.
fn literals(line: &str) -> Vec<&str> {
    line.split('"').skip(1).step_by(2).collect()
}

#[test]
fn every_language_parses() {
    for language in Language::all() {
        for packed in [language.agent(), language.catalogue()] {
            let read = FluentResource::try_new(unpack(packed));
            let faults = read.err().map(|(_, faults)| faults);
            assert_eq!(faults, None, "{}", language.tag());
        }
    }
}

#[test]
fn every_language_says_all_that_the_agent_says() {
    let (english, waiting) = (agent(Language::ENGLISH), waiting());
    for language in others() {
        let here = agent(language);
        let missing: Vec<_> = english
            .keys()
            .filter(|id| !here.contains_key(*id) && !waiting.contains(*id))
            .collect();
        let unknown: Vec<_> = here
            .keys()
            .filter(|id| !english.contains_key(*id))
            .collect();
        let differing: Vec<_> = here
            .iter()
            .filter(|(id, text)| {
                let there = english.get(*id);
                there.is_some_and(|there| placeables(there) != placeables(text))
            })
            .map(|(id, _)| id)
            .collect();
        let nothing: Vec<&String> = Vec::new();
        assert_eq!(
            (missing, unknown, differing),
            (nothing.clone(), nothing.clone(), nothing),
            "{}",
            language.tag()
        );
    }
}

#[test]
fn no_text_of_the_agent_is_left_over_and_none_is_missing() {
    let english = agent(Language::ENGLISH);
    let sources = sources();
    let mut said = BTreeSet::new();
    for (_, code) in &sources {
        said.extend(code.lines().flat_map(literals));
    }
    // The reasons of refusals are words of the engine and of the agent.
    let engine = include_str!("../../crates/breaks/src/happening.rs");
    said.extend(engine.lines().flat_map(literals));
    let is_used = |id: &str| said.contains(id.strip_prefix("refused-").unwrap_or(id));
    let unused: Vec<_> = english.keys().filter(|id| !is_used(id)).collect();
    assert_eq!(unused, Vec::<&String>::new());
    let asked = sources.iter().flat_map(|(_, code)| {
        let calls = code.split("say(").skip(1);
        calls.filter_map(|call| call.trim_start().strip_prefix('"')?.split('"').next())
    });
    let missing: Vec<_> = asked.filter(|id| !english.contains_key(*id)).collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn what_the_exercises_say_belongs_to_one_of_them() {
    let parts = catalogue::parts(&Catalogue::builtin());
    for language in others() {
        let texts = Texts::of_exercises(language);
        let known = parts
            .iter()
            .filter(|(id, part)| texts.has(id, part.as_deref()));
        let known = known.count();
        let there = unpack(language.catalogue());
        let there = there
            .lines()
            .filter(|line| line.contains(" =") && !line.starts_with('#'))
            .count();
        assert_eq!(known, there, "{}", language.tag());
        let named = |(id, part): &&(String, Option<String>)| part.is_none() && !texts.has(id, None);
        assert_eq!(parts.iter().find(named), None, "{}", language.tag());
    }
}

#[test]
fn every_language_says_all_that_the_exercises_say() {
    // What is known of an exercise's evidence, and other names, need no translation.
    let may_miss = |part: &str| ["aka", "note"].contains(&part) || part.starts_with("guide-");
    let parts = catalogue::parts(&Catalogue::builtin());
    for language in others() {
        let texts = Texts::of_exercises(language);
        let missing: Vec<_> = parts
            .iter()
            .filter(|(id, part)| !texts.has(id, part.as_deref()))
            .filter(|(_, part)| !part.as_deref().is_some_and(may_miss))
            .collect();
        assert!(missing.is_empty(), "{}: {missing:?}", language.tag());
    }
}

#[test]
fn what_the_guide_shows_has_room_there_in_every_language() {
    for language in others() {
        let translated = catalogue::in_language(Catalogue::builtin(), language);
        for exercise in translated.exercises() {
            for instruction in &exercise.instructions {
                let letters = instruction.guide.chars().count();
                assert!(
                    letters <= GUIDE_LINE_LIMIT,
                    "{}: {}",
                    language.tag(),
                    instruction.guide
                );
            }
        }
        let english = Catalogue::builtin();
        for (exercise, before) in translated.exercises().iter().zip(english.exercises()) {
            for (here, there) in exercise.instructions.iter().zip(&before.instructions) {
                let half = here.text != there.text && here.guide == there.guide;
                assert!(
                    !half,
                    "{}: no short form of {:?}",
                    language.tag(),
                    here.text
                );
            }
        }
    }
}

/// Where English is said, and what begins so. What is typed is English, so are the words about it; so are reports
/// for whoever helps (`astir doctor`).
const ENGLISH: [(&str, &str); 31] = [
    // Help, and what is wrong with a word typed, as clap says it.
    ("main.rs", ""),
    ("instance.rs", "a time-lapse runs"),
    ("command/mod.rs", ""),
    ("command/parse.rs", ""),
    ("command/simulate.rs", ""),
    ("window/mod.rs", ""),
    // What `astir get` tells of a setting; the windows have words of their own.
    ("agent/preferences.rs", ""),
    ("agent/preferences/own.rs", ""),
    ("agent/shell.rs", "on or off"),
    ("agent/shell.rs", "whether Astir starts"),
    ("agent/shell.rs", "`{value}` is not possible"),
    ("command/settings.rs", "    {about}"),
    ("command/exercises.rs", "expected "),
    // Why something was refused; its reason has words in other languages.
    ("agent/asked/exercise.rs", "there is no exercise"),
    ("agent/asked/keep.rs", "this is no "),
    ("agent/asked/own.rs", "it needs a name"),
    ("agent/asked/own.rs", "there are too many"),
    // A command of the system's own.
    ("agent/voice.rs", "Add-Type"),
    // What `astir doctor` finds.
    ("command/doctor.rs", ""),
    ("agent/examine.rs", ""),
    ("agent/shell.rs", "the desktop's own list"),
    ("agent/surface.rs", "windows, drawn without"),
    ("agent/surface.rs", "the tray and the commands"),
    ("agent/tray/native.rs", "drag the icon out"),
    ("agent/tray/status_notifier.rs", ""),
    (
        "agent/reminder/freedesktop.rs",
        "install a notification service",
    ),
    ("agent/reminder/freedesktop.rs", "the notification service"),
    // A file for the desktop, which has no language chosen in Astir.
    ("agent/login_item/xdg.rs", "[Desktop Entry]"),
    // The help of the commands, all of it in English.
    ("command/table.rs", "Columns of the CSV"),
    // Names that the exercises give, and that are looked up here.
    ("words/catalogue.rs", "Strength and stretch mix"),
    ("words/catalogue.rs", "Glutes and legs mix"),
];

/// Ways to speak to developers, or of a refusal whose reason has words of its own in other languages.
const FOR_DEVELOPERS: [&str; 12] = [
    "tracing::",
    "anyhow!",
    "bail!",
    "context(",
    "expect(",
    "reason = ",
    "refused(",
    "refusal::new(",
    "assert",
    "finding",
    "#[",
    "//",
];

#[test]
fn nothing_that_is_said_stands_in_the_sources() {
    let mut found = Vec::new();
    for (path, code) in sources() {
        // A statement may run over a few lines.
        let mut for_developers = 0;
        for line in code.lines() {
            if FOR_DEVELOPERS
                .iter()
                .any(|way| line.to_lowercase().contains(way))
            {
                for_developers = 6;
            }
            let is_said = |text: &&str| {
                let words = text.split(' ').filter(|word| {
                    word.chars().filter(|letter| letter.is_alphabetic()).count() > 1
                });
                words.count() > 2
            };
            if for_developers == 0 && !line.trim_start().starts_with("//") {
                let is_allowed = |text: &str| {
                    let mut allowed = ENGLISH.iter();
                    allowed.any(|(file, start)| path.ends_with(file) && text.starts_with(start))
                };
                let said = literals(line).into_iter().filter(is_said);
                found.extend(said.filter(|text| !is_allowed(text)).map(|text| {
                    let name = path.strip_prefix(SOURCES).unwrap_or(&path).display();
                    format!("{name}: {text}")
                }));
            }
            for_developers = i32::max(0, for_developers - 1);
        }
    }
    assert_eq!(found, Vec::<String>::new());
}
