//! The session of a Linux desktop.

use std::sync::PoisonError;
use std::thread;

use super::login::{Login, SleepDelay};
use super::saver::Savers;
use super::{AskIdle, Listening, SleepSource, Word};
use crate::bus::{Bus, Buses};
use crate::patience::{Deadline, Patience};
use crate::{Clock, Finding, Level, Sender, Tell, mailbox};

/// Listens for lock, unlock, suspend and waking.
#[derive(Debug)]
pub struct Session {
    delay: SleepDelay,
    words: Option<Sender<Word>>,
    findings: Vec<Finding>,
}

impl Session {
    /// Starts listening. What is missing is said in [`Session::findings`]; `ask_idle` is asked
    /// when a locker does not say whether it has unlocked.
    pub fn watch(clock: &Clock, buses: &Buses, ask_idle: AskIdle, tell: Tell) -> Session {
        let delay = SleepDelay::default();
        let Ok((words, heard)) = mailbox(clock) else {
            return Session {
                delay,
                words: None,
                findings: findings(None, &[]),
            };
        };
        let (login, savers) = find(buses, &delay);
        let findings = findings(
            login.as_ref().map(Login::knows_session),
            &savers.as_ref().map(Savers::running).unwrap_or_default(),
        );

        let sleep_source = match login {
            Some(_) => SleepSource::Words,
            None => SleepSource::Clock,
        };
        let listening = Listening::new(clock, sleep_source, ask_idle, tell);
        spawn("astir-session", move || listening.run(heard));
        if let Some(login) = login {
            let words = words.clone();
            spawn("astir-login", move || login.listen(&words));
        }
        if let Some(savers) = savers {
            let words = words.clone();
            spawn("astir-saver", move || savers.listen(&words));
        }
        Session {
            delay,
            words: Some(words),
            findings,
        }
    }

    /// The same on the buses of the environment.
    pub(crate) fn here(clock: &Clock, ask_idle: AskIdle, tell: Tell) -> Session {
        Session::watch(clock, &Buses::of_environment(), ask_idle, tell)
    }

    /// Lets the machine suspend: what had to be written after `Observation::Sleep` is written.
    pub fn release_sleep(&self) {
        *self.delay.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Says that input has come back, which ends a lock that no locker has confirmed.
    pub fn input_came(&self) {
        if let Some(words) = &self.words {
            words.send(Word::Input);
        }
    }

    /// What `doctor` says about lock and sleep.
    pub fn findings(&self) -> Vec<Finding> {
        self.findings.clone()
    }
}

/// Looks for the login manager and the screen savers at the same time, for two seconds at most.
fn find(buses: &Buses, delay: &SleepDelay) -> (Option<Login>, Option<Savers>) {
    let connect = |address: Option<String>| address.as_deref().and_then(Bus::connect);
    let (system, session) = (buses.system.clone(), buses.session.clone());
    let delay = SleepDelay::clone(delay);
    let login =
        Patience::default().put(move || connect(system).and_then(|bus| Login::find(bus, delay)));
    let savers = Patience::default().put(move || connect(session).and_then(Savers::find));
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

/// `login`: whether the login manager, if there is one, knows this session.
fn findings(login: Option<bool>, savers: &[&str]) -> Vec<Finding> {
    vec![
        lock_finding(login == Some(true), savers),
        sleep_finding(login.is_some()),
    ]
}

fn lock_finding(login: bool, savers: &[&str]) -> Finding {
    let mut tellers = savers.to_vec();
    if login {
        tellers.insert(0, "the login manager");
    }
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
