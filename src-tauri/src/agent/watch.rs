//! When to ask the desktop: for reasons to wait just before a break is due and while they hold, for typing only
//! while it matters. At rest nothing is asked.

use std::sync::Arc;

use astir_desktop::Sender;

use super::mail::Mail;
use super::senses::Senses;

/// Asking takes up to two seconds, so it begins so long before the answer is needed, in milliseconds.
const ASK_AHEAD_MS: i64 = 3_000;
/// How often to ask again while something holds, in milliseconds.
const ASK_AGAIN_MS: i64 = 15_000;
/// How often to look for a pause in the typing, in milliseconds.
const TYPING_EVERY_MS: i64 = 1_000;

/// Knows what is being asked and when to ask next. Instants are steady milliseconds.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    asked_at: Option<i64>,
    under_way: bool,
    inhibited: bool,
    typing: bool,
}

impl Watch {
    /// When to wake for asking. `due` is when the next reminder comes, `matters` whether reasons to wait are of
    /// interest all the time, `watches_typing` whether typing is.
    pub(crate) fn next_wake(
        &self,
        due: Option<i64>,
        matters: bool,
        watches_typing: bool,
        now_ms: i64,
    ) -> Option<i64> {
        let typing = (watches_typing || self.typing).then_some(now_ms + TYPING_EVERY_MS);
        let asking = if self.under_way {
            None
        } else {
            self.next_question(due, matters)
        };
        [typing, asking].into_iter().flatten().min()
    }

    /// Asks for holds if it is time to; the answer comes by mail.
    pub(crate) fn ask(
        &mut self,
        due: Option<i64>,
        matters: bool,
        now_ms: i64,
        desktop: &Arc<dyn Senses>,
        mail: &Sender<Mail>,
    ) {
        if self.under_way
            || self
                .next_question(due, matters)
                .is_none_or(|at| at > now_ms)
        {
            return;
        }
        self.asked_at = Some(now_ms);
        self.question(desktop, mail);
    }

    /// Asks now, whatever the time: nobody has touched the desk, which may be a film.
    pub(crate) fn ask_now(&mut self, now_ms: i64, desktop: &Arc<dyn Senses>, mail: &Sender<Mail>) {
        if !self.under_way {
            self.asked_at = Some(now_ms);
            self.question(desktop, mail);
        }
    }

    /// An answer came.
    pub(crate) fn answered(&mut self) {
        self.under_way = false;
    }

    /// Remembers whether something keeps the screen awake; what was so before is returned.
    pub(crate) fn told_inhibited(&mut self, inhibited: bool) -> bool {
        std::mem::replace(&mut self.inhibited, inhibited)
    }

    /// Whether an answer is being waited for.
    #[cfg(test)]
    pub(crate) fn is_asking(&self) -> bool {
        self.under_way
    }

    /// What the engine was told of typing last.
    pub(crate) fn told_typing(&mut self, typing: bool) -> bool {
        std::mem::replace(&mut self.typing, typing)
    }

    fn next_question(&self, due: Option<i64>, matters: bool) -> Option<i64> {
        let ahead = due
            .map(|due| due - ASK_AHEAD_MS)
            .filter(|at| self.asked_at.is_none_or(|asked| asked < *at));
        let again = self
            .asked_at
            .filter(|_| matters || self.inhibited)
            .map(|asked| asked + ASK_AGAIN_MS);
        [ahead, again].into_iter().flatten().min()
    }

    fn question(&mut self, desktop: &Arc<dyn Senses>, mail: &Sender<Mail>) {
        let (desktop, mail) = (Arc::clone(desktop), mail.clone());
        let asking = std::thread::Builder::new()
            .name("holds".to_owned())
            .spawn(move || {
                let (seen, inhibited) = std::thread::scope(|both| {
                    let inhibited = both.spawn(|| desktop.inhibited());
                    (desktop.holds(), inhibited.join().unwrap_or_default())
                });
                mail.send(Mail::Holds { seen, inhibited });
            });
        self.under_way = asking.is_ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn at_rest_nothing_is_asked() {
        assert_eq!(Watch::default().next_wake(None, false, false, 0), None);
    }

    #[test]
    fn holds_are_asked_for_just_before_a_break_and_once() {
        let mut watch = Watch::default();
        assert_eq!(
            watch.next_wake(Some(100_000), false, false, 0),
            Some(97_000)
        );
        watch.asked_at = Some(97_000);
        watch.answered();
        assert_eq!(watch.next_wake(Some(100_000), false, false, 97_000), None);
    }

    #[test]
    fn while_a_reminder_shows_or_waits_they_are_asked_for_again() {
        let mut watch = Watch {
            asked_at: Some(97_000),
            ..Watch::default()
        };
        watch.answered();
        assert_eq!(watch.next_wake(None, true, false, 98_000), Some(112_000));
        assert_eq!(watch.next_wake(None, false, false, 98_000), None);
    }

    #[test]
    fn a_film_is_watched_to_its_end() {
        let mut watch = Watch {
            asked_at: Some(97_000),
            ..Watch::default()
        };
        watch.told_inhibited(true);
        assert_eq!(watch.next_wake(None, false, false, 98_000), Some(112_000));
    }

    #[test]
    fn typing_is_watched_until_the_engine_knows_that_it_ended() {
        let mut watch = Watch::default();
        watch.told_typing(true);
        assert_eq!(watch.next_wake(None, false, false, 0), Some(1_000));
        watch.told_typing(false);
        assert_eq!(watch.next_wake(None, false, false, 0), None);
    }
}
