//! Damaged states.

use std::time::Duration;

use astir_breaks::{Engine, Input, Saved, Settings};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;

use crate::days::{inputs, moment};
use crate::share_of;

const HOUR: i64 = 3_600_000;
/// Nothing the rules know happens so often in a day; an engine that asks to be called more often spins.
const MOST_CALLS_A_DAY: usize = 2000;

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_are_a_state_that_panics(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = serde_json::from_slice::<Saved>(&bytes);
    }

    #[test]
    fn no_changed_byte_of_a_state_makes_it_panic(
        (settings, state, now) in state(),
        changes in prop::collection::vec((any::<Index>(), any::<u8>()), 1..4),
    ) {
        let mut bytes = state.to_string().into_bytes();
        for (index, byte) in changes {
            let place = index.index(bytes.len());
            bytes[place] = byte;
        }
        if let Ok(saved) = serde_json::from_slice(&bytes) {
            live_on(&saved, &settings, now)?;
        }
    }

    #[test]
    fn no_changed_part_of_a_state_makes_it_panic(
        (settings, state, now) in state(),
        (_, donor, _) in state(),
        changes in prop::collection::vec((any::<Index>(), any::<Index>(), part()), 1..6),
    ) {
        let mut state = state;
        for (place, source, change) in changes {
            change_part(&mut state, place, &change, &donor, source);
        }
        if let Ok(saved) = serde_json::from_value(state) {
            live_on(&saved, &settings, now)?;
        }
    }
}

#[test]
fn much_of_the_damage_still_reads_and_much_of_it_does_not() {
    let changed = (state(), state(), any::<Index>(), any::<Index>(), part());
    let read = share_of(
        &changed,
        |((_, state, _), (_, donor, _), place, source, part)| {
            let mut state = state.clone();
            change_part(&mut state, *place, part, donor, *source);
            serde_json::from_value::<Saved>(state).is_ok()
        },
    );
    assert!((0.1..0.9).contains(&read), "{read} of the states read");
}

/// A day after the restart, called whenever the engine asks for it and every now and then besides.
fn live_on(saved: &Saved, settings: &Settings, now: i64) -> Result<(), TestCaseError> {
    for gap in [0, 30, 7200] {
        let gap = Duration::from_secs(gap);
        let (mut engine, _) = Engine::restore(saved.clone(), settings.clone(), moment(0, now), gap);
        let mut calls = 0;
        for hour in 1..=24 {
            let until = now + hour * HOUR;
            while let Some(wake) = engine.next_wake().filter(|wake| wake.0 < until) {
                engine.handle(moment(0, wake.0), Input::Tick);
                let _ = engine.view(moment(0, wake.0));
                calls += 1;
                prop_assert!(calls < MOST_CALLS_A_DAY, "it spins at {wake:?}");
            }
            let input = [
                Input::Active,
                Input::Stop,
                Input::Skip,
                Input::Lock,
                Input::Unlock,
            ];
            let input = input[usize::try_from(hour).unwrap() % input.len()].clone();
            engine.handle(moment(0, until), input);
        }
        let again = serde_json::to_string(&engine.save(moment(0, now + 24 * HOUR))).unwrap();
        prop_assert!(
            serde_json::from_str::<Saved>(&again).is_ok(),
            "it cannot read its own {again}"
        );
    }
    Ok(())
}

/// A state some way into a day, with the settings and the milliseconds since the start.
fn state() -> impl Strategy<Value = (Settings, Value, i64)> {
    inputs::any().prop_map(|(settings, inputs)| {
        let mut engine = Engine::new(settings.clone(), moment(0, 0));
        let mut now = 0;
        for (at, input) in inputs {
            engine.handle(moment(0, at), input);
            now = at;
        }
        let state = serde_json::to_value(engine.save(moment(0, now))).unwrap();
        (settings, state, now)
    })
}

/// What becomes of one part of a state.
#[derive(Clone, Debug)]
enum Part {
    Becomes(Value),
    /// A part of another state.
    FromDonor,
    /// The same field of another state, wherever it is there.
    SameFromDonor,
    Gone,
    Twice,
}

fn part() -> impl Strategy<Value = Part> {
    prop_oneof![
        3 => wild_number().prop_map(|number| Part::Becomes(Value::from(number))),
        1 => prop::sample::select(vec![
            Value::Null,
            Value::Bool(true),
            Value::Bool(false),
            Value::from(""),
            Value::from("here"),
            Value::from("2026-01-05"),
            Value::from("-9999-01-01"),
            Value::Array(Vec::new()),
            Value::Object(serde_json::Map::new()),
        ]).prop_map(Part::Becomes),
        1 => Just(Part::FromDonor),
        3 => Just(Part::SameFromDonor),
        1 => Just(Part::Gone),
        1 => Just(Part::Twice),
    ]
}

fn wild_number() -> impl Strategy<Value = i64> {
    prop_oneof![
        Just(0),
        Just(1),
        Just(-1),
        Just(255),
        Just(i64::MAX),
        Just(i64::MIN),
        Just(31_000_000_000_000),
        Just(-31_000_000_000_000),
        any::<i32>().prop_map(i64::from),
    ]
}

fn change_part(state: &mut Value, place: Index, change: &Part, donor: &Value, source: Index) {
    let paths = paths(state);
    let path = &paths[place.index(paths.len())];
    let name = path.rsplit('/').next().unwrap_or_default();
    let of_donor: Vec<_> = self::paths(donor)
        .into_iter()
        .filter(|path| !matches!(change, Part::SameFromDonor) || path.ends_with(name))
        .collect();
    let given = |value: &Value| match change {
        Part::Becomes(value) => Some(value.clone()),
        Part::FromDonor | Part::SameFromDonor if !of_donor.is_empty() => {
            donor.pointer(source.get::<String>(&of_donor)).cloned()
        }
        Part::FromDonor | Part::SameFromDonor | Part::Gone => None,
        Part::Twice => Some(Value::Array(vec![value.clone(), value.clone()])),
    };
    let (parent, _) = path.rsplit_once('/').unwrap_or_default();
    match state.pointer_mut(parent) {
        Some(Value::Object(fields)) => match fields.get(name).and_then(given) {
            Some(value) => _ = fields.insert(name.to_owned(), value),
            None => _ = fields.remove(name),
        },
        Some(Value::Array(items)) => {
            let index: usize = name.parse().unwrap();
            match given(&items[index]) {
                Some(Value::Array(values)) => _ = items.splice(index..=index, values),
                Some(value) => items[index] = value,
                None => _ = items.remove(index),
            }
        }
        _ => {}
    }
}

/// Where every part of `value` is, itself not among them.
fn paths(value: &Value) -> Vec<String> {
    let below = |name: String, part: &Value| {
        let more = paths(part).into_iter().map(|path| format!("/{name}{path}"));
        let mut all: Vec<_> = more.collect();
        all.push(format!("/{name}"));
        all
    };
    match value {
        Value::Array(items) => items
            .iter()
            .enumerate()
            .flat_map(|(index, item)| below(index.to_string(), item))
            .collect(),
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(name, field)| below(name.clone(), field))
            .collect(),
        _ => Vec::new(),
    }
}
