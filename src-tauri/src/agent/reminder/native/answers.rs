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

    /// Those of the notification with this number, if it shows: `mark`, and the marks of other notifications that
    /// lie beside it and whose names begin alike, are looked at.
    #[cfg(any(test, windows))]
    pub(crate) fn find(id: &str, mark: &Path) -> Option<Self> {
        let name = mark.file_name()?.as_encoded_bytes();
        let marks = std::fs::read_dir(mark.parent()?).ok()?.flatten();
        marks
            .filter(|file| file.file_name().as_encoded_bytes().starts_with(name))
            .filter_map(|file| serde_json::from_slice(&std::fs::read(file.path()).ok()?).ok())
            .find(|answers: &Self| answers.id == id)
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
        let beside = folder.path().join("notification-posture");
        let notice = Notice {
            title: String::new(),
            body: String::new(),
            buttons: vec![("skip", "Skip".to_owned(), Request::Skip)],
            stays: true,
        };
        let answers = Answers::new(&notice, 1_000);
        answers.write(&mark);
        Answers::new(&notice, 2_000).write(&beside);
        let found = Answers::find(answers.id(), &mark).unwrap();
        assert_eq!(found.to("skip"), Some(Request::Skip));
        assert_eq!(found.to("start"), None);
        assert_eq!(Answers::find("another", &mark), None);
        Answers::clear(&mark);
        assert_eq!(Answers::find(answers.id(), &mark), None);
    }
}
