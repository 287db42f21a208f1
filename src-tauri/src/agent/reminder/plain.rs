//! Notifications of Windows and macOS, through Tauri's plugin: seen, but answered in the card and the tray.

use std::path::PathBuf;

use astir_desktop::Sender;
use astir_wire::{Finding, FindingLevel};
use tauri::AppHandle;
use tauri_plugin_notification::NotificationExt;

use super::Notice;
use crate::agent::mail::Mail;
use crate::words::say;

/// The system's notifications.
pub(crate) struct Notifier {
    app: Option<AppHandle>,
    answers: bool,
    mail: Sender<Mail>,
}

impl Notifier {
    /// `mail` hears whether a notice could be shown; answers the plugin brings none on these systems that outlive
    /// the popup, nor does anything stay there that would have to be marked.
    pub(crate) fn new(app: Option<AppHandle>, mail: Sender<Mail>, _mark: PathBuf) -> Self {
        Self {
            answers: app.is_some(),
            app,
            mail,
        }
    }

    /// Shows `notice`. [`Mail::NoticeShown`] tells whether anybody sees it.
    pub(crate) fn show(&mut self, notice: Notice) {
        let body = format!("{} {}", notice.body, say("remind-buttons", &[]));
        let shown = self.app.as_ref().map(|app| {
            app.notification()
                .builder()
                .title(notice.title)
                .body(body)
                .show()
        });
        self.answers = matches!(shown, Some(Ok(())));
        self.mail.send(Mail::NoticeShown { seen: self.answers });
    }

    /// These systems clear a plain notification by themselves.
    pub(crate) fn withdraw(&mut self) {}

    /// What `doctor` says of notifications.
    pub(crate) fn finding(&mut self) -> Finding {
        let (level, found) = if self.answers {
            (FindingLevel::Limited, "notifications without buttons")
        } else {
            (FindingLevel::Missing, "notifications cannot be shown")
        };
        Finding {
            subject: "notifications".to_owned(),
            level,
            found: found.to_owned(),
            used: "the card and the tray have the answers".to_owned(),
            advice: None,
        }
    }
}
