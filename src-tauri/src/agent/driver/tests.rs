//! The driver on a fake desktop: the real engine and the real ledger, with time told by the test.

mod choosing;
mod keeping;
mod own;
mod pain;
mod person;
mod practice;
mod questions;
mod refusals;
mod reminding;
mod restart;
mod routines;

use std::num::NonZeroU32;
use std::sync::Mutex;
use std::time::Duration;

use astir_desktop::{Finding as Found, HoldReason, Observation, mailbox};
use astir_wire::{
    Event, GuideStep, Refusal, Reminder, ReminderStep, Reply, Request, Sound, WindowReport,
};
use chrono::{TimeDelta, TimeZone};

use super::*;
use crate::agent::preferences::Preferences;
use crate::agent::restored::{self, Restored};
use crate::agent::senses::Senses;
use crate::agent::server::Caller;
use crate::agent::surface::Findings;

/// A desk where nothing happens but what the test says.
#[derive(Default)]
struct FakeDesk {
    holds: Mutex<Vec<HoldReason>>,
    typing: Mutex<bool>,
    kept_awake: Mutex<bool>,
    /// Where the ledger lies, for a look at it.
    ledger: Mutex<Option<std::path::PathBuf>>,
    /// What was written of the desk clock each time the machine was let sleep: the time it is of.
    written_before_sleep: Mutex<Vec<Option<i64>>>,
}

impl Senses for FakeDesk {
    fn idle_ms(&self) -> Option<i64> {
        Some(0)
    }

    fn is_in_use(&self) -> bool {
        true
    }

    fn typing(&self) -> bool {
        *self.typing.lock().unwrap()
    }

    fn holds(&self) -> Vec<HoldReason> {
        self.holds.lock().unwrap().clone()
    }

    fn inhibited(&self) -> bool {
        false
    }

    fn hold_for(&self, _: Vec<String>) {}

    fn keep_awake(&self, awake: bool) {
        *self.kept_awake.lock().unwrap() = awake;
    }

    fn release_sleep(&self) {
        let ledger = self.ledger.lock().unwrap().clone();
        let written = ledger.and_then(|path| {
            let reader = astir_ledger::Reader::open_read_only(&path).unwrap();
            reader.records().state("engine").unwrap()?["at"]["wall_ms"].as_i64()
        });
        self.written_before_sleep.lock().unwrap().push(written);
    }
    fn mend(&self) {}

    fn findings(&self) -> Vec<Found> {
        Vec::new()
    }
}

/// Remembers what was shown.
#[derive(Default, Clone)]
struct Seen(Arc<Mutex<Record>>);

#[derive(Default)]
struct Record {
    reminder: Option<Reminder>,
    screens: Vec<Screen>,
    prepared: Vec<Screen>,
    snapshots: usize,
    sounds: Vec<(Sound, u8)>,
    spoken: Vec<String>,
    errands: Vec<astir_wire::ErrandView>,
    unseen: bool,
    asked_posture: usize,
}

impl Surface for Seen {
    fn show(&mut self, snapshot: &Snapshot) {
        let mut record = self.0.lock().unwrap();
        record.reminder = snapshot.reminder;
        record.snapshots += 1;
    }

    fn notice_shown(&mut self, seen: bool, _: i64) {
        self.0.lock().unwrap().unseen = !seen;
    }

    fn is_reminder_unseen(&self) -> bool {
        self.0.lock().unwrap().unseen
    }

    fn ask_posture(&mut self) {
        self.0.lock().unwrap().asked_posture += 1;
    }

    fn open(&mut self, screen: Screen, _: Option<String>, _: i64) {
        self.0.lock().unwrap().screens.push(screen);
    }

    fn hide(&mut self, screen: Screen) {
        self.0
            .lock()
            .unwrap()
            .screens
            .retain(|shown| *shown != screen);
    }

    fn prepare(&mut self, screen: Screen, _: i64) {
        self.0.lock().unwrap().prepared.push(screen);
    }

    fn leave_card(&mut self, _: i64) {}
    fn reported(&mut self, _: Screen, _: WindowReport) {}
    fn window_ended(&mut self, _: u32, _: bool, _: i64) {}
    fn keep_windows(&mut self, _: u64) {}
    fn arrange(&mut self, _: astir_wire::Arrangement) {}
    fn leave(&mut self) {}

