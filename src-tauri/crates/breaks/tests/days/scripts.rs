//! Random days.

use proptest::prelude::*;

use super::{Day, gone};

pub(crate) fn any() -> impl Strategy<Value = Day> {
    (head(), events(true)).prop_map(build)
}

pub(crate) fn without_restarts() -> impl Strategy<Value = Day> {
    (head(), events(false)).prop_map(build)
}

/// Mostly a day of some inputs, sometimes weeks of thousands.
fn events(restarts: bool) -> impl Strategy<Value = Vec<(u64, String)>> {
    let count = prop_oneof![119 => 0usize..40, 1 => 1_000usize..2_500];
    count.prop_flat_map(move |count| prop::collection::vec((wait(), event(restarts)), count))
}

/// Lines of words of the language, most of which do not parse.
pub(crate) fn babble() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        Just("start"),
        Just("set"),
        Just("interval"),
        Just("5m"),
        Just("999999h"),
        Just("+0:00:10"),
        Just("+2000:00:00"),
        Just("+99999999999999:00:00"),
        Just("end"),
        Just("wall"),
        Just("-8784h"),
        Just("zone"),
        Just("Europe/Berlin"),
        Just("2026-03-27T09:00:00"),
        Just("working-hours"),
        Just("mon-sun"),
        Just("24:00-24:00"),
        Just("00:00-24:00"),
        Just("sleep"),
        Just("restart"),
        Just("#"),
        Just("log"),
        Just("walk"),
        Just("pause"),
        Just("posture-plan"),
        Just("5m/5m"),
        Just("lock"),
    ];
    let line = prop::collection::vec(word, 0..5).prop_map(|words| words.join(" "));
    prop::collection::vec(line, 0..8).prop_map(|lines| {
        format!(
            "start 2026-03-27T09:00:00 Europe/Berlin\n{}\n+300:00:00 end\n",
            lines.join("\n")
        )
    })
}

fn head() -> impl Strategy<Value = (String, u64, u64)> {
    let minutes = (
        prop_oneof![5u64..15, Just(45), 60u64..180],
        prop_oneof![Just(3u64), 1u64..=15],
    );
    let insistence = prop_oneof![Just("gentle"), Just("normal"), Just("firm")];
    let hours = prop_oneof![
        4 => Just("none"),
        1 => Just("mon-fri 09:00-12:30,13:15-17:30"),
        1 => Just("mon-sun 22:00-06:00"),
        1 => Just("sat-sun 01:00-02:30,02:45-11:00"),
    ];
    let plan = prop_oneof![Just("off"), Just("45m/15m"), Just("10m/50m"), Just("5m/5m")];
    let fixed = prop_oneof![
        4 => Just("none"),
        1 => Just("mon-fri 10:30,15:00"),
        1 => Just("mon-sun 01:30,02:30,03:30,09:30,09:45,10:00,12:30,17:30,22:00"),
    ];
    let start = prop_oneof![
        Just("2026-01-05T09:00:00 Europe/Berlin"),
        Just("2026-03-28T23:00:00 Europe/Berlin"),
        Just("2026-10-24T23:00:00 America/New_York"),
        Just("2026-10-31T21:30:00 America/New_York"),
    ];
    (minutes, insistence, hours, fixed, plan, start).prop_map(
        |((interval, break_length), insistence, hours, fixed, plan, start)| {
            let text = format!(
                "start {start}\nset interval {interval}m\nset break-length {break_length}m\n\
                 set insistence {insistence}\nset working-hours {hours}\n\
                 set fixed-times {fixed}\nset posture-plan {plan}\n"
            );
            (text, interval * 60, break_length * 60)
        },
    )
}

fn wait() -> impl Strategy<Value = u64> {
    prop_oneof![2 => Just(0u64), 4 => 1u64..90, 6 => 60u64..1500, 4 => 600u64..4000, 1 => 3600u64..40_000]
}

fn event(restarts: bool) -> impl Strategy<Value = String> {
    let fixed = prop::sample::select(vec![
        "active",
        "active",
        "active",
        "typing",
        "typing",
        "idle",
        "idle",
        "idle",
        "lock",
        "lock",
        "unlock",
        "inhibit on",
        "inhibit off",
        "hold call",
        "hold call",
        "release call",
        "release call",
        "hold sharing",
        "release sharing",
        "hold fullscreen",
        "release fullscreen",
        "hold dnd",
        "release dnd",
        "hold app",
        "release app",
        "start",
        "start 2m",
        "start seated",
        "start 2m walk",
        "start 20m walk",
        "stop",
        "hurt",
        "break-pause",
        "break-resume",
        "snooze",
        "snooze 15m",
        "skip",
        "did",
        "pause 10m",
        "pause 1h",
        "pause until-tomorrow",
        "pause",
        "resume",
        "resume",
        "posture standing",
        "posture sitting",
        "log walk 2m",
        "zone America/New_York",
        "wall +1h",
        "wall -30m",
        "set interval 5m",
        "set interval 20m",
        "set interval 3h",
        "set break-length 1m",
        "set break-length 15m",
        "set insistence firm",
        "set insistence gentle",
        "set hold-call off",
        "set hold-call on",
        "set fixed-times none",
        "set fixed-times mon-sun 09:15,11:00,15:15",
        "set working-hours mon-sun 08:00-12:00,12:05-24:00",
        "set working-hours none",
    ]);
    let fixed = fixed.prop_map(str::to_owned);
    let sleep = prop_oneof![1u64..200, 60u64..20_000].prop_map(|length| format!("sleep {length}s"));
    let restart =
        prop_oneof![1u64..200, 60u64..4000].prop_map(|length| format!("restart {length}s"));
    let weight = u32::from(restarts);
    prop_oneof![20 => fixed, 1 => sleep, weight => restart]
}

/// Leaves out what cannot be at its place.
fn build(((head, interval, break_length), steps): ((String, u64, u64), Vec<(u64, String)>)) -> Day {
    let mut events = Vec::new();
    let (mut at, mut locked) = (0, false);
    for (wait, event) in steps {
        at += wait;
        let is_input = matches!(event.as_str(), "active" | "typing" | "idle" | "lock");
        let at_desk = event.starts_with("start") || is_input;
        if (locked && at_desk) || (!locked && event == "unlock") {
            continue;
        }
        match event.as_str() {
            "lock" => locked = true,
            "unlock" => locked = false,
            sleep if sleep.starts_with("sleep") => locked = false,
            _ => {}
        }
        let after = at + gone(&event);
        events.push((at, event));
        at = after;
    }
    Day {
        head,
        interval,
        break_length,
        events,
    }
}
