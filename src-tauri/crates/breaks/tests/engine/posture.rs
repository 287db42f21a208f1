//! "Up" and "Not now" to a change of posture: rule 30.

use astir_breaks::{Input, Posture};

use crate::desk::{Desk, minutes};

/// Half an hour sitting, ten minutes standing, and no break near.
fn desk() -> Desk {
    Desk::with(&[("posture-plan", "30m/10m"), ("interval", "3h")])
}

#[test]
fn a_change_is_due_from_when_it_is_asked_for_until_it_is_answered() {
    let mut desk = desk();
    desk.at(1799, Input::Tick);
    assert!(!desk.view().posture_due);
    desk.at(1800, Input::Tick);
    assert!(desk.view().posture_due);
    desk.at(1860, Input::Posture(Posture::Standing));
    assert!(!desk.view().posture_due);
}

#[test]
fn not_now_asks_again_the_shorter_time_later() {
    let mut desk = desk();
    desk.at(2100, Input::PostureLater);
    assert!(!desk.view().posture_due);
    desk.at(2701, Input::Tick);
    let said = ["1800 posture-due standing", "2700 posture-due standing"];
    assert_eq!(desk.said, said);
}

#[test]
fn whoever_says_to_be_sitting_stays_so_and_is_asked_later() {
    let mut desk = desk();
    desk.at(2100, Input::Posture(Posture::Sitting));
    assert!(!desk.view().posture_due);
    desk.at(2701, Input::Tick);
    assert_eq!(desk.said[2..], ["2700 posture-due standing"]);
}

#[test]
fn not_now_to_nothing_is_refused() {
    let mut desk = desk();
    desk.at(60, Input::PostureLater);
    desk.at(1900, Input::PostureLater)
        .at(1901, Input::PostureLater);
    let refused = "refused nothing-due";
    assert_eq!(desk.said[0], format!("60 {refused}"));
    assert_eq!(desk.said[2], format!("1901 {refused}"));
}

#[test]
fn without_a_plan_nothing_is_due() {
    let mut desk = desk();
    desk.at(1800, Input::Tick);
    let mut settings = desk.engine.settings().clone();
    settings.set("posture-plan", "off").unwrap();
    desk.at(1801, Input::Set(Box::new(settings)));
    assert!(!desk.view().posture_due);
}

#[test]
fn a_change_that_is_due_is_so_after_a_restart() {
    let mut desk = desk();
    desk.at(1800, Input::Tick).restart(1810, minutes(1));
    assert!(desk.view().posture_due);
}
