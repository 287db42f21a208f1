//! Random days as scripts that parse.

#![allow(dead_code, reason = "each test file uses its part")]

use std::fmt;
use std::time::Duration;

use astir_breaks::Zone;
use astir_breaks::{
    Hold, Input, Moment, PauseUntil, Place, PlanStep, Posture, RoutinePlan, Settings, Steady,
    script,
};
use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;

/// A script, kept as what it does and when (in seconds from its start).
#[derive(Clone, Debug)]
pub(crate) struct Day {
    head: String,
    pub(crate) interval: u64,
    break_length: u64,
    events: Vec<(u64, String)>,
}

/// A line of output.
pub(crate) struct Line {
    pub(crate) at: u64,
    pub(crate) word: String,
    pub(crate) rest: String,
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.head)?;
        for (at, event) in &self.events {
            writeln!(f, "{} {event}", offset(*at))?;
        }
        writeln!(f, "{} end", offset(self.end()))
    }
}

pub(crate) fn text_of(day: &Day) -> String {
    let text = day.to_string();
    script::parse(&text)
        .unwrap_or_else(|error| panic!("{error}\n{text}"))
        .run()
        .text()
}

pub(crate) fn lines_of(day: &Day) -> Vec<Line> {
    let text = text_of(day);
    text.lines().map(read_line).collect()
}

fn read_line(line: &str) -> Line {
    let mut words = line.splitn(3, ' ');
    let (at, word) = (words.next().unwrap(), words.next().unwrap());
    let parts: Vec<u64> = at[1..]
        .split(':')
        .map(|part| part.parse().unwrap())
        .collect();
    Line {
        at: parts[0] * 3600 + parts[1] * 60 + parts[2],
        word: word.to_owned(),
        rest: words.next().unwrap_or_default().to_owned(),
    }
}

fn offset(at: u64) -> String {
    format!("+{}:{:02}:{:02}", at / 3600, at / 60 % 60, at % 60)
}

impl Day {
    fn end(&self) -> u64 {
        let last = self.events.iter().map(|(at, event)| at + gone(event)).max();
        last.unwrap_or(0) + 2 * 3600
    }

    /// Whether a hold is in force just before `at`.
    pub(crate) fn is_held_before(&self, at: u64) -> bool {
        let mut held = std::collections::BTreeSet::new();
        for (_, event) in self.events.iter().filter(|(when, _)| *when < at) {
            if let Some(hold) = event.strip_prefix("hold ") {
                held.insert(hold);
            } else if let Some(hold) = event.strip_prefix("release ") {
                held.remove(hold);
            }
        }
        !held.is_empty()
    }

    /// Whether the session is locked or asleep just before `at` and still at it.
    pub(crate) fn is_locked_before(&self, at: u64) -> bool {
        let mut locked = false;
        for (when, event) in self.events.iter().filter(|(when, _)| *when <= at) {
            match event.as_str() {
                "unlock" => locked = false,
                _ if *when == at => {}
                "lock" => locked = true,
                sleep if sleep.starts_with("sleep") => locked = when + gone(sleep) > at,
                _ => {}
            }
        }
        locked
    }

    /// When someone came back who had been behind a lock for at least the break length, no walk begun.
    pub(crate) fn returns_after_rest(&self) -> Vec<u64> {
        let mut returns = Vec::new();
        let mut locked_at = None;
        for (at, event) in &self.events {
            match (event.as_str(), locked_at) {
                ("lock", _) => locked_at = Some(*at),
                ("unlock", Some(since)) => {
                    if at - since >= self.break_length {
                        returns.push(*at);
                    }
                    locked_at = None;
                }
                (sleep, _) if sleep.starts_with("sleep") => locked_at = None,
                (start, _) if start.starts_with("start") && start.ends_with("walk") => {
                    return returns;
                }
                _ => {}
            }
        }
        returns
    }

    /// The same day with calls at which nothing happens.
    pub(crate) fn with_idle_calls(&self, at: &[u64]) -> Self {
        let mut more = self.clone();
        let end = self.end();
        for at in at.iter().copied().filter(|at| *at < end) {
            let asleep = self
                .events
                .iter()
                .any(|(from, event)| (*from..from + gone(event)).contains(&at));
            if !asleep {
                let index = more.events.partition_point(|(when, _)| *when <= at);
                more.events
                    .insert(index, (at, "release presenting".to_owned()));
            }
        }
        // The extra calls must not make the day end later.
        more.events
            .retain(|(at, event)| event != "release presenting" || *at + 2 * 3600 <= end);
        more
    }

    /// The same day with the program gone for `gap` from `at` on, if nothing is done in that time and the day goes
    /// on after it.
    pub(crate) fn with_restart(&self, at: u64, gap: u64) -> Option<Self> {
        let in_the_way = |(from, event): &(u64, String)| {
            let to = from + gone(event);
            *from <= at + gap && at <= to
        };
        let goes_on = self.events.last().is_some_and(|(last, _)| at + gap < *last);
        if !goes_on || self.events.iter().any(in_the_way) {
            return None;
        }
        let mut more = self.clone();
        let index = more.events.partition_point(|(when, _)| *when < at);
        more.events.insert(index, (at, format!("restart {gap}s")));
        Some(more)
    }

