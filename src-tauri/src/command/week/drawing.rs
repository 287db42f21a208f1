//! The week drawn in a terminal: each day's time at the desk as a line that moving cuts, and its guided minutes as a
//! bar. Told apart by shape; colour comes on top where it is welcome. Where there is no room beside the line, the bar
//! stands below it.

mod axis;

use astir_ledger::{DayFacts, GuidedSeconds, Mark, Week};
use chrono::{Datelike, NaiveDate};
use textwrap::core::display_width;

use crate::agent::logbook::in_words;
use crate::words::{length, say, weekday};

use axis::Axis;

/// How a day may be drawn, best first: minutes that one character of its line stands for, and where its counts are.
const LAYOUTS: [(i64, Counts); 5] = [
    (15, Counts::Beside),
    (30, Counts::Beside),
    (15, Counts::Below),
    (30, Counts::Below),
    (60, Counts::Below),
];
/// Characters that the name of a day takes.
const NAME: usize = 16;
/// Before what stands below a line.
const INDENT: &str = "  ";
/// Characters of the longest bar.
const BAR: u32 = 16;
/// A quiet week is drawn on so many seconds, so that two minutes do not look like much.
const LEAST_TOP_S: u32 = 600;
/// Lower-body strength days and moderate minutes that adults are advised to reach in a week (content, section 6).
const STRENGTH_DAYS: u32 = 2;
const MODERATE_MINUTES: u32 = 150;

/// What it is drawn on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Paper {
    /// Characters that fit beside one another.
    pub(super) columns: usize,
    pub(super) ink: Ink,
}

/// What it is drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    /// Letters and lines alone.
    Plain,
    /// With the terminal's own colours.
    Coloured,
}

/// Where the counts of a day stand, seen from its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Counts {
    Beside,
    Below,
}

/// The week, as seen on `today`.
pub(super) fn drawing(week: &Week, today: NaiveDate, paper: Paper) -> String {
    let fits = |line: &String| display_width(line) <= paper.columns;
    let mut lines = Vec::new();
    for (cell, counts) in LAYOUTS {
        lines = days(week, today, paper, &Axis::of(week, cell), counts);
        if lines.iter().all(fits) {
            break;
        }
    }
    lines.push(String::new());
    lines.extend(sums(week).iter().flat_map(|sum| wrapped(sum, paper, "")));
    lines.extend(wrapped(&legend(paper.ink), paper, ""));
    lines.join("\n")
}

/// The axis, and under it the days.
fn days(week: &Week, today: NaiveDate, paper: Paper, axis: &Axis, place: Counts) -> Vec<String> {
    let known = week.days.iter().filter_map(|day| day.facts.as_ref());
    let top_s = known.map(|facts| facts.guided.total()).max().unwrap_or(0);
    let top_s = top_s.max(LEAST_TOP_S);
    let mut lines = vec![format!("{}{}", " ".repeat(NAME), axis.heading())];
    for day in &week.days {
        let name = name_of(day.day, day.day == today, paper.ink);
        let Some(facts) = &day.facts else {
            let is_past = day.day < today;
            let blank = is_past.then(|| say("drawn-not-running", &[]));
            lines.push(name + &blank.unwrap_or_default());
            continue;
        };
        let line = name + &axis.line(day.day, facts);
        let counts = counts(facts, top_s, paper.ink);
        match place {
            Counts::Beside => lines.push(format!("{line}  {counts}")),
            Counts::Below => {
                lines.push(line);
                lines.extend(wrapped(&counts, paper, INDENT));
            }
        }
    }
    lines
        .iter()
        .map(|line| line.trim_end().to_owned())
        .collect()
}

/// "Mon 2026-03-23", as wide as every name.
fn name_of(day: NaiveDate, is_today: bool, ink: Ink) -> String {
    let name = weekday(day.weekday(), day.to_string());
    let gap = " ".repeat(NAME.saturating_sub(display_width(&name)));
    if is_today {
        coloured(&name, "1", ink) + &gap
    } else {
        name + &gap
    }
}

/// The bar, its minutes, the breaks, and what was done elsewhere.
fn counts(facts: &DayFacts, top_s: u32, ink: Ink) -> String {
    let minutes = facts.guided.minutes().into();
    format!(
        "{}  {:>6}  {}{}",
        bar(&facts.guided, top_s, ink),
        say("drawn-minutes", &[("minutes", minutes)]),
        breaks(facts),
        activities(facts),
    )
}

