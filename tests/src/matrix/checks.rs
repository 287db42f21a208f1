//! The promises, one function each: what was seen, or why not.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::{Typist, Visit};
use crate::{desktop, notices::Monitor, socket::Socket, tray, wait};

type Check = fn(&Visit) -> Result<String>;

/// A popup has more pixels than this, and nothing else that changes in a desktop's corners.
const POPUP_PIXELS: usize = 10_000;
/// More than half of Today's 420 by 640; the rest may have the colour of what is behind it.
const TODAY_PIXELS: usize = 150_000;

/// What has come may slide in for so long.
const SLIDES_IN: Duration = Duration::from_millis(700);

/// In this order: each leaves the desktop as the next needs it.
pub(super) const ALL: [(&str, Check); 10] = [
    ("tray", tray),
    ("popover", popover),
    ("notification", notification),
    ("card", card),
    ("firm", firm),
    ("idle", idle),
    ("lock", lock),
    ("sleep", sleep),
    ("call", call),
    ("app rule", app_rule),
];

/// The icon stands in the tray, or Astir says that there is none.
pub(super) fn tray(visit: &Visit) -> Result<String> {
    if visit.lab.kind().has_tray() {
        let item = tray::wait_for_item(visit.lab, "astir")?;
        ensure!(!item.menu()?.is_empty(), "a menu");
        visit.agent.wait_for("a tray that is no trouble", |now| {
            (!has_trouble(now, "tray")).then_some(())
        })?;
        return Ok("shown".to_owned());
    }
    visit
        .agent
        .wait_for("the missing tray among the trouble", |now| {
            has_trouble(now, "tray").then_some(())
        })?;
    Ok("none, said".to_owned())
}

/// Today opens from the tray, or by starting Astir once more.
pub(super) fn popover(visit: &Visit) -> Result<String> {
    let mut events = Socket::subscribe(&visit.agent.socket())?;
    let before = visit.lab.seat().picture()?;
    let way = if visit.lab.kind().has_tray() {
        tray::wait_for_item(visit.lab, "astir")?.activate()?;
        "from the tray"
    } else {
        visit.agent.tell(&[])?;
        "by a second start"
    };
    events.wait_for_report("today", "painted")?;
    wait::until_true("Today on the screen", || {
        Ok(visit.lab.seat().picture()?.pixels_unlike(&before) > TODAY_PIXELS)
    })?;
    visit.take_picture("today")?;
    wait::until_true("Today to go", || {
        visit.lab.seat().escape()?;
        events.limit_patience(Duration::from_secs(1))?;
        Ok(events.wait_for_report("today", "closed").is_ok())
    })?;
    Ok(way.to_owned())
}

/// The reminder comes as a notification, and its answer counts.
pub(super) fn notification(visit: &Visit) -> Result<String> {
    let monitor = Monitor::start(visit.lab)?;
    let before = visit.lab.seat().picture()?;
    // The card, which takes the place of the notification, comes in three seconds otherwise.
    visit.agent.tell(&["set", "insistence", "gentle"])?;
    visit.agent.tell(&["set", "interval", "5m"])?;
    let _person = visit.sit_down();
    let notice = monitor.wait_for_button("snooze")?;
    if !visit.lab.kind().draws_buttons() {
        ensure!(
            notice.body.contains("tray"),
            "no way to answer in {notice:?}"
        );
    }
    wait::until_true("the notification on the screen", || {
        Ok(visit.lab.seat().picture()?.pixels_unlike(&before) > POPUP_PIXELS)
    })?;
    wait::let_pass(SLIDES_IN);
    visit.take_picture("notification")?;
    desktop::answer(visit.lab, &notice, "snooze")?;
    visit.agent.wait_for_state("snoozed")?;
    Ok("answered".to_owned())
}

/// An unanswered reminder becomes a card that leaves the keyboard alone; where a card would
/// disturb, the notification comes once more.
pub(super) fn card(visit: &Visit) -> Result<String> {
    visit.agent.tell(&["set", "insistence", "normal"])?;
    let mut typist = Typist::sit_down(visit.lab)?;
    let seen = typist.type_during(visit.lab, || see_card(visit))?;
    visit.agent.tell(&["skip"])?;
    Ok(seen.to_owned())
}

fn see_card(visit: &Visit) -> Result<&'static str> {
    let mut events = Socket::subscribe(&visit.agent.socket())?;
    let monitor = Monitor::start(visit.lab)?;
    let _person = visit.sit_down();
    visit.agent.wait_for_state("due")?;
    visit
        .agent
        .wait_for("a reminder that nobody answers", |now| {
            (now["reminder"]["step"] == "card").then_some(())
        })?;
    let (seen, notices) = if visit.lab.kind().shows_card() {
        events.wait_for_report("card", "painted")?;
        ("in the corner", 1)
    } else {
        wait::until_true("the notification once more", || {
            Ok(monitor.heard().len() >= 2)
        })?;
        ("notification renewed", 2)
    };
    let heard = monitor.heard();
    ensure!(
        heard.len() == notices,
        "{notices} would have done: {heard:#?}"
    );
    wait::let_pass(SLIDES_IN);
    visit.take_picture("card")?;
    Ok(seen)
}

