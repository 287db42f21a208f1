//! Activities that ended earlier than they are logged.

use astir_breaks::Input;

use crate::desk::{Desk, minutes, walk};

const DAY: i64 = 86_400;

#[test]
fn activities_in_the_future_are_refused_and_old_ones_only_logged() {
    let mut desk = Desk::with(&[]);
    desk.at(600, walk(minutes(5), 700))
        .at(600, walk(minutes(5), -3600));
    assert_eq!(desk.said, ["600 refused future", "600 logged walk 300s"]);
    assert_eq!(desk.view().desk_clock, minutes(10));
}

#[test]
fn an_activity_counts_if_it_ended_a_break_length_ago_and_no_longer() {
    let mut desk = Desk::with(&[("break-length", "3m")]);
    desk.at(1000, walk(minutes(5), 819));
    assert_eq!(desk.view().desk_clock.as_secs(), 1000);
    desk.at(2000, walk(minutes(5), 1820));
    assert_eq!(desk.view().desk_clock.as_secs(), 0);
}

#[test]
fn activities_may_touch_but_not_overlap() {
    let mut desk = Desk::with(&[]);
    desk.at(1800, walk(minutes(20), 1800))
        .at(2400, walk(minutes(10), 2400))
        .at(2400, walk(minutes(5), 600))
        .at(2400, walk(minutes(5), 601));
    let said = [
        "1800 logged walk 1200s",
        "2400 logged walk 600s",
        "2400 logged walk 300s",
        "2400 refused overlap",
    ];
    assert_eq!(desk.said, said);
}

#[test]
fn an_overlap_is_refused_for_a_month() {
    let mut desk = Desk::with(&[]);
    desk.at(0, walk(minutes(20), 0)).at(0, Input::Lock);
    desk.at(31 * DAY - 1, walk(minutes(5), -60));
    desk.at(31 * DAY, walk(minutes(5), -60));
    let said = [
        "0 logged walk 1200s",
        "2678399 refused overlap",
        "2678400 logged walk 300s",
    ];
    assert_eq!(desk.said, said);
}
