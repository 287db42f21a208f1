//! Writes what the break engine states as facts into the ledger's own words.

use astir_breaks::{
    Answer, Basis, BreakFact, Decision, Fact, Lapse, Outcome, SpanFact, SpanKind, Stamp, Step,
};
use astir_exercises::exercise::Category;
use astir_exercises::exercise::Dose;
use astir_exercises::session::{self, StepEnd, StepOutcome};
use astir_exercises::{Amount, Catalogue, Exercise};
use astir_ledger::{
    ActivityEntry, Asked, BreakEntry, BreakOutcome, BreakStep, DecisionEntry, DecisionKind, Entry,
    EntryId, Intensity, Ledger, NaturalBreak, ReminderShown, Span, SpanBasis, SpanPosture,
    StepState, TakenUp,
};
use std::time::Duration;

/// From this energy cost on, in MET, aerobic moves fill moderate minutes (content, section 6).
const MODERATE_MET: f32 = 3.0;

/// What the guide knows of a routine that has ended.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Done {
    pub(crate) outcome: session::Outcome,
    /// The id that was promised to whatever was told meanwhile.
    pub(crate) entry: Option<EntryId>,
}

/// What a fact is in the ledger; nothing where the ledger derives it. `done` is what the guide knows of a
/// routine that ended with it, `intensity` what the person said of an activity.
pub(crate) fn entry(
    ledger: &mut Ledger,
    fact: Fact,
    done: Option<&Done>,
    catalogue: &Catalogue,
    intensity: Intensity,
) -> Option<Entry> {
    match fact {
        Fact::Span(span) => Some(Entry::Span(span_entry(ledger, &span))),
        Fact::Break(fact) => match outcome(fact.outcome) {
            Some(outcome) => Some(Entry::Break(break_entry(
                ledger, &fact, outcome, done, catalogue,
            ))),
            None => natural(ledger, &fact),
        },
        Fact::Activity {
            kind,
            from,
            to,
            counts,
        } => Some(Entry::Activity(ActivityEntry {
            id: ledger.new_id(),
            ended: stamp(to),
            seconds: seconds((to.utc - from.utc).to_std().unwrap_or_default()),
            kind,
            intensity,
            counted_as_break: counts,
        })),
        Fact::Decided { at, decision } => {
            Some(Entry::Decision(decision_entry(ledger, at, decision)))
        }
        // Spans carry the posture, and the longest stretch is derived from them.
        Fact::Posture { .. } | Fact::Stretch { .. } => None,
    }
}

/// The ledger's form of an instant.
pub(crate) fn stamp(at: Stamp) -> astir_ledger::Stamp {
    astir_ledger::Stamp {
        utc_ms: at.utc.timestamp_millis(),
        offset_s: at.offset.local_minus_utc(),
        day: at.day,
    }
}

fn span_entry(ledger: &mut Ledger, span: &SpanFact) -> Span {
    let kind = match span.kind {
        SpanKind::Desk => astir_ledger::SpanKind::Desk,
        SpanKind::Away => astir_ledger::SpanKind::Away,
        SpanKind::Off => astir_ledger::SpanKind::Off,
        SpanKind::Unknown => astir_ledger::SpanKind::Unknown,
    };
    let basis = match span.basis {
        Basis::Input => SpanBasis::Input,
        Basis::Lock => SpanBasis::Lock,
        Basis::ScreenOff | Basis::Sleep => SpanBasis::Sleep,
        Basis::Hours => SpanBasis::Hours,
        Basis::NotRunning => SpanBasis::NotRunning,
        Basis::Unreadable => SpanBasis::Unreadable,
    };
    let posture = match span.posture {
        astir_breaks::Posture::Sitting => SpanPosture::Sitting,
        astir_breaks::Posture::Standing => SpanPosture::Standing,
    };
    Span {
        id: ledger.new_id(),
        from: stamp(span.from),
        to_ms: span.to.utc.timestamp_millis(),
        seconds: seconds(span.length),
        kind,
        posture: (span.kind == SpanKind::Desk).then_some(posture),
        basis,
    }
}

