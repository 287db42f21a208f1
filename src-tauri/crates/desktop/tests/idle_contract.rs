//! What every source of idle time keeps to, whatever it is made of and wherever it runs.

#![allow(
    clippy::unwrap_used,
    reason = "a test program ends where something is wrong"
)]

mod support;

use std::num::NonZeroU32;
use std::sync::{Arc, Mutex};

use astir_desktop::{Clock, IDLE_AFTER, IdleSource, Observation, PolledIdle, UnknownIdle};
use support::{Told, told};

/// A minute becomes 300 ms.
fn fast() -> Clock {
    Clock::lapsed(NonZeroU32::new(200).unwrap(), Clock::real_steady_ms())
}

/// A source together with the person it watches.
struct Stage {
    source: Box<dyn IdleSource>,
    person: Box<dyn FnMut()>,
    clock: Clock,
    /// Whatever must stay for as long as the source is watched.
    _desktop: Box<dyn std::any::Any>,
}

impl Stage {
    fn watch(&mut self) -> Told {
        let (tell, told) = told();
        self.source.watch(tell).unwrap();
        told
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use super::*;
    use astir_desktop::{MutterIdle, WaylandIdle, WaylandProtocol, X11Idle};
    use support::Display;
    use support::bus::PrivateBus;
    use support::compositor::Compositor;
    use support::mutter::Mutter;

    pub(super) fn x11() -> Stage {
        let display = Display::start();
        let clock = fast();
        let source = X11Idle::open(&clock, Some(&display.name)).unwrap();
        let display = Arc::new(display);
        let at = Arc::clone(&display);
        Stage {
            source: Box::new(source),
            person: Box::new(move || at.person(&["key", "a"])),
            clock,
            _desktop: Box::new(display),
        }
    }

    pub(super) fn mutter() -> Stage {
        let bus = PrivateBus::start();
        let shell = Arc::new(Mutter::play_on(&bus));
        let clock = fast();
        let source = MutterIdle::open(&clock, Some(&bus.address)).unwrap();
        let at = Arc::clone(&shell);
        Stage {
            source: Box::new(source),
            person: Box::new(move || at.input()),
            clock,
            _desktop: Box::new((shell, bus)),
        }
    }

    pub(super) fn ext_idle_notify() -> Stage {
        wayland(WaylandProtocol::ExtIdleNotify)
    }

    pub(super) fn kwin_idle() -> Stage {
        wayland(WaylandProtocol::KwinIdle)
    }

    fn wayland(protocol: WaylandProtocol) -> Stage {
        let compositor = Arc::new(Compositor::speaking(protocol));
        let clock = fast();
        let source = WaylandIdle::open(&clock, protocol, Some(&compositor.socket)).unwrap();
        let at = Arc::clone(&compositor);
        Stage {
            source: Box::new(source),
            person: Box::new(move || at.input()),
            clock,
            _desktop: Box::new(compositor),
        }
    }
}

/// The source that asks, asked about a person who exists only in the test.
fn polled() -> Stage {
    let clock = fast();
    let last_input = Arc::new(Mutex::new(Clock::real_steady_ms()));
    let hands = Arc::clone(&last_input);
    let read = move || Some(Clock::real_steady_ms() - *last_input.lock().unwrap());
    Stage {
        source: Box::new(PolledIdle::new("a test", &clock, Arc::new(read))),
        person: Box::new(move || *hands.lock().unwrap() = Clock::real_steady_ms()),
        clock,
        _desktop: Box::new(()),
    }
}

/// The source of a desktop that tells nothing.
fn unknown() -> Stage {
    Stage {
        source: Box::new(UnknownIdle),
        person: Box::new(|| {}),
        clock: fast(),
        _desktop: Box::new(()),
    }
}

/// Tests every source against its rules of `rules`; Wayland cannot be asked, so two are not its.
macro_rules! contract {
    ($($source:ident: $rules:tt)*) => { $( mod $source { contract!(@rules $source $rules); } )* };
    (@rules $source:ident [$($rule:ident)*]) => { $(
        #[test]
        fn $rule() {
            super::rules::$rule(super::$source());
        }
    )* };
}

#[cfg(target_os = "linux")]
use linux::{ext_idle_notify, kwin_idle, mutter, x11};

#[cfg(target_os = "linux")]
contract! {
    x11: [
        a_minute_without_input_is_idle_since_the_last_input
        input_after_idle_is_active
        idle_and_active_alternate_for_ever
        staying_away_is_told_once
        who_is_already_away_is_idle_at_once
        the_idle_time_can_be_asked
        who_listens_well_is_not_lost
    ]
    mutter: [
        a_minute_without_input_is_idle_since_the_last_input
        input_after_idle_is_active
        idle_and_active_alternate_for_ever
        staying_away_is_told_once
        who_is_already_away_is_idle_at_once
        the_idle_time_can_be_asked
        who_listens_well_is_not_lost
    ]
    ext_idle_notify: [
        a_minute_without_input_is_idle_since_the_last_input
        input_after_idle_is_active
        idle_and_active_alternate_for_ever
        staying_away_is_told_once
        who_listens_well_is_not_lost
    ]
    kwin_idle: [
        a_minute_without_input_is_idle_since_the_last_input
        input_after_idle_is_active
        idle_and_active_alternate_for_ever
        staying_away_is_told_once
        who_listens_well_is_not_lost
    ]
}

contract! {
    polled: [
        a_minute_without_input_is_idle_since_the_last_input
        input_after_idle_is_active
        idle_and_active_alternate_for_ever
        staying_away_is_told_once
        who_is_already_away_is_idle_at_once
        the_idle_time_can_be_asked
        who_listens_well_is_not_lost
    ]
    unknown: [
        who_knows_nothing_says_so_once_and_guesses_nothing
        who_listens_well_is_not_lost
    ]
}

mod rules {
    use super::*;

