//! GNOME's idle monitor, played on a private bus.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::thread;

use astir_desktop::{Clock, Mail, Receiver, Sender, mailbox};
use zbus::blocking::Connection;

use super::bus::PrivateBus;

const NAME: &str = "org.gnome.Mutter.IdleMonitor";
const PATH: &str = "/org/gnome/Mutter/IdleMonitor/Core";

/// A shell with a person at it.
pub(crate) struct Mutter {
    connection: Connection,
    person: Sender<Word>,
}

enum Word {
    Input,
    WatchIdle { watch: u32, after_ms: i64 },
    WatchActive { watch: u32 },
}

impl Mutter {
    pub(crate) fn play_on(bus: &PrivateBus) -> Mutter {
        let connection = bus.connect();
        let (person, words) = mailbox(&Clock::system()).expect("a mailbox");
        let last_input = Arc::new(Mutex::new(Clock::real_steady_ms()));
        let monitor = Monitor {
            words: person.clone(),
            last_input: Arc::clone(&last_input),
            watches: 0,
        };
        connection
            .object_server()
            .at(PATH, monitor)
            .expect("a monitor");
        let shell = connection.clone();
        thread::spawn(move || run(&shell, words, &last_input));
        connection.request_name(NAME).expect("its name");
        Mutter { connection, person }
    }

    pub(crate) fn input(&self) {
        self.person.send(Word::Input);
    }

    /// Goes away, as a shell that has crashed.
    pub(crate) fn end(self) {
        self.connection.release_name(NAME).expect("its name");
    }
}

/// Fires every idle watch once for each idle time, and an active watch only once.
fn run(shell: &Connection, mut words: Receiver<Word>, last_input: &Mutex<i64>) {
    let mut idle_watches: HashMap<u32, (i64, bool)> = HashMap::new();
    let mut active_watches = Vec::new();
    let fire = |watch: u32| {
        let nobody: Option<&str> = None;
        shell
            .emit_signal(nobody, PATH, NAME, "WatchFired", &watch)
            .expect("a signal");
    };
    loop {
        let last = *last_input.lock().expect("the last input");
        let waiting = idle_watches.values().filter(|(_, fired)| !fired);
        let next = waiting.map(|(after_ms, _)| last + after_ms).min();
        match words.next(next) {
            Mail::Message(Word::Input) => {
                *last_input.lock().expect("the last input") = Clock::real_steady_ms();
                idle_watches
                    .values_mut()
                    .for_each(|(_, fired)| *fired = false);
                active_watches.drain(..).for_each(fire);
            }
            Mail::Message(Word::WatchIdle { watch, after_ms }) => {
                idle_watches.insert(watch, (after_ms, false));
            }
            Mail::Message(Word::WatchActive { watch }) => active_watches.push(watch),
            Mail::ClockChanged => {}
            Mail::Due => {
                let now = Clock::real_steady_ms();
                for (watch, (after_ms, fired)) in &mut idle_watches {
                    if !*fired && last + *after_ms <= now {
                        *fired = true;
                        fire(*watch);
                    }
                }
            }
        }
    }
}

struct Monitor {
    words: Sender<Word>,
    last_input: Arc<Mutex<i64>>,
    watches: u32,
}

#[zbus::interface(name = "org.gnome.Mutter.IdleMonitor")]
impl Monitor {
    #[zbus(name = "GetIdletime")]
    fn idle_time(&self) -> u64 {
        let last = *self.last_input.lock().expect("the last input");
        u64::try_from(Clock::real_steady_ms() - last).expect("time goes on")
    }

    fn add_idle_watch(&mut self, interval: u64) -> u32 {
        self.watches += 1;
        let after_ms = i64::try_from(interval).expect("a length of time");
        let watch = self.watches;
        self.words.send(Word::WatchIdle { watch, after_ms });
        watch
    }

    fn add_user_active_watch(&mut self) -> u32 {
        self.watches += 1;
        let watch = self.watches;
        self.words.send(Word::WatchActive { watch });
        watch
    }
}
