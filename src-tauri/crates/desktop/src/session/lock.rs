//! Whether the session is locked, out of what several programs say about it.

use crate::Observation;

/// What is known about the lock.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Lock {
    /// Not locked.
    #[default]
    Open,
    /// Someone wished for a lock; no locker has said that it locks.
    Asked,
    /// A locker says so.
    Locked,
}

/// What somebody says about the lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LockWord {
    #[cfg_attr(
        not(target_os = "linux"),
        allow(dead_code, reason = "only logind passes wishes on")
    )]
    /// The wish to lock (true) or to unlock, passed on by the login manager.
    Wish(bool),
    /// A locker says how it is.
    Is(bool),
    /// There was input, which a locker without words lets through only when unlocked.
    Input,
}

impl Lock {
    /// Takes a word in; tells when locked becomes unlocked or the other way round.
    pub(super) fn hear(&mut self, word: LockWord) -> Option<Observation> {
        let next = match (*self, word) {
            (Lock::Open, LockWord::Wish(true)) => Lock::Asked,
            (_, LockWord::Is(true)) => Lock::Locked,
            (_, LockWord::Is(false) | LockWord::Wish(false)) | (Lock::Asked, LockWord::Input) => {
                Lock::Open
            }
            (same, LockWord::Wish(true) | LockWord::Input) => same,
        };
        let before = std::mem::replace(self, next);
        match (before == Lock::Open, next == Lock::Open) {
            (true, false) => Some(Observation::Lock),
            (false, true) => Some(Observation::Unlock),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LockWord::{Input, Is, Wish};
    use super::*;

    fn observed(words: &[LockWord]) -> Vec<Observation> {
        let mut lock = Lock::default();
        words.iter().filter_map(|word| lock.hear(*word)).collect()
    }

    #[test]
    fn a_lock_told_by_three_programs_is_one_lock() {
        let told = observed(&[
            Wish(true),
            Is(true),
            Is(true),
            Is(false),
            Is(false),
            Wish(false),
        ]);
        assert_eq!(told, [Observation::Lock, Observation::Unlock]);
    }

    #[test]
    fn a_wish_alone_locks_until_there_is_input() {
        assert_eq!(
            observed(&[Wish(true), Input]),
            [Observation::Lock, Observation::Unlock]
        );
    }

    #[test]
    fn input_at_the_lock_screen_unlocks_nothing() {
        assert_eq!(
            observed(&[Wish(true), Is(true), Input]),
            [Observation::Lock]
        );
    }

    #[test]
    fn unlocking_what_is_open_is_nothing_new() {
        assert_eq!(observed(&[Wish(false), Is(false), Input]), []);
    }
}
