//! What a stored state may say.

use astir_breaks::{Input, PauseUntil, Saved, Steady};
use serde_json::Value;

use crate::days::moment;
use crate::desk::{Desk, minutes};

/// A thousand years in milliseconds.
const FARTHEST: i64 = 31_622_400_000_000;

#[test]
fn an_instant_is_stored_within_a_thousand_years() {
    let read = |millis: i64| serde_json::from_value::<Steady>(Value::from(millis)).ok();
    for millis in [0, 1, -1, FARTHEST, -FARTHEST] {
        assert_eq!(read(millis), Some(Steady(millis)));
    }
    assert_eq!(read(FARTHEST + 1), None);
    assert_eq!(read(-FARTHEST - 1), None);
}

#[test]
fn a_state_with_anything_beyond_a_thousand_years_is_refused() {
    let mut desk = Desk::with(&[]);
    let ends = moment(0, 900_000).wall.to_utc();
    desk.at(600, Input::Pause(PauseUntil::Clock(ends)));
    let state = serde_json::to_value(desk.engine.save(moment(0, 600_000))).unwrap();
    let with = |place: &str, value: Value| {
        let mut state = state.clone();
        *state.pointer_mut(place).unwrap() = value;
        serde_json::from_value::<Saved>(state).is_ok()
    };
    let length = "/core/clocks/desk/base";
    let clock = "/core/pause/end/clock";
    let day = "/core/today/day";
    for (place, value) in [
        (length, Value::from(FARTHEST)),
        (clock, Value::from(FARTHEST)),
        (clock, Value::from(-FARTHEST)),
        (day, Value::from("1000-01-01")),
        (day, Value::from("3000-12-31")),
    ] {
        assert!(with(place, value.clone()), "{place} {value}");
    }
    for (place, value) in [
        (length, Value::from(FARTHEST + 1)),
        (length, Value::from(-1)),
        (clock, Value::from(FARTHEST + 1)),
        (clock, Value::from(-FARTHEST - 1)),
        (day, Value::from("0999-12-31")),
        (day, Value::from("3001-01-01")),
    ] {
        assert!(!with(place, value.clone()), "{place} {value}");
    }
}

#[test]
fn a_pause_until_a_clock_time_ends_there_after_a_restart() {
    let mut desk = Desk::with(&[]);
    let ends = moment(0, 900_000).wall.to_utc();
    desk.at(600, Input::Pause(PauseUntil::Clock(ends)))
        .restart(660, minutes(1))
        .at(1000, Input::Tick);
    assert_eq!(desk.said, ["600 paused", "900 resumed"]);
    assert_eq!(desk.view().desk_clock.as_secs(), 1000);
}
