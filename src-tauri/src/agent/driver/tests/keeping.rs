//! What is written down, and what a person does with it: files, backups, the desk check, everything deleted.

use std::fs;
use std::path::{Path, PathBuf};

use astir_ledger::{
    BackupKind, BreakOutcome, DecisionKind, DeskItem, DeskItemState, Intensity, SpanBasis, SpanKind,
};
use astir_wire::{
    Activity, ActivityDone, DeskCheck, DeskView, Errand, Keepsake, LogFormat, PictureFormat,
    WindowReport,
};

use super::*;

fn set(key: &str, value: &str) -> Request {
    Request::Set {
        key: key.to_owned(),
        value: value.to_owned(),
    }
}

fn log(activity: Activity, minutes: u32) -> Request {
    Request::Log(ActivityDone {
        activity,
        seconds: minutes * 60,
        intensity: Intensity::Brisk,
        ended_ms: None,
    })
}

impl Morning {
    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Has a file written here; the answer, or the reason against it.
    fn keep(&mut self, file: Keepsake, name: &str) -> Result<PathBuf, Refusal> {
        let path = Some(self.file(name).display().to_string());
        match self.ask_at_length(Request::Keep { file, path })? {
            Reply::Kept(kept) => Ok(kept.path.into()),
            other => panic!("{other:?}"),
        }
    }

    fn restore(&mut self, path: &Path) -> Result<Reply, Refusal> {
        let path = path.display().to_string();
        self.ask_at_length(Request::Restore { path })
    }

    fn desk(&mut self, found: Option<(DeskItem, DeskItemState)>) -> DeskView {
        match self.ask(Request::Desk { found }).unwrap() {
            Reply::Desk(desk) => desk,
            other => panic!("{other:?}"),
        }
    }

    fn interval(&mut self) -> String {
        let key = Some("interval".to_owned());
        match self.ask(Request::Settings { key }).unwrap() {
            Reply::Settings(settings) => settings[0].value.clone(),
            other => panic!("{other:?}"),
        }
    }

    fn logged(&mut self) -> Vec<astir_wire::Logged> {
        match self.ask(Request::Logged { days: None }).unwrap() {
            Reply::Logged(logged) => logged,
            other => panic!("{other:?}"),
        }
    }

    fn decisions(&mut self) -> Vec<(DecisionKind, Option<String>, Option<u32>)> {
        let records = self.driver.diary.ledger().records();
        let decisions = records.recent_decisions(20).unwrap().into_iter().rev();
        decisions
            .map(|entry| (entry.kind, entry.reason, entry.seconds))
            .collect()
    }

    fn see(&mut self, seen: Observation) {
        self.driver.step(self.now, Some(Mail::Seen(seen)));
    }
}

#[test]
fn an_export_is_written_once_and_overwrites_nothing() {
    let mut morning = Morning::begin();
    morning.ask(log(Activity::Walk, 20)).unwrap();
    let csv = Keepsake::Log {
        format: LogFormat::Csv,
    };
    let path = morning.keep(csv.clone(), "log.csv").unwrap();
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains("walk,brisk,1200"), "{text}");
    let refusal = morning.keep(csv, "log.csv").unwrap_err();
    assert_eq!(refusal.reason, "file");
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn a_week_is_kept_as_a_table_and_as_the_picture_a_window_has_drawn() {
    let mut morning = Morning::begin();
    morning.ask(log(Activity::Walk, 20)).unwrap();
    let week = Some("2026-W48".to_owned());
    let table = Keepsake::WeekTable { week: week.clone() };
    let table = morning.keep(table, "week.csv").unwrap();
    assert!(fs::read_to_string(table).unwrap().contains("2026-11-23"));
    let picture = |data: &str| Keepsake::WeekPicture {
        week: week.clone(),
        format: PictureFormat::Svg,
        data: data.to_owned(),
    };
    let drawn = morning.keep(picture("<svg/>"), "week.svg").unwrap();
    assert_eq!(fs::read_to_string(drawn).unwrap(), "<svg/>");
    let refusal = morning
        .keep(picture("no picture"), "other.svg")
        .unwrap_err();
    assert_eq!(refusal.reason, "picture");
    assert!(!morning.file("other.svg").exists());
}

