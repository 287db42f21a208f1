//! Notifications of Windows and macOS, with their buttons.

pub(crate) mod answers;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use astir_desktop::notice::{self, BODY, Board, NoticeBoard, Standing};
use astir_desktop::{Clock, Sender};
use astir_wire::{Finding, FindingLevel};
use tauri::AppHandle;

use super::{Notice, Pressed};
use crate::agent::mail::Mail;
use answers::Answers;

/// The system's notifications.
pub(crate) struct Notifier {
    board: Option<Board>,
    /// What the notification that shows can be answered with; also heard by the board.
    shown: Arc<Mutex<Option<Answers>>>,
    mark: PathBuf,
    mail: Sender<Mail>,
}

impl Notifier {
    /// `mail` gets answers and whether a notice could be shown. What the notice that shows can be answered with
    /// is kept in the file `mark`, for answers that come as a start of this program.
    pub(crate) fn new(app: Option<AppHandle>, mail: Sender<Mail>, mark: PathBuf) -> Self {
        let shown = Arc::new(Mutex::new(None));
        let (heard_of, answered) = (Arc::clone(&shown), mail.clone());
        let heard = move |key: String| {
            let shown: Option<Answers> = lock(&heard_of).clone();
            if let Some(request) = shown.and_then(|answers| answers.to(&key)) {
                answered.send(Mail::Notice(Pressed {
                    request,
                    token: None,
                }));
            }
        };
        let program = app.and_then(|_| std::env::current_exe().ok());
        // Each notifier has a mark of its own, and so a place of its own.
        let place = mark.file_name().unwrap_or_default().to_string_lossy();
        let mut board = program.map(|program| Board::open(&place, &program, heard));
        if let Some(board) = &mut board {
            // An agent that was killed may have left one.
            board.withdraw();
        }
        Self {
            board,
            shown,
            mark,
            mail,
        }
    }

    /// Shows `notice`. [`Mail::NoticeShown`] tells whether anybody sees it.
    pub(crate) fn show(&mut self, notice: Notice) {
        let answers = Answers::new(&notice, Clock::real_steady_ms());
        let posted = notice::Notice {
            stays: notice.stays,
            id: answers.id().to_owned(),
            title: notice.title,
            body: notice.body,
            buttons: notice
                .buttons
                .into_iter()
                .filter(|(key, ..)| *key != BODY)
                .map(|(key, label, _)| (key.to_owned(), label))
                .collect(),
        };
        answers.write(&self.mark);
        *lock(&self.shown) = Some(answers);
        let shown = self.board.as_mut().map(|board| board.show(&posted));
        if let Some(Err(standing)) = &shown {
            tracing::info!("nobody sees the notification: {standing:?}");
        }
        let seen = matches!(shown, Some(Ok(())));
        self.mail.send(Mail::NoticeShown { seen });
    }

    /// Takes the notification away.
    pub(crate) fn withdraw(&mut self) {
        if lock(&self.shown).take().is_none() {
            return;
        }
        Answers::clear(&self.mark);
        if let Some(board) = &mut self.board {
            board.withdraw();
        }
    }

    /// Looks whether notifications may be shown.
    pub(crate) fn examine(&mut self) -> Examination {
        Examination(self.finding())
    }

    /// Everything is done when it is ordered.
    #[allow(clippy::unused_self, reason = "Linux has a service to wait for")]
    pub(crate) fn finish(&mut self) {}

    fn finding(&self) -> Finding {
        let standing = self.board.as_ref().map(Board::standing);
        let (level, found, advice) = match standing {
            Some(Standing::Allowed) => (
                FindingLevel::Good,
                "notifications with buttons".to_owned(),
                None,
            ),
            Some(Standing::Unasked) => (
                FindingLevel::Limited,
                "the system has not been asked yet, or not answered".to_owned(),
                None,
            ),
            Some(Standing::Off) => (
                FindingLevel::Missing,
                "notifications are switched off for Astir".to_owned(),
                Some("switch them on in the system's settings, under notifications".to_owned()),
            ),
            Some(Standing::Unavailable(why)) => (FindingLevel::Missing, why, None),
            None => (FindingLevel::Missing, "no desktop".to_owned(), None),
        };
        let used = match level {
            FindingLevel::Good => "the notification, and the tray beside it",
            FindingLevel::Limited | FindingLevel::Missing => {
                "the card and the tray have the answers"
            }
        };
        Finding {
            subject: "notifications".to_owned(),
            level,
            found,
            used: used.to_owned(),
            advice,
        }
    }
}

/// What was found.
pub(crate) struct Examination(Finding);

impl Examination {
    /// What `doctor` says of notifications.
    pub(crate) fn finding(self) -> Finding {
        self.0
    }
}

fn lock(shown: &Mutex<Option<Answers>>) -> std::sync::MutexGuard<'_, Option<Answers>> {
    shown.lock().unwrap_or_else(PoisonError::into_inner)
}
