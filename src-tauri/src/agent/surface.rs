//! Makes a snapshot visible: tray, notification, windows and everybody who subscribed. Nothing is done twice.

use std::path::PathBuf;

use astir_desktop::Sender;
use astir_wire::{
    Arrangement, Event, Finding, FindingLevel, ReminderStep, Screen, Snapshot, Trouble,
    WindowReport,
};

use tauri::AppHandle;

use super::card_way::CardWay;
use super::mail::Mail;
use super::posture_notice::PostureNotice;
use super::reminder::{Notice, Notifier};
use super::server::Caller;
use super::tray::Tray;
use super::tray_menu::TrayPicture;
use super::voice::Voice;
use super::windows::Windows;
use crate::words::say;

/// Everything a person can see of the agent, and what they can be told. The driver knows no more of it than this.
pub(crate) trait Surface: Send {
    /// Shows how things stand.
    fn show(&mut self, snapshot: &Snapshot);
    /// Brings a screen up, with the right of the click that asked for it.
    fn open(&mut self, screen: Screen, token: Option<String>, now_ms: i64);
    /// Makes a screen ready, unseen.
    fn prepare(&mut self, screen: Screen, now_ms: i64);
    /// Takes a screen away.
    fn hide(&mut self, screen: Screen);
    /// Lets an answered card say its last words until then, in steady milliseconds.
    fn leave_card(&mut self, until_ms: i64);
    /// A notification could be shown, or nobody sees it.
    fn notice_shown(&mut self, seen: bool, now_ms: i64);
    /// Whether the reminder that is up is known to be nowhere a person could see it (rule 15).
    fn is_reminder_unseen(&self) -> bool;
    /// Asks for a change of posture, with the next snapshot.
    fn ask_posture(&mut self);
    /// A window told how it is.
    fn reported(&mut self, screen: Screen, report: WindowReport);
    /// The window process with this id has ended.
    fn window_ended(&mut self, process: u32, failed: bool, now_ms: i64);
    /// How long, in seconds, hidden windows are kept ready.
    fn keep_windows(&mut self, seconds: u64);
    /// How the person wants windows to be.
    fn arrange(&mut self, arrangement: Arrangement);
    /// Looks after what has a deadline; whether windows have to do without GPU buffers from now on.
    fn check(&mut self, now_ms: i64) -> bool;
    /// When there is something to look after, in steady milliseconds.
    fn next_check(&self) -> Option<i64>;
    /// The agent is leaving: takes away what would stay behind.
    fn leave(&mut self);
    /// Tells a caller of everything that changes from here on.
    fn subscribe(&mut self, caller: Caller);
    /// Tells everybody who subscribed.
    fn tell(&mut self, event: &Event);
    /// Says something aloud, where this system can.
    fn speak(&mut self, text: &str);
    /// Whether this system can speak.
    fn can_speak(&self) -> bool;
    /// What does not work here, for Today and `status`.
    fn trouble(&self) -> Vec<Trouble>;
    /// What `doctor` says of what can be seen. Returns at once; the answer may take two seconds to work out.
    fn findings(&mut self) -> Findings;
}

/// Findings, to be worked out on another thread.
pub(crate) type Findings = Box<dyn FnOnce() -> Vec<Finding> + Send>;

/// The surface of a real desktop.
pub(crate) struct DesktopSurface {
    app: Option<AppHandle>,
    card_way: CardWay,
    arrangement: Arrangement,
    tray: Option<Tray>,
    notifier: Notifier,
    posture: PostureNotice,
    windows: Windows,
    audience: Vec<Caller>,
    shown: Option<Snapshot>,
    /// How far the reminder that is up has gone.
    reminding: Option<ReminderStep>,
    /// What the reminder that is up says as a notification.
    notice: Option<Notice>,
    /// Nobody answers for notifications: the card stands in for them.
    unseen: bool,
    /// Until when an answered card says its last words.
    card_leaves: Option<i64>,
    voice: Voice,
    mail: Sender<Mail>,
}

impl DesktopSurface {
    /// Nothing is visible yet.
    pub(crate) fn new(
        app: Option<AppHandle>,
        card_way: CardWay,
        windows: Windows,
        mail: Sender<Mail>,
        mark: PathBuf,
    ) -> Self {
        Self {
            tray: None,
            posture: PostureNotice::new(
                app.clone(),
                mail.clone(),
                mark.with_file_name("notification-posture"),
            ),
            notifier: Notifier::new(app.clone(), mail.clone(), mark),
            app,
            card_way,
            arrangement: Arrangement::default(),
            windows,
            audience: Vec::new(),
            shown: None,
            reminding: None,
            notice: None,
            unseen: false,
            card_leaves: None,
            voice: Voice::default(),
            mail,
        }
    }

    /// Whether card and full screen can be shown, and leave the keyboard alone.
    fn has_windows_for_reminders(&self) -> bool {
        self.windows.can_show() && self.card_way.leaves_keyboard_alone()
    }

    fn remind(&mut self, snapshot: &Snapshot) {
        let step = snapshot.reminder.map(|reminder| reminder.step);
        if self.reminding == step {
            return;
        }
        self.reminding = step;
        let now_ms = snapshot.clock.steady_ms;
        let Some(step) = step else {
            self.notice = None;
            self.notifier.withdraw();
            if self.card_leaves.is_none() {
                self.hide(Screen::Card);
            }
            self.hide(Screen::Fullscreen);
            return;
        };
        let notice = Notice::reminder(snapshot);
        self.notice = Some(notice.clone());
        match step {
            ReminderStep::Notification => self.notifier.show(notice),
            ReminderStep::Card if self.has_windows_for_reminders() => {
                self.open(Screen::Card, None, now_ms);
            }
            ReminderStep::Fullscreen if self.has_windows_for_reminders() => {
                self.open(Screen::Fullscreen, None, now_ms);
                self.hide(Screen::Card);
            }
            // Once more, where nothing stronger can be.
            ReminderStep::Card | ReminderStep::Fullscreen => {
                self.notifier.withdraw();
                self.notifier.show(notice);
            }
        }
    }
}