#[test]
fn a_backup_is_restored_and_what_was_there_is_set_aside_and_can_be_restored_too() {
    let mut morning = Morning::begin();
    morning.ask(set("interval", "30m")).unwrap();
    let backup = morning.keep(Keepsake::Backup, "backup.sqlite").unwrap();
    morning.ask(set("interval", "60m")).unwrap();
    morning.restore(&backup).unwrap();
    assert_eq!(morning.interval(), "30m");

    let Reply::Backups(backups) = morning.ask(Request::Backups).unwrap() else {
        panic!("a list of backups");
    };
    let aside = backups
        .iter()
        .find(|backup| backup.kind == BackupKind::BeforeRestore)
        .unwrap();
    let aside = PathBuf::from(&aside.path);
    morning.restore(&aside).unwrap();
    assert_eq!(morning.interval(), "1h");
}

#[test]
fn a_restore_leaves_the_desk_clock_and_a_bad_backup_everything() {
    let mut morning = Morning::begin();
    let backup = morning.keep(Keepsake::Backup, "backup.sqlite").unwrap();
    morning.pass(minutes(20));
    morning.restore(&backup).unwrap();
    assert_eq!(morning.desk_minutes(), 20);

    morning.ask(set("interval", "30m")).unwrap();
    let letter = morning.file("letter.sqlite");
    fs::write(&letter, "dear").unwrap();
    let refusal = morning.restore(&letter).unwrap_err();
    assert_eq!(refusal.reason, "restore");
    assert_eq!(morning.interval(), "30m");
}

#[test]
fn an_import_is_taken_in_piece_by_piece_and_twice_is_the_same_as_once() {
    let mut morning = Morning::begin();
    morning.ask(log(Activity::Walk, 20)).unwrap();
    let json = Keepsake::Log {
        format: LogFormat::Json,
    };
    let export = morning.keep(json, "log.json").unwrap();
    let before = morning.logged();
    morning
        .ask(Request::LogDelete {
            id: before[0].id.clone(),
        })
        .unwrap();
    for _ in 0..2 {
        let path = export.display().to_string();
        morning.ask_at_length(Request::Import { path }).unwrap();
        assert_eq!(morning.logged(), before);
    }
    let told = morning.seen.0.lock().unwrap().errands.clone();
    assert!(
        told.iter().any(|view| view.errand == Errand::Import),
        "{told:?}"
    );
}

#[test]
fn there_is_one_long_work_at_a_time_and_the_agent_answers_meanwhile() {
    let mut morning = Morning::begin();
    let (answers, answered) = std::sync::mpsc::channel();
    let (goes_on, go_on) = std::sync::mpsc::channel::<()>();
    let answer = Box::new(move |result| answers.send(result).unwrap());
    morning
        .driver
        .send(Some(Errand::Backup), answer, move |told| {
            told(40);
            go_on.recv().unwrap();
            Err(crate::agent::asked::refused("test", "it was only a test"))
        });
    // Everything else is answered while it is under way.
    morning.ask(log(Activity::Walk, 5)).unwrap();
    let refused = std::sync::Arc::new(std::sync::Mutex::new(None));
    let second = std::sync::Arc::clone(&refused);
    let path = "elsewhere.json".to_owned();
    morning.driver.ask_at_length(
        morning.now,
        Request::Import { path },
        Box::new(move |result| *second.lock().unwrap() = Some(result)),
    );
    let refusal = refused.lock().unwrap().take().unwrap().unwrap_err();
    assert_eq!(refusal.reason, "busy");
    let refusal = morning.ask(Request::DeleteEverything).unwrap_err();
    assert_eq!(refusal.reason, "busy");

    goes_on.send(()).unwrap();
    morning.wait_for_errand();
    assert_eq!(answered.recv().unwrap().unwrap_err().reason, "test");
    let told: Vec<u8> = morning
        .seen
        .0
        .lock()
        .unwrap()
        .errands
        .iter()
        .map(|view| view.percent)
        .collect();
    assert_eq!(told, [0, 40]);
}

#[test]
fn whoever_asks_while_the_backup_of_the_day_is_made_waits_and_is_not_turned_away() {
    let mut morning = Morning::begin();
    let (goes_on, go_on) = std::sync::mpsc::channel::<()>();
    let unasked = Box::new(|_| ());
    morning.driver.send(None, unasked, move |_| {
        go_on.recv().unwrap();
        Err(crate::agent::asked::refused("test", "it was only a test"))
    });
    let (answers, answered) = std::sync::mpsc::channel();
    let path = morning.file("log.csv").display().to_string();
    let file = Keepsake::Log {
        format: LogFormat::Csv,
    };
    let export = Request::Keep {
        file,
        path: Some(path),
    };
    let answer = Box::new(move |result| answers.send(result).unwrap());
    morning.driver.ask_at_length(morning.now, export, answer);
    assert!(answered.try_recv().is_err(), "it waits");
    goes_on.send(()).unwrap();
    morning.wait_for_errand();
    let reply: Result<Reply, Refusal> = answered.try_recv().unwrap();
    assert!(matches!(reply, Ok(Reply::Kept(_))), "{reply:?}");
}