    /// The day, and then ten hours in which nothing is in the way; and when these begin.
    pub(crate) fn then_ten_hours_at_the_desk(&self) -> (String, i64) {
        let from = self.end();
        let mut text = self.to_string();
        text.truncate(text.rfind('+').unwrap());
        let locked = self.is_locked_before(from);
        let mut say = |event: &str| text.push_str(&format!("{} {event}\n", offset(from)));
        if locked {
            say("unlock");
        }
        for event in [
            "active",
            "stop",
            "resume",
            "set working-hours none",
            "inhibit off",
        ] {
            say(event);
        }
        for hold in ["call", "sharing", "fullscreen", "dnd", "app"] {
            say(&format!("release {hold}"));
        }
        text.push_str(&format!("{} end\n", offset(from + 36_000)));
        (text, i64::try_from(from).unwrap())
    }
}

pub(crate) const START: &str = "2026-01-05T08:00:00Z";

/// The moment `millis` after the start of a day, on a steady clock that began at `origin`.
pub(crate) fn moment(origin: i64, millis: i64) -> Moment {
    let start: DateTime<Utc> = START.parse().unwrap();
    let wall = (start + TimeDelta::milliseconds(millis)).with_timezone(
        &"Europe/Berlin"
            .parse::<Zone>()
            .expect("a zone of the database"),
    );
    Moment {
        steady: Steady(origin + millis),
        wall,
    }
}

/// Inputs in order, with their milliseconds after the start, and settings; no sleep.
pub(crate) fn inputs() -> impl Strategy<Value = (Settings, Vec<(i64, Input)>)> {
    let (interval, break_length) = (5u64..60, 1u64..=15);
    let input = (
        prop_oneof![Just(0i64), 1i64..90_000, 60_000i64..1_500_000],
        input(),
    );
    (interval, break_length, prop::collection::vec(input, 1..30)).prop_map(
        |(interval, break_length, inputs)| {
            let mut settings = Settings::default();
            settings.set("interval", &format!("{interval}m")).unwrap();
            settings
                .set("break-length", &format!("{break_length}m"))
                .unwrap();
            settings
                .set("working-hours", "mon-sun 06:00-11:00,11:30-20:00")
                .unwrap();
            settings.set("posture-plan", "10m/50m").unwrap();
            let mut at = 0;
            let timed = inputs.into_iter().map(|(wait, input)| {
                at += wait;
                (at, input.placed_at(at))
            });
            let timed = timed.collect();
            (settings, timed)
        },
    )
}

/// An input whose instants are still to be placed.
#[derive(Clone, Debug)]
struct Placeless(Input);

impl Placeless {
    fn placed_at(self, at: i64) -> Input {
        match self.0 {
            Input::Idle { .. } => Input::Idle { since: Steady(at) },
            Input::Log { kind, length, .. } => Input::Log {
                kind,
                length,
                ended: Steady(at),
            },
            other => other,
        }
    }
}

fn input() -> impl Strategy<Value = Placeless> {
    let minutes = |count: u64| Duration::from_secs(count * 60);
    let step = |count, place| PlanStep {
        length: minutes(count),
        place,
    };
    let walk = RoutinePlan {
        steps: vec![step(1, Place::Standing), step(4, Place::Away)],
    };
    let idle = Input::Idle { since: Steady(0) };
    prop::sample::select(vec![
        Input::Tick,
        Input::Active,
        Input::Typing,
        idle.clone(),
        idle,
        Input::IdleUnknown,
        Input::Unlock,
        Input::Lock,
        Input::ScreenOff,
        Input::Hold(Hold::Call, true),
        Input::Hold(Hold::Call, false),
        Input::Inhibit(true),
        Input::Inhibit(false),
        Input::Start(walk),
        Input::Start(RoutinePlan {
            steps: vec![step(3, Place::Seated)],
        }),
        Input::Snooze(None),
        Input::Skip,
        Input::Did,
        Input::Stop,
        Input::GuidePause,
        Input::GuideResume,
        Input::GuideMoved {
            done: minutes(1),
            left: vec![step(1, Place::Floor)],
        },
        Input::Pause(PauseUntil::For(minutes(20))),
        Input::Pause(PauseUntil::Tomorrow),
        Input::Pause(PauseUntil::Resumed),
        Input::Resume,
        Input::Posture(Posture::Standing),
        Input::Posture(Posture::Sitting),
        Input::Log {
            kind: "walk".to_owned(),
            length: minutes(2),
            ended: Steady(0),
        },
        Input::WasAtDesk,
        Input::Unseen,
    ])
    .prop_map(Placeless)
}

fn gone(event: &str) -> u64 {
    let seconds = event
        .strip_prefix("sleep ")
        .or_else(|| event.strip_prefix("restart "));
    seconds.map_or(0, |text| text.trim_end_matches('s').parse().unwrap())
}

pub(crate) fn any() -> impl Strategy<Value = Day> {
    (head(), prop::collection::vec((wait(), event(true)), 0..40)).prop_map(build)
}

pub(crate) fn without_restarts() -> impl Strategy<Value = Day> {
    (head(), prop::collection::vec((wait(), event(false)), 0..40)).prop_map(build)
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
    let start = prop_oneof![
        Just("2026-01-05T09:00:00 Europe/Berlin"),
        Just("2026-03-28T23:00:00 Europe/Berlin"),
        Just("2026-10-24T23:00:00 America/New_York"),
        Just("2026-10-31T21:30:00 America/New_York"),
    ];
    (minutes, insistence, hours, plan, start).prop_map(
        |((interval, break_length), insistence, hours, plan, start)| {
            let text = format!(
                "start {start}\nset interval {interval}m\nset break-length {break_length}m\n\
                 set insistence {insistence}\nset working-hours {hours}\nset posture-plan {plan}\n"
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