impl Surface for DesktopSurface {
    fn next_check(&self) -> Option<i64> {
        let checks = [self.windows.next_check(), self.card_leaves];
        checks.into_iter().flatten().min()
    }

    fn check(&mut self, now_ms: i64) -> bool {
        if self
            .card_leaves
            .take_if(|leaves| *leaves <= now_ms)
            .is_some()
        {
            self.hide(Screen::Card);
        }
        let before = self.windows.plain_buffers();
        self.windows.check(now_ms);
        self.windows.plain_buffers() && !before
    }

    fn leave_card(&mut self, until_ms: i64) {
        if self.windows.shows(Screen::Card) {
            self.card_leaves = Some(until_ms);
        }
    }

    fn window_ended(&mut self, process: u32, failed: bool, now_ms: i64) {
        self.windows.ended(process, failed, now_ms);
        if !self.windows.can_show()
            && let Some(notice) = &self.notice
        {
            self.notifier.show(notice.clone());
        }
    }

    fn notice_shown(&mut self, seen: bool, now_ms: i64) {
        self.unseen = !seen;
        let is_mild = self.reminding == Some(ReminderStep::Notification);
        if self.unseen && is_mild && self.has_windows_for_reminders() {
            self.open(Screen::Card, None, now_ms);
        }
    }

    fn is_reminder_unseen(&self) -> bool {
        self.reminding.is_some() && self.unseen && !self.has_windows_for_reminders()
    }

    fn ask_posture(&mut self) {
        self.posture.ask();
    }

    fn leave(&mut self) {
        self.posture.leave();
        self.notifier.withdraw();
        // It has gone before the process does.
        self.notifier.finish();
        self.tell(&Event::Goodbye);
    }

    fn keep_windows(&mut self, seconds: u64) {
        self.windows.keep_for(seconds);
    }

    fn arrange(&mut self, arrangement: Arrangement) {
        if self.arrangement != arrangement {
            self.arrangement = arrangement;
            self.tell(&Event::Arranged(self.arrangement.clone()));
        }
    }

    fn subscribe(&mut self, caller: Caller) {
        caller.tell(&Event::Arranged(self.arrangement.clone()));
        self.audience.push(caller);
    }

    fn tell(&mut self, event: &Event) {
        self.audience.retain(|caller| caller.tell(event));
    }

    fn show(&mut self, snapshot: &Snapshot) {
        let picture = TrayPicture::of(snapshot);
        match &mut self.tray {
            Some(tray) => tray.update(picture),
            None => self.tray = Some(Tray::show(self.app.as_ref(), picture, self.mail.clone())),
        }
        self.remind(snapshot);
        self.posture.follow(snapshot);
        let lasting = lasting(snapshot);
        if self.shown.as_ref() != Some(&lasting) {
            self.shown = Some(lasting);
            self.tell(&Event::Snapshot(Box::new(snapshot.clone())));
        }
    }

    fn open(&mut self, screen: Screen, token: Option<String>, now_ms: i64) {
        if let Some(event) = self.windows.show(screen, token, now_ms) {
            self.tell(&event);
        }
    }

    fn prepare(&mut self, screen: Screen, now_ms: i64) {
        if screen == Screen::Card && !self.card_way.leaves_keyboard_alone() {
            return;
        }
        if let Some(event) = self.windows.prepare(screen, now_ms) {
            self.tell(&event);
        }
    }

    fn hide(&mut self, screen: Screen) {
        if let Some(event) = self.windows.hide(screen) {
            self.tell(&event);
        }
    }

    fn reported(&mut self, screen: Screen, report: WindowReport) {
        for event in self.windows.reported(screen, report) {
            self.tell(&event);
        }
        if (screen, report) == (Screen::Card, WindowReport::Painted) {
            // The card has taken its place.
            self.notifier.withdraw();
        }
        self.tell(&Event::Window { screen, report });
    }

    fn speak(&mut self, text: &str) {
        self.voice.say(text);
    }

    fn can_speak(&self) -> bool {
        Voice::is_there()
    }

    fn trouble(&self) -> Vec<Trouble> {
        let tray = self.tray.as_ref().is_some_and(|tray| !tray.is_hosted());
        let found = [
            ("tray", "trouble-tray", tray),
            ("notifications", "trouble-notifications", self.unseen),
            ("window", "trouble-window", !self.windows.can_show()),
        ];
        let trouble = found.into_iter().filter(|(.., is)| *is);
        trouble
            .map(|(subject, text, _)| Trouble {
                subject: subject.to_owned(),
                text: say(text, &[]),
            })
            .collect()
    }

    fn findings(&mut self) -> Findings {
        let shows = self.windows.can_show();
        let windows = Finding {
            subject: "windows".to_owned(),
            level: if shows {
                FindingLevel::Good
            } else {
                FindingLevel::Missing
            },
            found: if shows {
                "a display"
            } else {
                "no display, or windows that stay blank"
            }
            .to_owned(),
            used: match (shows, self.windows.plain_buffers()) {
                (true, false) => "windows",
                (true, true) => "windows, drawn without GPU buffers",
                (false, _) => "the tray and the commands",
            }
            .to_owned(),
            advice: None,
        };
        let tray = self.tray.as_ref().map(Tray::finding);
        let card = self.card_way.finding();
        let notifications = self.notifier.examine();
        Box::new(move || {
            let others = [notifications.finding(), card, windows];
            tray.into_iter().chain(others).collect()
        })
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
