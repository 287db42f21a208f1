//! The reasons to wait, asked for of whatever this system has.

use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::probe::{AwakeProbe, HoldProbe, VIDEOS, unanswered};
use super::{HoldReason, system};
use crate::Finding;
use crate::patience::{Deadline, Patience};

/// Asks the desktop for reasons to wait: each kind on its own, all at once.
pub struct Holds {
    named_programs: Mutex<Vec<String>>,
    probes: Vec<Asked<dyn HoldProbe>>,
    awake: Asked<dyn AwakeProbe>,
}

/// Somebody to ask, and whether they still owe an answer.
struct Asked<P: ?Sized> {
    probe: Arc<P>,
    patience: Patience,
}

impl<P: ?Sized + Send + Sync + 'static> Asked<P> {
    fn new(probe: Arc<P>) -> Asked<P> {
        Asked {
            probe,
            patience: Patience::default(),
        }
    }

    fn put<T: Send + 'static>(
        &self,
        question: impl FnOnce(&P) -> T + Send + 'static,
    ) -> Option<Receiver<T>> {
        let probe = Arc::clone(&self.probe);
        self.patience.put(move || question(&probe))
    }
}

impl Holds {
    /// Asks this desktop. `named_programs` are held for while they are in front, upper and lower
    /// case alike: on Linux by window class, elsewhere by the name of the program's file or app.
    pub fn new(named_programs: Vec<String>) -> Holds {
        let (probes, awake) = system::probes();
        Holds::of_probes(probes, awake, named_programs)
    }

    /// Asks these.
    pub fn of_probes(
        probes: Vec<Arc<dyn HoldProbe>>,
        awake: Arc<dyn AwakeProbe>,
        named_programs: Vec<String>,
    ) -> Holds {
        Holds {
            named_programs: Mutex::new(named_programs),
            probes: probes.into_iter().map(Asked::new).collect(),
            awake: Asked::new(awake),
        }
    }

    /// Names other programs to be held for.
    pub fn name_programs(&self, named_programs: Vec<String>) {
        *self.named() = named_programs;
    }

    /// The reasons in force, in order and each once. Takes at most two seconds; what has not
    /// answered by then does not hold.
    pub fn seen(&self) -> Vec<HoldReason> {
        let answers: Vec<_> = self
            .probes
            .iter()
            .filter_map(|asked| {
                let named = self.named().clone();
                asked.put(move |probe| probe.look(&named))
            })
            .collect();
        let deadline = Deadline::in_time();
        let mut reasons: Vec<_> = answers
            .iter()
            .filter_map(|answer| deadline.wait(answer).flatten())
            .flatten()
            .collect();
        reasons.sort();
        reasons.dedup();
        reasons
    }

    /// Whether something keeps the screen awake, a video for example; `None` where that cannot be
    /// read. Takes at most two seconds.
    pub fn inhibited(&self) -> Option<bool> {
        let answer = self.awake.put(|awake| awake.in_force())?;
        Deadline::in_time().wait(&answer).flatten()
    }

    /// What `doctor` says about holds: it asks as for a break. Takes at most two seconds.
    pub fn findings(&self) -> Vec<Finding> {
        let answers: Vec<_> = self
            .probes
            .iter()
            .map(|asked| asked.put(|probe| probe.findings(probe.look(&[]).is_some())))
            .collect();
        let awake = self
            .awake
            .put(|awake| awake.finding(awake.in_force().is_some()));
        let deadline = Deadline::in_time();
        let mut findings = Vec::new();
        for (asked, answer) in self.probes.iter().zip(answers) {
            let told = answer.and_then(|answer| deadline.wait(&answer));
            let silent = || asked.probe.subjects().iter().copied().map(unanswered);
            findings.extend(told.unwrap_or_else(|| silent().collect()));
        }
        let told = awake.and_then(|answer| deadline.wait(&answer));
        findings.push(told.unwrap_or_else(|| unanswered(VIDEOS)));
        findings
    }

    fn named(&self) -> MutexGuard<'_, Vec<String>> {
        self.named_programs
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}
