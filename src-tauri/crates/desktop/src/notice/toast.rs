//! Toasts. Their buttons are links to this program, which the system opens whether the toast is on
//! the screen or in the list, and whether the agent runs or not.
//!
//! `scenario="reminder"` is left out: such a toast stays on the screen until it is clicked away, and
//! the card after it is Astir's own way to insist.

use std::path::Path;

use windows::Data::Xml::Dom::XmlDocument;
use windows::UI::Notifications::{
    NotificationSetting, ToastNotification, ToastNotificationManager,
};
use windows::core::HSTRING;
use windows_registry::CURRENT_USER;

use super::{BODY, Notice, NoticeBoard, Standing};

/// The name under which Windows keeps Astir's notifications and their settings.
const APP: &str = "app.astir.Astir";
/// What all toasts of ours belong to.
const GROUP: &str = "astir";
/// The first part of the links in a toast.
const SCHEME: &str = "astir";

/// Shows toasts in one place.
#[derive(Debug)]
pub struct Toasts {
    /// The tag of its toasts: a later one takes the place of the one before.
    place: String,
    unavailable: Option<String>,
}

impl Toasts {
    /// Tells Windows Astir's name and which program its links open. Answers come as a start of that
    /// program, see [`answered_by`]; `_heard` is for systems that call back.
    pub fn open(
        place: &str,
        program: &Path,
        _heard: impl Fn(String) + Send + Sync + 'static,
    ) -> Toasts {
        Toasts {
            place: place.to_owned(),
            unavailable: register(program).err().map(|error| error.to_string()),
        }
    }

    fn try_show(&self, notice: &Notice) -> windows::core::Result<()> {
        let document = XmlDocument::new()?;
        document.LoadXml(&HSTRING::from(markup(notice)))?;
        let toast = ToastNotification::CreateToastNotification(&document)?;
        toast.SetTag(&HSTRING::from(&self.place))?;
        toast.SetGroup(&HSTRING::from(GROUP))?;
        ToastNotificationManager::CreateToastNotifierWithId(&HSTRING::from(APP))?.Show(&toast)
    }
}

impl NoticeBoard for Toasts {
    fn show(&mut self, notice: &Notice) -> Result<(), Standing> {
        match self.standing() {
            // Before its first toast Windows may know nothing of the program yet.
            Standing::Allowed | Standing::Unasked => self
                .try_show(notice)
                .map_err(|error| Standing::Unavailable(error.to_string())),
            unseen => Err(unseen),
        }
    }

    fn withdraw(&mut self) {
        let [tag, group, app] = [self.place.as_str(), GROUP, APP].map(HSTRING::from);
        let removed = ToastNotificationManager::History()
            .and_then(|history| history.RemoveGroupedTagWithId(&tag, &group, &app));
        if let Err(error) = removed {
            tracing::debug!(%error, "no toast to take away");
        }
    }

    fn standing(&self) -> Standing {
        if let Some(why) = &self.unavailable {
            return Standing::Unavailable(why.clone());
        }
        let notifier = ToastNotificationManager::CreateToastNotifierWithId(&HSTRING::from(APP));
        match notifier.and_then(|notifier| notifier.Setting()) {
            Ok(NotificationSetting::Enabled) => Standing::Allowed,
            Ok(_) => Standing::Off,
            // ERROR_NOT_FOUND, until the first toast of a program.
            Err(error) if error.code().0.cast_unsigned() == 0x8007_0490 => Standing::Unasked,
            Err(error) => Standing::Unavailable(error.to_string()),
        }
    }
}

/// Notification and key that a link of a toast stands for; `None` for any other link.
pub fn answered_by(link: &str) -> Option<(&str, &str)> {
    let (id, key) = link
        .strip_prefix(SCHEME)?
        .strip_prefix(':')?
        .split_once('/')?;
    let plain = |word: &str| !word.is_empty() && word.chars().all(|it| it.is_ascii_alphanumeric());
    // A browser may put a slash behind it.
    let key = key.strip_suffix('/').unwrap_or(key);
    (plain(id) && plain(key)).then_some((id, key))
}

fn link(notice: &Notice, key: &str) -> String {
    format!("{SCHEME}:{}/{key}", notice.id)
}

fn markup(notice: &Notice) -> String {
    let actions: String = notice
        .buttons
        .iter()
        .map(|(key, label)| {
            format!(
                r#"<action activationType="protocol" arguments="{}" content="{}"/>"#,
                link(notice, key),
                escaped(label)
            )
        })
        .collect();
    format!(
        r#"<toast activationType="protocol" launch="{}" duration="{}"><visual><binding template="ToastGeneric"><text>{}</text><text>{}</text></binding></visual><actions>{actions}</actions><audio silent="true"/></toast>"#,
        link(notice, BODY),
        if notice.stays { "long" } else { "short" },
        escaped(&notice.title),
        escaped(&notice.body),
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// What an installer would write, for this person only; written anew because the program may have
/// moved.
fn register(program: &Path) -> windows::core::Result<()> {
    let write = |path: &str, name: &str, value: &str| {
        let key = CURRENT_USER.create(path)?;
        if key.get_string(name).is_ok_and(|old| old == value) {
            return Ok(());
        }
        key.set_string(name, value)
    };
    let app = format!(r"Software\Classes\AppUserModelId\{APP}");
    let scheme = format!(r"Software\Classes\{SCHEME}");
    let command = format!(r#""{}" answer "%1""#, program.display());
    write(&app, "DisplayName", "Astir")?;
    write(&scheme, "", "URL:Astir")?;
    write(&scheme, "URL Protocol", "")?;
    write(&format!(r"{scheme}\shell\open\command"), "", &command)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notice() -> Notice {
        Notice {
            id: "18c2f".to_owned(),
            title: "Hips & legs, 3 min".to_owned(),
            body: "\"At the desk\" <50 min>".to_owned(),
            buttons: vec![("start".to_owned(), "Start".to_owned())],
            stays: true,
        }
    }

    #[test]
    fn a_button_of_a_toast_stands_for_its_answer() {
        let link = link(&notice(), "start");
        assert_eq!(answered_by(&link), Some(("18c2f", "start")));
        assert_eq!(answered_by("astir:18c2f/start/"), Some(("18c2f", "start")));
    }

    #[test]
    fn no_other_link_is_an_answer() {
        for link in [
            "",
            "astir:",
            "astir:start",
            "astir:/start",
            "http:1/start",
            "astir:1/",
            "astir:1/a b",
            "astir:..\\1/start",
        ] {
            assert_eq!(answered_by(link), None, "{link}");
        }
    }

    #[test]
    fn words_cannot_break_out_of_a_toast() {
        let markup = markup(&notice());
        assert!(
            markup.contains("<text>Hips &amp; legs, 3 min</text>"),
            "{markup}"
        );
        assert!(
            markup.contains("&quot;At the desk&quot; &lt;50 min&gt;"),
            "{markup}"
        );
    }
}