/// A natural break has a table of its own; that an activity counted stands in the activity's entry.
fn natural(ledger: &mut Ledger, fact: &BreakFact) -> Option<Entry> {
    (fact.outcome == Outcome::Natural).then(|| {
        Entry::Natural(NaturalBreak {
            id: ledger.new_id(),
            at: stamp(fact.began.unwrap_or(fact.ended)),
            seconds: seconds(fact.done),
        })
    })
}

fn break_entry(
    ledger: &mut Ledger,
    fact: &BreakFact,
    outcome: BreakOutcome,
    done: Option<&Done>,
    catalogue: &Catalogue,
) -> BreakEntry {
    let done = done.filter(|_| fact.planned.is_some());
    let count = |wanted| {
        u32::try_from(
            fact.answers
                .iter()
                .filter(|answer| **answer == wanted)
                .count(),
        )
        .unwrap_or(0)
    };
    let promised = done.and_then(|done| done.entry.clone());
    let done = done.map(|done| &done.outcome);
    BreakEntry {
        id: promised.unwrap_or_else(|| ledger.new_id()),
        at: stamp(fact.began.unwrap_or(fact.ended)),
        offered_ms: fact.offered.map(|at| at.utc.timestamp_millis()),
        shown: shown(fact.shown),
        snoozes: count(Answer::Snoozed),
        taken_up: fact
            .answers
            .iter()
            .rev()
            .find_map(|answer| taken_up(*answer, done, catalogue)),
        routine: done.map(|done| done.routine.0.clone()),
        planned_s: fact.planned.map(seconds),
        done_s: fact.planned.map(|_| seconds(fact.done)),
        ended_ms: fact.ended.utc.timestamp_millis(),
        outcome,
        steps: done
            .map(|done| {
                done.steps
                    .iter()
                    .map(|step| step_entry(step, catalogue))
                    .collect()
            })
            .unwrap_or_default(),
    }
}

fn shown(farthest: Option<Step>) -> Vec<ReminderShown> {
    let all = [
        (Step::Notification, ReminderShown::Notification),
        (Step::Card, ReminderShown::Card),
        (Step::Fullscreen, ReminderShown::Fullscreen),
    ];
    all.into_iter()
        .filter(|(step, _)| farthest.is_some_and(|farthest| *step <= farthest))
        .map(|(_, seen)| seen)
        .collect()
}

fn taken_up(
    answer: Answer,
    done: Option<&session::Outcome>,
    catalogue: &Catalogue,
) -> Option<TakenUp> {
    let seated = |done: &session::Outcome| {
        done.steps.iter().all(|step| {
            catalogue
                .exercise(&step.exercise)
                .is_some_and(|exercise| exercise.category == Category::Seated)
        })
    };
    match answer {
        Answer::Started if done.is_some_and(seated) => Some(TakenUp::Seated),
        Answer::Started => Some(TakenUp::Start),
        Answer::Skipped => Some(TakenUp::Skip),
        Answer::Did => Some(TakenUp::Did),
        Answer::Left => Some(TakenUp::Walked),
        Answer::Snoozed | Answer::Ignored => None,
    }
}

fn outcome(outcome: Outcome) -> Option<BreakOutcome> {
    Some(match outcome {
        Outcome::Completed => BreakOutcome::Completed,
        Outcome::Contradicted => BreakOutcome::Contradicted,
        Outcome::Partial => BreakOutcome::Partial,
        Outcome::Hurt => BreakOutcome::Hurt,
        Outcome::Walked => BreakOutcome::Walked,
        Outcome::Did => BreakOutcome::Did,
        Outcome::Skipped => BreakOutcome::Skipped,
        Outcome::Ignored => BreakOutcome::Ignored,
        Outcome::Natural | Outcome::Activity => return None,
    })
}

