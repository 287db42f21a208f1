//! Notifications of Linux desktops, spoken to directly: the notification plugin can neither replace, withdraw
//! nor set urgency and desktop entry, all of which a reminder needs.

mod mark;
mod remark;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use astir_wire::{Finding, FindingLevel};
use tauri::AppHandle;
use zbus::blocking::{Connection, MessageIterator, connection};
use zbus::message::Type;
use zbus::zvariant::Value;
use zbus::{MatchRule, Message};

use super::{Notice, Pressed};
use crate::agent::mail::Mail;
use crate::words::say;
use mark::Mark;

pub(crate) use remark::remark;

const SERVICE: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";
const PATIENCE: Duration = Duration::from_secs(2);
/// How long the end of the agent waits for what shows to be taken away.
const FAREWELL: Duration = Duration::from_secs(1);
/// `urgency` normal: higher would break through do-not-disturb.
const NORMAL: u8 = 1;
/// These say that they know actions, and draw no buttons: they keep them in a menu of their own.
const WITHOUT_BUTTONS: [&str; 2] = ["dunst", "mako"];
/// It stays until it is answered or withdrawn.
const FOR_EVER: i32 = 0;
/// The service decides.
const A_WHILE: i32 = -1;

/// The session's notification service, spoken to on a thread of its own: a service that hangs delays nothing else.
pub(crate) struct Notifier {
    orders: Sender<Order>,
}

enum Order {
    Show(Notice),
    Withdraw,
    /// Tells what is found.
    Examine(Sender<Finding>),
    /// Drops this, once everything ordered before is done.
    Finish(Sender<()>),
}

#[derive(Default)]
struct Shown {
    id: u32,
    notice: Option<Notice>,
    /// The desktop sends it just before the press it belongs to.
    token: Option<String>,
}

impl Notifier {
    /// `mail` gets the answers, and whether a notice could be shown. `mark` is a file that remembers what shows,
    /// so that the next agent can take it away if this one is killed.
    pub(crate) fn new(
        _app: Option<AppHandle>,
        mail: astir_desktop::Sender<Mail>,
        mark: PathBuf,
    ) -> Self {
        let (orders, todo) = channel();
        let working = std::thread::Builder::new()
            .name("notifications".to_owned())
            .spawn(move || Service::new(mail, Mark::at(mark)).serve(&todo));
        if let Err(error) = working {
            tracing::warn!("no notifications: {error}");
        }
        Self { orders }
    }

    /// Shows `notice`, in place of one that shows already. [`Mail::NoticeShown`] tells whether anybody sees it.
    pub(crate) fn show(&mut self, notice: Notice) {
        // Without its thread there are no notifications, which `doctor` says.
        let _ = self.orders.send(Order::Show(notice));
    }

    /// Takes the notification away, if one shows.
    pub(crate) fn withdraw(&mut self) {
        let _ = self.orders.send(Order::Withdraw);
    }

    /// Looks who shows notifications. Returns at once.
    pub(crate) fn examine(&mut self) -> Examination {
        let (answer, found) = channel();
        let _ = self.orders.send(Order::Examine(answer));
        Examination(found)
    }

    /// Waits until what was ordered is done, or the service is slow to do it.
    pub(crate) fn finish(&mut self) {
        let (answer, done) = channel();
        let _ = self.orders.send(Order::Finish(answer));
        // Nothing is ever sent: it is dropped in its turn.
        let _ = done.recv_timeout(FAREWELL);
    }
}

/// A look at the notification service that is under way.
pub(crate) struct Examination(Receiver<Finding>);

impl Examination {
    /// What `doctor` says of notifications. Takes two seconds at most.
    pub(crate) fn finding(self) -> Finding {
        let lost = |_| finding(None);
        self.0.recv_timeout(PATIENCE).unwrap_or_else(lost)
    }
}

/// What `doctor` says of notifications where none has been shown. Takes two seconds at most.
pub(crate) fn look() -> Finding {
    let daemon = connect().and_then(|bus| daemon(&bus));
    finding(daemon.as_ref())
}

