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
        standing_s: of(&|facts| facts.standing_s),
        desk_days: of(&|facts| u32::from(facts.desk_s > 0)),
        moved_days: of(&|facts| u32::from(facts.desk_s > 0 && has_moved(facts))),
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

fn has_moved(facts: &DayFacts) -> bool {
    facts.breaks.taken > 0 || facts.breaks.natural > 0
}

/// Means over the weeks and days that have data; none when none has. `before` is guided seconds of
/// each of 28 days, `over` how many days of this week are over.
pub(super) fn four_weeks(
    before: &[Option<u32>],
    this_week: &[Day],
    over: usize,
) -> Option<FourWeeks> {
    let weeks: Vec<&[Option<u32>]> = before
        .chunks(7)
        .filter(|week| sum_known(week).is_some())
        .collect();
    let guided_s = mean(weeks.iter().filter_map(|week| sum_known(week)))?;
    let same_days = |week: &&[Option<u32>]| sum_known(&week[..over.min(week.len())]).unwrap_or(0);
    let usual_s = mean(weeks.iter().map(same_days))?;
    let now: Vec<Option<u32>> = this_week
        .iter()
        .take(over)
        .map(|day| day.facts.as_ref().map(|facts| facts.guided.total()))
        .collect();
    let change = sum_known(&now).map(|now| i64::from(now) - i64::from(usual_s));
    let same_weekday = |weekday| mean(weeks.iter().filter_map(|week| week.get(weekday).copied()?));
    Some(FourWeeks {
        weeks: u32::try_from(weeks.len()).unwrap_or(0),
        guided_s,
        guided_by_day_s: (0..7).map(same_weekday).collect(),
        change_s: change.map(|change| {
            i32::try_from(change).unwrap_or(if change < 0 { i32::MIN } else { i32::MAX })
        }),
    })
}

/// None when nothing is known of any of the days.
fn sum_known(days: &[Option<u32>]) -> Option<u32> {
    let known = || days.iter().copied().flatten();
    known().next().map(|_| total(known()))
}

/// Rounded to the nearest second; none of nothing.
fn mean(seconds: impl Iterator<Item = u32>) -> Option<u32> {
    let (sum, count) = seconds.fold((0_u64, 0_u64), |(sum, count), seconds| {
        (sum + u64::from(seconds), count + 1)
    });
    let mean = (sum + count / 2).checked_div(count)?;
    u32::try_from(mean).ok()
}
