//! A reminder for practice, and the first start of all.

use super::*;

#[test]
fn a_practice_reminder_goes_by_itself_and_leaves_no_trace() {
    let mut morning = Morning::begin();
    morning.pass(minutes(20));
    let due = morning.driver.engine.view(morning.now).next_break;
    morning.ask(Request::Practise).unwrap();
    let step = |morning: &mut Morning| {
        let shown = morning.driver.snapshot(morning.now).reminder;
        shown.map(|reminder| reminder.step)
    };
    assert_eq!(step(&mut morning), Some(ReminderStep::Notification));
    morning.pass(TimeDelta::seconds(5));
    assert_eq!(step(&mut morning), Some(ReminderStep::Card));
    morning.pass(TimeDelta::seconds(5));
    assert_eq!(step(&mut morning), None);
    assert!(morning.breaks().is_empty());
    assert_eq!(morning.driver.engine.view(morning.now).next_break, due);
}

#[test]
fn whatever_answers_a_practice_reminder_only_ends_it() {
    for answer in [
        START,
        Request::Snooze { seconds: None },
        Request::Skip,
        Request::Did,
    ] {
        let mut morning = Morning::begin();
        morning.ask(Request::Practise).unwrap();
        morning.ask(answer.clone()).unwrap();
        assert!(!morning.reminded(), "{answer:?}");
        assert!(matches!(morning.driver.guide, Guide::Idle), "{answer:?}");
        assert!(morning.breaks().is_empty(), "{answer:?}");
    }
}

#[test]
fn nothing_is_practised_while_a_break_is_due_or_runs() {
    let mut morning = Morning::begin();
    morning.ask(START).unwrap();
    assert_eq!(
        morning.ask(Request::Practise).unwrap_err().reason,
        "not-now"
    );
    let mut morning = Morning::begin();
    morning.pass(minutes(46));
    assert!(morning.reminded());
    assert_eq!(
        morning.ask(Request::Practise).unwrap_err().reason,
        "not-now"
    );
}

#[test]
fn welcome_opens_on_the_first_start_of_all_and_not_again() {
    let mut first = Morning::begin();
    first.driver.welcomes = true;
    first.driver.begin(first.now);
    assert_eq!(first.screens(), [Screen::Welcome]);
    let again = first.killed_and_started_again_after(minutes(1));
    assert!(!again.driver.diary.is_new());
    assert!(again.screens().is_empty());
}
