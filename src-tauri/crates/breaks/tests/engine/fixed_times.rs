//! What is shown and recorded of breaks at fixed times: rule 33.

use astir_breaks::{Decision, Hold, Input, Lapse, State, Step, WaitsFor};

use crate::days::moment;
use crate::desk::{Desk, minutes};

/// The desk begins at 09:00; a break is due at 09:20.
fn desk() -> Desk {
    Desk::with(&[("fixed-times", "mon-fri 09:20,11:00")])
}

#[test]
fn the_next_break_is_the_fixed_time_where_that_comes_first() {
    let mut desk = desk();
    desk.at(60, Input::Tick);
    let due_at = moment(0, 1_200_000);
    assert_eq!(desk.state(), State::Working { due_at });
    assert_eq!(desk.view().next_break, Some(due_at));
    assert_eq!(desk.view().waits_for, WaitsFor::FixedTime);
    desk.at(1140, Input::Tick);
    assert_eq!(desk.state(), State::Soon { due_at });
    desk.at(1210, Input::Did);
    assert_eq!(desk.view().next_break, Some(moment(0, 3_910_000)));
    assert_eq!(desk.view().waits_for, WaitsFor::DeskTime);
}

#[test]
fn a_break_that_waits_for_the_fixed_time_is_shown_then() {
    let mut desk = Desk::with(&[("fixed-times", "mon 09:55")]);
    desk.at(2800, Input::Tick);
    let due_at = moment(0, 55 * 60_000);
    assert_eq!(desk.state(), State::Working { due_at });
    assert_eq!(desk.view().waits_for, WaitsFor::FixedTime);
    desk.at(2810, Input::Skip);
    assert_eq!(desk.said, ["2810 refused nothing-due"]);
}

#[test]
fn why_a_fixed_time_brought_no_break_is_recorded() {
    let lapses = |desk: &mut Desk| {
        desk.at(1200, Input::Tick).at(1700, Input::Tick);
        let decisions = desk.decisions().into_iter();
        let lapses = decisions.filter_map(|decision| match decision {
            Decision::FixedTimeLapsed(lapse) => Some(lapse),
            _ => None,
        });
        lapses.collect::<Vec<_>>()
    };
    let mut paused = desk();
    paused.at(600, Input::Pause(astir_breaks::PauseUntil::Resumed));
    assert_eq!(lapses(&mut paused), [Lapse::Quiet]);
    let mut rested = desk();
    rested.at(600, Input::Lock).at(900, Input::Unlock);
    assert_eq!(lapses(&mut rested), [Lapse::JustHadOne]);
    let mut held = Desk::with(&[("fixed-times", "mon 09:20"), ("interval", "5m")]);
    held.at(60, Input::Hold(Hold::Dnd, true));
    assert_eq!(lapses(&mut held), [Lapse::BreakIsDue]);
    let mut ignored = Desk::with(&[("fixed-times", "mon 10:30")]);
    ignored.at(5400, Input::Tick);
    assert_eq!(
        ignored.decisions().last(),
        Some(&Decision::FixedTimeLapsed(Lapse::Unanswered))
    );
    let mut came = desk();
    assert_eq!(lapses(&mut came), []);
    assert!(came.decisions().contains(&Decision::FixedTime));
}

#[test]
fn at_the_end_of_the_interval_after_two_ignored_a_fixed_time_counts_again() {
    let mut desk = Desk::with(&[("fixed-times", "mon 11:05")]);
    desk.at(7500, Input::Tick);
    assert_eq!(desk.said.last().unwrap(), "7500 remind notification");
    assert!(desk.decisions().contains(&Decision::FixedTime));
}

#[test]
fn a_clock_set_forward_far_over_it_is_too_late() {
    let mut desk = desk();
    desk.at(1000, Input::Tick);
    let mut jumped = moment(0, 1_001_000);
    jumped.wall += chrono::TimeDelta::minutes(7);
    desk.engine.handle(jumped, Input::Tick);
    assert_eq!(desk.engine.view(jumped).waits_for, WaitsFor::DeskTime);
}

#[test]
fn a_walk_taken_back_was_no_break_shortly_before() {
    let mut desk = Desk::with(&[("interval", "5m"), ("fixed-times", "mon 09:20")]);
    desk.at(310, Input::Lock).at(900, Input::Unlock);
    let mut longer = desk.engine.settings().clone();
    longer.set("interval", "2h").unwrap();
    desk.at(901, Input::WasAtDesk)
        .at(902, Input::Set(Box::new(longer)));
    desk.at(1200, Input::Tick);
    assert_eq!(desk.said.last().unwrap(), "1200 remind notification");
    assert!(matches!(
        desk.state(),
        State::Due {
            step: Step::Notification,
            ..
        }
    ));
}

#[test]
fn a_fixed_time_that_came_in_a_short_gap_is_not_lost() {
    let mut desk = desk();
    desk.restart(1180, minutes(2)).at(1360, Input::Tick);
    assert_eq!(
        desk.said,
        ["1140 soon", "1300 remind notification", "1360 remind card"]
    );
}
