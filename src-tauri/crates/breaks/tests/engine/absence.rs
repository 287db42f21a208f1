//! A long absence is asked about, and may be logged as what it was.

use astir_breaks::{AbsenceView, Fact, Input};

use crate::days::moment;
use crate::desk::{Desk, minutes, walk};

fn a_walk() -> Input {
    Input::AwayWas(Some("walk".to_owned()))
}

fn away(desk: &mut Desk, from: i64, to: i64) {
    desk.at(from, Input::Lock).at(to, Input::Unlock);
}

#[test]
fn ten_minutes_away_are_asked_about_and_less_is_not() {
    let mut desk = Desk::with(&[]);
    away(&mut desk, 600, 1199);
    assert_eq!(desk.view().absence, None);
    away(&mut desk, 1800, 2400);
    let since = moment(0, 1_800_000);
    let length = minutes(10);
    assert_eq!(desk.view().absence, Some(AbsenceView { since, length }));
}

#[test]
fn what_it_was_enters_the_log_and_counts_as_the_break_once() {
    let mut desk = Desk::with(&[]);
    away(&mut desk, 600, 2040);
    desk.at(2100, a_walk());
    assert_eq!(desk.said, ["2040 natural 1440s", "2100 logged walk 1440s"]);
    let counted = desk.facts.iter().find_map(|fact| match fact {
        Fact::Activity { from, counts, .. } => Some((from.utc.timestamp(), *counts)),
        _ => None,
    });
    assert_eq!(counted, Some((moment(0, 600_000).wall.timestamp(), false)));
    assert_eq!(desk.breaks().len(), 1);
    assert_eq!(desk.view().desk_clock, minutes(1));
    desk.said.clear();
    desk.at(2101, a_walk()).at(2102, walk(minutes(5), 2000));
    assert_eq!(
        desk.said,
        ["2101 refused nothing-due", "2102 refused overlap"]
    );
}

#[test]
fn nothing_worth_logging_takes_the_question_away() {
    let mut desk = Desk::with(&[]);
    away(&mut desk, 600, 2040);
    desk.at(2100, Input::AwayWas(None));
    assert_eq!(desk.view().absence, None);
    assert_eq!(desk.said, ["2040 natural 1440s"]);
}

#[test]
fn the_question_goes_with_the_next_break_or_an_answer_elsewhere() {
    for answer in [
        Input::Skip,
        Input::Did,
        walk(minutes(20), 2000),
        Input::Start(crate::desk::plan(&[(60, astir_breaks::Place::Standing)])),
    ] {
        let mut desk = Desk::with(&[("interval", "5m")]);
        away(&mut desk, 600, 2040);
        desk.at(2341, answer.clone()).at(2500, Input::Tick);
        assert_eq!(desk.view().absence, None, "{answer:?}");
    }
}

#[test]
fn whoever_was_at_the_desk_is_not_asked_for_a_walk() {
    let mut desk = Desk::with(&[]);
    away(&mut desk, 2710, 3400);
    assert!(desk.view().absence.is_some());
    desk.at(3410, Input::WasAtDesk);
    assert_eq!(desk.view().absence, None);
}

#[test]
fn the_absence_after_a_routine_may_have_been_a_walk_too() {
    let mut desk = Desk::with(&[]);
    let routine = crate::desk::plan(&[(60, astir_breaks::Place::Standing)]);
    desk.at(600, Input::Start(routine));
    away(&mut desk, 665, 1665);
    assert!(desk.view().absence.is_some());
}

#[test]
fn what_was_logged_while_away_is_not_asked_about() {
    let mut desk = Desk::with(&[]);
    desk.at(600, Input::Lock)
        .at(1900, walk(minutes(20), 1850))
        .at(2040, Input::Unlock);
    assert_eq!(desk.view().absence, None);
}

#[test]
fn a_night_is_not_asked_about() {
    let mut desk = Desk::with(&[]);
    away(&mut desk, 600, 12_000);
    assert_eq!(desk.said, ["12000 off 11400s"]);
    assert_eq!(desk.view().absence, None);
}

#[test]
fn the_question_survives_a_short_restart_and_not_a_long_one() {
    for (gap, stays) in [(minutes(1), true), (minutes(5), false)] {
        let mut desk = Desk::with(&[]);
        away(&mut desk, 600, 2040);
        desk.restart(2100, gap);
        assert_eq!(desk.view().absence.is_some(), stays);
    }
}
