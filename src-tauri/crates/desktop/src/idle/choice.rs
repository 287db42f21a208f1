//! Which source this desktop gets: the best of those it offers.

use std::sync::Arc;

use super::{IdleSource, Unavailable, UnknownIdle};
use crate::{Clock, Finding, Level, Observation};

pub(super) type Opened = Result<Box<dyn IdleSource>, Unavailable>;

/// A source to try; each system has its list of them, the best first.
pub(crate) type Candidate = fn(&Clock) -> Opened;

/// Where any of the candidates may tell to.
pub(crate) type TellAll = Arc<dyn Fn(Observation) + Send + Sync>;

/// Starts the best source there is, and says what `doctor` says about it. Never fails: the last
/// choice is the source that knows nothing.
pub(crate) fn watch_best(
    clock: &Clock,
    candidates: &[Candidate],
    tell: &TellAll,
) -> (Box<dyn IdleSource>, Finding) {
    let mut reasons = Vec::new();
    for candidate in candidates {
        match candidate(clock).and_then(|source| watch(source, tell)) {
            Ok(source) => {
                let finding = found(source.as_ref());
                return (source, finding);
            }
            Err(Unavailable(reason)) => reasons.push(reason),
        }
    }
    tell(Observation::IdleUnknown);
    (Box::new(UnknownIdle), nothing_found(&reasons))
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

    fn chosen(candidates: &[Candidate]) -> (Box<dyn IdleSource>, Finding, Vec<Observation>) {
        let (sender, told) = mpsc::channel();
        let tell: TellAll = Arc::new(move |observation| sender.send(observation).unwrap());
        let (source, finding) = watch_best(&Clock::system(), candidates, &tell);
        (source, finding, told.try_iter().collect())
    }

    #[test]
    fn the_first_source_that_is_there_is_used() {
        let (source, finding, told) = chosen(&[absent, polled]);
        assert_eq!(source.name(), "the second");
        assert_eq!((finding.level, told), (Level::Good, vec![]));
    }

    #[test]
    fn without_a_source_the_idle_time_is_unknown_and_doctor_says_why() {
        let (source, finding, told) = chosen(&[absent]);
        assert_eq!(source.idle_ms(), None);
        assert!(finding.found.contains("the first is absent"));
        assert_eq!(
            (finding.level, told),
            (Level::Missing, vec![Observation::IdleUnknown])
        );
    }
}
