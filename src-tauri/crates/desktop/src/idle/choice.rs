//! Which source this desktop gets: the best of those it offers.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::{IDLE_AFTER, IdleSource, Unavailable, UnknownIdle};
use crate::{Clock, Finding, Level, Observation};

pub(super) type Opened = Result<Box<dyn IdleSource>, Unavailable>;

/// A source to try; each system has its list of them, the best first.
pub(crate) type Candidate = fn(&Clock) -> Opened;

/// Where any of the candidates may tell to.
pub(crate) type TellAll = Arc<dyn Fn(Observation) + Send + Sync>;

/// The source that is used, and what `doctor` says about it.
pub(crate) struct Chosen {
    source: Mutex<Box<dyn IdleSource>>,
    finding: Finding,
}

impl Chosen {
    fn new(source: Box<dyn IdleSource>, finding: Finding) -> Chosen {
        Chosen {
            source: Mutex::new(source),
            finding,
        }
    }

    /// As [`IdleSource::idle_ms`].
    pub(crate) fn idle_ms(&self) -> Option<i64> {
        self.ask(|source| source.idle_ms())
    }

    /// Whether there was input within [`IDLE_AFTER`]; `None` when it cannot be known.
    pub(crate) fn is_in_use(&self, clock: &Clock) -> Option<bool> {
        self.ask(|source| source.is_in_use()).or_else(|| {
            let idle = Duration::from_millis(self.idle_ms()?.unsigned_abs());
            Some(clock.real(idle) < IDLE_AFTER)
        })
    }

    /// As [`IdleSource::is_lost`].
    pub(crate) fn is_lost(&self) -> bool {
        self.ask(|source| source.is_lost())
    }

    /// What `doctor` says about it.
    pub(crate) fn finding(&self) -> Finding {
        match self.is_lost() {
            true => nothing_found(&[format!("{} can no longer be heard", self.finding.found)]),
            false => self.finding.clone(),
        }
    }

    /// What it would have told by now, had it been there before.
    pub(crate) fn told_so_far(&self, clock: &Clock) -> Observation {
        match (self.is_in_use(clock), self.idle_ms()) {
            (Some(true), _) => Observation::Active,
            (_, Some(idle_ms)) => Observation::Idle {
                since_ms: clock.steady_ms() - idle_ms,
            },
            (_, None) => Observation::IdleUnknown,
        }
    }

    fn ask<T>(&self, question: impl FnOnce(&dyn IdleSource) -> T) -> T {
        question(&**self.source.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// What `doctor` says while everybody who could be chosen is silent.
pub(crate) fn finding_before() -> Finding {
    nothing_found(&["the desktop has not answered yet".to_owned()])
}

/// Starts the best source there is. Never fails: the last choice is the source that knows nothing.
pub(crate) fn watch_best(clock: &Clock, candidates: &[Candidate], tell: &TellAll) -> Chosen {
    watch_first(clock, candidates, tell).unwrap_or_else(|reasons| {
        tell(Observation::IdleUnknown);
        Chosen::new(Box::new(UnknownIdle), nothing_found(&reasons))
    })
}

/// Starts the best source there is, or says why there is none.
pub(crate) fn watch_first(
    clock: &Clock,
    candidates: &[Candidate],
    tell: &TellAll,
) -> Result<Chosen, Vec<String>> {
    let mut reasons = Vec::new();
    for candidate in candidates {
        match candidate(clock).and_then(|source| watch(source, tell)) {
            Ok(source) => {
                let finding = found(source.as_ref());
                return Ok(Chosen::new(source, finding));
            }
            Err(Unavailable(reason)) => reasons.push(reason),
        }
    }
    Err(reasons)
}

fn watch(mut source: Box<dyn IdleSource>, tell: &TellAll) -> Opened {
    let tell = Arc::clone(tell);
    source.watch(Box::new(move |observation| tell(observation)))?;
    Ok(source)
}

/// A source that cannot be asked tells of minutes, not of seconds.
fn found(source: &dyn IdleSource) -> Finding {
    let told = "Astir is told when you leave keyboard and mouse and when you come back";
    let used = if source.idle_ms().is_some() {
        format!("{told}; a reminder waits for a pause in your typing.")
    } else {
        format!("{told}, not whether you are typing just now: a reminder may come mid-sentence.")
    };
    Finding {
        subject: "Idle time",
        found: source.name().to_owned(),
        used,
        advice: None,
        level: Level::Good,
    }
}

fn nothing_found(reasons: &[String]) -> Finding {
    Finding {
        subject: "Idle time",
        found: match reasons {
            [] => "nothing that tells it".to_owned(),
            reasons => format!("nothing that tells it: {}", reasons.join("; ")),
        },
        used: "You count as present all the time, and reminders stay notifications.".to_owned(),
        advice: Some(
            "Lock the screen or log walks when you leave, so that breaks are counted.".to_owned(),
        ),
        level: Level::Missing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::idle::PolledIdle;
    use std::sync::mpsc;

    fn absent(_: &Clock) -> Opened {
        Err(Unavailable("the first is absent".to_owned()))
    }

    fn polled(clock: &Clock) -> Opened {
        Ok(Box::new(PolledIdle::new(
            "the second",
            clock,
            Arc::new(|| Some(0)),
        )))
    }

    fn chosen(candidates: &[Candidate]) -> (Chosen, Vec<Observation>) {
        let (sender, told) = mpsc::channel();
        let tell: TellAll = Arc::new(move |observation| sender.send(observation).unwrap());
        let chosen = watch_best(&Clock::system(), candidates, &tell);
        (chosen, told.try_iter().collect())
    }

    #[test]
    fn the_first_source_that_is_there_is_used() {
        let (chosen, told) = chosen(&[absent, polled]);
        assert_eq!(chosen.finding.found, "the second");
        assert_eq!((chosen.finding.level, told), (Level::Good, vec![]));
    }

    #[test]
    fn without_a_source_the_idle_time_is_unknown_and_doctor_says_why() {
        let (chosen, told) = chosen(&[absent]);
        assert_eq!(chosen.idle_ms(), None);
        assert!(chosen.finding.found.contains("the first is absent"));
        assert_eq!(
            (chosen.finding.level, told),
            (Level::Missing, vec![Observation::IdleUnknown])
        );
    }

    fn long_idle(clock: &Clock) -> Opened {
        let an_hour = Arc::new(|| Some(3_600_000));
        Ok(Box::new(PolledIdle::new("an empty desk", clock, an_hour)))
    }

    #[test]
    fn a_source_that_comes_late_says_how_the_desk_is() {
        let clock = Clock::system();
        let said = |candidate| chosen(&[candidate]).0.told_so_far(&clock);
        assert_eq!(said(polled), Observation::Active);
        assert!(matches!(said(long_idle), Observation::Idle { .. }));
        assert_eq!(said(absent), Observation::IdleUnknown);
    }
}
