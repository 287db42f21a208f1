//! Asking what may never answer, without waiting for ever.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// How long one answer of the desktop may take; nobody notices a reminder that comes this late.
pub(crate) const ANSWER_WITHIN: Duration = Duration::from_secs(2);

/// The same for what may be asked every second.
#[cfg(target_os = "linux")]
pub(crate) const ANSWER_SOON: Duration = Duration::from_millis(500);

/// Someone to ask who may be stuck: while an old question hangs, no new one is put.
#[derive(Debug, Default)]
pub(crate) struct Patience {
    stuck: Arc<AtomicBool>,
}

impl Patience {
    /// Asks on a thread of its own and waits for at most `limit`; `None` when there is no answer
    /// in time, or still none to the question before.
    #[cfg(any(test, target_os = "linux"))]
    pub(crate) fn ask<T: Send + 'static>(
        &self,
        limit: Duration,
        question: impl FnOnce() -> T + Send + 'static,
    ) -> Option<T> {
        self.put(question)?.recv_timeout(limit).ok()
    }

    /// Asks on a thread of its own; the answer comes through the channel, if ever.
    pub(crate) fn put<T: Send + 'static>(
        &self,
        question: impl FnOnce() -> T + Send + 'static,
    ) -> Option<mpsc::Receiver<T>> {
        if self.stuck.swap(true, Ordering::SeqCst) {
            return None;
        }
        let stuck = Arc::clone(&self.stuck);
        let (tell, answer) = mpsc::sync_channel(1);
        let asked = thread::Builder::new()
            .name("astir-ask".to_owned())
            .spawn(move || {
                let given = question();
                stuck.store(false, Ordering::SeqCst);
                // Whoever asked may have gone on without the answer.
                let _ = tell.send(given);
            });
        if asked.is_err() {
            self.stuck.store(false, Ordering::SeqCst);
        }
        asked.ok().map(|_| answer)
    }
}

/// The end of everybody's time to answer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Deadline(i64);

impl Deadline {
    /// Begins the time of [`ANSWER_WITHIN`].
    pub(crate) fn in_time() -> Deadline {
        Deadline::after(ANSWER_WITHIN)
    }

    /// Begins a time of this length.
    pub(crate) fn after(limit: Duration) -> Deadline {
        let limit_ms = i64::try_from(limit.as_millis()).unwrap_or(i64::MAX);
        Deadline(crate::Clock::real_steady_ms() + limit_ms)
    }

    /// Waits for an answer, if there is time left.
    pub(crate) fn wait<T>(self, answer: &mpsc::Receiver<T>) -> Option<T> {
        let left_ms = u64::try_from(self.0 - crate::Clock::real_steady_ms()).unwrap_or(0);
        answer.recv_timeout(Duration::from_millis(left_ms)).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_in_time_is_given() {
        assert_eq!(Patience::default().ask(ANSWER_WITHIN, || 7), Some(7));
    }

    #[test]
    fn whoever_never_answers_is_left_and_not_asked_again() {
        let patience = Patience::default();
        let (end, stuck) = mpsc::channel::<()>();
        let question = move || stuck.recv().is_ok();
        assert_eq!(patience.ask(Duration::from_millis(1), question), None);
        assert_eq!(patience.ask(ANSWER_WITHIN, || true), None);
        drop(end);
    }

    #[test]
    fn whoever_has_answered_is_asked_again() {
        let patience = Patience::default();
        assert_eq!(patience.ask(ANSWER_WITHIN, || 1), Some(1));
        assert_eq!(patience.ask(ANSWER_WITHIN, || 2), Some(2));
    }
}