/// Lines no wider than the paper, where words allow it.
fn wrapped(text: &str, paper: Paper, indent: &str) -> Vec<String> {
    let options = textwrap::Options::new(paper.columns)
        .initial_indent(indent)
        .subsequent_indent(indent);
    let lines = textwrap::wrap(text, options);
    lines.into_iter().map(|line| line.into_owned()).collect()
}

/// Each category in its own shape: solid, grey, dots, hollow.
fn parts(guided: &GuidedSeconds) -> [(u32, char, &'static str, &'static str); 4] {
    [
        (guided.strength, '█', "32", "drawn-strength"),
        (guided.mobility, '▒', "34", "drawn-mobility"),
        (guided.circulation, '░', "35", "drawn-circulation"),
        (guided.seated, '▯', "33", "drawn-seated"),
    ]
}

fn bar(guided: &GuidedSeconds, top_s: u32, ink: Ink) -> String {
    let mut wide = 0;
    let mut text = String::new();
    for (seconds, shape, colour, _) in parts(guided) {
        // What is there is seen, however short.
        let cells = (seconds * BAR / top_s).max(u32::from(seconds > 0));
        let cells = cells.min(BAR - wide);
        wide += cells;
        let shapes: String = std::iter::repeat_n(shape, cells as usize).collect();
        text.push_str(&coloured(&shapes, colour, ink));
    }
    text.extend(std::iter::repeat_n(' ', (BAR - wide) as usize));
    text
}

/// "6 of 7", "6 of 7 +1": taken of offered, and those that no reminder had asked for.
fn breaks(facts: &DayFacts) -> String {
    let asked = facts.breaks.taken.saturating_sub(facts.breaks.unasked);
    let text = say(
        "drawn-breaks",
        &[
            ("taken", asked.into()),
            ("offered", facts.breaks.offered.into()),
        ],
    );
    match facts.breaks.unasked {
        0 => text,
        own => format!("{text} +{own}"),
    }
}

/// What was done elsewhere has its own words, outside the scale of the minutes.
fn activities(facts: &DayFacts) -> String {
    let logged = facts.marks.iter().filter_map(|mark| match mark {
        Mark::Activity { kind, seconds, .. } => {
            let text = format!("{} {}", in_words(kind), length(*seconds));
            Some(format!("  {}", in_one_piece(&text)))
        }
        _ => None,
    });
    logged.collect()
}

fn sums(week: &Week) -> Vec<String> {
    let Some(totals) = &week.totals else {
        return vec![say("drawn-blank", &[])];
    };
    let mut lines = Vec::new();
    if let Some(longest) = totals.longest {
        let length = length(longest.seconds / 60 * 60);
        lines.push(say("drawn-longest", &[("length", length.into())]));
    }
    lines.push(say(
        "drawn-targets",
        &[
            ("days", totals.strength_days.into()),
            ("advised-days", STRENGTH_DAYS.into()),
            ("minutes", (totals.moderate_s / 60).into()),
            ("advised-minutes", MODERATE_MINUTES.into()),
        ],
    ));
    lines
}

/// What the signs mean, each in one piece.
fn legend(ink: Ink) -> String {
    let categories = parts(&GuidedSeconds::default())
        .map(|(_, shape, colour, id)| (coloured(&shape.to_string(), colour, ink), id));
    let cuts = [("┃", "drawn-guided"), ("│", "drawn-moved")];
    let cuts = cuts.map(|(sign, id)| (sign.to_owned(), id));
    let explained = categories
        .into_iter()
        .chain(cuts)
        .map(|(sign, id)| in_one_piece(&format!("{sign} {}", say(id, &[]))));
    explained.collect::<Vec<_>>().join("  ")
}

/// Text that is not wrapped.
fn in_one_piece(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}

