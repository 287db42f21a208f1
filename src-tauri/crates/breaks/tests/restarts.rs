//! Restarts at any point, and calls at any time.

#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

mod days;

use std::time::Duration;

use astir_breaks::{Effect, Engine, Input, Place, PlanStep, RoutinePlan, Saved, Settings, Steady};
use days::{inputs, moment};
use proptest::prelude::*;
use serde_json::Value;

/// Another origin of the steady clock, as after a reboot.
const ANOTHER_ORIGIN: i64 = -77_000_000;

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_restart_without_a_gap_changes_nothing((settings, inputs) in inputs::any(), cut in 0usize..30) {
        let cut = cut.min(inputs.len());
        let mut whole = Engine::new(settings, moment(0, 0));
        let (first, rest) = inputs.split_at(cut);
        for (at, input) in first {
            whole.handle(moment(0, *at), input.clone());
        }
        let at = first.last().map_or(0, |(at, _)| *at);
        let (mut restored, said) = restart(&whole, at, ANOTHER_ORIGIN);
        prop_assert!(happenings(&said, ANOTHER_ORIGIN).is_empty(), "{said:?}");
        for (at, input) in rest {
            let expected = whole.handle(moment(0, *at), input.clone());
            let got = restored.handle(moment(ANOTHER_ORIGIN, *at), moved(input, ANOTHER_ORIGIN));
            prop_assert_eq!(happenings(&expected, 0), happenings(&got, ANOTHER_ORIGIN));
        }
    }

    #[test]
    fn a_late_call_brings_about_the_same((settings, inputs) in inputs::any()) {
        is_the_same_when_late(settings, inputs);
    }

    #[test]
    fn a_wake_up_is_never_in_the_past((settings, inputs) in inputs::any()) {
        let mut engine = Engine::new(settings, moment(0, 0));
        for (at, input) in inputs {
            engine.handle(moment(0, at), input);
            prop_assert!(engine.next_wake().is_none_or(|wake| wake.0 > at));
        }
    }
}

/// Found by the property above in one run of many.
#[test]
fn a_fixed_time_that_came_too_late_lapses_at_its_moment() {
    let plan = RoutinePlan {
        steps: vec![PlanStep {
            length: Duration::from_mins(3),
            place: Place::Seated,
        }],
    };
    let inputs = [
        (0, Input::Sleep),
        (59_077, Input::Start(plan)),
        (
            111_599,
            Input::Idle {
                since: Steady(111_599),
            },
        ),
        (1_445_000, Input::Active),
        (1_500_001, Input::Tick),
    ];
    is_the_same_when_late(inputs::settings(5, 5), inputs.into());
}

/// Calls one engine whenever it asks for it, and another at the inputs alone.
fn is_the_same_when_late(settings: Settings, inputs: Vec<(i64, Input)>) {
    let mut prompt = Engine::new(settings, moment(0, 0));
    let mut late = prompt.clone();
    for (at, input) in inputs {
        let mut expected = Vec::new();
        while let Some(wake) = prompt.next_wake().filter(|wake| wake.0 < at) {
            expected.extend(prompt.handle(moment(0, wake.0), Input::Tick));
        }
        expected.extend(prompt.handle(moment(0, at), input.clone()));
        assert_eq!(expected, late.handle(moment(0, at), input));
        assert_eq!(prompt.view(moment(0, at)), late.view(moment(0, at)));
    }
}

#[test]
fn a_state_of_another_version_is_refused() {
    let engine = Engine::new(Settings::default(), moment(0, 0));
    let mut state = serde_json::to_value(engine.save(moment(0, 0))).unwrap();
    state["version"] = Value::from(2);
    let refusal = serde_json::from_value::<Saved>(state)
        .unwrap_err()
        .to_string();
    assert!(refusal.contains("version 2"), "{refusal}");
}

fn restart(engine: &Engine, at: i64, origin: i64) -> (Engine, Vec<Effect>) {
    let stored = serde_json::to_string(&engine.save(moment(0, at))).unwrap();
    let saved = serde_json::from_str(&stored).unwrap();
    let settings = engine.settings().clone();
    Engine::restore(saved, settings, moment(origin, at), Duration::ZERO)
}

fn moved(input: &Input, origin: i64) -> Input {
    match input.clone() {
        Input::Idle { mut since } => {
            since.0 += origin;
            Input::Idle { since }
        }
        Input::Wake { mut slept_since } => {
            slept_since.0 += origin;
            Input::Wake { slept_since }
        }
        Input::Log {
            kind,
            length,
            mut ended,
        } => {
            ended.0 += origin;
            Input::Log {
                kind,
                length,
                ended,
            }
        }
        other => other,
    }
}

/// What happened and when, by the wall.
fn happenings(effects: &[Effect], origin: i64) -> Vec<String> {
    let happened = effects.iter().filter_map(|effect| match effect {
        Effect::Happened(happened) => Some(happened),
        Effect::Record(_) | Effect::AskAboutPause => None,
    });
    happened
        .map(|happened| format!("{} {}", happened.at.steady.0 - origin, happened.what))
        .collect()
}