/// A firm reminder covers the screen and leaves the keyboard alone; where it would take that, the notification comes
/// a third time.
pub(super) fn firm(visit: &Visit) -> Result<String> {
    visit.agent.tell(&["set", "insistence", "firm"])?;
    let mut typist = Typist::sit_down(visit.lab)?;
    let seen = typist.type_during(visit.lab, || see_firm(visit))?;
    visit.agent.tell(&["skip"])?;
    visit.agent.tell(&["set", "insistence", "normal"])?;
    Ok(seen.to_owned())
}

fn see_firm(visit: &Visit) -> Result<&'static str> {
    let mut events = Socket::subscribe(&visit.agent.socket())?;
    let monitor = Monitor::start(visit.lab)?;
    let before = visit.lab.seat().picture()?;
    let _person = visit.sit_down();
    visit
        .agent
        .wait_for("the last step of a firm reminder", |now| {
            (now["reminder"]["step"] == "fullscreen").then_some(())
        })?;
    let seen = if visit.lab.kind().shows_card() {
        events.wait_for_report("fullscreen", "painted")?;
        wait::until_true("the screen covered", || {
            Ok(visit.lab.seat().picture()?.pixels_unlike(&before) > TODAY_PIXELS)
        })?;
        "over the screen"
    } else {
        wait::until_true("the notification a third time", || {
            Ok(monitor.heard().len() >= 3)
        })?;
        "notification renewed"
    };
    wait::let_pass(SLIDES_IN);
    visit.take_picture("firm")?;
    Ok(seen)
}

/// Whoever leaves is away, whoever comes back is here.
pub(super) fn idle(visit: &Visit) -> Result<String> {
    visit.agent.tell(&["set", "interval", "45m"])?;
    wait_for_presence(visit, "away")?;
    let _person = visit.sit_down();
    wait_for_presence(visit, "here")?;
    let source = finding(visit, "Idle time")?;
    Ok(source["found"].as_str().unwrap_or_default().to_owned())
}

/// A locked screen counts as away at once.
pub(super) fn lock(visit: &Visit) -> Result<String> {
    let _person = visit.sit_down();
    wait_for_presence(visit, "here")?;
    visit.lab.login().lock(true)?;
    wait_for_presence(visit, "away")?;
    visit.lab.login().lock(false)?;
    wait_for_presence(visit, "here")?;
    Ok("seen".to_owned())
}

/// A machine that sleeps is left alone, and taken up again on waking.
pub(super) fn sleep(visit: &Visit) -> Result<String> {
    let _person = visit.sit_down();
    wait_for_presence(visit, "here")?;
    visit.lab.login().sleep(true)?;
    wait_for_presence(visit, "away")?;
    visit.lab.login().sleep(false)?;
    wait_for_presence(visit, "here")?;
    Ok("seen".to_owned())
}

/// A break waits while a program listens to the microphone, and comes after.
pub(super) fn call(visit: &Visit) -> Result<String> {
    let mut call = visit.lab.start_call()?;
    visit.agent.tell(&["set", "interval", "5m"])?;
    let _person = visit.sit_down();
    visit.agent.wait_for("a break held by a call", |now| {
        held_for(now, "call").then_some(())
    })?;
    call.end();
    visit.agent.wait_for_state("due")?;
    visit.agent.tell(&["skip"])?;
    Ok("held".to_owned())
}

/// A break waits while a program the person named is in front, or `doctor` says that nobody tells.
pub(super) fn app_rule(visit: &Visit) -> Result<String> {
    if !visit.lab.kind().tells_front_window() {
        let level = finding(visit, "Full screen")?["level"].clone();
        ensure!(level != "good", "doctor says {level}");
        return Ok("not told, said".to_owned());
    }
    let _terminal = Typist::sit_down(visit.lab)?;
    visit.agent.tell(&["set", "hold-apps", "foot, xterm"])?;
    let _person = visit.sit_down();
    visit.agent.wait_for("a break held by a program", |now| {
        held_for(now, "app").then_some(())
    })?;
    visit.agent.tell(&["set", "hold-apps", "none"])?;
    visit.agent.wait_for_state("due")?;
    visit.agent.tell(&["skip"])?;
    Ok("held".to_owned())
}

fn held_for(now: &Value, reason: &str) -> bool {
    now["state"]["is"] == "held" && now["state"]["reasons"] == serde_json::json!([reason])
}

/// What `doctor` says of this.
fn finding(visit: &Visit, subject: &str) -> Result<Value> {
    let doctor = visit.agent.read(&["doctor"])?;
    let all = doctor.as_array().into_iter().flatten();
    all.into_iter()
        .find(|finding| finding["subject"] == subject)
        .cloned()
        .with_context(|| format!("a finding about {subject} in {doctor}"))
}

fn wait_for_presence(visit: &Visit, presence: &str) -> Result<()> {
    visit
        .agent
        .wait_for(&format!("presence {presence}"), |now| {
            (now["presence"] == presence).then_some(())
        })
}

fn has_trouble(now: &Value, subject: &str) -> bool {
    let all = now["trouble"].as_array();
    all.is_some_and(|all| all.iter().any(|trouble| trouble["subject"] == subject))
}
