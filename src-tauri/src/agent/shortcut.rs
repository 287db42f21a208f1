//! The key combination that works in every program, off until the person chooses one.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use astir_desktop::{Keys, Sender, Shortcut, is_back, listen_for};
use astir_wire::{Finding, FindingLevel};

use super::mail::Mail;

/// The chosen combination, and whether it is listened for.
#[derive(Default)]
pub(crate) struct ShortcutKey {
    chosen: Option<Keys>,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
enum State {
    #[default]
    Off,
    /// The desktop has been asked; it may ask the person first.
    Asked(Keys),
    On(Box<dyn Shortcut>),
    Refused(String),
}

impl ShortcutKey {
    /// Listens for another combination, or none, from now on; presses come by mail.
    pub(crate) fn choose(&mut self, keys: Option<Keys>, mail: &Sender<Mail>) {
        if self.chosen == keys {
            return;
        }
        self.chosen = keys;
        self.listen(mail);
    }

    /// Listens anew where whoever listened is lost, with the bus for example.
    pub(crate) fn mend(&mut self, mail: &Sender<Mail>) {
        let lost = matches!(&*lock(&self.state), State::On(shortcut) if shortcut.is_lost());
        if lost && is_back() {
            self.listen(mail);
        }
    }

    fn listen(&self, mail: &Sender<Mail>) {
        let keys = self.chosen;
        *lock(&self.state) = keys.map_or(State::Off, State::Asked);
        let Some(keys) = keys else { return };
        let (state, mail) = (Arc::clone(&self.state), mail.clone());
        let asking = std::thread::Builder::new()
            .name("shortcut".to_owned())
            .spawn(move || {
                let pressed = move |token| {
                    mail.send(Mail::Shortcut { token });
                };
                let answer = listen_for(&keys, Box::new(pressed));
                let mut state = lock(&state);
                // The person may have chosen another meanwhile.
                if matches!(&*state, State::Asked(asked) if *asked == keys) {
                    *state = answer.map_or_else(|why| State::Refused(why.to_string()), State::On);
                }
            });
        if let Err(error) = asking {
            *lock(&self.state) = State::Refused(error.to_string());
        }
    }

    /// What `doctor` says of it.
    pub(crate) fn finding(&self) -> Finding {
        let keys = self.chosen.map(|keys| keys.to_string()).unwrap_or_default();
        let (level, found, used, advice) = match &*lock(&self.state) {
            State::Off => (
                FindingLevel::Good,
                "none is chosen".to_owned(),
                "the tray, the notification and the commands".to_owned(),
                Some("`astir set shortcut ctrl+alt+b` starts or shows the break from anywhere"),
            ),
            State::Asked(_) => (
                FindingLevel::Limited,
                "the desktop has not answered yet".to_owned(),
                format!("{keys} once it allows it"),
                None,
            ),
            State::On(shortcut) if shortcut.is_lost() => (
                FindingLevel::Missing,
                format!("{} can no longer be heard", shortcut.told_by()),
                "the tray, the notification and the commands".to_owned(),
                None,
            ),
            State::On(shortcut) => (
                FindingLevel::Good,
                format!("{} listens", shortcut.told_by()),
                format!("{keys} starts or shows the break"),
                None,
            ),
            State::Refused(why) => (
                FindingLevel::Missing,
                why.clone(),
                "the tray, the notification and the commands".to_owned(),
                Some("bind `astir start` to keys in the settings of your desktop"),
            ),
        };
        Finding {
            subject: "shortcut".to_owned(),
            level,
            found,
            used,
            advice: advice.map(str::to_owned),
        }
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
