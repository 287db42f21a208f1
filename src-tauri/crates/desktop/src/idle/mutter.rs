//! Idle time on GNOME: Mutter's idle monitor (`org.gnome.Mutter.IdleMonitor`).

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use zbus::message::Type;
use zbus::{MatchRule, Message};

use super::{IDLE_AFTER, IdleSource, Unavailable, milliseconds};
use crate::bus::{Bus, Object, body, is_signal};
use crate::patience::{ANSWER_SOON, Patience};
use crate::{Clock, Observation, Tell};

const MONITOR: Object<'static> = Object {
    name: "org.gnome.Mutter.IdleMonitor",
    path: "/org/gnome/Mutter/IdleMonitor/Core",
    interface: "org.gnome.Mutter.IdleMonitor",
};

/// Mutter as a source; it stays one when the shell is started again.
#[derive(Debug)]
pub struct MutterIdle {
    bus: Bus,
    clock: Clock,
    patience: Patience,
    gone: Arc<AtomicBool>,
}

impl MutterIdle {
    /// Looks for Mutter on the session bus at `address`.
    ///
    /// # Errors
    /// When there is no such bus, or no Mutter on it.
    pub fn open(clock: &Clock, address: Option<&str>) -> Result<MutterIdle, Unavailable> {
        let bus = address
            .and_then(Bus::connect)
            .ok_or_else(|| Unavailable("there is no session bus".to_owned()))?;
        if !bus.has(MONITOR.name) {
            return Err(Unavailable("the desktop is not GNOME".to_owned()));
        }
        Ok(MutterIdle {
            bus,
            clock: clock.clone(),
            patience: Patience::default(),
            gone: Arc::default(),
        })
    }
}

impl IdleSource for MutterIdle {
    fn name(&self) -> &'static str {
        "GNOME (Mutter)"
    }

    fn watch(&mut self, tell: Tell) -> Result<(), Unavailable> {
        let refused = |error: zbus::Error| Unavailable(format!("Mutter cannot be heard ({error})"));
        let fired = MatchRule::builder()
            .msg_type(Type::Signal)
            .interface(MONITOR.interface)
            .and_then(|rule| rule.member("WatchFired"))
            .map_err(refused)?;
        let owner = MatchRule::builder()
            .msg_type(Type::Signal)
            .member("NameOwnerChanged")
            .and_then(|rule| rule.arg(0, MONITOR.name))
            .map_err(refused)?;
        let signals = self
            .bus
            .signals_of_either(fired.build(), owner.build())
            .map_err(refused)?;
        let mut watch = Watch {
            bus: self.bus.clone(),
            clock: self.clock.clone(),
            tell,
            gone: Arc::clone(&self.gone),
            idle_watch: None,
            active_watch: None,
        };
        watch.set().map_err(refused)?;
        thread::Builder::new()
            .name("astir-idle-mutter".to_owned())
            .spawn(move || watch.run(signals))
            .map(|_| ())
            .map_err(|error| Unavailable(format!("no thread to listen on ({error})")))
    }

    fn idle_ms(&self) -> Option<i64> {
        let bus = self.bus.clone();
        let answer = self.patience.ask(ANSWER_SOON, move || read_ms(&bus));
        answer
            .flatten()
            .map(|real_ms| self.clock.stretch_ms(real_ms))
    }

    fn is_lost(&self) -> bool {
        self.gone.load(Ordering::Relaxed)
    }
}

/// What the listening thread owns. Mutter fires the idle watch each time, the active watch once.
struct Watch {
    bus: Bus,
    clock: Clock,
    tell: Tell,
    gone: Arc<AtomicBool>,
    idle_watch: Option<u32>,
    active_watch: Option<u32>,
}

impl Watch {
    fn run(mut self, signals: impl Iterator<Item = zbus::Result<Message>>) {
        for signal in signals.flatten() {
            if is_signal(&signal, MONITOR.interface, "WatchFired") {
                self.fired(body(&signal));
            } else if let Some((name, _before, after)) = body::<(String, String, String)>(&signal) {
                self.owner_changed(&name, after.is_empty());
            }
        }
        tracing::warn!("Mutter can no longer be heard");
        self.gone.store(true, Ordering::Relaxed);
        (self.tell)(Observation::IdleUnknown);
    }

    fn set(&mut self) -> zbus::Result<()> {
        let threshold_ms =
            u64::try_from(self.clock.real(IDLE_AFTER).as_millis()).unwrap_or(u64::MAX);
        let reply = self.bus.call(MONITOR, "AddIdleWatch", &threshold_ms)?;
        self.idle_watch = body(&reply);
        Ok(())
    }

    fn fired(&mut self, watch: Option<u32>) {
        if watch.is_none() {
            return;
        }
        if watch == self.idle_watch {
            let reply = self.bus.call(MONITOR, "AddUserActiveWatch", &());
            self.active_watch = reply.ok().and_then(|reply| body(&reply));
            // Input that came just now has already shortened the idle time Mutter tells.
            let least_ms = milliseconds(IDLE_AFTER);
            let idle_ms =
                read_ms(&self.bus).map_or(least_ms, |real_ms| self.clock.stretch_ms(real_ms));
            let since_ms = self.clock.steady_ms() - idle_ms.max(least_ms);
            (self.tell)(Observation::Idle { since_ms });
        } else if watch == self.active_watch {
            self.active_watch = None;
            (self.tell)(Observation::Active);
        }
    }

    /// The shell is gone, or another one is there, which knows of no watch.
    fn owner_changed(&mut self, name: &str, gone: bool) {
        if name != MONITOR.name {
            return;
        }
        self.idle_watch = None;
        self.active_watch = None;
        if gone {
            (self.tell)(Observation::IdleUnknown);
        } else if let Err(error) = self.set() {
            tracing::warn!(%error, "the new Mutter takes no watch");
        } else {
            (self.tell)(Observation::Active);
        }
    }
}

fn read_ms(bus: &Bus) -> Option<i64> {
    let idle_ms: u64 = body(&bus.call(MONITOR, "GetIdletime", &()).ok()?)?;
    i64::try_from(idle_ms).ok()
}
