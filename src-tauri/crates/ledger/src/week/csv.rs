//! The week as a table for spreadsheets: RFC 4180, one line a day, blank where nothing is known.

use std::io::{self, Write};

use super::{Day, DayFacts, Mark, Stretch, Week};
use crate::csv::write_line;
use crate::stamp::local_text;

/// Columns of a week: what each is called, and what it holds. Ending in `_s`, it is in seconds.
pub const WEEK_COLUMNS: [(&str, &str); 18] = [
    ("day", "the local day, such as 2026-03-23"),
    ("strength_s", "guided strength"),
    ("mobility_s", "guided mobility"),
    ("seated_s", "guided exercise while seated"),
    ("circulation_s", "guided circulation"),
    ("breaks_taken", "breaks taken, asked for or not"),
    ("breaks_offered", "reminders shown to somebody at the desk"),
    (
        "breaks_unasked",
        "of those taken, the ones no reminder had asked for",
    ),
    ("breaks_natural", "absences of at least the break length"),
    ("desk_s", "at the desk"),
    ("standing_s", "of those, standing on your own word"),
    ("longest_stretch_s", "the longest stretch without a break"),
    (
        "longest_from",
        "its beginning: RFC 3339, with the offset as it was then",
    ),
    ("longest_to", "its end"),
    ("strength_sets", "working sets"),
    ("strength_day", "yes or no"),
    ("moderate_s", "moderate activity, vigorous counted twice"),
    ("activity_s", "logged away from the guide"),
];

impl Week {
    /// Writes a line of headings and one line for each of the seven days.
    ///
    /// # Errors
    /// When `to` cannot be written.
    pub fn write_csv(&self, to: &mut dyn Write) -> io::Result<()> {
        write_line(to, &WEEK_COLUMNS.map(|(name, _)| name))?;
        for day in &self.days {
            write_line(to, &line(day))?;
        }
        to.flush()
    }
}

fn line(day: &Day) -> [String; WEEK_COLUMNS.len()] {
    let mut line = day.facts.as_ref().map(numbers).unwrap_or_default();
    line[0] = day.day.to_string();
    line
}

fn numbers(facts: &DayFacts) -> [String; WEEK_COLUMNS.len()] {
    let longest =
        |part: &dyn Fn(&Stretch) -> String| facts.longest.as_ref().map(part).unwrap_or_default();
    [
        String::new(),
        facts.guided.strength.to_string(),
        facts.guided.mobility.to_string(),
        facts.guided.seated.to_string(),
        facts.guided.circulation.to_string(),
        facts.breaks.taken.to_string(),
        facts.breaks.offered.to_string(),
        facts.breaks.unasked.to_string(),
        facts.breaks.natural.to_string(),
        facts.desk_s.to_string(),
        facts.standing_s.to_string(),
        longest(&|stretch| stretch.seconds.to_string()),
        longest(&|stretch| local_text(stretch.from_ms, stretch.offset_s)),
        longest(&|stretch| local_text(stretch.to_ms, stretch.offset_s)),
        facts.strength_sets.to_string(),
        if facts.strength_day { "yes" } else { "no" }.to_owned(),
        facts.moderate_s.to_string(),
        activity_s(facts).to_string(),
    ]
}

fn activity_s(facts: &DayFacts) -> u32 {
    let logged = facts.marks.iter().map(|mark| match mark {
        Mark::Activity { seconds, .. } => *seconds,
        _ => 0,
    });
    super::day::total(logged)
}
