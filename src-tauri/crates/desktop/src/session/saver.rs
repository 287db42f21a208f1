//! Screen lockers and screen savers on the session bus, of whatever desktop.

use zbus::blocking::MessageIterator;
use zbus::message::Type;
use zbus::{MatchRule, Message};

use super::Word;
use super::lock::LockWord;
use crate::Sender;
use crate::bus::{Bus, Object, body};

/// All of them have `GetActive` and `ActiveChanged`, taken from the first one.
const SAVERS: [Object<'static>; 5] = [
    saver(
        "org.freedesktop.ScreenSaver",
        "/org/freedesktop/ScreenSaver",
    ),
    saver("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    saver("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    saver("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
    saver("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
];

const fn saver(name: &'static str, path: &'static str) -> Object<'static> {
    Object {
        name,
        path,
        interface: name,
    }
}

/// All savers of the session bus, also those that start later.
pub(super) struct Savers {
    bus: Bus,
    signals: MessageIterator,
}

impl Savers {
    /// Has their signals sent from now on.
    pub(super) fn find(bus: Bus) -> Option<Savers> {
        let rule = MatchRule::builder()
            .msg_type(Type::Signal)
            .member("ActiveChanged")
            .ok()?;
        let signals = bus.signals(rule.build()).ok()?;
        Some(Savers { bus, signals })
    }

    pub(super) fn bus(&self) -> Bus {
        self.bus.clone()
    }

    /// Those that are running now, by name.
    pub(super) fn running(&self) -> Vec<&'static str> {
        let names = SAVERS.iter().map(|saver| saver.name);
        names.filter(|name| self.bus.has(name)).collect()
    }

    /// Passes on what any saver says, until the bus ends.
    pub(super) fn listen(self, words: &Sender<Word>) {
        if SAVERS.iter().any(|saver| is_active(&self.bus, *saver)) {
            words.send(Word::Lock(LockWord::Is(true)));
        }
        for active in self
            .signals
            .filter_map(|signal| active_changed(&signal.ok()?))
        {
            words.send(Word::Lock(LockWord::Is(active)));
        }
        tracing::warn!("screen lockers can no longer be heard");
    }
}

/// Only a saver that runs is asked: a question would start it.
fn is_active(bus: &Bus, saver: Object<'_>) -> bool {
    bus.has(saver.name)
        && bus
            .call(saver, "GetActive", &())
            .is_ok_and(|reply| body(&reply) == Some(true))
}

fn active_changed(signal: &Message) -> Option<bool> {
    let header = signal.header();
    let interface = header.interface()?.as_str();
    let known = SAVERS.iter().any(|saver| saver.interface == interface);
    known.then(|| body(signal)).flatten()
}