fn step_entry(step: &StepOutcome, catalogue: &Catalogue) -> BreakStep {
    let moderate = catalogue.exercise(&step.exercise).is_some_and(is_moderate);
    BreakStep {
        exercise: step.exercise.0.clone(),
        instead_of: step.instead_of.as_ref().map(|id| id.0.clone()),
        asked: asked(step.asked),
        category: match step.category {
            Category::Strength => astir_ledger::Category::Strength,
            Category::Mobility => astir_ledger::Category::Mobility,
            Category::Seated => astir_ledger::Category::Seated,
            Category::Circulation => astir_ledger::Category::Circulation,
        },
        moderate,
        planned_s: whole_seconds(step.planned),
        done_s: whole_seconds(step.guided),
        set_s: step.set_work.iter().copied().map(whole_seconds).collect(),
        reps: (step.reps > 0).then_some(step.reps),
        state: match (step.pain, step.end) {
            (Some(_), _) | (_, StepEnd::Hurt) => StepState::Hurt,
            (None, StepEnd::Done) => StepState::Done,
            (None, StepEnd::Eased) => StepState::Eased,
            (None, StepEnd::Skipped) => StepState::Skipped,
        },
    }
}

/// What was asked of a step; of nothing there is nothing to keep.
fn asked(Dose { sets, amount }: Dose) -> Option<Asked> {
    let asked = match amount {
        Amount::Reps(reps) => Asked::Reps { sets, reps },
        Amount::Seconds(seconds) => Asked::Seconds { sets, seconds },
    };
    (sets > 0 && amount.count() > 0).then_some(asked)
}

/// Aerobic and brisk enough: walks and stairs, not strength and stretches.
fn is_moderate(exercise: &Exercise) -> bool {
    let brisk = |energy: &astir_exercises::exercise::Energy| energy.met >= MODERATE_MET;
    exercise.place == astir_exercises::Place::Away && exercise.energy.as_ref().is_some_and(brisk)
}

fn decision_entry(ledger: &mut Ledger, at: Stamp, decision: Decision) -> DecisionEntry {
    let (kind, reason, length) = match decision {
        Decision::Held(holds) => (DecisionKind::Held, Some(words(holds)), None),
        Decision::HeldOver(holds, length) => (DecisionKind::Held, Some(words(holds)), Some(length)),
        Decision::QuietOffer => (DecisionKind::QuietOffer, None, None),
        Decision::Snoozed(length) => (DecisionKind::Snoozed, None, Some(length)),
        Decision::Ignored => (DecisionKind::Ignored, None, None),
        Decision::Paused => (DecisionKind::Paused, None, None),
        Decision::Resumed => (DecisionKind::Resumed, None, None),
        Decision::Refused(refusal) => {
            (DecisionKind::Refused, Some(refusal.word().to_owned()), None)
        }
        Decision::OffHours => (DecisionKind::OffHours, None, None),
        Decision::OnHours => (DecisionKind::OnHours, None, None),
        Decision::WasAtDesk => (DecisionKind::WasAtDesk, None, None),
        Decision::FixedTime => (DecisionKind::FixedTime, None, None),
        Decision::FixedTimeLapsed(why) => (
            DecisionKind::FixedTimeLapsed,
            Some(lapse(why).to_owned()),
            None,
        ),
    };
    DecisionEntry {
        id: ledger.new_id(),
        at: stamp(at),
        kind,
        reason,
        seconds: length.map(seconds),
    }
}

/// Why a fixed time passed without a break, as it is written.
fn lapse(why: Lapse) -> &'static str {
    match why {
        Lapse::Quiet => "quiet",
        Lapse::BreakIsDue => "break-is-due",
        Lapse::JustHadOne => "just-had-one",
        Lapse::Unanswered => "unanswered",
        Lapse::TooLate => "too-late",
    }
}

/// Holds as they are written, such as `call,sharing`.
pub(crate) fn words(holds: astir_breaks::HoldSet) -> String {
    holds
        .iter()
        .map(astir_breaks::Hold::word)
        .collect::<Vec<_>>()
        .join(",")
}

fn seconds(length: Duration) -> u32 {
    u32::try_from(length.as_secs()).unwrap_or(u32::MAX)
}

fn whole_seconds(ms: i64) -> u32 {
    u32::try_from(ms / 1000).unwrap_or(0)
}
