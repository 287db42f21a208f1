//! The week as a table for spreadsheets: RFC 4180, one line a day, blank where nothing is known.
//!
//! | Column | Holds |
//! |---|---|
//! | `day` | the local day, `2026-03-23` |
//! | `strength_s` `mobility_s` `seated_s` `circulation_s` | guided seconds by category |
//! | `breaks_taken` | breaks taken, asked for or not |
//! | `breaks_offered` | reminders shown to somebody at the desk |
//! | `breaks_unasked` | of those taken, the ones no reminder had asked for |
//! | `breaks_natural` | absences of at least the break length |
//! | `desk_s` `standing_s` | seconds at the desk; of those, standing on the person's own word |
//! | `longest_stretch_s` | seconds of the longest stretch without a break |
//! | `longest_from` `longest_to` | its beginning and end, RFC 3339 with the offset as it was then |
//! | `strength_sets` `strength_day` | working sets; `yes` or `no` |
//! | `moderate_s` | moderate seconds, vigorous ones counted twice |
//! | `activity_s` | seconds logged away from the guide |

use std::io::{self, Write};

use super::{Day, DayFacts, Mark, Stretch, Week};
use crate::csv::write_line;
use crate::stamp::local_text;

const HEADINGS: [&str; 18] = [
    "day",
    "strength_s",
    "mobility_s",
    "seated_s",
    "circulation_s",
    "breaks_taken",
    "breaks_offered",
    "breaks_unasked",
    "breaks_natural",
    "desk_s",
    "standing_s",
    "longest_stretch_s",
    "longest_from",
    "longest_to",
    "strength_sets",
    "strength_day",
    "moderate_s",
    "activity_s",
];

impl Week {
    /// Writes a line of headings and one line for each of the seven days.
    ///
    /// # Errors
    /// When `to` cannot be written.
    pub fn write_csv(&self, to: &mut dyn Write) -> io::Result<()> {
        write_line(to, &HEADINGS)?;
        for day in &self.days {
            write_line(to, &line(day))?;
        }
        to.flush()
    }
}

fn line(day: &Day) -> [String; HEADINGS.len()] {
    let mut line = day.facts.as_ref().map(numbers).unwrap_or_default();
    line[0] = day.day.to_string();
    line
}

fn numbers(facts: &DayFacts) -> [String; HEADINGS.len()] {
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
