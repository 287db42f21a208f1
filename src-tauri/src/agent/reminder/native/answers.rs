//! What the notification that shows can be answered with.
//!
//! Windows brings an answer as a link with which it starts this program. Any page of the web can open
//! such a link, so it carries a number, and stands only for what the notification with this number offers.

use std::path::Path;

use astir_wire::Request;
use serde::{Deserialize, Serialize};

use super::super::Notice;

/// The answers to one notification.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Answers {
    id: String,
    requests: Vec<(String, Request)>,
}

impl Answers {
    /// Those to `notice`, shown at `now_ms`.
    pub(crate) fn new(notice: &Notice, now_ms: i64) -> Self {
        let requests = notice.buttons.iter();
        Self {
            id: format!("{:x}n{now_ms:x}", std::process::id()),
            requests: requests
                .map(|(key, _, request)| ((*key).to_owned(), request.clone()))
                .collect(),
        }
    }

    /// The number of the notification.
    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// What a press of this button asks for.
    pub(crate) fn to(&self, key: &str) -> Option<Request> {
        let (_, request) = self.requests.iter().find(|(own, _)| own == key)?;
        Some(request.clone())
    }

    /// Keeps them where an answer can find them.
    pub(crate) fn write(&self, mark: &Path) {
        let written = serde_json::to_vec(self)
            .map_err(std::io::Error::from)
            .and_then(|text| std::fs::write(mark, text));
        if let Err(error) = written {
            tracing::warn!(
                "a notification cannot be answered: {}: {error}",
                mark.display()
            );
        }
    }

    /// Those of the notification that shows, if there is one.
    #[cfg(any(test, windows))]
    pub(crate) fn read(mark: &Path) -> Option<Self> {
        serde_json::from_slice(&std::fs::read(mark).ok()?).ok()
    }

    /// Nothing shows.
    pub(crate) fn clear(mark: &Path) {
        // It may never have been there.
        let _ = std::fs::remove_file(mark);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_found_again_as_long_as_the_notification_shows() {
        let folder = tempfile::tempdir().unwrap();
        let mark = folder.path().join("notification");
        let notice = Notice {
            title: String::new(),
            body: String::new(),
            buttons: vec![("skip", "Skip".to_owned(), Request::Skip)],
        };
        let answers = Answers::new(&notice, 1_000);
        answers.write(&mark);
        let read = Answers::read(&mark).unwrap();
        assert_eq!(
            (read.id(), read.to("skip")),
            (answers.id(), Some(Request::Skip))
        );
        assert_eq!(read.to("start"), None);
        Answers::clear(&mark);
        assert_eq!(Answers::read(&mark), None);
    }
}
