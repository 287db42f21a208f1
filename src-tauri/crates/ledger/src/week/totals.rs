//! Sums of a week, and the four weeks before it.

use super::day::total;
use super::{BreakCounts, Day, DayFacts, FourWeeks, GuidedSeconds, WeekTotals};

/// None when no day has data.
pub(super) fn sum(days: &[Day]) -> Option<WeekTotals> {
    let known: Vec<&DayFacts> = days.iter().filter_map(|day| day.facts.as_ref()).collect();
    if known.is_empty() {
        return None;
    }
    let of = |part: &dyn Fn(&DayFacts) -> u32| total(known.iter().map(|facts| part(facts)));
    let longest = known.iter().filter_map(|facts| facts.longest);
    Some(WeekTotals {
        days: of(&|_| 1),
        guided: GuidedSeconds {
            strength: of(&|facts| facts.guided.strength),
            mobility: of(&|facts| facts.guided.mobility),
            seated: of(&|facts| facts.guided.seated),
            circulation: of(&|facts| facts.guided.circulation),
        },
        breaks: BreakCounts {
            offered: of(&|facts| facts.breaks.offered),
            taken: of(&|facts| facts.breaks.taken),
            unasked: of(&|facts| facts.breaks.unasked),
            natural: of(&|facts| facts.breaks.natural),
            skipped: of(&|facts| facts.breaks.skipped),
            ignored: of(&|facts| facts.breaks.ignored),
            partial: of(&|facts| facts.breaks.partial),
            contradicted: of(&|facts| facts.breaks.contradicted),
        },
        desk_s: of(&|facts| facts.desk_s),
        longest: longest.reduce(|one, next| {
            if next.seconds > one.seconds {
                next
            } else {
                one
            }
        }),
        strength_sets: of(&|facts| facts.strength_sets),
        strength_days: of(&|facts| u32::from(facts.strength_day)),
        moderate_s: of(&|facts| facts.moderate_s),
    })
}

/// Means over the weeks and days that have data; none when none has.
pub(super) fn four_weeks(days: &[Day], this_week: Option<&WeekTotals>) -> Option<FourWeeks> {
    let weeks = days
        .chunks(7)
        .filter_map(sum)
        .map(|week| week.guided.total());
    let guided_s = mean(weeks.clone())?;
    let change_s = this_week.map(|week| i64::from(week.guided.total()) - i64::from(guided_s));
    let same_weekday = |weekday: usize| {
        let known = days
            .iter()
            .skip(weekday)
            .step_by(7)
            .filter_map(|day| day.facts.as_ref());
        mean(known.map(|facts| facts.guided.total()))
    };
    Some(FourWeeks {
        weeks: total(weeks.map(|_| 1)),
        guided_s,
        guided_by_day_s: (0..7).map(same_weekday).collect(),
        change_s: change_s.map(|change| {
            i32::try_from(change).unwrap_or(if change < 0 { i32::MIN } else { i32::MAX })
        }),
    })
}

/// Rounded to the nearest second; none of nothing.
fn mean(seconds: impl Iterator<Item = u32>) -> Option<u32> {
    let (sum, count) = seconds.fold((0_u64, 0_u64), |(sum, count), seconds| {
        (sum + u64::from(seconds), count + 1)
    });
    let mean = (sum + count / 2).checked_div(count)?;
    u32::try_from(mean).ok()
}
