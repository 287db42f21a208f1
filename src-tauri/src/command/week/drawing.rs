//! The week drawn in a terminal: each day's time at the desk as a line that moving cuts, and its guided minutes as a
//! bar. Told apart by shape; colour comes on top where it is welcome.

use astir_ledger::{BreakOutcome, Day, DayFacts, GuidedSeconds, Mark, Week};
use chrono::{Datelike, NaiveDate};

use crate::agent::logbook::in_words;
use crate::words::{length, say};

/// Minutes that one character of a line stands for.
const CELL_MIN: i64 = 15;
/// A line shows at least so many hours.
const LEAST_HOURS: i64 = 8;
/// Hours between two marks of the axis.
const AXIS_STEP_H: i64 = 2;
/// Characters of the longest bar.
const BAR: u32 = 16;
/// A quiet week is drawn on so many seconds, so that two minutes do not look like much.
const LEAST_TOP_S: u32 = 600;
/// Lower-body strength days and moderate minutes that adults are advised to reach in a week (content, section 6).
const STRENGTH_DAYS: u32 = 2;
const MODERATE_MINUTES: u32 = 150;

/// How it may be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    /// Letters and lines alone.
    Plain,
    /// With the terminal's own colours.
    Coloured,
}

/// The week, as seen on `today`.
pub(super) fn drawing(week: &Week, today: NaiveDate, ink: Ink) -> String {
    let axis = Axis::of(week);
    let top_s = week.days.iter().filter_map(|day| day.facts.as_ref());
    let top_s = top_s.map(|facts| facts.guided.total()).max().unwrap_or(0);
    let top_s = top_s.max(LEAST_TOP_S);
    let mut lines = vec![axis.heading()];
    for day in &week.days {
        lines.push(row(day, today, &axis, top_s, ink));
    }
    lines.push(String::new());
    lines.extend(sums(week));
    lines.push(legend(ink));
    lines.join("\n")
}

/// From the earliest hour to the latest, the same for all days; in minutes of the local day.
struct Axis {
    from: i64,
    to: i64,
}

impl Axis {
    fn of(week: &Week) -> Self {
        let known = |day: &Day| {
            day.facts
                .as_ref()
                .map(|facts| (day.day, facts.desk.clone()))
        };
        let minutes: Vec<i64> = week
            .days
            .iter()
            .filter_map(known)
            .flat_map(|(day, desk)| {
                desk.into_iter().flat_map(move |line| {
                    [line.from_ms, line.to_ms].map(|at| minute_of(day, at, line.offset_s))
                })
            })
            .collect();
        let from = minutes
            .iter()
            .min()
            .map_or(9 * 60, |from| from.div_euclid(60) * 60);
        let latest = minutes
            .iter()
            .max()
            .map_or(0, |to| (to + 59).div_euclid(60) * 60);
        Self {
            from,
            to: latest.max(from + LEAST_HOURS * 60),
        }
    }

    fn cells(&self) -> usize {
        usize::try_from((self.to - self.from) / CELL_MIN).unwrap_or(0)
    }

    /// The cell of a minute; none outside.
    fn cell(&self, minute: i64) -> Option<usize> {
        let cell = usize::try_from((minute - self.from).div_euclid(CELL_MIN)).ok()?;
        (cell < self.cells()).then_some(cell)
    }

    fn heading(&self) -> String {
        let mut text = " ".repeat(NAME);
        let mut hour = self.from / 60;
        while hour * 60 < self.to {
            let wide = usize::try_from(AXIS_STEP_H * 60 / CELL_MIN).unwrap_or(1);
            text.push_str(&format!("{:<wide$}", hour % 24));
            hour += AXIS_STEP_H;
        }
        text.trim_end().to_owned()
    }
}

/// Characters that the name of a day takes.
const NAME: usize = 16;

fn row(day: &Day, today: NaiveDate, axis: &Axis, top_s: u32, ink: Ink) -> String {
    let name = format!("{:<NAME$}", name_of(day.day));
    let name = if day.day == today {
        bold(&name, ink)
    } else {
        name
    };
    let Some(facts) = &day.facts else {
        let blank = if day.day < today {
            say("drawn-not-running", &[])
        } else {
            String::new()
        };
        return format!("{name}{blank}").trim_end().to_owned();
    };
    let text = format!(
        "{name}{}  {}  {:>6}  {}",
        line(day.day, facts, axis),
        bar(&facts.guided, top_s, ink),
        say(
            "drawn-minutes",
            &[("minutes", (facts.guided.total() / 60).into())]
        ),
        breaks(facts),
    );
    [text.trim_end(), &activities(facts)]
        .join("")
        .trim_end()
        .to_owned()
}