#[test]
fn each_day_gets_its_backup_without_being_asked() {
    let mut morning = Morning::begin();
    morning.pass(minutes(2));
    morning.wait_for_errand();
    let backup = morning.file("backups/ledger-2026-11-23.sqlite");
    assert!(backup.exists());
    let told = morning.seen.0.lock().unwrap().errands.clone();
    assert!(told.is_empty(), "nobody waits for it: {told:?}");
}

#[test]
fn everything_deleted_leaves_nothing_and_begins_as_on_the_first_day() {
    let mut morning = Morning::begin();
    morning.ask(set("interval", "30m")).unwrap();
    morning.ask(log(Activity::Walk, 20)).unwrap();
    morning.pass(minutes(10));
    morning.wait_for_errand();
    let backup = morning.keep(Keepsake::Backup, "mine.sqlite").unwrap();
    morning.restore(&backup).unwrap();
    morning.ask(start_of("R3-A")).unwrap();

    morning.ask(Request::DeleteEverything).unwrap();

    assert_eq!(morning.interval(), "45m");
    assert!(morning.logged().is_empty());
    assert_eq!(morning.desk_minutes(), 0);
    assert!(morning.driver.guide.session().is_none());
    let names = |folder: PathBuf| -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    };
    // What the person has put there stays.
    let left = ["alive", "backups", "ledger.sqlite", "mine.sqlite"];
    assert_eq!(names(morning.file("")), left);
    assert!(names(morning.file("backups")).is_empty());
    // And it goes on: the next break comes when it should.
    morning.pass(minutes(44));
    assert!(!morning.reminded());
    morning.pass(minutes(1));
    assert!(morning.reminded());
}

#[test]
fn a_desk_check_is_dated_put_right_on_its_day_and_compared_with_the_one_before() {
    use DeskItem::{LegRoom, SeatHeight};
    use DeskItemState::{Change, Good};
    let mut morning = Morning::begin();
    assert_eq!(morning.desk(None).checks, []);
    morning.desk(Some((SeatHeight, Good)));
    let desk = morning.desk(Some((SeatHeight, Change)));
    let check = |item, found, before, day: &str| DeskCheck {
        item,
        found,
        before,
        day: day.to_owned(),
    };
    assert_eq!(desk.checks, [check(SeatHeight, Change, None, "2026-11-23")]);
    assert_eq!(desk.checked_on.as_deref(), Some("2026-11-23"));
    assert!(!desk.worth_again);

    let mut morning = morning.killed_and_started_again_after(TimeDelta::days(30));
    assert!(morning.desk(None).worth_again);
    morning.desk(Some((SeatHeight, Good)));
    let desk = morning.desk(Some((LegRoom, Change)));
    let expected = [
        check(SeatHeight, Good, Some(Change), "2026-12-23"),
        check(LegRoom, Change, None, "2026-12-23"),
    ];
    assert_eq!(desk.checks, expected);
    assert!(!desk.worth_again);
}

#[test]
fn standing_and_the_walking_pad_are_summed_for_the_desk() {
    let mut morning = Morning::begin();
    morning.ask(Request::Posture { standing: true }).unwrap();
    morning.pass(minutes(20));
    morning.ask(Request::Posture { standing: false }).unwrap();
    morning.pass(minutes(20));
    morning.ask(log(Activity::WalkingPad, 15)).unwrap();
    let desk = morning.desk(None);
    assert!(!desk.standing);
    assert_eq!(desk.today.standing_s, 20 * 60);
    assert_eq!(desk.today.walking_pad_s, 15 * 60);
    assert_eq!(desk.week, desk.today);
}

#[test]
fn every_screen_can_be_opened() {
    let mut morning = Morning::begin();
    for screen in [
        Screen::Desk,
        Screen::Welcome,
        Screen::Settings,
        Screen::Week,
    ] {
        morning.ask(Request::Open { screen }).unwrap();
    }
    let open = [
        Screen::Desk,
        Screen::Welcome,
        Screen::Settings,
        Screen::Week,
    ];
    assert_eq!(morning.screens(), open);
}

