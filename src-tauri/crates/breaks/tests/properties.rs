//! What holds for every script, however the day goes.

#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

mod days;

use astir_breaks::script;
use days::{Day, Line, lines_of, scripts};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn there_are_never_two_reminders_at_once(day in scripts::without_restarts()) {
        let mut showing = false;
        for line in lines_of(&day) {
            match line.word.as_str() {
                "remind" if line.rest == "notification" => {
                    prop_assert!(!showing, "a second reminder at {}\n{}", line.at, day);
                    showing = true;
                }
                "remind" => showing = true,
                "withdrawn" => {
                    prop_assert!(showing, "nothing to withdraw at {}\n{}", line.at, day);
                    showing = false;
                }
                "ignored" | "started" | "snoozed" | "skipped" | "did" | "logged" => showing = false,
                "natural" | "walked" | "off" | "held" | "off-hours" | "paused" => {
                    prop_assert!(!showing, "a reminder stayed up at {}\n{}", line.at, day);
                }
                _ => {}
            }
        }
    }

    #[test]
    fn nobody_is_reminded_while_there_is_a_reason_to_be_quiet(day in scripts::any()) {
        let (mut paused, mut off, mut routine) = (false, false, false);
        for line in lines_of(&day) {
            match line.word.as_str() {
                "paused" => paused = true,
                "resumed" => paused = false,
                "off-hours" => off = true,
                "on-hours" => off = false,
                "started" => routine = true,
                "completed" | "partial" | "hurt" => routine = false,
                "remind" | "soon" | "quiet-offer" => {
                    prop_assert!(!(paused || off || routine), "at {}\n{}", line.at, day);
                }
                _ => {}
            }
        }
    }

    #[test]
    fn nobody_is_reminded_while_something_holds(day in scripts::any()) {
        for line in lines_of(&day).iter().filter(|line| line.word == "remind") {
            prop_assert!(!day.is_held_before(line.at), "at {}\n{}", line.at, day);
        }
    }

    #[test]
    fn nobody_is_reminded_behind_a_lock(day in scripts::any()) {
        for line in lines_of(&day).iter().filter(|line| line.word == "remind") {
            prop_assert!(!day.is_locked_before(line.at), "at {}\n{}", line.at, day);
        }
    }

    #[test]
    fn after_a_rest_there_is_a_whole_interval(day in scripts::without_restarts()) {
        let mut rested_at = None;
        for line in lines_of(&day) {
            match line.word.as_str() {
                "natural" | "walked" | "off" | "did" | "skipped" | "logged" | "hurt" => {
                    rested_at = Some(line.at);
                }
                "remind" => {
                    let enough = rested_at.is_none_or(|at| line.at >= at + day.least_wait());
                    prop_assert!(enough, "reminded at {} after {rested_at:?}\n{}", line.at, day);
                    rested_at = None;
                }
                _ => {}
            }
        }
    }

    #[test]
    fn rest_behind_a_lock_is_never_lost(day in scripts::without_restarts()) {
        let reminders: Vec<u64> =
            lines_of(&day).iter().filter(|line| line.word == "remind").map(|line| line.at).collect();
        for back in day.returns_after_rest() {
            let early = reminders.iter().find(|at| (back..back + day.least_wait()).contains(at));
            prop_assert!(early.is_none(), "back at {back}, reminded at {early:?}\n{}", day);
        }
    }

    #[test]
    fn a_call_more_or_less_changes_nothing(day in scripts::any(), at in prop::collection::vec(0u64..90_000, 1..8)) {
        let more = day.with_idle_calls(&at);
        prop_assert_eq!(days::text_of(&day), days::text_of(&more), "{}", more);
    }

    #[test]
    fn a_short_restart_while_nothing_happens_changes_nothing(day in scripts::without_restarts(), at in 0u64..40_000) {
        const GAP: u64 = 30;
        // What comes due in the gap may be kept from being said by typing.
        const TYPING_DELAYS: u64 = 60;
        let lines = lines_of(&day);
        let is_silent = lines.iter().all(|line| line.at < at || line.at > at + GAP + TYPING_DELAYS);
        if let Some(more) = day.with_restart(at, GAP).filter(|_| is_silent && !is_busy(&lines, at)) {
            prop_assert_eq!(days::text_of(&day), days::text_of(&more), "{}", more);
        }
    }

    #[test]
    fn the_same_script_always_says_the_same(day in scripts::any()) {
        let script = script::parse(&day.to_string()).unwrap();
        prop_assert_eq!(script.run(), script.run());
    }

    #[test]
    fn times_never_go_back_and_json_says_the_same(day in scripts::any()) {
        let run = script::parse(&day.to_string()).unwrap().run();
        let lines = lines_of(&day);
        prop_assert!(lines.is_sorted_by_key(|line: &Line| line.at), "{}", run.text());
        for (line, json) in lines.iter().zip(run.json().lines()) {
            let json: serde_json::Value = serde_json::from_str(json).unwrap();
            prop_assert_eq!(json["at"].as_u64(), Some(line.at));
            prop_assert_eq!(json["event"].as_str(), Some(line.word.as_str()));
        }
    }

    #[test]
    fn it_never_stops_asking(day in scripts::any()) {
        let (text, from) = day.then_ten_hours_at_the_desk();
        let run = script::parse(&text).unwrap().run();
        let asked = run.happenings.iter().any(|happened| {
            happened.at.steady.0 >= from * 1000 && happened.what.word() == "remind"
        });
        prop_assert!(asked, "never after {from}\n{text}\n{}", run.text());
    }
}

/// Whether a reminder shows or a routine runs at `at`; a restart says something of both.
fn is_busy(lines: &[Line], at: u64) -> bool {
    let before = lines.iter().filter(|line| line.at < at);
    before.fold(false, |busy, line| match line.word.as_str() {
        "remind" | "started" => true,
        "withdrawn" | "ignored" | "snoozed" | "skipped" | "did" | "completed" | "partial"
        | "hurt" | "logged" => false,
        _ => busy,
    })
}

#[test]
fn the_days_really_have_everything_in_them() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut words = std::collections::BTreeSet::new();
    for _ in 0..600 {
        let day: Day = scripts::any().new_tree(&mut runner).unwrap().current();
        words.extend(lines_of(&day).into_iter().map(|line| line.word));
    }
    for word in [
        "soon",
        "remind",
        "held",
        "quiet-offer",
        "withdrawn",
        "started",
        "completed",
        "partial",
        "hurt",
        "contradicted",
        "snoozed",
        "skipped",
        "did",
        "ignored",
        "natural",
        "walked",
        "off",
        "paused",
        "resumed",
        "off-hours",
        "on-hours",
        "refused",
        "posture-due",
        "posture",
        "shift-weight",
        "logged",
    ] {
        assert!(words.contains(word), "no {word} in any day");
    }
}
