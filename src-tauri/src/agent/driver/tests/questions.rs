//! What the agent asks beside the break: the posture, a long absence; and what it says of itself.

use astir_wire::{Activity, ActivityDone, ReminderStep, State as Shown};

use super::*;

fn set(morning: &mut Morning, key: &str, value: &str) {
    let (key, value) = (key.to_owned(), value.to_owned());
    morning.ask(Request::Set { key, value }).unwrap();
}

fn snapshot(morning: &mut Morning) -> Snapshot {
    morning.driver.snapshot(morning.now)
}

fn is_posture_due(morning: &mut Morning) -> bool {
    snapshot(morning).posture.is_some_and(|posture| posture.due)
}

/// Behind a lock for so long, and back.
fn away(morning: &mut Morning, time: TimeDelta) {
    let see = |morning: &mut Morning, seen| {
        morning.driver.step(morning.now, Some(Mail::Seen(seen)));
    };
    see(morning, Observation::Lock);
    morning.pass(time);
    see(morning, Observation::Unlock);
}

fn logged(morning: &mut Morning) -> Vec<astir_wire::Logged> {
    let Ok(Reply::Logged(logged)) = morning.ask(Request::Logged { days: None }) else {
        panic!("the log was asked for");
    };
    logged
}

const A_WALK: Request = Request::AwayWas {
    activity: Some(Activity::Walk),
};

#[test]
fn a_long_absence_is_logged_as_what_it_was_with_one_click() {
    let mut morning = Morning::begin();
    morning.pass(minutes(10));
    away(&mut morning, minutes(24));
    morning.pass(minutes(2));
    let asked = snapshot(&mut morning).absence.unwrap();
    assert_eq!(asked.seconds, 24 * 60);
    morning.ask(A_WALK).unwrap();
    let logged = logged(&mut morning);
    assert_eq!(logged.len(), 1);
    assert_eq!(
        (logged[0].kind.as_str(), logged[0].seconds),
        ("walk", 24 * 60)
    );
    assert_eq!(logged[0].ended_ms, asked.since_ms + 24 * 60_000);
    assert_eq!(logged[0].intensity, astir_ledger::Intensity::Easy);
    assert!(!logged[0].counted);
    assert_eq!(snapshot(&mut morning).absence, None);
    assert_eq!(morning.ask(A_WALK).unwrap_err().reason, "nothing-due");
    assert_eq!(
        snapshot(&mut morning).today.facts.unwrap().breaks.natural,
        1
    );
}

#[test]
fn a_long_absence_may_have_been_nothing() {
    let mut morning = Morning::begin();
    away(&mut morning, minutes(24));
    morning.ask(Request::AwayWas { activity: None }).unwrap();
    assert_eq!(snapshot(&mut morning).absence, None);
    assert_eq!(logged(&mut morning).len(), 0);
}

#[test]
fn the_question_about_an_absence_outlives_a_kill() {
    let mut morning = Morning::begin();
    away(&mut morning, minutes(24));
    morning.pass(minutes(2));
    let asked = snapshot(&mut morning).absence;
    assert!(asked.is_some());
    let mut morning = morning.killed_and_started_again_after(TimeDelta::seconds(20));
    assert_eq!(snapshot(&mut morning).absence, asked);
    morning.ask(A_WALK).unwrap();
    assert_eq!(logged(&mut morning).len(), 1);
}

#[test]
fn whoever_logs_the_walk_elsewhere_is_not_asked_again() {
    let mut morning = Morning::begin();
    away(&mut morning, minutes(24));
    morning.pass(minutes(10));
    let ended_ms = morning.now.wall.timestamp_millis() - 15 * 60_000;
    let walk = Request::Log(ActivityDone {
        activity: Activity::Walk,
        seconds: 600,
        intensity: Intensity::Brisk,
        ended_ms: Some(ended_ms),
    });
    morning.ask(walk).unwrap();
    assert_eq!(snapshot(&mut morning).absence, None);
    assert_eq!(logged(&mut morning).len(), 1);
}

