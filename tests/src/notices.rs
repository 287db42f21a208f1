//! Notifications: what was sent to the daemon, and the buttons it draws on the screen.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use anyhow::{Context, Result};
use zbus::{
    blocking::{MessageIterator, fdo::MonitoringProxy},
    zvariant::OwnedValue,
};

use crate::{Lab, desktop_files::button_colour, wait};

const SERVICE: &str = "org.freedesktop.Notifications";

/// Fewest pixels of a button's colour that make a button; less is an accident of the font.
const BUTTON_PIXELS: usize = 200;

/// One notification, as the program sent it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// First line.
    pub summary: String,
    /// The text under it.
    pub body: String,
    /// Keys and labels of its buttons, in the program's order.
    pub actions: Vec<(String, String)>,
    /// The notification it takes the place of; 0 for none.
    pub replaces: u32,
    /// 0 low, 1 normal, 2 critical.
    pub urgency: Option<u8>,
}

/// What was heard: notifications, and the numbers of those taken back.
#[derive(Debug, Default)]
struct Heard {
    notices: Vec<Notice>,
    closed: Vec<u32>,
}

/// Listens on the session bus to every notification sent or taken back from now on.
#[derive(Debug, Clone)]
pub struct Monitor(Arc<Mutex<Heard>>);

impl Monitor {
    /// Begins to listen.
    ///
    /// # Errors
    /// When the bus does not allow it.
    pub fn start(lab: &Lab) -> Result<Self> {
        let connection = lab.connect_to_bus()?;
        let rule = format!("type='method_call',interface='{SERVICE}'");
        let rules = [rule.as_str().try_into()?];
        let heard = Arc::new(Mutex::new(Heard::default()));
        let ears = Arc::clone(&heard);
        let messages = MessageIterator::from(&connection);
        MonitoringProxy::new(&connection)?.become_monitor(&rules, 0)?;
        // Ends with the bus, and so with the lab.
        std::thread::spawn(move || {
            for message in messages.map_while(Result::ok) {
                let Ok(mut heard) = ears.lock() else { break };
                heard.notices.extend(read_notice(&message));
                heard.closed.extend(read_close(&message));
            }
            drop(connection);
        });
        Ok(Self(heard))
    }

    /// Every notification heard so far.
    #[must_use]
    pub fn heard(&self) -> Vec<Notice> {
        let heard = self.0.lock().expect("what was heard");
        heard.notices.clone()
    }

    /// The numbers of the notifications taken back so far.
    #[must_use]
    pub fn closed(&self) -> Vec<u32> {
        let heard = self.0.lock().expect("what was heard");
        heard.closed.clone()
    }

    /// Waits for the first notification that has a button with this key.
    ///
    /// # Errors
    /// When none comes.
    pub fn wait_for_button(&self, key: &str) -> Result<Notice> {
        wait::until(&format!("a notification with a button {key:?}"), || {
            Ok(self
                .heard()
                .into_iter()
                .find(|notice| notice.number_of(key).is_some()))
        })
        .with_context(|| format!("heard: {:#?}", self.heard()))
    }
}

impl Notice {
    fn number_of(&self, key: &str) -> Option<u8> {
        let number = self.actions.iter().position(|(found, _)| found == key)?;
        u8::try_from(number).ok()
    }
}

/// Clicks a button of the notification that is on the screen, with the mouse.
///
/// # Errors
/// When the notification has no such button or none is on the screen.
pub fn press(lab: &Lab, notice: &Notice, key: &str) -> Result<()> {
    let number = notice
        .number_of(key)
        .with_context(|| format!("a button {key:?} in {notice:?}"))?;
    let (left, top) = wait::until(&format!("the button {key:?} on the screen"), || {
        let middle = lab.screen().picture()?.middle_of(button_colour(number));
        Ok(middle
            .filter(|(.., count)| *count >= BUTTON_PIXELS)
            .map(|(left, top, _)| (left, top)))
    })?;
    lab.screen().click(left, top)
}

fn read_notice(message: &zbus::Message) -> Option<Notice> {
    type Body = (
        String,
        u32,
        String,
        String,
        String,
        Vec<String>,
        HashMap<String, OwnedValue>,
        i32,
    );
    let header = message.header();
    // GNOME's service hands what it is sent on to the shell, in a call of the same name.
    if header.member()?.as_str() != "Notify" || header.destination()?.as_str() != SERVICE {
        return None;
    }
    let (_, replaces, _, summary, body, actions, hints, _): Body =
        message.body().deserialize().ok()?;
    let (pairs, _) = actions.as_chunks::<2>();
    let actions = pairs
        .iter()
        .map(|[key, label]| (key.clone(), label.clone()))
        .collect();
    Some(Notice {
        summary,
        body,
        actions,
        replaces,
        urgency: hints
            .get("urgency")
            .and_then(|urgency| urgency.try_into().ok()),
    })
}

fn read_close(message: &zbus::Message) -> Option<u32> {
    let header = message.header();
    let is_close = header.member()?.as_str() == "CloseNotification";
    is_close
        .then(|| message.body().deserialize().ok())
        .flatten()
}
