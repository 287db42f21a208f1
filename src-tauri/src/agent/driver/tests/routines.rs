//! The routine under way, and what is kept of it.

use super::*;

#[test]
fn a_routine_done_is_a_row_with_its_steps_and_a_fresh_desk_clock() {
    let mut morning = Morning::begin();
    morning.pass(minutes(45));
    morning.ask(start_of("R3-A")).unwrap();
    assert_eq!(morning.screens(), [Screen::Guide]);
    morning.pass(minutes(3));
    let breaks = morning.breaks();
    assert_eq!(breaks.len(), 1);
    assert_eq!(breaks[0].outcome, astir_ledger::BreakOutcome::Completed);
    assert_eq!(breaks[0].routine.as_deref(), Some("R3-A"));
    let exercises: Vec<_> = breaks[0]
        .steps
        .iter()
        .map(|step| step.exercise.as_str())
        .collect();
    assert_eq!(
        exercises,
        [
            "mini_squat",
            "standing_calf_raise",
            "standing_glute_squeeze",
            "standing_march"
        ]
    );
    assert_eq!(morning.desk_minutes(), 0);
}

#[test]
fn what_was_done_goes_from_the_screen_by_itself() {
    let mut morning = Morning::begin();
    morning.ask(start_of("R1-A")).unwrap();
    morning.pass(TimeDelta::seconds(62));
    assert!(morning.driver.snapshot(morning.now).after.is_some());
    morning.pass(TimeDelta::seconds(8));
    assert!(morning.driver.snapshot(morning.now).after.is_none());
    assert!(morning.screens().is_empty());
}

#[test]
fn leaving_early_keeps_what_was_done() {
    let mut morning = Morning::begin();
    morning.pass(minutes(45));
    morning.ask(START).unwrap();
    morning.pass(minutes(1));
    morning
        .ask(Request::Guide {
            step: GuideStep::Stop,
        })
        .unwrap();
    let breaks = morning.breaks();
    assert_eq!(breaks[0].outcome, astir_ledger::BreakOutcome::Partial);
    assert_eq!(breaks[0].done_s, Some(60));
}

#[test]
fn a_second_routine_is_refused_and_the_first_goes_on() {
    let mut morning = Morning::begin();
    morning.ask(START).unwrap();
    let before = morning
        .driver
        .guide
        .view(morning.now.steady.0, &morning.driver.catalogue);
    assert_eq!(morning.ask(START).unwrap_err().reason, "routine-running");
    assert_eq!(
        morning
            .driver
            .guide
            .view(morning.now.steady.0, &morning.driver.catalogue),
        before
    );
}

#[test]
fn a_paused_guide_stays_on_the_screen() {
    let mut morning = Morning::begin();
    morning.ask(START).unwrap();
    morning
        .ask(Request::Guide {
            step: GuideStep::Pause,
        })
        .unwrap();
    morning.pass(minutes(2));
    assert_eq!(morning.screens(), [Screen::Guide]);
    morning
        .ask(Request::Guide {
            step: GuideStep::Resume,
        })
        .unwrap();
    assert_eq!(morning.screens(), [Screen::Guide]);
}

#[test]
fn a_guide_that_is_closed_waits_and_is_not_counted_to_its_end() {
    let mut morning = Morning::begin();
    morning.pass(minutes(45));
    morning.ask(START).unwrap();
    morning.pass(TimeDelta::seconds(30));
    let closed = Request::Window {
        screen: Screen::Guide,
        report: WindowReport::Closed,
    };
    morning.ask(closed).unwrap();
    morning.pass(minutes(11));
    let outcomes: Vec<_> = morning.breaks().iter().map(|entry| entry.outcome).collect();
    assert_eq!(outcomes, [astir_ledger::BreakOutcome::Partial]);
}

#[test]
fn leaving_out_the_last_step_of_a_paused_routine_ends_it() {
    let mut morning = Morning::begin();
    morning.ask(start_of("R1-A")).unwrap();
    morning.pass(TimeDelta::seconds(50));
    morning
        .ask(Request::Guide {
            step: GuideStep::Pause,
        })
        .unwrap();
    morning
        .ask(Request::Guide {
            step: GuideStep::Skip,
        })
        .unwrap();
    assert!(morning.driver.snapshot(morning.now).guide.is_none());
    assert!(morning.driver.snapshot(morning.now).after.is_some());
}

