//! Makes a snapshot visible: tray, notification, windows and everybody who subscribed. Nothing is done twice.

use astir_desktop::Sender;
use astir_wire::{Event, Finding, FindingLevel, Reminder, ReminderStep, Screen, Snapshot, Trouble, WindowReport};

use super::mail::Mail;
use super::reminder::{Notice, Notifier};
use super::server::Caller;
use super::tray::Tray;
use super::tray_menu::TrayPicture;
use super::windows::Windows;
use crate::words::say;

/// Everything a person can see of the agent.
pub(crate) struct Surface {
    tray: Option<Tray>,
    notifier: Notifier,
    windows: Windows,
    audience: Vec<Caller>,
    shown: Option<Snapshot>,
    reminding: Option<Reminder>,
    /// Nobody answers for notifications: the card stands in for them.
    unseen: bool,
    mail: Sender<Mail>,
}

impl Surface {
    /// Nothing is visible yet.
    pub(crate) fn new(windows: Windows, mail: Sender<Mail>) -> Self {
        Self {
            tray: None,
            notifier: Notifier::new(mail.clone()),
            windows,
            audience: Vec::new(),
            shown: None,
            reminding: None,
            unseen: false,
            mail,
        }
    }

    pub(crate) fn windows(&mut self) -> &mut Windows {
        &mut self.windows
    }

    /// When something is to be looked after, in steady milliseconds.
    pub(crate) fn next_check(&self) -> Option<i64> {
        self.windows.next_check()
    }

    /// Tells a caller of everything that changes from here on.
    pub(crate) fn subscribe(&mut self, caller: Caller) {
        self.audience.push(caller);
    }

    /// Tells everybody who subscribed; whoever has gone is forgotten.
    pub(crate) fn tell(&mut self, event: &Event) {
        self.audience.retain(|caller| caller.tell(event));
    }

    /// Shows how things stand. The tray is brought up to date whenever it differs, the rest when something
    /// changed that time alone does not change.
    pub(crate) fn show(&mut self, snapshot: &Snapshot) {
        let picture = TrayPicture::of(snapshot);
        match &mut self.tray {
            Some(tray) => tray.update(picture),
            None => self.tray = Some(Tray::show(picture, self.mail.clone())),
        }
        self.remind(snapshot);
        let lasting = lasting(snapshot);
        if self.shown.as_ref() != Some(&lasting) {
            self.shown = Some(lasting);
            self.tell(&Event::Snapshot(Box::new(snapshot.clone())));
        }
    }

    /// Brings a screen up.
    pub(crate) fn open(&mut self, screen: Screen, token: Option<String>, now_ms: i64) {
        if let Some(event) = self.windows.show(screen, token, now_ms) {
            self.tell(&event);
        }
    }

    /// Makes a screen ready, unseen.
    pub(crate) fn prepare(&mut self, screen: Screen, now_ms: i64) {
        if let Some(event) = self.windows.prepare(screen, now_ms) {
            self.tell(&event);
        }
    }

    /// Takes a screen away.
    pub(crate) fn hide(&mut self, screen: Screen) {
        if let Some(event) = self.windows.hide(screen) {
            self.tell(&event);
        }
    }

    /// A window told how it is.
    pub(crate) fn reported(&mut self, screen: Screen, report: WindowReport) {
        if let Some(event) = self.windows.reported(screen, report) {
            self.tell(&event);
        }
        self.tell(&Event::Window { screen, report });
    }

    /// What does not work here, for Today and `status`.
    pub(crate) fn trouble(&self) -> Vec<Trouble> {
        let tray = self.tray.as_ref().is_some_and(|tray| !tray.is_hosted());
        let found = [("tray", tray), ("notifications", self.unseen), ("window", !self.windows.can_show())];
        let trouble = found.into_iter().filter(|(_, is)| *is);
        trouble
            .map(|(subject, _)| Trouble {
                subject: subject.to_owned(),
                text: say(&format!("trouble-{subject}"), &[]),
            })
            .collect()
    }

    /// What `doctor` says of what can be seen.
    pub(crate) fn findings(&mut self) -> Vec<Finding> {
        let shows = self.windows.can_show();
        let windows = Finding {
            subject: "windows".to_owned(),
            level: if shows { FindingLevel::Good } else { FindingLevel::Missing },
            found: if shows { "a display" } else { "no display, or windows that stay blank" }.to_owned(),
            used: match (shows, self.windows.plain_buffers()) {
                (true, false) => "windows",
                (true, true) => "windows, drawn without GPU buffers",
                (false, _) => "the tray and the commands",
            }
            .to_owned(),
            advice: None,
        };
        let tray = self.tray.as_ref().map(Tray::finding);
        tray.into_iter().chain([self.notifier.finding(), windows]).collect()
    }

    fn remind(&mut self, snapshot: &Snapshot) {
        if self.reminding == snapshot.reminder {
            return;
        }
        let before = std::mem::replace(&mut self.reminding, snapshot.reminder);
        let now_ms = snapshot.clock.steady_ms;
        let Some(reminder) = snapshot.reminder else {
            self.notifier.withdraw();
            self.hide(Screen::Card);
            self.hide(Screen::Fullscreen);
            return;
        };
        let is_new = before.is_none_or(|before| before.appeared_ms != reminder.appeared_ms);
        if is_new && !self.windows.shows(Screen::Guide) {
            self.unseen = !self.notifier.show(Notice::reminder(snapshot));
        }
        let step = match reminder.step {
            ReminderStep::Notification if self.unseen => ReminderStep::Card,
            step => step,
        };
        match step {
            ReminderStep::Notification => {}
            ReminderStep::Card if self.windows.can_show() => {
                self.open(Screen::Card, None, now_ms);
                self.notifier.withdraw();
            }
            ReminderStep::Fullscreen if self.windows.can_show() => {
                self.open(Screen::Fullscreen, None, now_ms);
                self.hide(Screen::Card);
            }
            // Shown once more, where nothing stronger can be.
            ReminderStep::Card | ReminderStep::Fullscreen => {
                self.unseen = !self.notifier.show(Notice::reminder(snapshot));
            }
        }
    }
}

/// The snapshot without what the passing of time alone changes, and screens work out by themselves.
fn lasting(snapshot: &Snapshot) -> Snapshot {
    let mut lasting = snapshot.clone();
    lasting.clock.wall_ms = 0;
    lasting.clock.steady_ms = 0;
    lasting.desk.seconds = 0;
    for day in lasting.strip.iter_mut().chain([&mut lasting.today]) {
        if let Some(facts) = &mut day.facts {
            facts.desk_s = 0;
            facts.standing_s = 0;
            if let Some(line) = facts.desk.last_mut() {
                line.to_ms = 0;
            }
        }
    }
    if let Some(guide) = &mut lasting.guide {
        guide.done = 0;
        guide.left = 0;
        guide.segment.elapsed = 0;
    }
    lasting
}
