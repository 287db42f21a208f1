//! What is written down.

use std::time::Duration;

use astir_breaks::{
    Answer, Basis, Decision, Fact, Hold, HoldSet, Input, Outcome, Place, Posture, SnoozeLength,
    SpanKind, Steady, Step,
};

use crate::days::moment;
use crate::desk::{Desk, plan};

#[test]
fn an_answered_break_is_recorded_with_all_that_led_to_it() {
    let mut desk = Desk::with(&[]);
    desk.at(2730, Input::Snooze(Some(SnoozeLength::Five)));
    desk.at(3100, Input::Start(plan(&[(100, Place::Standing)])))
        .at(3300, Input::Tick);
    let [over] = desk.breaks()[..] else {
        panic!("{:?}", desk.breaks())
    };
    assert_eq!(over.offered.unwrap(), moment(0, 2_700_000).stamp());
    assert_eq!(over.shown, Some(Step::Card));
    assert_eq!(over.answers, [Answer::Snoozed, Answer::Started]);
    assert_eq!(
        (over.began, over.ended),
        (
            Some(moment(0, 3_100_000).stamp()),
            moment(0, 3_200_000).stamp(),
        )
    );
    assert_eq!(
        (over.planned, over.done),
        (Some(Duration::from_secs(100)), Duration::from_secs(100))
    );
    assert_eq!(over.outcome, Outcome::Completed);
}

#[test]
fn a_partial_and_the_break_it_belongs_to_count_one_offer() {
    let mut desk = Desk::with(&[]);
    desk.at(2710, Input::Start(plan(&[(100, Place::Standing)])))
        .at(2720, Input::Stop);
    desk.at(3400, Input::Did);
    let [attempt, over] = desk.breaks()[..] else {
        panic!("{:?}", desk.breaks())
    };
    assert_eq!(
        (attempt.outcome, over.outcome),
        (Outcome::Partial, Outcome::Did)
    );
    assert!(attempt.offered.is_none() && over.offered.is_some());
    assert_eq!(attempt.shown, Some(Step::Notification));
    assert_eq!(attempt.answers, [Answer::Started]);
    assert_eq!(over.answers, [Answer::Did]);
}

#[test]
fn spans_tell_the_day_without_holes_or_overlaps() {
    let mut desk = Desk::with(&[("working-hours", "mon 09:00-10:00,10:30-17:00")]);
    // A glance leaves no trace, ten minutes do.
    desk.at(600, Input::Lock).at(603, Input::Unlock);
    desk.at(1200, Input::Lock).at(1800, Input::Unlock);
    desk.at(6000, Input::Tick);
    let spans: Vec<_> = desk
        .spans()
        .iter()
        .map(|span| (span.kind, span.length.as_secs()))
        .collect();
    let expected = [
        (SpanKind::Desk, 1200),
        (SpanKind::Away, 600),
        (SpanKind::Desk, 1800),
        (SpanKind::Off, 1800),
    ];
    assert_eq!(spans, expected);
    let [open] = desk.engine.open_spans(moment(0, desk.at))[..] else {
        panic!("one is open")
    };
    assert_eq!((open.kind, open.length.as_secs()), (SpanKind::Desk, 600));
}

#[test]
fn a_wait_is_recorded_with_its_reasons_and_its_length() {
    let mut desk = Desk::with(&[]);
    desk.at(2600, Input::Hold(Hold::Call, true))
        .at(2900, Input::Hold(Hold::Call, false));
    desk.at(3000, Input::Tick);
    let call: HoldSet = [Hold::Call].into_iter().collect();
    let expected = [
        Decision::Held(call),
        Decision::HeldOver(call, Duration::from_secs(215)),
    ];
    assert_eq!(desk.decisions(), expected);
}

#[test]
fn leaving_is_an_answer_only_to_a_reminder() {
    let mut desk = Desk::with(&[]);
    desk.at(600, Input::Lock).at(1200, Input::Unlock);
    desk.at(3910, Input::Lock).at(4200, Input::Unlock);
    let answers: Vec<_> = desk
        .breaks()
        .iter()
        .map(|over| (over.outcome, over.answers.as_slice()))
        .collect();
    let expected: [(Outcome, &[Answer]); 2] =
        [(Outcome::Natural, &[]), (Outcome::Walked, &[Answer::Left])];
    assert_eq!(answers, expected);
}

#[test]
fn a_stretch_belongs_to_the_day_on_which_the_person_left() {
    let mut desk = Desk::with(&[]);
    desk.at(2000, Input::Lock).at(86_400, Input::Unlock);
    let stretch = desk
        .facts
        .iter()
        .find(|fact| matches!(fact, Fact::Stretch { .. }));
    let expected = Fact::Stretch {
        ended: moment(0, 2_000_000).stamp(),
        length: Duration::from_secs(2000),
    };
    assert_eq!(stretch, Some(&expected));
}

#[test]
fn no_span_is_empty() {
    let mut desk = Desk::with(&[]);
    assert!(desk.engine.open_spans(moment(0, 0)).is_empty());
    desk.at(0, Input::Posture(Posture::Standing))
        .at(600, Input::Posture(Posture::Sitting))
        .at(600, Input::Lock);
    let spans: Vec<_> = desk
        .spans()
        .iter()
        .map(|span| (span.posture, span.length.as_secs()))
        .collect();
    assert_eq!(spans, [(Posture::Standing, 600)]);
    assert!(desk.engine.open_spans(moment(0, 600_000)).is_empty());
}

#[test]
fn a_span_says_what_it_was_judged_from() {
    let mut desk = Desk::with(&[("working-hours", "mon 09:00-10:00,10:30-17:00")]);
    desk.at(300, Input::Lock).at(600, Input::Unlock);
    desk.at(700, Input::ScreenOff).at(1000, Input::Active);
    desk.at(1100, Input::Sleep).at(
        1400,
        Input::Wake {
            slept_since: Steady(1_100_000),
        },
    );
    desk.at(1400, Input::Active);
    desk.at(
        1600,
        Input::Idle {
            since: Steady(1_500_000),
        },
    );
    desk.at(2000, Input::Active).at(2400, Input::IdleUnknown);
    desk.at(6000, Input::Tick);
    let bases: Vec<_> = desk
        .spans()
        .iter()
        .map(|span| (span.kind, span.basis))
        .collect();
    let expected = [
        (SpanKind::Desk, Basis::Input),
        (SpanKind::Away, Basis::Lock),
        (SpanKind::Desk, Basis::Input),
        (SpanKind::Away, Basis::ScreenOff),
        (SpanKind::Desk, Basis::Input),
        (SpanKind::Away, Basis::Sleep),
        (SpanKind::Desk, Basis::Input),
        (SpanKind::Away, Basis::Input),
        (SpanKind::Desk, Basis::Unreadable),
        (SpanKind::Off, Basis::Hours),
    ];
    assert_eq!(bases, expected);
}