#[test]
fn a_change_of_posture_is_due_until_it_is_done_or_put_off() {
    let mut morning = Morning::begin();
    set(&mut morning, "interval", "3h");
    set(&mut morning, "posture-plan", "30m/10m");
    let later = morning.ask(Request::PostureLater).unwrap_err();
    assert_eq!(later.reason, "nothing-due");
    morning.pass(minutes(30));
    assert!(is_posture_due(&mut morning));
    morning.ask(Request::PostureLater).unwrap();
    assert!(!is_posture_due(&mut morning));
    morning.pass(minutes(10));
    assert!(is_posture_due(&mut morning));
    assert_eq!(morning.seen.0.lock().unwrap().asked_posture, 2);
    morning.ask(Request::Posture { standing: true }).unwrap();
    assert!(!is_posture_due(&mut morning));
}

#[test]
fn a_reminder_that_nobody_can_see_goes_no_further() {
    let step = |morning: &mut Morning| snapshot(morning).reminder.map(|reminder| reminder.step);
    for (seen, after) in [
        (true, ReminderStep::Card),
        (false, ReminderStep::Notification),
    ] {
        let mut morning = Morning::begin();
        morning.pass(minutes(45));
        morning
            .driver
            .step(morning.now, Some(Mail::NoticeShown { seen }));
        morning.pass(minutes(3));
        assert_eq!(step(&mut morning), Some(after));
    }
}

#[test]
fn after_an_hour_of_waiting_the_tray_shows_the_break_as_due() {
    let shown = |morning: &mut Morning| match snapshot(morning).state {
        Shown::Held { shows_as_due, .. } => Some(shows_as_due),
        _ => None,
    };
    let mut morning = Morning::begin();
    morning.desk.holds.lock().unwrap().push(HoldReason::Call);
    morning.pass(minutes(104));
    assert_eq!(shown(&mut morning), Some(false));
    morning.pass(minutes(1));
    assert_eq!(shown(&mut morning), Some(true));
}

#[test]
fn what_happened_lately_is_still_told_after_a_kill() {
    let told = |morning: &mut Morning| {
        let Ok(Reply::Why(why)) = morning.ask(Request::Why) else {
            panic!("why is answered");
        };
        why
    };
    let mut morning = Morning::begin();
    morning.pass(minutes(45));
    morning.ask(Request::Snooze { seconds: None }).unwrap();
    let before = told(&mut morning).lately;
    assert_eq!(before[0].text, "Snoozed for 5 min");
    let mut morning = morning.killed_and_started_again_after(TimeDelta::seconds(10));
    assert_eq!(told(&mut morning).lately, before);
}

#[test]
fn why_tells_how_long_a_reminder_is_held_and_by_what() {
    let mut morning = Morning::begin();
    morning.desk.holds.lock().unwrap().push(HoldReason::Call);
    morning.pass(minutes(49));
    let Ok(Reply::Why(why)) = morning.ask(Request::Why) else {
        panic!("why is answered");
    };
    assert_eq!(
        why.now,
        "At the desk without a break for 49 min. Held 4 min: microphone or camera in use (a call); \
         reminder 15 s after it ends."
    );
}

#[test]
fn a_break_at_a_fixed_time_comes_then_and_why_says_so() {
    let mut morning = Morning::begin();
    set(&mut morning, "fixed-times", "mon-fri 09:20");
    let why = |morning: &mut Morning| {
        let Ok(Reply::Why(why)) = morning.ask(Request::Why) else {
            panic!("why is answered");
        };
        why
    };
    assert!(
        why(&mut morning)
            .now
            .ends_with("Waiting for 09:20, a time you set.")
    );
    let mut morning = morning.killed_and_started_again_after(TimeDelta::seconds(10));
    morning.pass(minutes(19));
    assert!(!morning.reminded());
    morning.pass(minutes(1));
    assert!(morning.reminded());
    let told = why(&mut morning).lately;
    assert!(
        told.iter().any(|line| line.text.contains("fixed times")),
        "{told:?}"
    );
}