/// "Mon 2026-03-23".
fn name_of(day: NaiveDate) -> String {
    let weekday = day.weekday().number_from_monday();
    let arguments = [
        ("weekday", weekday.into()),
        ("date", day.to_string().into()),
    ];
    say("said-weekday", &arguments)
}

/// Desk time, cut where the person moved.
fn line(day: NaiveDate, facts: &DayFacts, axis: &Axis) -> String {
    let mut cells = vec![' '; axis.cells()];
    for desk in &facts.desk {
        let [from, to] = [desk.from_ms, desk.to_ms].map(|at| minute_of(day, at, desk.offset_s));
        let first = (from - axis.from).div_euclid(CELL_MIN).max(0);
        let last = (to - 1 - axis.from).div_euclid(CELL_MIN);
        for cell in first..=last {
            let Some(cell) = usize::try_from(cell)
                .ok()
                .and_then(|cell| cells.get_mut(cell))
            else {
                break;
            };
            *cell = if desk.standing { '═' } else { '─' };
        }
    }
    for mark in &facts.marks {
        let (sign, at_ms, offset_s) = match mark {
            Mark::Guided {
                outcome: BreakOutcome::Contradicted,
                ..
            }
            | Mark::Activity { .. } => continue,
            Mark::Guided {
                at_ms, offset_s, ..
            } => ('┃', at_ms, offset_s),
            Mark::Walked {
                at_ms, offset_s, ..
            }
            | Mark::Natural {
                at_ms, offset_s, ..
            }
            | Mark::Did { at_ms, offset_s } => ('│', at_ms, offset_s),
        };
        if let Some(cell) = axis.cell(minute_of(day, *at_ms, *offset_s)) {
            cells[cell] = sign;
        }
    }
    cells.into_iter().collect()
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
            Some(format!("  {} {}", in_words(kind), length(*seconds)))
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

fn legend(ink: Ink) -> String {
    let none = GuidedSeconds::default();
    let categories = parts(&none)
        .map(|(_, shape, colour, id)| {
            format!(
                "{} {}",
                coloured(&shape.to_string(), colour, ink),
                say(id, &[])
            )
        })
        .join("  ");
    format!(
        "{categories}  ┃ {}  │ {}",
        say("drawn-guided", &[]),
        say("drawn-moved", &[])
    )
}

/// Minutes since the midnight that began the day, also beyond the next one.
fn minute_of(day: NaiveDate, utc_ms: i64, offset_s: i32) -> i64 {
    let midnight = day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp();
    (utc_ms / 1000 + i64::from(offset_s) - midnight).div_euclid(60)
}

fn bold(text: &str, ink: Ink) -> String {
    coloured(text, "1", ink)
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
    use astir_ledger::{BreakCounts, DeskLine};

    const OFFSET_S: i32 = 3600;

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
        let drawn = drawing(&week(Some(monday())), day("2026-03-25"), Ink::Plain);
        let lines: Vec<&str> = drawn.lines().collect();
        assert_eq!(lines[0], "                9       11      13      15");
        assert_eq!(
            lines[1],
            "Mon 2026-03-23  ──┃─│   ────                      ████████▒▒▒▯       8 min  2 of 3 +1  Bike 45 min"
        );
    }

    #[test]
    fn a_day_without_data_says_so_and_one_to_come_says_nothing() {
        let drawn = drawing(&week(Some(monday())), day("2026-03-25"), Ink::Plain);
        let lines: Vec<&str> = drawn.lines().collect();
        assert_eq!(lines[2], "Tue 2026-03-24  not running");
        assert_eq!(lines[4], "Thu 2026-03-26");
    }

    #[test]
    fn without_colour_no_line_has_an_escape_and_with_it_the_shapes_stay() {
        let plain = drawing(&week(Some(monday())), day("2026-03-23"), Ink::Plain);
        assert!(!plain.contains('\u{1b}'));
        let coloured = drawing(&week(Some(monday())), day("2026-03-23"), Ink::Coloured);
        assert!(
            coloured.contains("\u{1b}[32m████████\u{1b}[0m"),
            "{coloured}"
        );
        assert!(
            coloured.contains("\u{1b}[1mMon 2026-03-23  \u{1b}[0m"),
            "{coloured}"
        );
    }

    #[test]
    fn a_week_of_which_nothing_is_known_is_drawn_too() {
        let drawn = drawing(&week(None), day("2027-01-01"), Ink::Plain);
        assert!(drawn.contains("Nothing is known of this week."), "{drawn}");
    }
}