    fn check(&mut self, _: i64) -> bool {
        false
    }

    fn next_check(&self) -> Option<i64> {
        None
    }

    fn subscribe(&mut self, _: Caller) {}

    fn tell(&mut self, event: &Event) {
        if let Event::Cue { sound, volume } = event {
            self.0.lock().unwrap().sounds.push((*sound, *volume));
        }
        if let Event::Errand(errand) = event {
            self.0.lock().unwrap().errands.push(*errand);
        }
    }

    fn speak(&mut self, text: &str) {
        self.0.lock().unwrap().spoken.push(text.to_owned());
    }

    fn can_speak(&self) -> bool {
        true
    }

    fn trouble(&self) -> Vec<Trouble> {
        Vec::new()
    }

    fn findings(&mut self) -> Findings {
        Box::new(Vec::new)
    }
}

/// A working morning with an agent in it.
struct Morning {
    folder: tempfile::TempDir,
    driver: Driver,
    desk: Arc<FakeDesk>,
    seen: Seen,
    now: Moment,
}

impl Morning {
    fn begin() -> Self {
        let wall = "Europe/Berlin"
            .parse::<astir_breaks::Zone>()
            .unwrap()
            .with_ymd_and_hms(2026, 11, 23, 9, 0, 0)
            .unwrap();
        let now = Moment {
            steady: Steady(1_000_000),
            wall,
        };
        let folder = tempfile::tempdir().unwrap();
        let (desk, seen) = (Arc::default(), Seen::default());
        let driver = driver_at(folder.path(), &desk, &seen, now);
        Self {
            folder,
            driver,
            desk,
            seen,
            now,
        }
    }

    /// The agent is killed now, and started again `gap` later.
    fn killed_and_started_again_after(self, gap: TimeDelta) -> Self {
        let Self {
            folder,
            driver,
            desk,
            now,
            ..
        } = self;
        drop(driver);
        let seen = Seen::default();
        let now = later(now, gap);
        let driver = driver_at(folder.path(), &desk, &seen, now);
        Self {
            folder,
            driver,
            desk,
            seen,
            now,
        }
    }

    /// Lets time pass, waking the driver whenever it asks to be woken.
    fn pass(&mut self, time: TimeDelta) {
        let end = later(self.now, time);
        loop {
            let wake = self
                .driver
                .next_wake(self.now)
                .map_or(end.steady.0, |at| at.min(end.steady.0));
            let wake = wake.max(self.now.steady.0);
            self.now = later(self.now, TimeDelta::milliseconds(wake - self.now.steady.0));
            self.driver.step(self.now, None);
            self.answer_questions();
            if self.now.steady >= end.steady {
                return;
            }
        }
    }

    /// Waits for the desktop's answer if it was asked.
    fn answer_questions(&mut self) {
        while self.driver.watch.is_asking() {
            let astir_desktop::Mail::Message(mail) = self.driver.inbox.next(None) else {
                continue;
            };
            self.driver.step(self.now, Some(mail));
        }
    }

    fn ask(&mut self, request: Request) -> Result<Reply, Refusal> {
        let reply = self.driver.ask(self.now, request, None);
        self.driver.settle(self.now);
        reply
    }

    /// Asks for something that takes its time, and waits for the answer.
    fn ask_at_length(&mut self, request: Request) -> Result<Reply, Refusal> {
        // The day's backup may be under way.
        self.wait_for_errand();
        let (answers, answered) = std::sync::mpsc::channel();
        let answer = Box::new(move |result| answers.send(result).unwrap());
        self.driver.ask_at_length(self.now, request, answer);
        self.wait_for_errand();
        answered.try_recv().expect("an answer")
    }

    /// Lets long work come to its end.
    fn wait_for_errand(&mut self) {
        while self.driver.errand.is_some() {
            let astir_desktop::Mail::Message(mail) = self.driver.inbox.next(None) else {
                continue;
            };
            self.driver.step(self.now, Some(mail));
        }
    }

    fn reminded(&self) -> bool {
        self.seen.0.lock().unwrap().reminder.is_some()
    }

    fn screens(&self) -> Vec<Screen> {
        self.seen.0.lock().unwrap().screens.clone()
    }