fn coloured(text: &str, code: &str, ink: Ink) -> String {
    match ink {
        Ink::Coloured if !text.is_empty() => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use astir_ledger::{BreakCounts, BreakOutcome, Day, DeskLine};

    const OFFSET_S: i32 = 3600;
    const WIDE: Paper = Paper {
        columns: 120,
        ink: Ink::Plain,
    };

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn at(date: &str, hour: i64, minute: i64) -> i64 {
        let midnight = day(date).and_time(chrono::NaiveTime::MIN).and_utc();
        midnight.timestamp_millis() + ((hour * 60 + minute) * 60 - i64::from(OFFSET_S)) * 1000
    }

    fn monday() -> DayFacts {
        let desk = |from: (i64, i64), to: (i64, i64)| DeskLine {
            from_ms: at("2026-03-23", from.0, from.1),
            to_ms: at("2026-03-23", to.0, to.1),
            offset_s: OFFSET_S,
            standing: false,
        };
        let guided = GuidedSeconds {
            strength: 300,
            mobility: 120,
            seated: 60,
            circulation: 0,
        };
        DayFacts {
            guided,
            breaks: BreakCounts {
                offered: 3,
                taken: 3,
                unasked: 1,
                ..BreakCounts::default()
            },
            desk: vec![desk((9, 0), (10, 0)), desk((11, 0), (12, 0))],
            marks: vec![
                Mark::Guided {
                    at_ms: at("2026-03-23", 9, 30),
                    offset_s: OFFSET_S,
                    guided,
                    outcome: BreakOutcome::Completed,
                },
                Mark::Natural {
                    at_ms: at("2026-03-23", 10, 0),
                    offset_s: OFFSET_S,
                    seconds: 3600,
                },
                Mark::Activity {
                    id: "1".to_owned(),
                    at_ms: at("2026-03-23", 18, 0),
                    offset_s: OFFSET_S,
                    seconds: 2700,
                    kind: "ride".to_owned(),
                    intensity: astir_ledger::Intensity::Brisk,
                },
            ],
            ..DayFacts::default()
        }
    }

    fn week(facts: Option<DayFacts>) -> Week {
        let mut facts = vec![facts];
        facts.resize(7, None);
        let days = day("2026-03-23").iter_days().zip(facts);
        Week {
            first_day: day("2026-03-23"),
            days: days.map(|(day, facts)| Day { day, facts }).collect(),
            totals: None,
            before: None,
        }
    }

    #[test]
    fn a_day_is_a_line_that_moving_cuts_a_bar_and_its_counts() {
        let drawn = drawing(&week(Some(monday())), day("2026-03-25"), WIDE);
        let lines: Vec<&str> = drawn.lines().collect();
        assert_eq!(lines[0], "                9       11      13      15");
        assert_eq!(
            lines[1],
            "Mon 2026-03-23  ──┃─│   ────                      ████████▒▒▒▯       8 min  2 of 3 +1  Bike\u{a0}45\u{a0}min"
        );
    }

    #[test]
    fn it_fits_its_paper_in_fewer_characters_an_hour_or_one_below_the_other() {
        let drawn = |columns| {
            drawing(
                &week(Some(monday())),
                day("2026-03-25"),
                Paper { columns, ..WIDE },
            )
        };
        for columns in [40, 60, 80, 100] {
            for line in drawn(columns).lines() {
                assert!(display_width(line) <= columns, "{columns}: {line}");
            }
        }
        let beside = drawn(90);
        assert_eq!(
            beside.lines().nth(1),
            Some(
                "Mon 2026-03-23  ─┃│ ──            ████████▒▒▒▯       8 min  2 of 3 +1  Bike\u{a0}45\u{a0}min"
            )
        );
        let narrow = drawn(40);
        let below: Vec<_> = narrow.lines().take(4).collect();
        assert_eq!(
            below,
            [
                "                9   11  13  15",
                "Mon 2026-03-23  ─┃│ ──",
                "  ████████▒▒▒▯       8 min  2 of 3 +1",
                "  Bike\u{a0}45\u{a0}min"
            ]
        );
    }

    #[test]
    fn a_day_without_data_says_so_and_one_to_come_says_nothing() {
        let drawn = drawing(&week(Some(monday())), day("2026-03-25"), WIDE);
        let lines: Vec<&str> = drawn.lines().collect();
        assert_eq!(lines[2], "Tue 2026-03-24  not running");
        assert_eq!(lines[4], "Thu 2026-03-26");
    }

    #[test]
    fn without_colour_no_line_has_an_escape_and_with_it_the_shapes_stay() {
        let plain = drawing(&week(Some(monday())), day("2026-03-23"), WIDE);
        assert!(!plain.contains('\u{1b}'));
        let paper = Paper {
            ink: Ink::Coloured,
            ..WIDE
        };
        let coloured = drawing(&week(Some(monday())), day("2026-03-23"), paper);
        assert!(
            coloured.contains("\u{1b}[32m████████\u{1b}[0m"),
            "{coloured}"
        );
        assert!(
            coloured.contains("\u{1b}[1mMon 2026-03-23\u{1b}[0m  "),
            "{coloured}"
        );
    }

    #[test]
    fn a_week_of_which_nothing_is_known_is_drawn_too() {
        let drawn = drawing(&week(None), day("2027-01-01"), WIDE);
        assert!(drawn.contains("Nothing is known of this week."), "{drawn}");
    }
}
