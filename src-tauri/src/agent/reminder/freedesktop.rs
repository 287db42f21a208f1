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
use zbus::blocking::fdo::DBusProxy;
use zbus::blocking::{Connection, MessageIterator, connection};
use zbus::message::Type;
use zbus::names::OwnedBusName;
use zbus::zvariant::Value;
use zbus::{MatchRule, Message};

use super::{Notice, Pressed};
use crate::agent::mail::Mail;
use crate::words::say;
use mark::Mark;

pub(crate) use remark::remark;

const SERVICE: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";
const BUS: &str = "org.freedesktop.DBus";
const OWNER_CHANGED: &str = "NameOwnerChanged";
const PATIENCE: Duration = Duration::from_secs(2);
/// How long the end of the agent waits for what shows to be taken away.
const FAREWELL: Duration = Duration::from_secs(1);
/// `urgency` normal: higher would break through do-not-disturb.
const NORMAL: u8 = 1;
/// These say that they know actions, and draw no buttons: they keep them in a menu of their own.
const WITHOUT_BUTTONS: [&str; 2] = ["dunst", "mako"];
/// How often one notice is shown anew because the service that showed it was started again: it may be the notice
/// that ends the service.
const MOST_TIMES_ANEW: u32 = 3;
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
    /// The service that showed it is gone, and the notification with it.
    ShowAnew,
    Withdraw,
    /// Tells what is found.
    Examine(Sender<Finding>),
    /// Drops this, once everything ordered before is done.
    Finish(Sender<()>),
}

#[derive(Default)]
struct Shown {
    /// As the service that runs now knows it; 0 for none. A service that was started again gives the same numbers to
    /// other programs.
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
            .spawn({
                let again = orders.clone();
                move || Service::new(mail, again, Mark::at(mark)).serve(&todo)
            });
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

/// Whether somebody shows notifications, or would be started to. Nobody is started for the question.
fn has_service() -> bool {
    let Some(bus) = connect().and_then(|bus| DBusProxy::new(&bus).ok()) else {
        return false;
    };
    let is_there = |names: zbus::fdo::Result<Vec<OwnedBusName>>| {
        names.is_ok_and(|names| names.iter().any(|name| name.as_str() == SERVICE))
    };
    is_there(bus.list_names()) || is_there(bus.list_activatable_names())
}

/// The far end of [`Notifier`].
struct Service {
    /// Only while a notification shows: at rest there is nothing to hear, and a connection is three threads.
    bus: Option<Connection>,
    shown: Arc<Mutex<Shown>>,
    mark: Mark,
    mail: astir_desktop::Sender<Mail>,
    /// Orders of its own listener.
    orders: Sender<Order>,
    times_anew: u32,
}

impl Service {
    fn new(mail: astir_desktop::Sender<Mail>, orders: Sender<Order>, mark: Mark) -> Self {
        Self {
            bus: None,
            shown: Arc::default(),
            mark,
            mail,
            orders,
            times_anew: 0,
        }
    }

    fn serve(&mut self, todo: &Receiver<Order>) {
        if let Some(left_behind) = self.mark.read() {
            if let Some(bus) = connect().filter(|bus| left_behind.is_of(bus)) {
                close(&bus, left_behind.id);
            }
            self.mark.clear();
        }
        if !has_service() {
            // Before the first reminder is lost.
            self.mail.send(Mail::NoticeShown { seen: false });
        }
        for order in todo {
            match order {
                Order::Show(notice) => {
                    self.times_anew = 0;
                    let seen = self.show(notice);
                    self.mail.send(Mail::NoticeShown { seen });
                }
                Order::ShowAnew => self.show_anew(),
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
                let (shown, mail) = (Arc::clone(&self.shown), self.mail.clone());
                if let Err(error) = listen(bus, shown, mail, self.orders.clone()) {
                    tracing::warn!("answers to notifications are not heard: {error}");
                }
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

    /// Unless it was withdrawn or shown meanwhile.
    fn show_anew(&mut self) {
        let lost = {
            let shown = lock(&self.shown);
            let stands = shown.notice.as_ref().filter(|notice| notice.stays);
            stands.filter(|_| shown.id == 0).cloned()
        };
        let Some(notice) = lost else { return };
        self.times_anew += 1;
        let seen = self.times_anew <= MOST_TIMES_ANEW && self.show(notice);
        self.mail.send(Mail::NoticeShown { seen });
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

/// Hears answers, and the end of the service that shows what they answer.
fn listen(
    bus: &Connection,
    shown: Arc<Mutex<Shown>>,
    mail: astir_desktop::Sender<Mail>,
    orders: Sender<Order>,
) -> zbus::Result<()> {
    let messages = MessageIterator::from(bus);
    let wanted = DBusProxy::new(bus)?;
    let signals = || MatchRule::builder().msg_type(Type::Signal);
    let answers = signals().interface(SERVICE)?.path(PATH)?;
    wanted.add_match_rule(answers.build())?;
    let owners = signals().sender(BUS)?.member(OWNER_CHANGED)?;
    wanted.add_match_rule(owners.arg(0, SERVICE)?.build())?;
    std::thread::Builder::new()
        .name("answers".to_owned())
        .spawn(move || {
            for message in messages.flatten() {
                if let Some(pressed) = pressed(&message, &shown) {
                    mail.send(Mail::Notice(pressed));
                } else if is_end_of_service(&message) {
                    lock(&shown).id = 0;
                    // Only an agent that leaves serves no more.
                    let _ = orders.send(Order::ShowAnew);
                }
            }
        })?;
    Ok(())
}

/// Whether this tells that the service has lost its name, to another or to nobody.
fn is_end_of_service(message: &Message) -> bool {
    let header = message.header();
    let told = header
        .member()
        .is_some_and(|member| member == OWNER_CHANGED);
    let names = message.body().deserialize::<(String, String, String)>();
    told && names.is_ok_and(|(name, old, _)| name == SERVICE && !old.is_empty())
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
