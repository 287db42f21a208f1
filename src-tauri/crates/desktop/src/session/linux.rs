//! The session of a Linux desktop.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError};
use std::thread;

use super::login::{Login, SleepDelay};
use super::saver::Savers;
use super::{AskIdle, Listening, Session, SleepSource, Word};
use crate::bus::{Bus, Buses};
use crate::patience::{Deadline, Patience};
use crate::{Clock, Finding, Level, Sender, Tell, mailbox};

/// Listens for lock, unlock, suspend and waking.
#[derive(Debug)]
pub struct LinuxSession {
    delay: SleepDelay,
    words: Sender<Word>,
    login: Option<Teller>,
    savers: Option<Teller>,
    /// Whether the login manager knows this session.
    knows_session: bool,
    /// The savers that were running at the start.
    running: Vec<&'static str>,
}

/// Somebody who is listened to.
#[derive(Debug)]
struct Teller {
    bus: Bus,
    gone: Arc<AtomicBool>,
}

impl Teller {
    /// Runs `listen` until the bus ends.
    fn hear(name: &str, bus: Bus, listen: impl FnOnce() + Send + 'static) -> Teller {
        let gone = Arc::new(AtomicBool::new(false));
        let ended = Arc::clone(&gone);
        spawn(name, move || {
            listen();
            ended.store(true, Ordering::Relaxed);
        });
        Teller { bus, gone }
    }

    fn is_gone(&self) -> bool {
        self.gone.load(Ordering::Relaxed)
    }
}

impl LinuxSession {
    /// Starts listening on these buses; `None` when the system has no thread or file left for it.
    pub fn watch(
        clock: &Clock,
        buses: &Buses,
        ask_idle: AskIdle,
        tell: Tell,
    ) -> Option<LinuxSession> {
        let (words, heard) = mailbox(clock).ok()?;
        let delay = SleepDelay::default();
        let (login, savers) = find(buses, &delay);
        let sleep_source = match login {
            Some(_) => SleepSource::Words,
            None => SleepSource::Clock,
        };
        let listening = Listening::new(clock, sleep_source, ask_idle, tell);
        spawn("astir-session", move || listening.run(heard));
        let knows_session = login.as_ref().is_some_and(Login::knows_session);
        let login = login.map(|login| {
            let words = words.clone();
            Teller::hear("astir-login", login.bus(), move || login.listen(&words))
        });
        let (savers, running) = savers.unzip();
        let savers = savers.map(|savers| {
            let words = words.clone();
            Teller::hear("astir-saver", savers.bus(), move || savers.listen(&words))
        });
        Some(LinuxSession {
            delay,
            words,
            login,
            savers,
            knows_session,
            running: running.unwrap_or_default(),
        })
    }

    /// The same on the buses of the environment.
    pub(super) fn here(clock: &Clock, ask_idle: AskIdle, tell: Tell) -> Option<LinuxSession> {
        LinuxSession::watch(clock, &Buses::of_environment(), ask_idle, tell)
    }

    fn tellers(&self) -> impl Iterator<Item = &Teller> {
        self.login.iter().chain(&self.savers)
    }
}

impl Session for LinuxSession {
    fn release_sleep(&self) {
        *self.delay.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn input_came(&self) {
        self.words.send(Word::Input);
    }

    fn is_lost(&self) -> bool {
        self.tellers().any(Teller::is_gone)
    }

    fn findings(&self) -> Vec<Finding> {
        let lost = |teller: &Option<Teller>| teller.as_ref().is_some_and(Teller::is_gone);
        let (login_lost, savers_lost) = (lost(&self.login), lost(&self.savers));
        let mut tellers = Vec::new();
        if self.knows_session && !login_lost {
            tellers.push("the login manager");
        }
        if !savers_lost {
            tellers.extend(&self.running);
        }
        let login = self.login.is_some() && !login_lost;
        vec![
            if_lost(login_lost || savers_lost, lock_finding(&tellers)),
            if_lost(login_lost, sleep_finding(login)),
        ]
    }
}

impl Drop for LinuxSession {
    fn drop(&mut self) {
        self.words.send(Word::End);
        self.tellers().for_each(|teller| teller.bus.close());
    }
}

/// What can no longer be heard is missing until it is found again.
fn if_lost(lost: bool, finding: Finding) -> Finding {
    match lost {
        false => finding,
        true => Finding {
            found: format!("a message bus has ended; by now, {}", finding.found),
            level: Level::Missing,
            ..finding
        },
    }
}

/// Savers, and the names of those that are running.
type FoundSavers = (Savers, Vec<&'static str>);

/// Looks for the login manager and the screen savers at the same time, for two seconds at most.
fn find(buses: &Buses, delay: &SleepDelay) -> (Option<Login>, Option<FoundSavers>) {
    let connect = |address: Option<String>| address.as_deref().and_then(Bus::connect);
    let (system, session) = (buses.system.clone(), buses.session.clone());
    let delay = SleepDelay::clone(delay);
    let login =
        Patience::default().put(move || connect(system).and_then(|bus| Login::find(bus, delay)));
    let savers = Patience::default().put(move || {
        let savers = Savers::find(connect(session)?)?;
        let running = savers.running();
        Some((savers, running))
    });
    let deadline = Deadline::in_time();
    (
        login.and_then(|answer| deadline.wait(&answer)).flatten(),
        savers.and_then(|answer| deadline.wait(&answer)).flatten(),
    )
}

fn spawn(name: &str, run: impl FnOnce() + Send + 'static) {
    let spawned = thread::Builder::new().name(name.to_owned()).spawn(run);
    if let Err(error) = spawned {
        tracing::warn!(%error, name, "no thread to listen on");
    }
}

fn lock_finding(tellers: &[&str]) -> Finding {
    let known = !tellers.is_empty();
    Finding {
        subject: "Screen lock",
        found: match known {
            true => format!("told by {}", tellers.join(" and ")),
            false => "nobody tells when the screen is locked".to_owned(),
        },
        used: match known {
            true => "A locked screen counts as away at once.".to_owned(),
            false => "A locked screen counts as away when there has been no input for a while."
                .to_owned(),
        },
        advice: None,
        level: if known { Level::Good } else { Level::Limited },
    }
}

fn sleep_finding(login: bool) -> Finding {
    Finding {
        subject: "Suspend",
        found: match login {
            true => "told by the login manager".to_owned(),
            false => "there is no login manager to tell".to_owned(),
        },
        used: match login {
            true => {
                "Sleep counts as away from its first moment, and your day is written down before."
                    .to_owned()
            }
            false => "Sleep is noticed on waking, from the clock.".to_owned(),
        },
        advice: None,
        level: if login { Level::Good } else { Level::Limited },
    }
}
