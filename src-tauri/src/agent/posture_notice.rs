//! The quiet notification that asks for a change of posture (rule 30), beside that of the reminder.

use std::path::PathBuf;

use astir_desktop::Sender;
use astir_wire::Snapshot;
use tauri::AppHandle;

use super::mail::Mail;
use super::reminder::{Notice, Notifier};

/// Shows it when it is asked for, and takes it away once it is answered.
pub(crate) struct PostureNotice {
    app: Option<AppHandle>,
    mail: Sender<Mail>,
    mark: PathBuf,
    /// None until the first time: who has no sit-stand desk pays for no further thread.
    notifier: Option<Notifier>,
    asked: bool,
    shows: bool,
}

impl PostureNotice {
    /// Nothing shows yet. `mark` is the file that remembers what shows, as the reminder's does.
    pub(crate) fn new(app: Option<AppHandle>, mail: Sender<Mail>, mark: PathBuf) -> Self {
        Self {
            app,
            mail,
            mark,
            notifier: None,
            asked: false,
            shows: false,
        }
    }

    /// A change is to be asked for with the next snapshot.
    pub(crate) fn ask(&mut self) {
        self.asked = true;
    }

    /// Follows `snapshot`. A reminder that shows has the line in it already.
    pub(crate) fn follow(&mut self, snapshot: &Snapshot) {
        let due = snapshot.posture.filter(|posture| posture.due);
        let asked = std::mem::take(&mut self.asked);
        match due {
            Some(posture) if asked && snapshot.reminder.is_none() => {
                self.shows = true;
                let notifier = self.notifier.get_or_insert_with(|| {
                    Notifier::new(self.app.clone(), self.mail.clone(), self.mark.clone())
                });
                notifier.show(Notice::posture(!posture.standing, snapshot.clock.lapse));
            }
            Some(_) => {}
            None => self.leave(),
        }
    }

    /// Takes it away.
    pub(crate) fn leave(&mut self) {
        if std::mem::take(&mut self.shows)
            && let Some(notifier) = &mut self.notifier
        {
            notifier.withdraw();
        }
    }
}
