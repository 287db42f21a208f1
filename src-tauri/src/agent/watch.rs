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
/// While only a film is watched, each wait for its end is twice as long as the one before, up to this, in
/// milliseconds: some programs keep the screen awake all day.
const FILM_LONGEST_MS: i64 = 300_000;
/// How often to look for a pause in the typing, in milliseconds.
const TYPING_EVERY_MS: i64 = 1_000;

/// Knows what is being asked and when to ask next. Instants are steady milliseconds.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    /// When everything was asked for last.
    asked_at: Option<i64>,
    under_way: bool,
    /// While something keeps the screen awake.
    film: Option<Film>,
    typing: bool,
}

/// Something keeps the screen awake; its end is waited for.
#[derive(Debug, Default)]
struct Film {
    asked_at: Option<i64>,
    times_asked: u32,
}

impl Film {
    /// When to ask again after a question at `asked_at`.
    fn next(&self, asked_at: i64) -> i64 {
        let doubled = ASK_AGAIN_MS.saturating_mul(1 << self.times_asked.min(16));
        asked_at + doubled.min(FILM_LONGEST_MS)
    }
}

/// What to ask the desktop for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Question {
    /// Reasons to wait, and whether something keeps the screen awake.
    Everything,
    /// The latter alone.
    Film,
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
            self.next_question(due, matters).map(|(at, _)| at)
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
        if self.under_way {
            return;
        }
        match self.next_question(due, matters) {
            Some((at, question)) if at <= now_ms => self.put(question, now_ms, desktop, mail),
            _ => {}
        }
    }

    /// Asks now, whatever the time: nobody has touched the desk, which may be a film.
    pub(crate) fn ask_now(&mut self, now_ms: i64, desktop: &Arc<dyn Senses>, mail: &Sender<Mail>) {
        if !self.under_way {
            self.put(Question::Everything, now_ms, desktop, mail);
        }
    }

    /// An answer came.
    pub(crate) fn answered(&mut self) {
        self.under_way = false;
    }

    /// Remembers whether something keeps the screen awake; what was so before is returned.
    pub(crate) fn told_inhibited(&mut self, inhibited: bool) -> bool {
        let before = self.film.is_some();
        if before != inhibited {
            self.film = inhibited.then(Film::default);
        }
        before
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

    fn next_question(&self, due: Option<i64>, matters: bool) -> Option<(i64, Question)> {
        let ahead = due
            .map(|due| due - ASK_AHEAD_MS)
            .filter(|at| self.asked_at.is_none_or(|asked| asked < *at));
        let again = self
            .asked_at
            .filter(|_| matters)
            .map(|asked| asked + ASK_AGAIN_MS);
        let everything = [ahead, again].into_iter().flatten().min();
        let film = self.film.as_ref().and_then(|film| {
            let asked = film.asked_at.max(self.asked_at)?;
            Some((film.next(asked), Question::Film))
        });
        let everything = everything.map(|at| (at, Question::Everything));
        [everything, film]
            .into_iter()
            .flatten()
            .min_by_key(|(at, _)| *at)
    }

    fn put(
        &mut self,
        question: Question,
        now_ms: i64,
        desktop: &Arc<dyn Senses>,
        mail: &Sender<Mail>,
    ) {
        self.asked(question, now_ms);
        let (desktop, mail) = (Arc::clone(desktop), mail.clone());
        let asking = std::thread::Builder::new()
            .name("holds".to_owned())
            .spawn(move || {
                mail.send(match question {
                    Question::Film => Mail::Inhibited(desktop.inhibited()),
                    Question::Everything => std::thread::scope(|both| {
                        let inhibited = both.spawn(|| desktop.inhibited());
                        Mail::Holds {
                            seen: desktop.holds(),
                            inhibited: inhibited.join().unwrap_or_default(),
                        }
                    }),
                });
            });
        self.under_way = asking.is_ok();
    }

    fn asked(&mut self, question: Question, now_ms: i64) {
        match (question, &mut self.film) {
            (Question::Everything, _) => self.asked_at = Some(now_ms),
            (Question::Film, Some(film)) => {
                film.asked_at = Some(now_ms);
                film.times_asked += 1;
            }
            (Question::Film, None) => {}
        }
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
    fn a_film_is_watched_to_its_end_ever_less_often_and_nothing_else_is_asked() {
        let mut watch = Watch {
            asked_at: Some(97_000),
            ..Watch::default()
        };
        watch.told_inhibited(true);
        let mut waits_s = Vec::new();
        let mut now_ms = 97_000;
        for _ in 0..7 {
            let (at, question) = watch.next_question(None, false).unwrap();
            assert_eq!(question, Question::Film);
            waits_s.push((at - now_ms) / 1_000);
            now_ms = at;
            watch.asked(question, now_ms);
            watch.told_inhibited(true);
        }
        assert_eq!(waits_s, [15, 30, 60, 120, 240, 300, 300]);
        watch.told_inhibited(false);
        assert_eq!(watch.next_wake(None, false, false, now_ms), None);
    }

    #[test]
    fn during_a_film_reasons_to_wait_are_still_asked_for_before_a_break() {
        let mut watch = Watch::default();
        watch.asked(Question::Everything, 0);
        watch.told_inhibited(true);
        watch.asked(Question::Film, 60_000);
        let due = Some(200_000);
        assert_eq!(
            watch.next_question(due, false),
            Some((90_000, Question::Film))
        );
        let due = Some(64_000);
        assert_eq!(
            watch.next_question(due, false),
            Some((61_000, Question::Everything))
        );
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
