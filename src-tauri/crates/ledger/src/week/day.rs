//! One day's facts from its rows.

use chrono::NaiveDate;

use super::read::DayRows;
use super::{BreakCounts, DayFacts, DeskLine, GuidedSeconds, Mark, stretch};
use crate::{
    ActivityEntry, BreakEntry, BreakOutcome, BreakStep, Category, Intensity, Span, SpanKind,
    SpanPosture, StepState,
};

/// A set of strength work counts from here on, in seconds (content.md, section 6).
pub(crate) const WORKING_SET_S: u32 = 20;
/// So many working sets make a lower-body strength day (content.md, section 6).
pub(crate) const STRENGTH_DAY_SETS: u32 = 3;

/// The logged kind that is strength work, however hard: it fills no moderate minutes (content.md, section 6).
pub(crate) const NOT_AEROBIC: &str = "gym";

/// None when nothing is known of the day. Of hours off nothing is known: nobody looked.
pub(super) fn facts(day: NaiveDate, rows: &DayRows) -> Option<DayFacts> {
    let looked = |span: &Span| matches!(span.kind, SpanKind::Desk | SpanKind::Away);
    let known = rows.spans.iter().any(looked);
    if !known && rows.breaks.is_empty() && rows.naturals.is_empty() && rows.activity.is_empty() {
        return None;
    }
    let desk: Vec<&Span> = rows
        .spans
        .iter()
        .filter(|span| span.kind == SpanKind::Desk)
        .collect();
    let strength_sets = total(counted_steps(rows).map(working_sets));
    Some(DayFacts {
        guided: guided(counted_steps(rows)),
        breaks: counts(rows),
        desk: desk.iter().map(|span| line(span)).collect(),
        desk_s: total(desk.iter().map(|span| span.seconds)),
        standing_s: total(
            desk.iter()
                .filter(|span| is_standing(span))
                .map(|span| span.seconds),
        ),
        marks: marks(rows),
        longest: stretch::longest(day, rows),
        strength_sets,
        strength_day: strength_sets >= STRENGTH_DAY_SETS,
        moderate_s: moderate(rows),
    })
}

pub(super) fn is_standing(span: &Span) -> bool {
    span.posture == Some(SpanPosture::Standing)
}

/// Sums without ever wrapping: a file from outside may hold any number.
pub(super) fn total(seconds: impl Iterator<Item = u32>) -> u32 {
    seconds.fold(0, u32::saturating_add)
}

/// Steps that were really done, of routines nobody typed through.
fn counted_steps(rows: &DayRows) -> impl Iterator<Item = &BreakStep> {
    rows.breaks
        .iter()
        .filter(|entry| entry.outcome != BreakOutcome::Contradicted)
        .flat_map(done_steps)
}

fn done_steps(entry: &BreakEntry) -> impl Iterator<Item = &BreakStep> {
    entry
        .steps
        .iter()
        .filter(|step| step.state != StepState::Skipped)
}

fn guided<'a>(steps: impl Iterator<Item = &'a BreakStep>) -> GuidedSeconds {
    let mut guided = GuidedSeconds::default();
    for step in steps {
        let sum = match step.category {
            Category::Strength => &mut guided.strength,
            Category::Mobility => &mut guided.mobility,
            Category::Seated => &mut guided.seated,
            Category::Circulation => &mut guided.circulation,
        };
        *sum = sum.saturating_add(step.done_s);
    }
    guided
}

fn working_sets(step: &BreakStep) -> u32 {
    if step.category != Category::Strength {
        return 0;
    }
    total(
        step.set_s
            .iter()
            .map(|seconds| u32::from(*seconds >= WORKING_SET_S)),
    )
}

fn moderate(rows: &DayRows) -> u32 {
    let guided = counted_steps(rows)
        .filter(|step| step.moderate)
        .map(|step| step.done_s);
    let aerobic = rows
        .activity
        .iter()
        .filter(|entry| entry.kind != NOT_AEROBIC);
    let logged = aerobic.map(|entry| match entry.intensity {
        Intensity::Easy => 0,
        Intensity::Brisk => entry.seconds,
        Intensity::Vigorous => entry.seconds.saturating_mul(2),
    });
    total(guided.chain(logged))
}

fn counts(rows: &DayRows) -> BreakCounts {
    let of = |fits: &dyn Fn(&BreakEntry) -> bool| {
        total(rows.breaks.iter().map(|entry| u32::from(fits(entry))))
    };
    let became = |outcome| of(&|entry| entry.outcome == outcome);
    let logged = total(
        rows.activity
            .iter()
            .map(|entry| u32::from(entry.counted_as_break)),
    );
    BreakCounts {
        offered: of(&|entry| {
            entry.offered_ms.is_some() && entry.outcome != BreakOutcome::Withdrawn
        }),
        taken: of(&|entry| entry.outcome.is_taken()).saturating_add(logged),
        unasked: of(&|entry| entry.outcome.is_taken() && entry.offered_ms.is_none())
            .saturating_add(logged),
        natural: total(rows.naturals.iter().map(|_| 1)),
        skipped: became(BreakOutcome::Skipped),
        ignored: became(BreakOutcome::Ignored),
        partial: of(&|entry| matches!(entry.outcome, BreakOutcome::Partial | BreakOutcome::Hurt)),
        contradicted: became(BreakOutcome::Contradicted),
    }
}

fn line(span: &Span) -> DeskLine {
    DeskLine {
        from_ms: span.from.utc_ms,
        to_ms: span.to_ms,
        offset_s: span.from.offset_s,
        standing: is_standing(span),
    }
}

fn marks(rows: &DayRows) -> Vec<Mark> {
    let breaks = rows.breaks.iter().filter_map(mark_of_break);
    let naturals = rows.naturals.iter().map(|entry| Mark::Natural {
        at_ms: entry.at.utc_ms,
        offset_s: entry.at.offset_s,
        seconds: entry.seconds,
    });
    let mut marks: Vec<Mark> = breaks
        .chain(naturals)
        .chain(rows.activity.iter().map(mark_of_activity))
        .collect();
    marks.sort_by_key(Mark::at_ms);
    marks
}

fn mark_of_break(entry: &BreakEntry) -> Option<Mark> {
    let (at_ms, offset_s) = (entry.at.utc_ms, entry.at.offset_s);
    match entry.outcome {
        BreakOutcome::Completed
        | BreakOutcome::Partial
        | BreakOutcome::Hurt
        | BreakOutcome::Contradicted => Some(Mark::Guided {
            at_ms,
            offset_s,
            guided: guided(done_steps(entry)),
            outcome: entry.outcome,
        }),
        BreakOutcome::Walked => {
            let seconds = entry.ended_ms.saturating_sub(at_ms).max(0) / 1000;
            Some(Mark::Walked {
                at_ms,
                offset_s,
                seconds: u32::try_from(seconds).unwrap_or(u32::MAX),
            })
        }
        BreakOutcome::Did => Some(Mark::Did { at_ms, offset_s }),
        BreakOutcome::Skipped | BreakOutcome::Ignored | BreakOutcome::Withdrawn => None,
    }
}

fn mark_of_activity(entry: &ActivityEntry) -> Mark {
    Mark::Activity {
        id: entry.id.to_string(),
        at_ms: entry.begun().utc_ms,
        offset_s: entry.ended.offset_s,
        seconds: entry.seconds,
        kind: entry.kind.clone(),
        intensity: entry.intensity,
    }
}
