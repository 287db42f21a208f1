//! Idle time on X11: the server itself watches its IDLETIME counter (X Synchronization
//! Extension, "Alarms") and its screen saver, so that nothing wakes up while nothing changes.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use x11rb::connection::Connection;
use x11rb::errors::ReplyOrIdError;
use x11rb::protocol::Event;
use x11rb::protocol::screensaver::{self, State};
use x11rb::protocol::sync::{self, Alarm, Counter, CreateAlarmAux, Int64, TESTTYPE, VALUETYPE};
use x11rb::rust_connection::RustConnection;

use super::{IDLE_AFTER, IdleSource, Unavailable};
use crate::patience::{ANSWER_SOON, Patience};
use crate::{Clock, Observation, Tell};

const SYNC_VERSION: (u8, u8) = (3, 1);
const SCREEN_SAVER_VERSION: (u8, u8) = (1, 1);

/// The X server as a source.
#[derive(Debug)]
pub struct X11Idle {
    x: Arc<RustConnection>,
    root: u32,
    idle_time: Counter,
    clock: Clock,
    patience: Patience,
    gone: Arc<AtomicBool>,
}

impl X11Idle {
    /// Connects to `display`, or to the one in `DISPLAY`.
    ///
    /// # Errors
    /// When there is no such display, or its server keeps no idle time.
    pub fn open(clock: &Clock, display: Option<&str>) -> Result<X11Idle, Unavailable> {
        let (x, screen) = RustConnection::connect(display)
            .map_err(|error| Unavailable(format!("no X server can be reached ({error})")))?;
        let idle_time = idle_time_counter(&x)
            .map_err(|error| Unavailable(format!("the X server keeps no idle time ({error})")))?
            .ok_or_else(|| Unavailable("the X server keeps no idle time".to_owned()))?;
        Ok(X11Idle {
            root: x.setup().roots[screen].root,
            x: Arc::new(x),
            idle_time,
            clock: clock.clone(),
            patience: Patience::default(),
            gone: Arc::default(),
        })
    }
}

impl IdleSource for X11Idle {
    fn name(&self) -> &'static str {
        "X11 (XSync)"
    }

    fn watch(&mut self, tell: Tell) -> Result<(), Unavailable> {
        let refused =
            |error: ReplyOrIdError| Unavailable(format!("the X server sets no alarm ({error})"));
        let threshold_ms = super::milliseconds(self.clock.real(IDLE_AFTER));
        let watch = Watch {
            alarms: Alarms::set(&self.x, self.idle_time, threshold_ms).map_err(refused)?,
            threshold_ms,
            clock: self.clock.clone(),
            tell,
            gone: Arc::clone(&self.gone),
            idle: false,
        };
        watch_screen(&self.x, self.root);
        let x = Arc::clone(&self.x);
        let idle_time = self.idle_time;
        thread::Builder::new()
            .name("astir-idle-x11".to_owned())
            .spawn(move || watch.run(&x, idle_time))
            .map(|_| ())
            .map_err(|error| Unavailable(format!("no thread to listen on ({error})")))
    }

    fn idle_ms(&self) -> Option<i64> {
        let x = Arc::clone(&self.x);
        let counter = self.idle_time;
        let real_ms = self
            .patience
            .ask(ANSWER_SOON, move || read_ms(&x, counter))??;
        Some(self.clock.stretch_ms(real_ms))
    }

    fn is_lost(&self) -> bool {
        self.gone.load(Ordering::Relaxed)
    }
}

/// The two alarms; as transitions they stay set after going off, so neither can be missed while
/// the other is dealt with.
#[derive(Debug)]
struct Alarms {
    /// Goes off when the idle time grows past the threshold.
    idle: Alarm,
    /// Goes off when it falls below it, which only input can do.
    active: Alarm,
}

