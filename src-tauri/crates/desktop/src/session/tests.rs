use std::num::NonZeroU32;
use std::sync::mpsc;

use super::*;

/// A session with a person whose last input is `idle_ms` ago, and what it tells.
fn listening(
    sleep_source: SleepSource,
    idle_ms: Option<i64>,
) -> (Listening, mpsc::Receiver<Observation>) {
    let clock = Clock::lapsed(NonZeroU32::MIN, Clock::real_steady_ms());
    let (sender, told) = mpsc::channel();
    let tell = Box::new(move |observation| sender.send(observation).unwrap());
    let listening = Listening::new(&clock, sleep_source, Arc::new(move || idle_ms), tell);
    (listening, told)
}

fn told(observations: &mpsc::Receiver<Observation>) -> Vec<Observation> {
    observations.try_iter().collect()
}

/// A minute after the wish to lock.
fn a_minute_after_the_wish(listening: &mut Listening) {
    listening.hear(Word::Lock(LockWord::Wish(true)));
    let since = listening.unconfirmed_since_ms.as_mut().unwrap();
    *since -= milliseconds(CONFIRM_LOCK_AFTER);
    listening.look_at_unconfirmed_lock();
}

#[test]
fn input_after_an_unconfirmed_lock_ends_it() {
    let (mut listening, observations) = listening(SleepSource::Words, Some(10_000));
    a_minute_after_the_wish(&mut listening);
    assert_eq!(
        told(&observations),
        [Observation::Lock, Observation::Unlock]
    );
}

#[test]
fn the_keys_that_locked_are_not_input_after_the_lock() {
    let (mut listening, observations) = listening(SleepSource::Words, Some(59_000));
    a_minute_after_the_wish(&mut listening);
    assert_eq!(told(&observations), [Observation::Lock]);
    listening.hear(Word::Input);
    assert_eq!(told(&observations), [Observation::Unlock]);
}

#[test]
fn nobody_is_kept_locked_where_the_idle_time_is_unknown() {
    let (mut listening, observations) = listening(SleepSource::Words, None);
    a_minute_after_the_wish(&mut listening);
    assert_eq!(
        told(&observations),
        [Observation::Lock, Observation::Unlock]
    );
}

#[test]
fn a_confirmed_lock_is_not_looked_at_again() {
    let (mut listening, _observations) = listening(SleepSource::Words, Some(0));
    listening.hear(Word::Lock(LockWord::Wish(true)));
    listening.hear(Word::Lock(LockWord::Is(true)));
    assert_eq!(listening.unconfirmed_since_ms, None);
}

#[test]
fn a_sleep_nobody_tells_is_seen_by_the_clock() {
    let (mut listening, observations) = listening(SleepSource::Clock, None);
    let before = listening.suspended_before_ms;
    listening.look_for_sleep(before + SHORTEST_SLEEP_MS - 1);
    assert_eq!(told(&observations), []);
    listening.look_for_sleep(before + 600_000);
    let slept_ms = 600_000 - SHORTEST_SLEEP_MS + 1;
    assert_eq!(told(&observations), [Observation::Wake { slept_ms }]);
}

#[test]
fn a_sleep_that_is_told_is_not_told_twice() {
    let (mut listening, observations) = listening(SleepSource::Words, None);
    listening.look_for_sleep(listening.suspended_before_ms + 600_000);
    assert_eq!(told(&observations), []);
}

#[test]
fn a_screen_is_dark_once_however_often_it_is_told() {
    let (mut listening, observations) = listening(SleepSource::Words, None);
    for lit in [true, false, false, true, true] {
        listening.hear(Word::Screen(lit));
    }
    assert_eq!(
        told(&observations),
        [Observation::ScreenOff, Observation::ScreenOn]
    );
}
