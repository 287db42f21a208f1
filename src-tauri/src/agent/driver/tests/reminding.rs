//! When somebody is asked, and when not.

use super::*;

#[test]
fn a_break_is_asked_for_when_the_interval_is_over() {
    let mut morning = Morning::begin();
    morning.pass(minutes(44));
    assert!(!morning.reminded());
    morning.pass(minutes(1));
    assert!(morning.reminded());
}

#[test]
fn the_card_is_made_ready_when_a_break_is_due_soon_and_once() {
    let mut morning = Morning::begin();
    let prepared = |morning: &Morning| morning.seen.0.lock().unwrap().prepared.clone();
    morning.pass(minutes(40));
    assert_eq!(prepared(&morning), []);
    morning.pass(minutes(4));
    assert_eq!(prepared(&morning), [Screen::Card]);
    morning.pass(minutes(1));
    assert!(morning.reminded());
    assert_eq!(prepared(&morning), [Screen::Card]);
}

#[test]
fn nobody_is_reminded_in_a_call_and_the_reason_is_said() {
    let mut morning = Morning::begin();
    morning.desk.holds.lock().unwrap().push(HoldReason::Call);
    morning.pass(minutes(46));
    assert!(!morning.reminded());
    let Ok(Reply::Why(why)) = morning.ask(Request::Why) else {
        panic!("why is answered")
    };
    assert!(why.now.contains("call"), "{}", why.now);
    morning.desk.holds.lock().unwrap().clear();
    morning.pass(minutes(1));
    assert!(morning.reminded());
}

#[test]
fn nobody_is_reminded_in_mid_burst() {
    let mut morning = Morning::begin();
    morning.pass(minutes(44));
    *morning.desk.typing.lock().unwrap() = true;
    morning.pass(TimeDelta::seconds(80));
    assert!(!morning.reminded());
    *morning.desk.typing.lock().unwrap() = false;
    morning.pass(TimeDelta::seconds(5));
    assert!(morning.reminded());
}

#[test]
fn with_nobody_there_the_driver_sleeps_for_hours_else_it_wakes_once_a_minute() {
    let mut morning = Morning::begin();
    morning.pass(TimeDelta::seconds(10));
    let wake = morning.driver.next_wake(morning.now).unwrap();
    assert_eq!(wake, morning.driver.alive_at + ALIVE_EVERY_MS);
    let idle = Observation::Idle {
        since_ms: morning.now.steady.0,
    };
    morning.driver.step(morning.now, Some(Mail::Seen(idle)));
    morning.answer_questions();
    morning.pass(minutes(6));
    let next = morning
        .driver
        .next_wake(morning.now)
        .map(|at| at - morning.now.steady.0);
    assert!(
        next.is_none_or(|away| away > 3 * 60 * ALIVE_EVERY_MS),
        "{next:?}"
    );
}

#[test]
fn somebody_back_from_sleep_is_there_at_once() {
    let mut morning = Morning::begin();
    morning.pass(minutes(10));
    morning
        .driver
        .step(morning.now, Some(Mail::Seen(Observation::Sleep)));
    morning.now = later(morning.now, minutes(30));
    let slept_ms = minutes(30).num_milliseconds();
    morning.driver.step(
        morning.now,
        Some(Mail::Seen(Observation::Wake { slept_ms })),
    );
    assert_eq!(
        morning.driver.snapshot(morning.now).presence,
        astir_wire::Presence::Here
    );
    assert_eq!(
        morning
            .driver
            .snapshot(morning.now)
            .today
            .facts
            .unwrap()
            .breaks
            .natural,
        1
    );
}

#[test]
fn another_setting_leaves_the_announced_routine_alone() {
    let mut morning = Morning::begin();
    morning.pass(minutes(45));
    let announced = morning.driver.snapshot(morning.now).routine;
    morning
        .ask(Request::Set {
            key: "sound".to_owned(),
            value: "off".to_owned(),
        })
        .unwrap();
    assert_eq!(morning.driver.snapshot(morning.now).routine, announced);
}
