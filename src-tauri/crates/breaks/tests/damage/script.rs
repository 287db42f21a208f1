//! Damaged scripts.

use astir_breaks::script;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::days::scripts;
use crate::share_of;

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_are_a_script_that_panics(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let text = String::from_utf8_lossy(&bytes);
        let _ = script::parse(&text).map(|script| script.run());
        let begun = format!("start 2026-03-27T09:00:00 Europe/Berlin\n{text}\n+9:00:00 end\n");
        let _ = script::parse(&begun).map(|script| script.run());
    }

    #[test]
    fn no_words_of_the_language_are_a_script_that_panics(text in scripts::babble()) {
        let _ = script::parse(&text).map(|script| script.run());
    }

    #[test]
    fn no_change_of_a_script_makes_it_panic(text in damaged_script()) {
        if let Ok(script) = script::parse(&text) {
            let run = script.run();
            prop_assert!(run.happenings.is_sorted_by_key(|happened| happened.at.steady), "{text}");
        }
    }
}

#[test]
fn much_of_the_damage_still_reads_and_much_of_it_does_not() {
    let read = share_of(&damaged_script(), |text| script::parse(text).is_ok());
    assert!((0.05..0.9).contains(&read), "{read} of the scripts read");
}

/// What becomes of one line of a script.
#[derive(Clone, Debug)]
enum Line {
    Gone,
    Twice,
    /// Changes places with another one.
    Moves(Index),
    /// One of its words becomes this one.
    Says(Index, String),
    /// One of its words becomes one from another line.
    Borrows(Index, Index),
    /// One of its bytes becomes this one.
    Byte(Index, u8),
}

fn damaged_script() -> impl Strategy<Value = String> {
    let changes = prop::collection::vec((any::<Index>(), line_change()), 1..4);
    (scripts::any(), changes).prop_map(|(day, changes)| {
        let mut lines: Vec<String> = day.to_string().lines().map(str::to_owned).collect();
        for (place, change) in changes {
            change_line(&mut lines, place, &change);
        }
        lines.join("\n")
    })
}

fn line_change() -> impl Strategy<Value = Line> {
    let words = vec![
        "0",
        "0s",
        "1s",
        "59m",
        "8784h",
        "99999999999999999999h",
        "-1h",
        "+8784h",
        "-8784h",
        "+1000:00:00",
        "+0:00:00",
        "+99999999:00:00",
        "until-tomorrow",
        "seated",
        "walk",
        "mon-sun",
        "00:00-24:00",
        "5m/180m",
        "Africa/Cairo",
        "Pacific/Apia",
        "Antarctica/Troll",
        "1970-01-01T00:00:00",
        "2200-12-31T23:59:59",
        "#",
        "💤",
    ];
    prop_oneof![
        1 => Just(Line::Gone),
        1 => Just(Line::Twice),
        1 => any::<Index>().prop_map(Line::Moves),
        3 => (any::<Index>(), prop::sample::select(words)).prop_map(|(at, word)| Line::Says(at, word.to_owned())),
        3 => (any::<Index>(), any::<Index>()).prop_map(|(at, from)| Line::Borrows(at, from)),
        1 => (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Line::Byte(at, byte)),
    ]
}

fn change_line(lines: &mut Vec<String>, place: Index, change: &Line) {
    if lines.is_empty() {
        return;
    }
    let at = place.index(lines.len());
    match change {
        Line::Gone => _ = lines.remove(at),
        Line::Twice => lines.insert(at, lines[at].clone()),
        Line::Moves(other) => {
            let other = other.index(lines.len());
            lines.swap(at, other);
        }
        Line::Says(index, word) => lines[at] = with_word(&lines[at], *index, word),
        Line::Borrows(index, from) => {
            let words: Vec<&str> = lines.iter().flat_map(|line| line.split(' ')).collect();
            lines[at] = with_word(&lines[at], *index, from.get::<&str>(&words));
        }
        Line::Byte(index, byte) => {
            let mut bytes = std::mem::take(&mut lines[at]).into_bytes();
            if !bytes.is_empty() {
                let place = index.index(bytes.len());
                bytes[place] = *byte;
            }
            lines[at] = String::from_utf8_lossy(&bytes).into_owned();
        }
    }
}

fn with_word(line: &str, index: Index, word: &str) -> String {
    let mut words: Vec<&str> = line.split(' ').collect();
    let place = index.index(words.len());
    words[place] = word;
    words.join(" ")
}