impl Alarms {
    fn set(
        x: &RustConnection,
        counter: Counter,
        threshold_ms: i64,
    ) -> Result<Alarms, ReplyOrIdError> {
        let set = |test: TESTTYPE, value_ms: i64| {
            let alarm = x.generate_id()?;
            let settings = CreateAlarmAux::new()
                .counter(counter)
                .value_type(VALUETYPE::ABSOLUTE)
                .value(int64(value_ms))
                .test_type(test)
                .delta(int64(0))
                .events(1);
            sync::create_alarm(x, alarm, &settings)?.check()?;
            Ok::<Alarm, ReplyOrIdError>(alarm)
        };
        Ok(Alarms {
            active: set(TESTTYPE::NEGATIVE_TRANSITION, threshold_ms - 1)?,
            idle: set(TESTTYPE::POSITIVE_TRANSITION, threshold_ms)?,
        })
    }
}

/// What the listening thread owns.
struct Watch {
    alarms: Alarms,
    threshold_ms: i64,
    clock: Clock,
    tell: Tell,
    gone: Arc<AtomicBool>,
    idle: bool,
}

impl Watch {
    fn run(mut self, x: &RustConnection, counter: Counter) {
        // An alarm set while the person is already idle goes off only after the next input.
        if let Some(idle_ms) = read_ms(x, counter).filter(|idle_ms| *idle_ms >= self.threshold_ms) {
            self.became_idle(idle_ms);
        }
        loop {
            match x.wait_for_event() {
                Ok(Event::SyncAlarmNotify(alarm)) if alarm.alarm == self.alarms.idle => {
                    self.became_idle(milliseconds(alarm.counter_value));
                }
                Ok(Event::SyncAlarmNotify(alarm)) if alarm.alarm == self.alarms.active => {
                    self.became_active();
                }
                Ok(Event::ScreensaverNotify(saver)) => self.screen_changed(saver.state),
                Ok(_) => {}
                Err(error) => {
                    tracing::warn!(%error, "the X server is gone");
                    self.gone.store(true, Ordering::Relaxed);
                    (self.tell)(Observation::IdleUnknown);
                    return;
                }
            }
        }
    }

    fn became_idle(&mut self, idle_ms: i64) {
        if !std::mem::replace(&mut self.idle, true) {
            let since_ms = self.clock.steady_ms() - self.clock.stretch_ms(idle_ms);
            (self.tell)(Observation::Idle { since_ms });
        }
    }

    fn became_active(&mut self) {
        if std::mem::replace(&mut self.idle, false) {
            (self.tell)(Observation::Active);
        }
    }

    fn screen_changed(&self, state: State) {
        match state {
            State::ON => (self.tell)(Observation::ScreenOff),
            State::OFF => (self.tell)(Observation::ScreenOn),
            _ => {}
        }
    }
}

fn idle_time_counter(x: &RustConnection) -> Result<Option<Counter>, ReplyOrIdError> {
    sync::initialize(x, SYNC_VERSION.0, SYNC_VERSION.1)?.reply()?;
    let counters = sync::list_system_counters(x)?.reply()?.counters;
    Ok(counters
        .into_iter()
        .find(|counter| counter.name == b"IDLETIME")
        .map(|counter| counter.counter))
}

/// Without the screen saver extension a dark screen is simply not told.
fn watch_screen(x: &RustConnection, root: u32) {
    let watched = screensaver::query_version(x, SCREEN_SAVER_VERSION.0, SCREEN_SAVER_VERSION.1)
        .map_err(ReplyOrIdError::from)
        .and_then(|cookie| Ok(cookie.reply()?))
        .and_then(|_| {
            Ok(screensaver::select_input(x, root, screensaver::Event::NOTIFY_MASK)?.check()?)
        });
    if let Err(error) = watched {
        tracing::info!(%error, "the X server does not tell when the screen goes dark");
    }
}

fn read_ms(x: &RustConnection, counter: Counter) -> Option<i64> {
    let value = sync::query_counter(x, counter)
        .ok()?
        .reply()
        .ok()?
        .counter_value;
    Some(milliseconds(value))
}

fn milliseconds(value: Int64) -> i64 {
    i64::from(value.hi) << 32 | i64::from(value.lo)
}

fn int64(value: i64) -> Int64 {
    Int64 {
        hi: (value >> 32) as i32,
        lo: (value & 0xffff_ffff) as u32,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_counter_keeps_its_value_on_the_way_to_the_server_and_back() {
        for value in [0, 1, 60_000, 1 << 31, 1 << 40, -1] {
            assert_eq!(milliseconds(int64(value)), value);
        }
    }
}
