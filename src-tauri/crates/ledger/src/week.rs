//! Seven days, and what was done in them. Everything here is derived from facts.

mod csv;
mod day;
mod read;
mod stretch;
mod totals;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{BreakOutcome, Intensity};

pub use csv::WEEK_COLUMNS;
pub(crate) use day::{NOT_AEROBIC, STRENGTH_DAY_SETS, WORKING_SET_S};
pub(crate) use read::{read, read_days};

/// Seven days in a row, always all seven. Travel and clock changes move nothing: a row counts for
/// the day that was written with it, whole, also when it ends in the next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Week {
    /// The first of them.
    pub first_day: NaiveDate,
    /// The seven days, in order.
    pub days: Vec<Day>,
    /// The sums; none when no day has data.
    pub totals: Option<WeekTotals>,
    /// The four weeks before; none when none of them has data.
    pub before: Option<FourWeeks>,
}

/// One local day, from 04:00 to 04:00.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Day {
    /// Which day.
    pub day: NaiveDate,
    /// What is known of it; none when nothing is, which is not the same as zero.
    pub facts: Option<DayFacts>,
}

/// What is known of one day.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct DayFacts {
    /// Guided time by category.
    pub guided: GuidedSeconds,
    /// Breaks by what became of them.
    pub breaks: BreakCounts,
    /// When somebody was at the desk, in order.
    pub desk: Vec<DeskLine>,
    /// Time at the desk, in seconds.
    pub desk_s: u32,
    /// Of that, standing, on the person's own word.
    pub standing_s: u32,
    /// What cut the line, in order.
    pub marks: Vec<Mark>,
    /// The longest stretch without a break.
    pub longest: Option<Stretch>,
    /// Sets of strength work of at least 20 s.
    pub strength_sets: u32,
    /// Whether it was a lower-body strength day: at least three such sets.
    pub strength_day: bool,
    /// Moderate time in seconds, vigorous time counted twice.
    pub moderate_s: u32,
}

/// Guided seconds by category: the guide running, not paused, without count-ins and long rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct GuidedSeconds {
    /// Strength.
    pub strength: u32,
    /// Mobility.
    pub mobility: u32,
    /// Seated.
    pub seated: u32,
    /// Circulation.
    pub circulation: u32,
}

impl GuidedSeconds {
    /// All categories together.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.strength
            .saturating_add(self.mobility)
            .saturating_add(self.seated)
            .saturating_add(self.circulation)
    }

    /// All categories together in minutes, rounded as the windows do: to the nearest, and one at least of anything.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        match self.total() {
            0 => 0,
            seconds => (seconds.saturating_add(30) / 60).max(1),
        }
    }
}

/// Breaks by what became of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct BreakCounts {
    /// Reminders shown to somebody at the desk; those taken back are left out.
    pub offered: u32,
    /// Taken: at least 60 % of the planned time, walked, done on one's own word, or an activity that counted.
    pub taken: u32,
    /// Of those taken, the ones no reminder had asked for.
    pub unasked: u32,
    /// Absences of at least the break length.
    pub natural: u32,
    /// Left out by choice.
    pub skipped: u32,
    /// Nobody answered.
    pub ignored: u32,
    /// Less than 60 %, or ended for pain.
    pub partial: u32,
    /// Completed by the clock while somebody typed; shown, not counted as taken.
    pub contradicted: u32,
}

/// A piece of the desk line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct DeskLine {
    /// Beginning, UTC in milliseconds.
    pub from_ms: i64,
    /// End, UTC in milliseconds.
    pub to_ms: i64,
    /// Offset of local time from UTC when it began, in seconds.
    pub offset_s: i32,
    /// Standing, on the person's own word.
    pub standing: bool,
}

/// Something that cut the line. Instants are UTC in milliseconds, with the offset in seconds then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Mark {
    /// A routine in the guide.
    Guided {
        /// When it began.
        at_ms: i64,
        /// Offset then.
        offset_s: i32,
        /// Guided time by category.
        guided: GuidedSeconds,
        /// What became of it.
        outcome: BreakOutcome,
    },
    /// Walked off when reminded.
    Walked {
        /// When.
        at_ms: i64,
        /// Offset then.
        offset_s: i32,
        /// For how long, in seconds.
        seconds: u32,
    },
    /// Done, on the person's own word.
    Did {
        /// When it was said.
        at_ms: i64,
        /// Offset then.
        offset_s: i32,
    },
    /// Away for at least the break length, unasked.
    Natural {
        /// When it began.
        at_ms: i64,
        /// Offset then.
        offset_s: i32,
        /// For how long, in seconds.
        seconds: u32,
    },
    /// Something logged.
    Activity {
        /// Which entry of the log it is.
        id: String,
        /// When it began.
        at_ms: i64,
        /// Offset then.
        offset_s: i32,
        /// For how long, in seconds.
        seconds: u32,
        /// What it was, such as `walk`.
        kind: String,
        /// How hard it was.
        intensity: Intensity,
    },
}

impl Mark {
    /// When it was, UTC in milliseconds.
    #[must_use]
    pub fn at_ms(&self) -> i64 {
        match self {
            Self::Guided { at_ms, .. }
            | Self::Walked { at_ms, .. }
            | Self::Did { at_ms, .. }
            | Self::Natural { at_ms, .. }
            | Self::Activity { at_ms, .. } => *at_ms,
        }
    }
}

/// Time at the desk without a break. It is not sitting time: a computer cannot see posture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Stretch {
    /// Day it counts for.
    pub day: NaiveDate,
    /// Beginning, UTC in milliseconds.
    pub from_ms: i64,
    /// End, UTC in milliseconds.
    pub to_ms: i64,
    /// Offset of local time from UTC when it began, in seconds.
    pub offset_s: i32,
    /// Time at the desk in it, in seconds, without short absences.
    pub seconds: u32,
}

/// Sums of a week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct WeekTotals {
    /// Days with data, 1 to 7.
    pub days: u32,
    /// Guided time by category.
    pub guided: GuidedSeconds,
    /// Breaks by what became of them.
    pub breaks: BreakCounts,
    /// Time at the desk, in seconds.
    pub desk_s: u32,
    /// Of that, standing, on the person's own word.
    pub standing_s: u32,
    /// Days with time at the desk.
    pub desk_days: u32,
    /// Of those, days with a break taken or a natural one: "4 of 5".
    pub moved_days: u32,
    /// The longest stretch of the seven days.
    pub longest: Option<Stretch>,
    /// Sets of strength work of at least 20 s.
    pub strength_sets: u32,
    /// Lower-body strength days.
    pub strength_days: u32,
    /// Moderate time in seconds, vigorous time counted twice.
    pub moderate_s: u32,
}

/// The four weeks before, as a mean over those that have data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct FourWeeks {
    /// How many of them have data, 1 to 4.
    pub weeks: u32,
    /// Mean guided seconds of a week.
    pub guided_s: u32,
    /// Mean guided seconds of each day of the week, over the days with data; none without.
    pub guided_by_day_s: Vec<Option<u32>>,
    /// Guided seconds of this week less the mean of the same days of those weeks. Only days that are
    /// over are compared, so that a week just begun owes nothing; none when none of them has data.
    pub change_s: Option<i32>,
}
