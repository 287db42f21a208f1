//! What holds for breaks at fixed times, whichever they are: rule 33.

#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

mod days;

use std::collections::BTreeSet;

use astir_breaks::{Effect, Engine, Happening, Input, Settings, Steady};
use days::moment;
use proptest::prelude::*;

/// 09:00, when [`moment`] begins, in minutes after midnight.
const BEGINS: i64 = 9 * 60;
const MINUTE: i64 = 60_000;
const APART: i64 = 15 * MINUTE;
/// How long a person takes to say "did", in milliseconds.
const ANSWERS_AFTER: i64 = 20_000;

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn somebody_at_the_desk_is_asked_at_every_one_of_them((settings, times) in chosen()) {
        let answered = answers(&settings);
        for time in times {
            let before = answered.iter().rev().find(|at| **at <= time);
            let shortly_before = before.is_some_and(|at| time - at < APART);
            let then = answered.contains(&(time + ANSWERS_AFTER));
            // A reminder that is up already is answered by a break that ends just after.
            let already = answered.iter().any(|at| (time..time + ANSWERS_AFTER).contains(at));
            prop_assert!(then || already || shortly_before, "{time}: {answered:?}");
        }
    }

    #[test]
    fn nobody_is_asked_twice_within_minutes((settings, _) in chosen()) {
        let answered = answers(&settings);
        let least = APART.min(settings.interval.as_millis().try_into().unwrap());
        for pair in answered.windows(2) {
            prop_assert!(pair[1] - pair[0] >= least, "{answered:?}");
        }
    }

    #[test]
    fn nobody_waits_much_longer_than_the_interval((settings, _) in chosen()) {
        let interval: i64 = settings.interval.as_millis().try_into().unwrap();
        let longest = interval + APART.min(interval / 3) + ANSWERS_AFTER;
        let mut before = 0;
        for at in answers(&settings) {
            prop_assert!(at - before <= longest, "{at} after {before}");
            before = at;
        }
    }
}

/// Settings, and the fixed times in them as milliseconds after the beginning.
fn chosen() -> impl Strategy<Value = (Settings, Vec<i64>)> {
    let quarters = prop::collection::btree_set(36u16..68, 1..10);
    (5u64..=180, quarters, 0u16..15).prop_map(|(interval, quarters, past)| {
        let times: BTreeSet<u16> = quarters
            .into_iter()
            .map(|quarter| quarter * 15 + past)
            .collect();
        let text: Vec<_> = times
            .iter()
            .map(|time| format!("{:02}:{:02}", time / 60, time % 60))
            .collect();
        let mut settings = Settings::default();
        settings.set("interval", &format!("{interval}m")).unwrap();
        settings
            .set("fixed-times", &format!("mon {}", text.join(",")))
            .unwrap();
        let after = times
            .into_iter()
            .map(|time| (i64::from(time) - BEGINS) * MINUTE);
        (settings, after.filter(|at| *at > 0).collect())
    })
}

/// When somebody who is at the desk until 17:00, and answers every reminder, did so.
fn answers(settings: &Settings) -> Vec<i64> {
    let mut engine = Engine::new(settings.clone(), moment(0, 0));
    let (mut answered, mut answers_at) = (Vec::new(), None);
    let ends = (17 * 60 - BEGINS) * MINUTE;
    loop {
        let wakes_at = engine.next_wake().map_or(ends, |Steady(at)| at);
        let at = answers_at.map_or(wakes_at, |answer: i64| answer.min(wakes_at));
        if at >= ends {
            return answered;
        }
        let answers = answers_at.take_if(|answer| *answer == at).is_some();
        let effects = engine.handle(
            moment(0, at),
            if answers { Input::Did } else { Input::Tick },
        );
        if answers {
            answered.push(at);
        }
        let reminded = |effect: &Effect| matches!(effect, Effect::Happened(happened) if matches!(happened.what, Happening::Remind(_)));
        if effects.iter().any(reminded) {
            answers_at = Some(at + ANSWERS_AFTER);
        }
    }
}