#[test]
fn one_exercise_of_the_library_is_played_as_the_break() {
    let mut morning = Morning::begin();
    let Ok(Reply::Library(library)) = morning.ask(Request::Library) else {
        panic!("the library was asked for");
    };
    let exercise = library.entries[0].id.clone();
    let play = |exercise: &str| Request::Play {
        exercise: exercise.to_owned(),
    };
    morning.ask(play(&exercise.0)).unwrap();
    assert!(morning.driver.guide.session().is_some());
    let again = morning.ask(play(&exercise.0)).unwrap_err();
    assert_eq!(again.reason, "routine-running");
}

#[test]
fn the_screen_stays_awake_while_a_routine_runs_and_not_while_it_is_paused() {
    let mut morning = Morning::begin();
    let is_kept = |morning: &Morning| *morning.desk.kept_awake.lock().unwrap();
    let guide = |step| Request::Guide { step };
    assert!(!is_kept(&morning));
    morning.ask(start_of("R1-A")).unwrap();
    assert!(is_kept(&morning));
    morning.ask(guide(GuideStep::Pause)).unwrap();
    assert!(!is_kept(&morning));
    morning.ask(guide(GuideStep::Resume)).unwrap();
    assert!(is_kept(&morning));
    morning.finishes();
    assert!(!is_kept(&morning));
}

#[test]
fn a_change_is_heard_as_loud_as_it_was_set_and_seen_when_muted() {
    let mut morning = Morning::begin();
    let set = |key: &str, value: &str| Request::Set {
        key: key.to_owned(),
        value: value.to_owned(),
    };
    let sounds = |morning: &Morning| morning.seen.0.lock().unwrap().sounds.clone();
    morning.ask(set("volume", "40")).unwrap();
    morning.ask(start_of("R1-A")).unwrap();
    morning.pass(TimeDelta::seconds(6));
    let heard = sounds(&morning);
    assert_eq!(heard[..3], [(Sound::Tick, 40); 3]);
    assert_eq!(heard[3], (Sound::Start, 40));
    let mute = GuideStep::Mute { muted: true };
    morning.ask(Request::Guide { step: mute }).unwrap();
    morning.finishes();
    assert_eq!(sounds(&morning).last(), Some(&(Sound::Finish, 0)));
    assert!(morning.ask(set("volume", "101")).is_err());
}

#[test]
fn cues_are_spoken_for_those_who_want_them() {
    let mut morning = Morning::begin();
    let spoken = |morning: &Morning| morning.seen.0.lock().unwrap().spoken.clone();
    morning.does("R1-A");
    assert!(spoken(&morning).is_empty());
    morning
        .ask(Request::Set {
            key: "spoken-cues".to_owned(),
            value: "on".to_owned(),
        })
        .unwrap();
    morning.does("R1-A");
    let said = spoken(&morning);
    assert!(
        said.iter().any(|text| text == "Next: Seated heel raise"),
        "{said:?}"
    );
    assert_eq!(said.last().map(String::as_str), Some("Done"));
}

#[test]
fn a_hold_is_made_longer_and_a_repetition_is_not() {
    let mut morning = Morning::begin();
    let left = |morning: &mut Morning| morning.snapshot().guide.unwrap().left;
    let longer = || Request::Guide {
        step: GuideStep::Longer,
    };
    morning.ask(start_of("R1-C")).unwrap();
    morning.pass(TimeDelta::seconds(8));
    let before = left(&mut morning);
    morning.ask(longer()).unwrap();
    assert_eq!(left(&mut morning), before + 10_000);
    morning.finishes();
    morning.ask(start_of("R1-B")).unwrap();
    morning.pass(TimeDelta::seconds(8));
    assert_eq!(morning.ask(longer()).unwrap_err().reason, "guide");
}

#[test]
fn how_it_was_is_asked_after_strength_once_a_day() {
    let mut morning = Morning::begin();
    let asks = |morning: &mut Morning| morning.snapshot().after.unwrap().ask_effort;
    morning.does("R1-C");
    assert!(!asks(&mut morning), "a stretch");
    morning.does("R3-A");
    assert!(asks(&mut morning));
    // Nobody has to answer to be left alone for the day.
    morning.does("R2-B");
    assert!(!asks(&mut morning));
    morning.sleeps(TimeDelta::hours(48));
    morning.does("R3-B");
    assert!(asks(&mut morning));
}

#[test]
fn an_answer_is_kept_with_the_break_it_is_about() {
    let mut morning = Morning::begin();
    morning.does("R3-A");
    let effort = astir_wire::Effort::TooHard;
    morning.ask(Request::Effort { effort }).unwrap();
    let broke = morning.breaks().remove(0);
    let answer = morning.answers().remove(0);
    assert_eq!(answer.about, Some(broke.id));
    assert!(!morning.snapshot().after.unwrap().ask_effort);
}
