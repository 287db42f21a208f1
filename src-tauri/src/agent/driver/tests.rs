//! The driver on a fake desktop: the real engine and the real ledger, with time told by the test.

use std::num::NonZeroU32;
use std::sync::Mutex;
use std::time::Duration;

use astir_desktop::{Finding as Found, HoldReason, Observation, mailbox};
use astir_wire::{Finding, GuideStep, Refusal, Reminder, Reply, Request, WindowReport};
use chrono::{TimeDelta, TimeZone};

use super::*;
use crate::agent::preferences::Preferences;
use crate::agent::restored::{self, Restored};
use crate::agent::senses::Senses;
use crate::agent::server::Caller;

mod questions;

/// A desk where nothing happens but what the test says.
#[derive(Default)]
struct FakeDesk {
    holds: Mutex<Vec<HoldReason>>,
    typing: Mutex<bool>,
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

    fn release_sleep(&self) {}

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
    snapshots: usize,
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

    fn prepare(&mut self, _: Screen, _: i64) {}
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
    fn tell(&mut self, _: &Event) {}

    fn trouble(&self) -> Vec<Trouble> {
        Vec::new()
    }

    fn findings(&mut self) -> Vec<Finding> {
        Vec::new()
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
        catalogue: Shelf::default(),
        offer: None,
        guide,
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
        unwritten: true,
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

#[test]
fn a_break_is_asked_for_when_the_interval_is_over() {
    let mut morning = Morning::begin();
    morning.pass(minutes(44));
    assert!(!morning.reminded());
    morning.pass(minutes(1));
    assert!(morning.reminded());
}

#[test]
fn a_routine_done_is_a_row_with_its_steps_and_a_fresh_desk_clock() {
    let mut morning = Morning::begin();
    morning.pass(minutes(45));
    morning.ask(start_of("R3-A")).unwrap();
    assert_eq!(morning.screens(), [Screen::Guide]);
    morning.pass(minutes(3));
    let breaks = morning.breaks();
    assert_eq!(breaks.len(), 1);
    assert_eq!(breaks[0].outcome, astir_ledger::BreakOutcome::Completed);
    assert_eq!(breaks[0].routine.as_deref(), Some("R3-A"));
    let exercises: Vec<_> = breaks[0]
        .steps
        .iter()
        .map(|step| step.exercise.as_str())
        .collect();
    assert_eq!(
        exercises,
        [
            "mini_squat",
            "standing_calf_raise",
            "standing_glute_squeeze",
            "standing_march"
        ]
    );
    assert_eq!(morning.desk_minutes(), 0);
}

#[test]
fn what_was_done_goes_from_the_screen_by_itself() {
    let mut morning = Morning::begin();
    morning.ask(start_of("R1-A")).unwrap();
    morning.pass(TimeDelta::seconds(62));
    assert!(morning.driver.snapshot(morning.now).after.is_some());
    morning.pass(TimeDelta::seconds(8));
    assert!(morning.driver.snapshot(morning.now).after.is_none());
    assert!(morning.screens().is_empty());
}

#[test]
fn leaving_early_keeps_what_was_done() {
    let mut morning = Morning::begin();
    morning.pass(minutes(45));
    morning.ask(START).unwrap();
    morning.pass(minutes(1));
    morning
        .ask(Request::Guide {
            step: GuideStep::Stop,
        })
        .unwrap();
    let breaks = morning.breaks();
    assert_eq!(breaks[0].outcome, astir_ledger::BreakOutcome::Partial);
    assert_eq!(breaks[0].done_s, Some(60));
}

#[test]
fn nobody_is_reminded_in_a_call_and_the_reason_is_said() {
    let mut morning = Morning::begin();
    morning.desk.holds.lock().unwrap().push(HoldReason::Call);
    morning.pass(minutes(46));
    assert!(!morning.reminded());
    let Ok(Reply::Why(why)) = morning.ask(Request::Why) else {
        panic!("why is answered")
    };
    assert!(why.now.contains("call"), "{}", why.now);
    morning.desk.holds.lock().unwrap().clear();
    morning.pass(minutes(1));
    assert!(morning.reminded());
}

#[test]
fn nobody_is_reminded_in_mid_burst() {
    let mut morning = Morning::begin();
    morning.pass(minutes(44));
    *morning.desk.typing.lock().unwrap() = true;
    morning.pass(TimeDelta::seconds(80));
    assert!(!morning.reminded());
    *morning.desk.typing.lock().unwrap() = false;
    morning.pass(TimeDelta::seconds(5));
    assert!(morning.reminded());
}

#[test]
fn a_second_routine_is_refused_and_the_first_goes_on() {
    let mut morning = Morning::begin();
    morning.ask(START).unwrap();
    let before = morning
        .driver
        .guide
        .view(morning.now.steady.0, &morning.driver.catalogue);
    assert_eq!(morning.ask(START).unwrap_err().reason, "routine-running");
    assert_eq!(
        morning
            .driver
            .guide
            .view(morning.now.steady.0, &morning.driver.catalogue),
        before
    );
}

#[test]
fn what_makes_no_sense_is_refused_with_its_reason() {
    let mut morning = Morning::begin();
    let reason = |asked: Result<Reply, Refusal>| asked.unwrap_err().reason;
    assert_eq!(reason(morning.ask(Request::Skip)), "nothing-due");
    assert_eq!(reason(morning.ask(Request::Resume)), "not-paused");
    assert_eq!(
        reason(morning.ask(Request::Guide {
            step: GuideStep::Stop
        })),
        "no-routine"
    );
    let unknown = start_of("R9-Z");
    assert_eq!(reason(morning.ask(unknown)), "no-such-routine");
}

#[test]
fn a_killed_agent_loses_at_most_a_minute_of_desk_clock() {
    let mut morning = Morning::begin();
    morning.pass(minutes(20));
    let mut morning = morning.killed_and_started_again_after(TimeDelta::seconds(30));
    let minutes = morning.desk_minutes();
    assert!((19..=20).contains(&minutes), "{minutes}");
}

#[test]
fn after_a_long_gap_nobody_knows_and_the_desk_clock_is_new() {
    let mut morning = Morning::begin();
    morning.pass(minutes(20));
    let mut morning = morning.killed_and_started_again_after(minutes(10));
    assert_eq!(morning.desk_minutes(), 0);
    assert!(morning.breaks().is_empty());
}

#[test]
fn a_routine_goes_on_where_it_was_after_a_kill() {
    let mut morning = Morning::begin();
    morning.ask(start_of("R3-A")).unwrap();
    morning.pass(minutes(1));
    let mut morning = morning.killed_and_started_again_after(TimeDelta::seconds(10));
    assert_eq!(morning.screens(), [Screen::Guide]);
    assert!(morning.driver.snapshot(morning.now).guide.is_some());
    morning.pass(TimeDelta::seconds(107));
    assert_eq!(
        morning.breaks()[0].outcome,
        astir_ledger::BreakOutcome::Completed
    );
}

#[test]
fn settings_apply_at_once_and_outlive_the_agent() {
    let mut morning = Morning::begin();
    morning.pass(minutes(20));
    let set = Request::Set {
        key: "interval".to_owned(),
        value: "15m".to_owned(),
    };
    morning.ask(set).unwrap();
    morning.pass(minutes(1));
    assert!(morning.reminded());
    let morning = morning.killed_and_started_again_after(TimeDelta::seconds(5));
    assert_eq!(
        morning.driver.preferences.engine.interval,
        Duration::from_secs(15 * 60)
    );
}

#[test]
fn with_nobody_there_the_driver_sleeps_for_hours_else_it_wakes_once_a_minute() {
    let mut morning = Morning::begin();
    morning.pass(TimeDelta::seconds(10));
    let wake = morning.driver.next_wake(morning.now).unwrap();
    assert_eq!(wake, morning.driver.alive_at + ALIVE_EVERY_MS);
    let idle = Observation::Idle {
        since_ms: morning.now.steady.0,
    };
    morning.driver.step(morning.now, Some(Mail::Seen(idle)));
    morning.answer_questions();
    morning.pass(minutes(6));
    let next = morning
        .driver
        .next_wake(morning.now)
        .map(|at| at - morning.now.steady.0);
    assert!(
        next.is_none_or(|away| away > 3 * 60 * ALIVE_EVERY_MS),
        "{next:?}"
    );
}

#[test]
fn a_paused_guide_stays_on_the_screen() {
    let mut morning = Morning::begin();
    morning.ask(START).unwrap();
    morning
        .ask(Request::Guide {
            step: GuideStep::Pause,
        })
        .unwrap();
    morning.pass(minutes(2));
    assert_eq!(morning.screens(), [Screen::Guide]);
    morning
        .ask(Request::Guide {
            step: GuideStep::Resume,
        })
        .unwrap();
    assert_eq!(morning.screens(), [Screen::Guide]);
}

#[test]
fn a_guide_that_is_closed_waits_and_is_not_counted_to_its_end() {
    let mut morning = Morning::begin();
    morning.pass(minutes(45));
    morning.ask(START).unwrap();
    morning.pass(TimeDelta::seconds(30));
    let closed = Request::Window {
        screen: Screen::Guide,
        report: WindowReport::Closed,
    };
    morning.ask(closed).unwrap();
    morning.pass(minutes(11));
    let outcomes: Vec<_> = morning.breaks().iter().map(|entry| entry.outcome).collect();
    assert_eq!(outcomes, [astir_ledger::BreakOutcome::Partial]);
}

#[test]
fn leaving_out_the_last_step_of_a_paused_routine_ends_it() {
    let mut morning = Morning::begin();
    morning.ask(start_of("R1-A")).unwrap();
    morning.pass(TimeDelta::seconds(50));
    morning
        .ask(Request::Guide {
            step: GuideStep::Pause,
        })
        .unwrap();
    morning
        .ask(Request::Guide {
            step: GuideStep::Skip,
        })
        .unwrap();
    assert!(morning.driver.snapshot(morning.now).guide.is_none());
    assert!(morning.driver.snapshot(morning.now).after.is_some());
}

#[test]
fn a_routine_that_ended_while_no_agent_ran_keeps_its_steps() {
    let mut morning = Morning::begin();
    morning.ask(start_of("R3-A")).unwrap();
    morning.pass(minutes(1));
    let mut morning = morning.killed_and_started_again_after(minutes(2));
    let breaks = morning.breaks();
    assert_eq!(breaks[0].routine.as_deref(), Some("R3-A"));
    assert_eq!(breaks[0].steps.len(), 4);
    assert!(morning.screens().is_empty());
}

#[test]
fn a_pain_beyond_ten_is_refused_and_nothing_is_lost() {
    let mut morning = Morning::begin();
    morning.ask(START).unwrap();
    let hurt = Request::Guide {
        step: GuideStep::Hurt {
            place: None,
            level: Some(99),
            sharp: false,
        },
    };
    assert_eq!(morning.ask(hurt).unwrap_err().reason, "pain");
    assert!(morning.driver.guide.session().is_some());
}

#[test]
fn another_setting_leaves_the_announced_routine_alone() {
    let mut morning = Morning::begin();
    morning.pass(minutes(45));
    let announced = morning.driver.snapshot(morning.now).routine;
    morning
        .ask(Request::Set {
            key: "sound".to_owned(),
            value: "off".to_owned(),
        })
        .unwrap();
    assert_eq!(morning.driver.snapshot(morning.now).routine, announced);
}

#[test]
fn somebody_back_from_sleep_is_there_at_once() {
    let mut morning = Morning::begin();
    morning.pass(minutes(10));
    morning
        .driver
        .step(morning.now, Some(Mail::Seen(Observation::Sleep)));
    morning.now = later(morning.now, minutes(30));
    let slept_ms = minutes(30).num_milliseconds();
    morning.driver.step(
        morning.now,
        Some(Mail::Seen(Observation::Wake { slept_ms })),
    );
    assert_eq!(
        morning.driver.snapshot(morning.now).presence,
        astir_wire::Presence::Here
    );
    assert_eq!(
        morning
            .driver
            .snapshot(morning.now)
            .today
            .facts
            .unwrap()
            .breaks
            .natural,
        1
    );
}

#[test]
fn one_exercise_of_the_library_is_played_as_the_break() {
    let mut morning = Morning::begin();
    let Ok(Reply::Library(library)) = morning.ask(Request::Library) else {
        panic!("the library was asked for");
    };
    let exercise = library.entries[0].id.clone();
    let play = |exercise: &str| Request::Play {
        exercise: exercise.to_owned(),
    };
    morning.ask(play(&exercise.0)).unwrap();
    assert!(morning.driver.guide.session().is_some());
    let again = morning.ask(play(&exercise.0)).unwrap_err();
    assert_eq!(again.reason, "routine-running");
}

#[test]
fn what_the_agent_cannot_do_is_said() {
    let mut morning = Morning::begin();
    let refused = morning.ask(Request::DeleteEverything).unwrap_err();
    assert_eq!(refused.reason, "not-possible");
    let unknown = Request::Play {
        exercise: "handstand".to_owned(),
    };
    assert_eq!(morning.ask(unknown).unwrap_err().reason, "no-such-exercise");
}

#[test]
fn a_sharp_pain_ends_the_routine_at_any_level() {
    let hurt = |sharp| GuideStep::Hurt {
        place: Some("knee".to_owned()),
        level: Some(1),
        sharp,
    };
    let goes_on_after = |step| {
        let mut morning = Morning::begin();
        morning.ask(START).unwrap();
        morning.ask(Request::Guide { step }).unwrap();
        morning.driver.guide.session().is_some()
    };
    assert!(goes_on_after(hurt(false)));
    assert!(!goes_on_after(hurt(true)));
}