/// The far end of [`Notifier`].
struct Service {
    /// Only while a notification shows: at rest there is nothing to hear, and a connection is three threads.
    bus: Option<Connection>,
    shown: Arc<Mutex<Shown>>,
    mark: Mark,
    mail: astir_desktop::Sender<Mail>,
}

impl Service {
    fn new(mail: astir_desktop::Sender<Mail>, mark: Mark) -> Self {
        Self {
            bus: None,
            shown: Arc::default(),
            mark,
            mail,
        }
    }

    fn serve(&mut self, todo: &Receiver<Order>) {
        if let Some(left_behind) = self.mark.read() {
            if let Some(bus) = connect().filter(|bus| left_behind.is_of(bus)) {
                close(&bus, left_behind.id);
            }
            self.mark.clear();
        }
        for order in todo {
            match order {
                Order::Show(notice) => {
                    let seen = self.show(notice);
                    self.mail.send(Mail::NoticeShown { seen });
                }
                Order::Withdraw => self.withdraw(),
                Order::Examine(answer) => {
                    let bus = self.bus.clone().or_else(connect);
                    let daemon = bus.and_then(|bus| daemon(&bus));
                    // Whoever asked may have given up.
                    let _ = answer.send(finding(daemon.as_ref()));
                }
                Order::Finish(done) => drop(done),
            }
        }
    }

    fn show(&mut self, notice: Notice) -> bool {
        if self.bus.is_none() {
            self.bus = connect();
            if let Some(bus) = &self.bus {
                listen(bus, Arc::clone(&self.shown), self.mail.clone());
            }
        }
        let shown = self.bus.as_ref().and_then(|bus| {
            let id = notify(bus, &self.shown, notice, daemon(bus)?.draws_buttons);
            id.inspect(|id| self.mark.set(bus, *id))
                .inspect_err(|error| tracing::warn!("the reminder could not be shown: {error}"))
                .ok()
        });
        if shown.is_none() {
            // Whatever stands in for it stands alone.
            self.withdraw();
        }
        shown.is_some()
    }

    fn withdraw(&mut self) {
        let id = std::mem::take(&mut *lock(&self.shown)).id;
        if let (Some(bus), 1..) = (&self.bus, id) {
            close(bus, id);
            self.mark.clear();
        }
        self.leave_bus();
    }

    /// The listener holds the connection too; this ends both.
    fn leave_bus(&mut self) {
        let left = self.bus.take().map(Connection::close);
        if let Some(Err(error)) = left {
            tracing::debug!("leaving the session bus: {error}");
        }
    }
}

fn connect() -> Option<Connection> {
    connection::Builder::session()
        .and_then(|builder| builder.method_timeout(PATIENCE).build())
        .inspect_err(|error| tracing::warn!("no session bus: {error}"))
        .ok()
}

/// Who shows notifications here.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Daemon {
    name: String,
    draws_buttons: bool,
}

/// Asks who shows notifications; none when there is nobody.
fn daemon(bus: &Connection) -> Option<Daemon> {
    let ask = |method| bus.call_method(Some(SERVICE), PATH, Some(SERVICE), method, &());
    let answer = ask("GetCapabilities").ok()?;
    let all = answer.body().deserialize::<Vec<String>>().ok()?;
    let knows_actions = all.iter().any(|one| one == "actions");
    let name = ask("GetServerInformation")
        .ok()
        .and_then(|answer| {
            answer
                .body()
                .deserialize::<(String, String, String, String)>()
                .ok()
        })
        .map_or_else(|| "the notification service".to_owned(), |(name, ..)| name);
    Some(Daemon {
        draws_buttons: knows_actions && !WITHOUT_BUTTONS.contains(&name.as_str()),
        name,
    })
}