    fn breaks(&mut self) -> Vec<astir_ledger::BreakEntry> {
        self.driver
            .diary
            .ledger()
            .records()
            .last_breaks(10)
            .unwrap()
    }

    /// Does a routine to its end.
    fn does(&mut self, routine: &str) {
        self.ask(start_of(routine)).unwrap();
        self.finishes();
    }

    /// Goes on with the routine under way to its end, and closes what comes after it.
    fn finishes(&mut self) {
        while self.driver.guide.session().is_some() {
            self.pass(TimeDelta::seconds(5));
        }
    }

    /// The machine sleeps for so long; then somebody is at the desk again.
    fn sleeps(&mut self, time: TimeDelta) {
        let asleep = Mail::Seen(Observation::Sleep);
        self.driver.step(self.now, Some(asleep));
        self.now = later(self.now, time);
        let slept_ms = time.num_milliseconds();
        let awake = Mail::Seen(Observation::Wake { slept_ms });
        self.driver.step(self.now, Some(awake));
        self.answer_questions();
    }

    fn snapshot(&mut self) -> Snapshot {
        self.driver.snapshot(self.now)
    }

    /// The exercises of the routine that is announced.
    fn announced(&self) -> Vec<astir_exercises::Exercise> {
        let steps = self
            .driver
            .offer
            .iter()
            .flat_map(|offer| &offer.routine.steps);
        steps.map(|step| step.exercise.clone()).collect()
    }

    fn library_entry(&mut self, id: &str) -> astir_exercises::LibraryEntry {
        let Ok(Reply::Library(library)) = self.ask(Request::Library) else {
            panic!("the library was asked for")
        };
        let mut entries = library.entries.into_iter();
        entries.find(|entry| entry.id.0 == id).unwrap()
    }

    fn answers(&self) -> Vec<astir_ledger::AnswerEntry> {
        let first = self.now.stamp().day - chrono::Days::new(60);
        self.driver.diary.records().answers_since(first).unwrap()
    }

    fn desk_minutes(&mut self) -> u32 {
        self.driver.snapshot(self.now).desk.seconds / 60
    }
}

/// The wish for one routine.
fn start_of(routine: &str) -> Request {
    Request::Start {
        routine: Some(routine.to_owned()),
        seconds: None,
        seated: false,
    }
}

fn later(now: Moment, time: TimeDelta) -> Moment {
    Moment {
        steady: Steady(now.steady.0 + time.num_milliseconds()),
        wall: now.wall + time,
    }
}

fn driver_at(folder: &std::path::Path, desk: &Arc<FakeDesk>, seen: &Seen, now: Moment) -> Driver {
    // A time-lapse of one keeps the machine's own clocks out of it.
    let instance = Instance::new(NonZeroU32::new(1));
    let clock = Clock::system();
    let (outbox, inbox) = mailbox(&clock).unwrap();
    let mut diary = Diary::open(folder, &now);
    let preferences = Preferences::stored(&diary.settings());
    let Restored {
        engine,
        guide,
        effects,
        lately,
    } = restored::restore(diary.bookmark(), preferences.engine.clone(), now, instance);
    let mut driver = Driver {
        instance,
        clock,
        inbox,
        outbox,
        engine,
        diary,
        preferences,
        catalogue: Shelf::of(folder),
        offer: None,
        chosen_for: None,
        turned_down: Vec::new(),
        guide,
        asked_effort_on: None,
        desktop: Arc::<FakeDesk>::clone(desk),
        surface: Box::new(seen.clone()),
        shell: Shell::new(None).unwrap(),
        shortcut: ShortcutKey::default(),
        lately,
        watch: Watch::default(),
        intensity: Intensity::Brisk,
        alive_at: now.steady.0,
        gives_back_at: None,
        steered_at: None,
        keeps_awake: false,
        errand: None,
        logging: false,
        unwritten: true,
        practice: None,
        welcomes: false,
        over: false,
    };
    let _ = driver.take_effects(now, effects);
    driver.begin(now);
    driver.settle(now);
    driver
}

fn minutes(count: i64) -> TimeDelta {
    TimeDelta::minutes(count)
}

const START: Request = Request::Start {
    routine: None,
    seconds: None,
    seated: false,
};