    const MINUTE_MS: i64 = IDLE_AFTER.as_millis() as i64;

    fn since(observation: Observation) -> i64 {
        match observation {
            Observation::Idle { since_ms } => since_ms,
            other => panic!("{other:?} in place of Idle"),
        }
    }

    pub(crate) fn a_minute_without_input_is_idle_since_the_last_input(mut stage: Stage) {
        let before_input = stage.clock.steady_ms();
        (stage.person)();
        let told = stage.watch();
        let since_ms = since(told.next());
        assert!(
            since_ms >= before_input - 1_000,
            "{since_ms} before {before_input}"
        );
        assert!(since_ms <= stage.clock.steady_ms() - MINUTE_MS);
    }

    pub(crate) fn input_after_idle_is_active(mut stage: Stage) {
        let told = stage.watch();
        since(told.next());
        (stage.person)();
        assert_eq!(told.next(), Observation::Active);
    }

    pub(crate) fn idle_and_active_alternate_for_ever(mut stage: Stage) {
        let told = stage.watch();
        let mut last_since_ms = 0;
        for _ in 0..3 {
            let since_ms = since(told.next());
            assert!(since_ms > last_since_ms);
            last_since_ms = since_ms;
            (stage.person)();
            assert_eq!(told.next(), Observation::Active);
        }
    }

    pub(crate) fn staying_away_is_told_once(mut stage: Stage) {
        let told = stage.watch();
        since(told.next());
        assert_eq!(told.within(stage.clock.real(3 * IDLE_AFTER)), None);
    }

    pub(crate) fn who_is_already_away_is_idle_at_once(mut stage: Stage) {
        (stage.person)();
        while stage.source.idle_ms().unwrap() < 2 * MINUTE_MS {
            std::thread::yield_now();
        }
        let told = stage.watch();
        assert!(since(told.next()) <= stage.clock.steady_ms() - 2 * MINUTE_MS);
        (stage.person)();
        assert_eq!(told.next(), Observation::Active);
    }

    pub(crate) fn the_idle_time_can_be_asked(mut stage: Stage) {
        let told = stage.watch();
        since(told.next());
        assert!(stage.source.idle_ms().unwrap() >= MINUTE_MS);
        (stage.person)();
        assert_eq!(told.next(), Observation::Active);
        assert!(stage.source.idle_ms().unwrap() < MINUTE_MS);
    }
    pub(crate) fn who_listens_well_is_not_lost(mut stage: Stage) {
        let _told = stage.watch();
        (stage.person)();
        assert!(!stage.source.is_lost());
    }

    pub(crate) fn who_knows_nothing_says_so_once_and_guesses_nothing(mut stage: Stage) {
        let told = stage.watch();
        assert_eq!(told.next(), Observation::IdleUnknown);
        assert_eq!(told.within(stage.clock.real(3 * IDLE_AFTER)), None);
        assert_eq!(
            (stage.source.idle_ms(), stage.source.is_in_use()),
            (None, None)
        );
    }
}