fn finding(daemon: Option<&Daemon>) -> Finding {
    let (level, found, used, advice) = match daemon {
        None => (
            FindingLevel::Limited,
            "no notification service".to_owned(),
            "the card in the corner stands in for it",
            Some("install a notification service such as xfce4-notifyd or dunst"),
        ),
        Some(Daemon {
            name,
            draws_buttons: false,
        }) => (
            FindingLevel::Limited,
            format!("{name} draws no buttons"),
            "a click opens Today; the tray has the answers",
            match name.as_str() {
                "mako" => Some("bind `makoctl menu` to a key to answer from a list"),
                "dunst" => Some("`dunstctl context` answers from a list"),
                _ => None,
            },
        ),
        Some(Daemon { name, .. }) => (
            FindingLevel::Good,
            format!("{name} draws buttons"),
            "Start, Snooze and Skip",
            None,
        ),
    };
    Finding {
        subject: "notifications".to_owned(),
        level,
        found,
        used: used.to_owned(),
        advice: advice.map(str::to_owned),
    }
}

fn notify(
    bus: &Connection,
    shown: &Mutex<Shown>,
    notice: Notice,
    draws_buttons: bool,
) -> zbus::Result<u32> {
    let mut actions = Vec::new();
    for (key, label, _) in &notice.buttons {
        actions.extend([*key, label.as_str()]);
    }
    let mut body = notice.body.clone();
    if !draws_buttons {
        body = format!("{body} {}", say("remind-buttons", &[]));
    }
    let hints: HashMap<&str, Value<'_>> = HashMap::from([
        ("urgency", NORMAL.into()),
        ("desktop-entry", "app.astir.Astir".into()),
    ]);
    // Held over the call, so that a press cannot arrive before its notice is known.
    let mut shown = lock(shown);
    let replaces = shown.id;
    let answer = bus.call_method(
        Some(SERVICE),
        PATH,
        Some(SERVICE),
        "Notify",
        &(
            "Astir",
            replaces,
            "",
            notice.title.as_str(),
            body.as_str(),
            actions,
            hints,
            if notice.stays { FOR_EVER } else { A_WHILE },
        ),
    )?;
    shown.id = answer.body().deserialize()?;
    shown.notice = Some(notice);
    Ok(shown.id)
}

/// Daemons differ in what they do after a press, so every answered notification is closed.
fn close(bus: &Connection, id: u32) {
    if let Err(error) =
        bus.call_method(Some(SERVICE), PATH, Some(SERVICE), "CloseNotification", &id)
    {
        tracing::debug!("closing a notification: {error}");
    }
}

fn listen(bus: &Connection, shown: Arc<Mutex<Shown>>, mail: astir_desktop::Sender<Mail>) {
    let signals = MatchRule::builder()
        .msg_type(Type::Signal)
        .interface(SERVICE)
        .and_then(|rule| rule.path(PATH))
        .map(|rule| rule.build())
        .and_then(|rule| MessageIterator::for_match_rule(rule, bus, None));
    let Ok(signals) = signals else { return };
    let listening = std::thread::Builder::new()
        .name("answers".to_owned())
        .spawn(move || {
            for message in signals.flatten() {
                if let Some(pressed) = pressed(&message, &shown) {
                    mail.send(Mail::Notice(pressed));
                }
            }
        });
    if let Err(error) = listening {
        tracing::warn!("answers to notifications are not heard: {error}");
    }
}

/// What a press on the notification that shows asks for.
fn pressed(message: &Message, shown: &Mutex<Shown>) -> Option<Pressed> {
    let header = message.header();
    let body = message.body();
    match header.member()?.as_str() {
        "ActivationToken" => {
            let (id, token) = body.deserialize::<(u32, String)>().ok()?;
            let mut shown = lock(shown);
            if shown.id == id {
                shown.token = Some(token);
            }
            None
        }
        "ActionInvoked" => {
            let (id, key) = body.deserialize::<(u32, String)>().ok()?;
            let mut shown = lock(shown);
            let notice = shown.notice.as_ref().filter(|_| shown.id == id)?;
            let (_, _, request) = notice.buttons.iter().find(|(known, _, _)| *known == key)?;
            let request = request.clone();
            Some(Pressed {
                request,
                token: shown.token.take(),
            })
        }
        _ => None,
    }
}

fn lock(shown: &Mutex<Shown>) -> std::sync::MutexGuard<'_, Shown> {
    shown.lock().unwrap_or_else(PoisonError::into_inner)
}