#[test]
fn the_log_is_in_front_until_something_is_logged_or_today_is_closed() {
    let mut morning = Morning::begin();
    let is_logging = |morning: &mut Morning| morning.driver.snapshot(morning.now).logging;
    morning.ask(Request::OpenLog).unwrap();
    assert_eq!(morning.screens(), [Screen::Today]);
    assert!(is_logging(&mut morning));
    morning.ask(log(Activity::Walk, 5)).unwrap();
    assert!(!is_logging(&mut morning));
    morning.ask(Request::OpenLog).unwrap();
    let closed = Request::Window {
        screen: Screen::Today,
        report: WindowReport::Closed,
    };
    morning.ask(closed).unwrap();
    assert!(!is_logging(&mut morning));
}

#[test]
fn decisions_are_written_down_with_reason_and_length() {
    let mut morning = Morning::begin();
    morning
        .ask(set("working-hours", "mon 09:00-10:30"))
        .unwrap();
    morning.pass(minutes(43));
    morning.desk.holds.lock().unwrap().push(HoldReason::Call);
    morning.pass(minutes(5));
    morning.desk.holds.lock().unwrap().clear();
    morning.pass(minutes(2));
    morning.ask(Request::Snooze { seconds: None }).unwrap();
    morning.pass(minutes(6));
    morning
        .ask(Request::Pause {
            until: astir_wire::PauseUntil::Resumed,
        })
        .unwrap();
    morning.ask(Request::Resume).unwrap();
    morning.pass(minutes(60));
    let decisions = morning.decisions();
    let kinds: Vec<_> = decisions.iter().map(|(kind, ..)| *kind).collect();
    let expected = [
        DecisionKind::Held,
        DecisionKind::Held,
        DecisionKind::Snoozed,
        DecisionKind::Withdrawn,
        DecisionKind::Paused,
        DecisionKind::Resumed,
        DecisionKind::OffHours,
    ];
    for kind in expected {
        assert!(kinds.contains(&kind), "{kind:?} is not in {decisions:?}");
    }
    let held = |seconds: Option<u32>| {
        let reason = |reason: &Option<String>| reason.as_deref() == Some("call");
        decisions.iter().any(|(kind, why, length)| {
            *kind == DecisionKind::Held && reason(why) && length.is_some() == seconds.is_some()
        })
    };
    assert!(held(None) && held(Some(0)), "{decisions:?}");
    let snoozed = decisions
        .iter()
        .find(|(kind, ..)| *kind == DecisionKind::Snoozed);
    assert_eq!(snoozed.unwrap().2, Some(300));
}

#[test]
fn an_absence_is_written_with_what_it_was_judged_from() {
    let mut morning = Morning::begin();
    morning.pass(minutes(10));
    morning.see(Observation::Lock);
    morning.pass(minutes(5));
    morning.see(Observation::Unlock);
    let spans = morning
        .driver
        .diary
        .ledger()
        .records()
        .last_spans(2)
        .unwrap();
    let told: Vec<_> = spans.iter().map(|span| (span.kind, span.basis)).collect();
    assert_eq!(
        told,
        [
            (SpanKind::Away, SpanBasis::Lock),
            (SpanKind::Desk, SpanBasis::Input)
        ]
    );
}

#[test]
fn a_walk_that_was_none_is_no_break_and_its_time_is_desk_time() {
    let mut morning = Morning::begin();
    morning.pass(minutes(45));
    assert!(morning.reminded());
    let since_ms = morning.now.steady.0;
    morning.see(Observation::Idle { since_ms });
    morning.pass(minutes(4));
    morning.see(Observation::Active);
    assert_eq!(morning.breaks()[0].outcome, BreakOutcome::Walked);

    morning.ask(Request::WasAtDesk).unwrap();

    assert_eq!(morning.breaks()[0].outcome, BreakOutcome::Withdrawn);
    let spans = morning
        .driver
        .diary
        .ledger()
        .records()
        .last_spans(9)
        .unwrap();
    assert!(
        spans.iter().all(|span| span.kind == SpanKind::Desk),
        "{spans:?}"
    );
    let last = morning.decisions().pop().unwrap();
    assert_eq!(last.0, DecisionKind::WasAtDesk);
}

#[test]
fn eight_weeks_of_strength_moves_are_told() {
    let mut morning = Morning::begin();
    morning.ask(start_of("R3-A")).unwrap();
    morning.pass(minutes(3));
    let Reply::Progress(progress) = morning.ask(Request::Progress).unwrap() else {
        panic!("progress");
    };
    assert_eq!(progress.weeks.len(), 8);
    assert_eq!(progress.weeks[7], "2026-11-23");
    let squat = progress
        .patterns
        .iter()
        .find(|each| each.pattern == astir_exercises::exercise::Pattern::Squat)
        .unwrap();
    assert!(squat.weeks[7].as_ref().unwrap().reps > 0, "{squat:?}");
}
