//! What outlives the agent.

use super::*;

#[test]
fn a_killed_agent_loses_at_most_a_minute_of_desk_clock() {
    let mut morning = Morning::begin();
    morning.pass(minutes(20));
    let mut morning = morning.killed_and_started_again_after(TimeDelta::seconds(30));
    let minutes = morning.desk_minutes();
    assert!((19..=20).contains(&minutes), "{minutes}");
}

#[test]
fn after_a_long_gap_nobody_knows_and_the_desk_clock_is_new() {
    let mut morning = Morning::begin();
    morning.pass(minutes(20));
    let mut morning = morning.killed_and_started_again_after(minutes(10));
    assert_eq!(morning.desk_minutes(), 0);
    assert!(morning.breaks().is_empty());
}

#[test]
fn a_routine_goes_on_where_it_was_after_a_kill() {
    let mut morning = Morning::begin();
    morning.ask(start_of("R3-A")).unwrap();
    morning.pass(minutes(1));
    let mut morning = morning.killed_and_started_again_after(TimeDelta::seconds(10));
    assert_eq!(morning.screens(), [Screen::Guide]);
    assert!(morning.driver.snapshot(morning.now).guide.is_some());
    morning.pass(TimeDelta::seconds(107));
    assert_eq!(
        morning.breaks()[0].outcome,
        astir_ledger::BreakOutcome::Completed
    );
}

#[test]
fn a_routine_that_ended_while_no_agent_ran_keeps_its_steps() {
    let mut morning = Morning::begin();
    morning.ask(start_of("R3-A")).unwrap();
    morning.pass(minutes(1));
    let mut morning = morning.killed_and_started_again_after(minutes(2));
    let breaks = morning.breaks();
    assert_eq!(breaks[0].routine.as_deref(), Some("R3-A"));
    assert_eq!(breaks[0].steps.len(), 4);
    assert!(morning.screens().is_empty());
}

#[test]
fn settings_apply_at_once_and_outlive_the_agent() {
    let mut morning = Morning::begin();
    morning.pass(minutes(20));
    let set = Request::Set {
        key: "interval".to_owned(),
        value: "15m".to_owned(),
    };
    morning.ask(set).unwrap();
    morning.pass(minutes(1));
    assert!(morning.reminded());
    let morning = morning.killed_and_started_again_after(TimeDelta::seconds(5));
    assert_eq!(
        morning.driver.preferences.engine.interval,
        Duration::from_secs(15 * 60)
    );
}

#[test]
fn a_composed_routine_is_known_by_its_name_after_a_kill() {
    let mut morning = Morning::begin();
    let start = Request::Start {
        routine: None,
        seconds: Some(240),
        seated: false,
    };
    morning.ask(start).unwrap();
    let before = morning.snapshot();
    let is_curated = |id: &str| Offer::named(&Shelf::default(), id).is_some();
    assert!(!is_curated(&before.routine.id), "{}", before.routine.id);
    let mut morning = morning.killed_and_started_again_after(TimeDelta::seconds(5));
    let after = morning.snapshot();
    assert_eq!(after.routine.name, before.routine.name);
    assert_eq!(after.guide.unwrap().name, before.routine.name);
}

#[test]
fn the_machine_is_let_sleep_when_the_day_is_written_and_not_before() {
    let mut morning = Morning::begin();
    let path = morning.folder.path().join(astir_ledger::FILE_NAME);
    *morning.desk.ledger.lock().unwrap() = Some(path);
    for _ in 0..2 {
        morning.pass(TimeDelta::seconds(90));
        assert_eq!(
            morning.desk.written_before_sleep.lock().unwrap().pop(),
            None
        );
        let (now, falls_asleep) = (morning.now, Observation::Sleep);
        morning.driver.step(now, Some(Mail::Seen(falls_asleep)));
        let written = morning.desk.written_before_sleep.lock().unwrap().pop();
        assert_eq!(written, Some(Some(now.wall.timestamp_millis())));
        let slept_ms = 60_000;
        morning.now = later(now, TimeDelta::milliseconds(slept_ms));
        let wakes = Observation::Wake { slept_ms };
        morning.driver.step(morning.now, Some(Mail::Seen(wakes)));
    }
}
