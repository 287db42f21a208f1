//! Random inputs to an engine.

use std::time::Duration;

use astir_breaks::{
    Hold, Input, PauseUntil, Place, PlanStep, Posture, RoutinePlan, Settings, Steady,
};
use proptest::prelude::*;

use super::moment;

/// Inputs in order, with their milliseconds after the start, and settings to begin with.
pub(crate) fn any() -> impl Strategy<Value = (Settings, Vec<(i64, Input)>)> {
    let (interval, break_length) = (5u64..60, 1u64..=15);
    let input = (
        prop_oneof![Just(0i64), 1i64..90_000, 60_000i64..1_500_000],
        input(),
    );
    (interval, break_length, prop::collection::vec(input, 1..30)).prop_map(
        |(interval, break_length, inputs)| {
            let settings = settings(interval, break_length);
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

/// A day with everything in it; minutes.
pub(crate) fn settings(interval: u64, break_length: u64) -> Settings {
    let mut settings = Settings::default();
    let changes = [
        ("interval", format!("{interval}m")),
        ("break-length", format!("{break_length}m")),
        (
            "working-hours",
            "mon-sun 06:00-11:00,11:30-20:00".to_owned(),
        ),
        (
            "fixed-times",
            "mon-sun 09:20,09:50,10:30,11:40,14:00".to_owned(),
        ),
        ("posture-plan", "10m/50m".to_owned()),
    ];
    for (name, value) in changes {
        settings.set(name, &value).unwrap();
    }
    settings
}

fn without_fixed_times(mut settings: Settings) -> Settings {
    settings.set("fixed-times", "none").unwrap();
    settings
}

/// An input whose instants are still to be placed.
#[derive(Clone, Debug)]
struct Placeless(Input);

impl Placeless {
    fn placed_at(self, at: i64) -> Input {
        match self.0 {
            Input::Idle { .. } => Input::Idle { since: Steady(at) },
            Input::Wake { .. } => Input::Wake {
                slept_since: Steady(at),
            },
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
        Input::ScreenOn,
        Input::Sleep,
        Input::Wake {
            slept_since: Steady(0),
        },
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
        Input::Hurt,
        Input::GuidePause,
        Input::GuideResume,
        Input::GuideMoved {
            done: minutes(1),
            left: vec![step(1, Place::Floor)],
        },
        Input::Pause(PauseUntil::For(minutes(20))),
        Input::Pause(PauseUntil::Tomorrow),
        Input::Pause(PauseUntil::Clock(moment(0, 9_000_000).wall.to_utc())),
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
        Input::AwayWas(Some("walk".to_owned())),
        Input::AwayWas(None),
        Input::PostureLater,
        Input::Unseen,
        Input::Set(Box::new(settings(7, 2))),
        Input::Set(Box::new(without_fixed_times(settings(50, 3)))),
    ])
    .prop_map(Placeless)
}
